"""One value to be put right in one system (Art. 16), and what a later export of that system shows of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dsr_desk.domain.errors import NotAllowed


class SeenValue(StrEnum):
    """What the newest export of the system shows: the new value, still the old one, another, or no row of hers."""

    NEW = "new"
    OLD = "old"
    OTHER = "other"
    GONE = "gone"
    NOT_READ_AGAIN = "not_read_again"


@dataclass(frozen=True, slots=True)
class Correction:
    """`record_id` is empty where the system gives no file. `seen_on` is the day of the export that showed `seen`."""

    id: int
    ref: str
    source: str
    record_id: str
    import_id: int | None
    column: str
    old: str
    new: str
    decided_on: date
    done_on: date | None = None
    done_by: str = ""
    seen: SeenValue | None = None
    seen_on: date | None = None
    seen_sha256: str = ""

    @property
    def is_done(self) -> bool:
        """Somebody ticked that the system holds the new value."""
        return self.done_on is not None


def check(old: str, new: str) -> None:
    """NotAllowed for a correction that changes nothing. An empty old value is a completion (16, second sentence)."""
    if not new.strip():
        raise NotAllowed(
            "Skriv det nya värdet. Ska uppgiften bort är det radering (artikel 17), inte rättelse.",
            "Write the new value. If the data are to go, that is erasure (Article 17), not rectification.",
        )
    if folded(old) == folded(new):
        raise NotAllowed(
            "Det nya värdet är detsamma som det gamla.", "The new value is the same as the old one."
        )  # fmt: skip


def folded(value: str) -> str:
    """A value as it is compared: spaces at the ends and doubled ones do not count, letters do."""
    return " ".join(value.split())


def judged(correction: Correction, cells: tuple[str, ...]) -> SeenValue:
    """What the cells of that column show, in the rows that are hers in the newest export."""
    shown = {folded(cell) for cell in cells}
    old, new = folded(correction.old), folded(correction.new)
    if not shown:
        return SeenValue.GONE
    if old and old in shown:
        return SeenValue.OLD
    if new in shown:
        return SeenValue.NEW
    return SeenValue.OTHER if old else SeenValue.OLD
