"""A recipient that must hear of an erasure, a rectification or a restriction (Art. 19)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Notice:
    """One recipient of the person's data: told on a day, or why that is impossible or disproportionate."""

    recipient: str
    name: str
    told_on: date | None = None
    why_not: str = ""
    answered_on: date | None = None
    confirm_by: date | None = None
    """The day the recipient was asked to confirm by."""
    chased_on: date | None = None

    @property
    def is_settled(self) -> bool:
        """Told, or a reason written down."""
        return self.told_on is not None or bool(self.why_not)
