"""What every reader gives: tables of plain rows, read as they are asked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from dsr_desk.domain.words import Text

Row = tuple[int, Sequence[str], Text | None]
"""Row number (1-based, physical), cells exactly as read, and what is wrong with the row, if anything."""


@dataclass(slots=True)
class Table:
    """One table of a file. `columns` is set where the format itself names them (dBase, SIE, JSON)."""

    format: str
    rows: Iterable[Row]
    sheet: str = ""
    has_sheets: bool = False
    encoding: str | None = None
    encoding_why: Text | None = None
    delimiter: str | None = None
    columns: tuple[str, ...] | None = None
    warnings: list[Text] = field(default_factory=list)
    financial_year_end: date | None = None
    width: int = 0
    """Columns of the usual row, 0 where a row may be of any width."""

    def head(self, count: int) -> list[Row]:
        """The first rows; they are still given by `rows` afterwards."""
        rows = iter(self.rows)
        first = list(islice(rows, count))
        self.rows = _chained(first, rows)
        return first


def _chained(first: list[Row], rest: Iterator[Row]) -> Iterator[Row]:
    yield from first
    yield from rest
