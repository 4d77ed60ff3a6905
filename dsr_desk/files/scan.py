"""One pass over a table: which rows are kept, which are not and why, and what looks odd in them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from dsr_desk.domain.headers import is_footer, is_repeated_header, is_second_header
from dsr_desk.domain.oddities import checks_for, in_text
from dsr_desk.domain.remarks import ABOVE, FOOTER, OTHER_TYPE, REPEATED, SECOND, SLIPPED, Sort, sort_of
from dsr_desk.domain.words import Text
from dsr_desk.files.survey import Surveyed
from dsr_desk.files.table import Table

MOST_NOTES = 20_000
"""So many remarks of each sort are named in a report; the counts go on."""

Note = tuple[int, Text]


@dataclass(slots=True)
class Report:
    """What one pass found. Rows that are empty altogether are not counted."""

    kept: int = 0
    skipped: list[Note] = field(default_factory=list)
    suspect: list[Note] = field(default_factory=list)
    repairs: list[tuple[int, str, Text]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=lambda: {"skipped": 0, "suspect": 0, "repairs": 0})
    sorts: Counter[Sort] = field(default_factory=Counter)
    sample: list[tuple[int, list[str]]] = field(default_factory=list)
    send: Callable[[Sort, tuple[Any, ...]], None] | None = None
    """Takes every remark, however many; no list of them is kept then."""

    def skip(self, row: int, reason: Text) -> None:
        """Leave a row out."""
        self._note("skipped", self.skipped, (row, reason))

    def suspect_row(self, row: int, reason: Text) -> None:
        """A row is kept but looks wrong."""
        self._note("suspect", self.suspect, (row, reason))

    def repair(self, row: int, column: str, what: Text) -> None:
        """A cell is read otherwise than it is written."""
        self._note("repairs", self.repairs, (row, column, what))

    def _note(self, kind: str, notes: list[Any], note: Any) -> None:
        self.counts[kind] += 1
        sort = sort_of(kind, note[-1])
        self.sorts[sort] += 1
        if self.send:
            self.send(sort, note)
        elif self.sorts[sort] <= MOST_NOTES:
            notes.append(note)


_SAMPLE_ROWS = 100


Kept = tuple[int, Sequence[str], Text | None]


def kept_rows(table: Table, surveyed: Surveyed, report: Report) -> Iterator[Kept]:
    """The rows that become records, each at least as wide as the table has columns; what is left out is reported."""
    header, width, first = surveyed.header, len(surveyed.columns), surveyed.first
    lead = header[0] if surveyed.header_row else None
    for number, cells, reason in table.rows:
        if (not cells or not cells[0] or cells[0].isspace()) and not "".join(cells).strip():
            if reason:
                report.skip(number, reason)
            continue
        if number < first:
            _above(number, reason, surveyed, report)
            continue
        if len(cells) < width:
            cells = [*cells, *[""] * (width - len(cells))]
        if why := _not_data(number, cells, header, lead, width, surveyed):
            report.skip(number, why)
            continue
        report.kept += 1
        yield number, cells, reason


def inspect(rows: Iterable[Kept], surveyed: Surveyed, report: Report) -> None:
    """Look at every kept row: what seems wrong with it, and which cells are read otherwise than they are written."""
    header, width = surveyed.header, len(surveyed.columns)
    checks = checks_for([column.field for column in surveyed.columns])
    has_slipped = surveyed.forms.has_slipped
    for number, cells, reason in rows:
        if reason or has_slipped(cells):
            report.suspect_row(number, reason or SLIPPED)
        for index, check in checks:
            if (cell := cells[index]) and (what := check(cell)):
                report.repair(number, header[index], what)
        text = "".join(cells)
        if not text.isascii() and ("\ufffd" in text or "Ã" in text or "Â" in text):
            for index, what in in_text(cells):
                report.repair(number, header[index] if index < width else "", what)
        if len(report.sample) < _SAMPLE_ROWS:
            report.sample.append((number, list(cells)))


def _above(number: int, reason: Text | None, surveyed: Surveyed, report: Report) -> None:
    """A title row is left out; the header itself is neither kept nor left out, but may look wrong."""
    if number != surveyed.header_row:
        report.skip(number, ABOVE)
    elif reason:
        report.suspect_row(number, reason)


def _not_data(
    number: int, cells: Sequence[str], header: Sequence[str], lead: str | None, width: int, surveyed: Surveyed
) -> Text | None:
    """Why a row is no record: the header again, another header, or a sum."""
    if lead is not None and (cells[0] == lead or cells[-1] == header[-1]) and is_repeated_header(cells, header):
        return REPEATED
    if number == surveyed.first and surveyed.header_row and is_second_header(cells):
        return SECOND
    if surveyed.record_type and _is_other_type(cells[0].strip(), surveyed.record_type):
        return OTHER_TYPE
    if width > 2 and cells[1] == "" and is_footer(cells, width):
        return FOOTER
    return None


def _is_other_type(code: str, record_type: str) -> bool:
    """Does a row begin with the code of another type than the records' (Swish: 01 is the head and 03 the sums)?"""
    return code.isdigit() and len(code) <= _LONGEST_CODE and re.fullmatch(record_type, code) is None


_LONGEST_CODE = 2
