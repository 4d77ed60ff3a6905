"""What a file's report remarks on, by sort, so that each sort can be counted and its rows be shown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dsr_desk.domain.oddities import DAMAGED, IMPOSSIBLE_DATE, TWICE_ENCODED
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.words import Text

ABOVE = Text("Raden står ovanför rubrikraden.", "The row stands above the header.")
REPEATED = Text("Rubrikraden upprepas.", "The header is repeated.")
SECOND = Text("Ännu en rubrikrad.", "Another header row.")
FOOTER = Text("Summa eller sidfot.", "A sum or a page foot.")
OTHER_TYPE = Text("Filens huvud eller slutsumma, ingen post.", "The file's head or closing sum, no record.")
SLIPPED = Text("Värdena ser ut att ha hamnat i fel kolumner.", "The values seem to have slipped into wrong columns.")


class Sort(StrEnum):
    """The first three are of cells, the rest of rows; the last four are left out."""

    MENDED = "mended"
    DAMAGED = "damaged"
    IMPOSSIBLE_DATE = "impossible_date"
    ODD = "odd"
    ABOVE = "above_header"
    HEADER = "repeated_header"
    FOOTER = "footer"
    LEFT_OUT = "left_out"


_BY_REASON = {
    DAMAGED: Sort.DAMAGED, TWICE_ENCODED: Sort.DAMAGED, IMPOSSIBLE_DATE: Sort.IMPOSSIBLE_DATE, ABOVE: Sort.ABOVE,
    REPEATED: Sort.HEADER, SECOND: Sort.HEADER, FOOTER: Sort.FOOTER,
    OTHER_TYPE: Sort.FOOTER,
}  # fmt: skip
_BY_LIST = {"repairs": Sort.MENDED, "suspect": Sort.ODD, "skipped": Sort.LEFT_OUT}


def sort_of(listed: str, reason: Text) -> Sort:
    """The sort of a remark in one of a report's lists (repairs, suspect, skipped)."""
    return _BY_REASON.get(reason, _BY_LIST[listed])


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark; `column` is empty where it is about the whole row."""

    row: int
    column: str
    what: Text


LEFT_OUT = frozenset({Sort.ABOVE, Sort.HEADER, Sort.FOOTER, Sort.LEFT_OUT})
"""Of rows that are no records: once the file is read in, only the file holds them."""
_SHOWN = 300
"""So many signs of a row are shown beside a remark on it."""


def in_one_line(cells: Iterable[str]) -> str:
    """The beginning of what stands in a row, its cells as they are written, the empty ones left out."""
    return " · ".join(filter(None, map(str.strip, cells)))[:_SHOWN]


def by_sort(report: ImportPlan | Import) -> Mapping[Sort, tuple[Remark, ...]]:
    """A report's remarks, those that its lists name, each sort in the order of the rows."""
    found: dict[Sort, list[Remark]] = {sort: [] for sort in Sort}
    for one in report.repairs:
        found[sort_of("repairs", one.what)].append(Remark(one.row, one.column, one.what))
    for listed, notes in (("suspect", report.suspect), ("skipped", report.skipped)):
        for note in notes:
            found[sort_of(listed, note.reason)].append(Remark(note.row, "", note.reason))
    return {sort: tuple(remarks) for sort, remarks in found.items() if remarks}


def counted(report: ImportPlan | Import) -> Mapping[Sort, int]:
    """How many there are of each sort. Of an import of before they were counted by sort, what its lists do not name
    counts to each list's own sort."""
    if report.sorts:
        return {sort: report.sorts[sort] for sort in Sort if sort in report.sorts}
    told = Counter({sort: len(remarks) for sort, remarks in by_sort(report).items()})
    sums = {"repairs": report.counts.repairs, "suspect": report.counts.suspect, "skipped": report.counts.skipped}
    named = {"repairs": len(report.repairs), "suspect": len(report.suspect), "skipped": len(report.skipped)}
    for listed, sum_ in sums.items():
        told[_BY_LIST[listed]] += max(0, sum_ - named[listed])
    return {sort: told[sort] for sort in Sort if told[sort]}
