"""Many records at once by their keys, for search: one statement, one look at each import's columns."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache

from sqlalchemy import Connection

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.plan import BY_HAND
from dsr_desk.domain.record import Column, Record, Role, fields_of
from dsr_desk.domain.roles import role_of
from dsr_desk.store import sqlcipher
from dsr_desk.store.imports import columns_of
from dsr_desk.store.records import columns_for, record_id_of

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class SearchedFile:
    """A sheet that was searched. `rows` lie in the vault; `unmapped` columns are searched as text only."""

    id: int
    file: str
    sheet: str
    source: str
    rows: int
    taken_in_at: datetime
    unmapped: tuple[str, ...]
    role: Role
    columns: tuple[Column, ...]
    has_sheets: bool
    typed_by: str = ""
    """Who typed it in, where no file gave it."""

    @property
    def taken_in_on(self) -> date:
        """The day it was taken in, in Stockholm."""
        return day_of(self.taken_in_at)


def searched_files(connection: Connection) -> Mapping[int, SearchedFile]:
    """Every sheet whose rows lie in the vault, by its number, oldest first."""
    return {head[0]: _file(*head) for head in sqlcipher.raw(connection).execute(_HEADS)}


_HEADS = (
    "SELECT id, file, sheet, source, rows_kept - rows_purged, taken_in_at, role, columns, has_sheets,"
    f" CASE kind WHEN '{BY_HAND}' THEN operator ELSE '' END"
    " FROM import_file WHERE tidied_on IS NULL ORDER BY id"
)
"""Without the reports: those are by far the longest, and every search reads this."""


@lru_cache(maxsize=2048)
def _file(
    number: int,
    file: str,
    sheet: str,
    source: str,
    rows: int,
    at: str,
    role: str,
    written: str,
    has_sheets: int,
    by: str,
) -> SearchedFile:
    """One head, kept from search to search: there may be hundreds, each with its columns."""
    columns = columns_of(json.loads(written))
    unmapped = tuple(column.name for column in columns if column.field is Field.OTHER)
    taken_in_at = datetime.fromisoformat(at)
    return SearchedFile(
        number, file, sheet, source, rows, taken_in_at, unmapped, Role(role), columns, bool(has_sheets), by
    )


@dataclass(frozen=True)
class FoundRow:
    """A row of a file and its values by field. Most rows looked at are never shown: their record is not made."""

    key: int
    file: SearchedFile
    number: int
    cells: tuple[str, ...]
    fields: Fields

    @cached_property
    def record(self) -> Record:
        """The row as everybody else knows it."""
        file = self.file
        return Record(
            record_id=record_id_of(file.file, file.sheet, self.number, self.fields, has_sheets=file.has_sheets),
            source=file.source, file=file.file, sheet=file.sheet, row=self.number,
            role=self.role, columns=columns_for(file.columns, len(self.cells)), cells=self.cells, import_id=file.id,
            key=self.key,
        )  # fmt: skip

    @property
    def role(self) -> Role:
        """In which role it shows its person."""
        return role_of(self.file.role, self.fields)


def load(connection: Connection, keys: Iterable[int], files: Mapping[int, SearchedFile]) -> dict[int, FoundRow]:
    """The records with these keys, as many as there are."""
    driver, wanted, found = sqlcipher.raw(connection), list(keys), {}
    for start in range(0, len(wanted), _AT_ONCE):
        piece = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(piece))
        rows = driver.execute(f'SELECT key, import_id, "row", cells FROM record WHERE key IN ({marks})', piece)
        for key, import_id, row, cells in rows:
            found[key] = _row(key, files[import_id], row, tuple(json.loads(cells)))
    return found


def _row(key: int, file: SearchedFile, number: int, cells: tuple[str, ...]) -> FoundRow:
    return FoundRow(key, file, number, cells, fields_of(columns_for(file.columns, len(cells)), cells))
