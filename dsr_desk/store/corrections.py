"""Values to be put right, by case."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from dsr_desk.domain.correction import Correction, SeenValue
from dsr_desk.store.tables import correction


def of_case(connection: Connection, ref: str) -> tuple[Correction, ...]:
    """The corrections of a case, in the order they were decided."""
    rows = connection.execute(select(correction).where(correction.c.ref == ref).order_by(correction.c.id))
    return tuple(_from_row(row) for row in rows)


def add(connection: Connection, one: Correction) -> int:
    """Write a decided correction; returns its number."""
    done = connection.execute(
        insert(correction).values(
            ref=one.ref, source=one.source, record_id=one.record_id, import_id=one.import_id, column=one.column,
            old=one.old, new=one.new, decided_on=one.decided_on,
        )
    )  # fmt: skip
    return int((done.inserted_primary_key or (0,))[0])


def remove(connection: Connection, ref: str, id: int) -> int:
    """Take back a correction nobody has carried out; returns how many that was."""
    here = (correction.c.ref == ref) & (correction.c.id == id) & correction.c.done_on.is_(None)
    return connection.execute(delete(correction).where(here)).rowcount


def tick(connection: Connection, ids: list[int], on: date, by: str) -> None:
    """Mark as carried out in the system."""
    connection.execute(update(correction).where(correction.c.id.in_(ids)).values(done_on=on, done_by=by))


def set_seen(connection: Connection, id: int, seen: SeenValue, on: date | None, sha256: str) -> None:
    """What an export showed."""
    values = {"seen": seen.value, "seen_on": on, "seen_sha256": sha256}
    connection.execute(update(correction).where(correction.c.id == id).values(**values))


def counts(connection: Connection) -> dict[str, tuple[int, int]]:
    """By case, how many corrections there are, and how many of them nobody has carried out."""
    waiting = func.count().filter(correction.c.done_on.is_(None))
    every = select(correction.c.ref, func.count(), waiting).group_by(correction.c.ref)
    return {row[0]: (row[1], row[2]) for row in connection.execute(every)}


def _from_row(row: Row[Any]) -> Correction:
    return Correction(
        id=row.id, ref=row.ref, source=row.source, record_id=row.record_id, import_id=row.import_id,
        column=row.column, old=row.old, new=row.new, decided_on=row.decided_on, done_on=row.done_on,
        done_by=row.done_by or "", seen=SeenValue(row.seen) if row.seen else None, seen_on=row.seen_on,
        seen_sha256=row.seen_sha256 or "",
    )  # fmt: skip
