"""How common values are: counted in the user's own data, or nothing counted at all."""

from typing import Protocol

from dsr_desk.domain.name_table import COMMON_GIVEN, COMMON_SURNAMES


class Frequency(Protocol):
    """How common values are in the user's own data."""

    def records(self, field: str, value: str) -> int:
        """How many records carry a normalised e-mail address, phone or number; 0 if unknown."""

    def given_names(self, field: str, value: str) -> int:
        """How many different given names share a normalised e-mail address or phone; 0 if unknown."""

    def is_common_name(self, given: str, surname: str) -> bool:
        """Do several persons bear this full name?"""

    def name_records(self, given: str, surname: str) -> int:
        """How many records carry this full name; 0 if unknown."""


class NoFrequency:
    """Nothing counted: only the names known to be common everywhere are common."""

    def records(self, field: str, value: str) -> int:
        """Unknown."""
        del field, value
        return 0

    def given_names(self, field: str, value: str) -> int:
        """Unknown."""
        del field, value
        return 0

    def is_common_name(self, given: str, surname: str) -> bool:
        """Both halves are among the commonest in Sweden."""
        return given in COMMON_GIVEN and surname in COMMON_SURNAMES

    def name_records(self, given: str, surname: str) -> int:
        """Unknown."""
        del given, surname
        return 0


NO_FREQUENCY = NoFrequency()
