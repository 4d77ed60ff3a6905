"""The stop list: who gets no marketing, from none of the companies and by no channel (Art. 21(2)-(3), 7(3))."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StopReason(StrEnum):
    """Why: an objection to marketing, or a consent to it withdrawn."""

    OBJECTION = "objection"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Stop:
    """One person on the list: the least by which she can be left out of a mailing, a call or a letter."""

    ref: str
    reason: StopReason
    since: date
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    ended_on: date | None = None
    ended_why: str = ""

    @property
    def is_live(self) -> bool:
        """She has not asked for marketing again."""
        return self.ended_on is None
