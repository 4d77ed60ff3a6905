"""What an export holds before it is taken in, and what is known of it afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.words import Text

BY_HAND = "by_hand"
"""The kind of an import that is one typed record."""


@dataclass(frozen=True, slots=True)
class RowNote:
    """A row that is left out or looks wrong. `row` is counted as in `Record.row`; the reason names no value."""

    row: int
    reason: Text


@dataclass(frozen=True, slots=True)
class Repair:
    """A cell that is read otherwise than it is written. The cell itself is kept exactly as it stands."""

    row: int
    column: str
    what: Text


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One of the first rows, to look at before taking the file in."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each thing were found; the lists themselves may be shortened."""

    skipped: int = 0
    suspect: int = 0
    repairs: int = 0


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """One table of one file as it would be taken in. Nothing is written yet.

    `rows_read` counts the rows below (and titles above) the header that are not empty: rows_kept + len(skipped), as far
    as `skipped` is not shortened. `header_row` is 0 where the format itself names its columns, None where none was
    found. `financial_year_end` is set for bookkeeping: the rows must be kept (bokföringslagen 7 kap. 2 §).
    """

    file: str
    path: Path
    sha256: str
    size: int
    source: str
    kind: str
    role: Role
    encoding: str | None
    delimiter: str | None
    sheet: str
    has_sheets: bool
    header_row: int | None
    columns: tuple[Column, ...]
    rows_read: int
    rows_kept: int
    skipped: tuple[RowNote, ...]
    suspect: tuple[RowNote, ...]
    repairs: tuple[Repair, ...]
    sample: tuple[SampleRow, ...]
    warnings: tuple[Text, ...]
    profile: str | None = None
    financial_year_end: date | None = None
    format: str = "csv"
    counts: Counts = Counts()
    encoding_why: Text | None = None
    """Why the file is read in that encoding, in a sentence."""
    sorts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many remarks there are of each sort (see remarks.Sort), however many the lists name."""

    def field_of(self, column: str) -> Field | None:
        """The field of a column by its heading; None if there is no such column."""
        return next((one.field for one in self.columns if one.name == column), None)


@dataclass(frozen=True, slots=True)
class Import:
    """A table that was taken in. `taken_in_at` is UTC; `plan_report` holds what was reported at that time."""

    id: int
    taken_in_at: datetime
    operator: str
    source: str
    kind: str
    role: Role
    file: str
    sheet: str
    has_sheets: bool
    sha256: str
    size: int
    encoding: str | None
    delimiter: str | None
    header_row: int | None
    columns: tuple[Column, ...]
    rows_read: int
    rows_kept: int
    counts: Counts = Counts()
    skipped: tuple[RowNote, ...] = ()
    suspect: tuple[RowNote, ...] = ()
    repairs: tuple[Repair, ...] = ()
    warnings: tuple[Text, ...] = ()
    financial_year_end: date | None = None
    rows_purged: int = 0
    """So many of `rows_kept` were taken out since, because the person was erased or the file had grown old."""
    sorts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """As in ImportPlan; empty for an import of before they were counted."""
    tidied_on: date | None = None
    """The day all its rows went because the file had grown old."""

    @property
    def taken_in_on(self) -> date:
        """The day it was taken in, in Stockholm."""
        return day_of(self.taken_in_at)

    @property
    def is_by_hand(self) -> bool:
        """One record that was typed in: it shows nothing of what its system holds today."""
        return self.kind == BY_HAND

    @property
    def rows_held(self) -> int:
        """How many rows lie in the vault today."""
        return self.rows_kept - self.rows_purged
