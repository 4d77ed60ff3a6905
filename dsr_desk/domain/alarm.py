"""A guarded person seen again in a later import."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Guarded:
    """For which case an identifier is guarded: why ("erase", "restrict", "objection"), since when, and its mark."""

    ref: str
    reason: str
    since: date
    mark: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A guarded person in an import: the case, why she is guarded, and the row to look at. Never a name."""

    ref: str
    reason: str
    since: date
    import_id: int
    record_id: str
    source: str
    file: str
    row: int


@dataclass(frozen=True, slots=True)
class Dismissal:
    """An alarm that was a false one: the row, when (UTC), by whom and why."""

    import_id: int
    record_id: str
    at: datetime
    by: str
    why: str
