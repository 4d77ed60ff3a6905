"""By which numbers a row is told, and to which other rows it points.

A number tells a row only together with its system, its table and what it is unique within: customer 17 of one system
has nothing to do with customer 17 of another, nor person 3 of one company with person 3 of the next.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

from dsr_desk.domain.keys import RECORD_BITS, KeyKind, checksum, customer_key, key_of
from dsr_desk.domain.record import Column

_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A number in a row that tells a row of `table`: this one (`is_own`) or another. `place` is all that must agree."""

    is_own: bool
    table: str
    place: tuple[str, str, str, str]
    column: str
    written: str
    is_scoped: bool

    @property
    def own_key(self) -> int:
        """The index key of the row that is told."""
        return key_of(KeyKind.OWN_ID, _SEPARATOR.join(self.place))

    @property
    def pointing_key(self) -> int:
        """The index key of rows that point to it."""
        return key_of(KeyKind.POINTER, _SEPARATOR.join(self.place))


def is_linked(columns: Sequence[Column]) -> bool:
    """The table has a part in a join."""
    return any(column.link is not None for column in columns)


def pointers_of(columns: Sequence[Column], cells: Sequence[str], source: str) -> tuple[Pointer, ...]:
    """Every number by which a row is told or points; an empty one, or one whose scope is empty, tells nothing."""
    return tuple(
        found for at in range(min(len(columns), len(cells))) if (found := _pointer(columns, cells, at, source))
    )


def _pointer(columns: Sequence[Column], cells: Sequence[str], at: int, source: str) -> Pointer | None:
    link = columns[at].link
    if link is None or not (number := customer_key(cells[at])):
        return None
    scope = ""
    if link.within is not None:
        scope = customer_key(cells[link.within]) if link.within < len(cells) else ""
        if not scope:
            return None
    place = (link.system or source).casefold(), link.table.casefold(), scope, number
    return Pointer(link.is_own, link.table, place, columns[at].name, cells[at].strip(), link.within is not None)


def add_pointers(
    first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]], source: str, entries: list[int]
) -> None:
    """Add what rows `first`, `first` + 1 ... are told by, and point to, to their index entries.

    `cells` are the texts column by column. It says the same as `pointers_of`, row by row at a tenth of the cost.
    """
    for column, texts in zip(columns, cells, strict=False):
        if (link := column.link) is None or (link.within is not None and link.within >= len(cells)):
            continue
        kind = (KeyKind.OWN_ID if link.is_own else KeyKind.POINTER) << 32 + RECORD_BITS
        scopes = repeat("") if link.within is None else map(customer_key, cells[link.within])
        head = _SEPARATOR.join(((link.system or source).casefold(), link.table.casefold(), ""))
        entries += [
            kind | checksum(f"{head}{scope}{_SEPARATOR}{number}") << RECORD_BITS | record
            for record, (text, scope) in enumerate(zip(texts, scopes, strict=False), first)
            if text and (scope or link.within is None) and (number := customer_key(text))
        ]
