"""Many records at once by their keys, for search: one statement, one look at each import's columns."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.record import Column, Record, Role, fields_of
from dsr_desk.domain.roles import role_of
from dsr_desk.store import sqlcipher
from dsr_desk.store.imports import columns_of
from dsr_desk.store.records import columns_for
from dsr_desk.store.tables import import_file

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

    @property
    def taken_in_on(self) -> date:
        """The day it was taken in (UTC)."""
        return self.taken_in_at.date()


def searched_files(connection: Connection) -> Mapping[int, SearchedFile]:
    """Every sheet whose rows lie in the vault, by its number, oldest first."""
    rows = connection.execute(select(import_file).where(import_file.c.tidied_on.is_(None)).order_by(import_file.c.id))
    found = {}
    for row in rows:
        columns = columns_of(row.columns)
        unmapped = tuple(column.name for column in columns if column.field is Field.OTHER)
        found[row.id] = SearchedFile(
            row.id, row.file, row.sheet, row.source, row.rows_kept - row.rows_purged, row.taken_in_at, unmapped,
            Role(row.role), columns, row.has_sheets,
        )  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A record and its values by field, read once."""

    record: Record
    fields: Fields


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


def _row(key: int, file: SearchedFile, row: int, cells: tuple[str, ...]) -> FoundRow:
    columns = columns_for(file.columns, len(cells))
    fields = fields_of(columns, cells)
    record = Record(
        record_id=_record_id(file, row, fields), source=file.source, file=file.file, sheet=file.sheet, row=row,
        role=role_of(file.role, fields), columns=columns, cells=cells, import_id=file.id, key=key,
    )  # fmt: skip
    return FoundRow(record, fields)


def _record_id(file: SearchedFile, row: int, fields: Fields) -> str:
    if named := fields.get(Field.RECORD_ID):
        return named[0]
    return f"{file.file}:{file.sheet}:{row}" if file.has_sheets else f"{file.file}:{row}"
