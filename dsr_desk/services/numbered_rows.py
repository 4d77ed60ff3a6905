"""Which rows a number tells, and whether they are all one person's."""

from collections.abc import Iterator

from dsr_desk.domain.joining import Pointer, is_linked, pointers_of
from dsr_desk.domain.known import Known
from dsr_desk.domain.match import Verdict
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.store.rows import FoundRow


def pointers(row: FoundRow) -> tuple[Pointer, ...]:
    """Every number by which a row is told, or points to others."""
    return pointers_of(row.file.columns, row.cells, row.file.source)


def owners(rows: RowsAtHand, pointer: Pointer) -> Iterator[FoundRow]:
    """The rows that a number tells: one, or the same row in older exports, or two by mistake."""
    keys = rows.under([pointer.own_key]).get(pointer.own_key, ())
    rows.fetch(keys)
    for row in filter(None, map(rows.row, keys)):
        if any(one.is_own and one.place == pointer.place for one in pointers(row)):
            yield row


def is_shared(rows: RowsAtHand, known: Known, row: FoundRow) -> bool:
    """The number that tells a row of hers stands on another that is not certainly hers: it says nothing about whom."""
    if not is_linked(row.file.columns):
        return False
    own = (one for one in pointers(row) if one.is_own)
    others = (other.key for one in own for other in owners(rows, one) if other.key != row.key)
    return any((judged := rows.judge(known, key)) is None or judged.verdict is not Verdict.CERTAIN for key in others)
