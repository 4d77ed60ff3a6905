"""What the newest export of a system shows of somebody who was erased."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Seen(StrEnum):
    """What the newest export of a system shows."""

    GONE = "gone"
    STILL_THERE = "still_there"
    KEPT_AS_PLANNED = "kept_as_planned"
    NOT_READ_AGAIN = "not_read_again"


@dataclass(frozen=True, slots=True)
class Proof:
    """One system's part: what its newest export shows, which file proves it (by fingerprint), and the rows at fault.

    `on` is the day that file was taken in, `checked_on` the day the check was made.
    """

    source: str
    seen: Seen
    import_id: int | None
    sha256: str
    on: date | None
    rows: tuple[str, ...] = ()
    checked_on: date | None = None
