"""Something to do on a day."""

from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to do. `uid` stays the same for the same thing, so that a calendar moves it and never doubles it.

    `ref` is the case it belongs to. Never a name.
    """

    uid: str
    ref: str
    kind: str
    on: date
    is_late: bool
    text: Text
