"""Imports in the vault: what was taken in, with its columns and its report."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from dsr_desk.domain.plan import Counts, Import, ImportPlan, Repair, RowNote
from dsr_desk.domain.profile import Profile, from_data, to_data
from dsr_desk.domain.record import Column, Role, column_data, column_from
from dsr_desk.domain.remarks import Sort, sort_of
from dsr_desk.domain.words import Text
from dsr_desk.store import sqlcipher
from dsr_desk.store.tables import import_file, record, source_profile

_Note = TypeVar("_Note", RowNote, Repair)
_MOST_NOTES = 2_000
"""So many remarks of each sort are kept with an import; the counts are whole."""


def begin(connection: Connection, plan: ImportPlan, source: str, at: datetime, operator: str) -> int:
    """Write the head of an import that is about to be filled; returns its id."""
    values = {
        "taken_in_at": at.astimezone(UTC).replace(tzinfo=None), "operator": operator, "source": source,
        "kind": plan.kind, "file": plan.file, "sheet": plan.sheet, "has_sheets": plan.has_sheets,
        "sha256": plan.sha256, "size": plan.size, "encoding": plan.encoding, "delimiter": plan.delimiter,
        "header_row": plan.header_row, "role": plan.role.value,
        "columns": [column_data(column) for column in plan.columns], "rows_read": 0, "rows_kept": 0,
        "report": {}, "financial_year_end": plan.financial_year_end,
    }  # fmt: skip
    found = connection.execute(insert(import_file).values(**values)).inserted_primary_key
    assert found is not None
    return int(found[0])


def finish(connection: Connection, import_id: int, plan: ImportPlan) -> None:
    """Write what the preview found, once all rows are stored."""
    counts = plan.counts
    report = {
        "counts": {"skipped": counts.skipped, "suspect": counts.suspect, "repairs": counts.repairs},
        "sorts": dict(plan.sorts),
        "skipped": [[note.row, note.reason.sv, note.reason.en] for note in _some("skipped", plan.skipped)],
        "suspect": [[note.row, note.reason.sv, note.reason.en] for note in _some("suspect", plan.suspect)],
        "repairs": [[one.row, one.column, one.what.sv, one.what.en] for one in _some("repairs", plan.repairs)],
        "warnings": [[one.sv, one.en] for one in plan.warnings],
    }
    connection.execute(
        update(import_file)
        .where(import_file.c.id == import_id)
        .values(rows_read=plan.rows_read, rows_kept=plan.rows_kept, report=report)
    )


def next_key(connection: Connection) -> int:
    """The first free record key; keys of taken-back imports at the end are used again."""
    return int(connection.scalar(select(func.max(record.c.key))) or 0) + 1


def add_rows(connection: Connection, rows: Iterable[tuple[int, int, int, str]]) -> None:
    """Insert records in bulk: (key, import id, row number, cells as JSON)."""
    sqlcipher.raw(connection).executemany('INSERT INTO record (key, import_id, "row", cells) VALUES (?, ?, ?, ?)', rows)


def listing(connection: Connection) -> tuple[Import, ...]:
    """Every import, newest first."""
    rows = connection.execute(select(import_file).order_by(import_file.c.id.desc()))
    return tuple(_import(row) for row in rows)


def one(connection: Connection, import_id: int) -> Import | None:
    """One import by its id."""
    row = connection.execute(select(import_file).where(import_file.c.id == import_id)).one_or_none()
    return _import(row) if row else None


def financial_year_ends(connection: Connection) -> dict[int, date | None]:
    """The end of each import's financial year; None where the file did not say."""
    rows = connection.execute(select(import_file.c.id, import_file.c.financial_year_end))
    return {row.id: row.financial_year_end for row in rows}


def with_sha256(connection: Connection, sha256: str, sheet: str | None = None) -> Import | None:
    """The newest import of exactly these bytes (and this sheet) whose rows lie in the vault."""
    asked = select(import_file).where(import_file.c.sha256 == sha256, import_file.c.tidied_on.is_(None))
    if sheet is not None:
        asked = asked.where(import_file.c.sheet == sheet)
    row = connection.execute(asked.order_by(import_file.c.id.desc()).limit(1)).one_or_none()
    return _import(row) if row else None


def _some(listed: str, notes: Iterable[_Note]) -> list[_Note]:
    """The first of each sort: many of one do not hide a few of another."""
    found: Counter[Sort] = Counter()
    kept = []
    for note in notes:
        sort = sort_of(listed, note.what if isinstance(note, Repair) else note.reason)
        found[sort] += 1
        if found[sort] <= _MOST_NOTES:
            kept.append(note)
    return kept


def _import(row: Row[Any]) -> Import:
    report = row.report or {}
    return Import(
        id=row.id, taken_in_at=row.taken_in_at.replace(tzinfo=UTC), operator=row.operator, source=row.source,
        kind=row.kind, role=Role(row.role), file=row.file, sheet=row.sheet, has_sheets=row.has_sheets,
        sha256=row.sha256, size=row.size, encoding=row.encoding, delimiter=row.delimiter, header_row=row.header_row,
        columns=columns_of(row.columns), rows_read=row.rows_read, rows_kept=row.rows_kept,
        counts=Counts(**report.get("counts", {})), sorts=report.get("sorts", {}),
        skipped=_notes(report.get("skipped", ())), suspect=_notes(report.get("suspect", ())),
        repairs=tuple(Repair(at, column, Text(sv, en)) for at, column, sv, en in report.get("repairs", ())),
        warnings=tuple(Text(sv, en) for sv, en in report.get("warnings", ())),
        financial_year_end=row.financial_year_end, rows_purged=row.rows_purged, tidied_on=row.tidied_on,
    )  # fmt: skip


def columns_of(stored: Sequence[Sequence[Any]]) -> tuple[Column, ...]:
    """The columns of an import as they were stored; those of before the joins have no link."""
    return tuple(map(column_from, stored))


def _notes(stored: Sequence[Any]) -> tuple[RowNote, ...]:
    return tuple(RowNote(row, Text(sv, en)) for row, sv, en in stored)


def profiles(connection: Connection) -> tuple[Profile, ...]:
    """The profiles a person saved."""
    rows = connection.execute(select(source_profile.c.body).order_by(source_profile.c.name))
    return tuple(from_data(row.body) for row in rows)


def save_profile(connection: Connection, profile: Profile) -> None:
    """Save a profile, in place of an older one of its name."""
    connection.execute(delete(source_profile).where(source_profile.c.name == profile.name))
    body = to_data(profile)
    connection.execute(
        insert(source_profile).values(name=profile.name, fingerprint=json.dumps(body["needs"]), body=body)
    )


def remove_profile(connection: Connection, name: str) -> None:
    """Forget a saved profile."""
    connection.execute(delete(source_profile).where(source_profile.c.name == name))
