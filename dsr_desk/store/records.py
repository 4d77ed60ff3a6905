"""Records in the vault: rows of imports, verbatim."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Column, Record, Role, fields_of
from dsr_desk.domain.roles import role_of
from dsr_desk.store import sqlcipher
from dsr_desk.store.imports import columns_of
from dsr_desk.store.tables import import_file, record

_ASKED_AT_ONCE = 500
_COLUMNS = (
    record.c.key, record.c.row, record.c.cells, import_file.c.id.label("import_id"), import_file.c.source,
    import_file.c.file, import_file.c.sheet, import_file.c.has_sheets, import_file.c.role, import_file.c.columns,
)  # fmt: skip


def _asked() -> Select[Any]:
    return select(*_COLUMNS).join(import_file, import_file.c.id == record.c.import_id)


def get(connection: Connection, key: int) -> Record | None:
    """One record by the vault's own number for it."""
    row = connection.execute(_asked().where(record.c.key == key)).one_or_none()
    return _record(row) if row else None


def many(connection: Connection, keys: Iterable[int]) -> dict[int, Record]:
    """Records by their keys; those that are gone are left out."""
    wanted, found = list(keys), {}
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        asked = _asked().where(record.c.key.in_(wanted[start : start + _ASKED_AT_ONCE]))
        found.update({row.key: _record(row) for row in connection.execute(asked)})
    return found


def iterate(connection: Connection, import_id: int) -> Iterator[Record]:
    """Every record of an import, in the order of its rows."""
    asked = _asked().where(record.c.import_id == import_id).order_by(record.c.key)
    for row in connection.execution_options(yield_per=1000).execute(asked):
        yield _record(row)


def at(connection: Connection, import_id: int, row: int) -> tuple[int, ...]:
    """The keys of what stands at a row of an import."""
    return tuple(connection.scalars(select(record.c.key).where(record.c.import_id == import_id, record.c.row == row)))


def cells_of(connection: Connection, import_id: int) -> Iterator[list[str]]:
    """The cells of every row of an import, and nothing else."""
    asked = "SELECT cells FROM record WHERE import_id = ? ORDER BY key"
    for (cells,) in sqlcipher.raw(connection).execute(asked, (import_id,)):
        yield json.loads(cells)


def cells_at(connection: Connection, import_id: int, rows: Iterable[int]) -> Iterator[tuple[int, list[str]]]:
    """Row and cells of what stands at these rows of an import; those that are gone are left out."""
    asked = "SELECT row, cells FROM record WHERE import_id = ? AND row IN (SELECT value FROM json_each(?))"
    for row, cells in sqlcipher.raw(connection).execute(asked, (import_id, json.dumps(list(rows)))):
        yield row, json.loads(cells)


def by_id(connection: Connection, record_id: str) -> Record | None:
    """A record by what people call it: FILE:ROW, FILE:SHEET:ROW, or the value of its record_id column. Newest first."""
    place, _, number = record_id.rpartition(":")
    if place and number.isdecimal():
        for row in connection.execute(_of_place(place, int(number))):
            if (found := _record(row)).record_id == record_id:
                return found
    return _by_value(connection, record_id)


def _of_place(place: str, number: int) -> Select[Any]:
    file, _, sheet = place.rpartition(":")
    is_place = (import_file.c.file == place) | ((import_file.c.file == file) & (import_file.c.sheet == sheet))
    return _asked().where(is_place, record.c.row == number).order_by(record.c.key.desc())


def _by_value(connection: Connection, record_id: str) -> Record | None:
    """Look through the imports that have a record_id column."""
    imports = connection.execute(select(import_file.c.id, import_file.c.columns).order_by(import_file.c.id.desc()))
    named = [row.id for row in imports if any(field == Field.RECORD_ID for _, field, *_ in row.columns)]
    written = json.dumps(record_id, ensure_ascii=False)
    for import_id in named:
        asked = _asked().where(record.c.import_id == import_id, record.c.cells.contains(written, autoescape=True))
        for row in connection.execute(asked):
            if (found := _record(row)).record_id == record_id:
                return found
    return None


def _record(row: Row[Any]) -> Record:
    cells = tuple(json.loads(row.cells))
    columns = columns_for(columns_of(row.columns), len(cells))
    fields = fields_of(columns, cells)
    return Record(
        record_id=record_id_of(row.file, row.sheet, row.row, fields, has_sheets=row.has_sheets),
        source=row.source, file=row.file, sheet=row.sheet, row=row.row,
        role=role_of(Role(row.role), fields), columns=columns, cells=cells, import_id=row.import_id, key=row.key,
    )  # fmt: skip


def columns_for(columns: tuple[Column, ...], width: int) -> tuple[Column, ...]:
    """The columns of a row of `width` cells: one that is wider than its table gets columns without a name."""
    return columns + (Column("", Field.OTHER),) * (width - len(columns)) if width > len(columns) else columns


def record_id_of(file: str, sheet: str, row: int, fields: Mapping[Field, tuple[str, ...]], *, has_sheets: bool) -> str:
    """What people call the record; see cli.md."""
    if named := fields.get(Field.RECORD_ID):
        return named[0]
    return f"{file}:{sheet}:{row}" if has_sheets else f"{file}:{row}"
