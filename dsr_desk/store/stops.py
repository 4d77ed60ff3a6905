"""The stop list in the vault."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dsr_desk.domain.stop import Stop, StopReason
from dsr_desk.store.tables import stop


def every(connection: Connection) -> tuple[Stop, ...]:
    """Everybody ever put on it, oldest case first."""
    return tuple(_from_row(row) for row in connection.execute(select(stop).order_by(stop.c.ref)))


def of_case(connection: Connection, ref: str) -> Stop | None:
    """The line of a case."""
    row = connection.execute(select(stop).where(stop.c.ref == ref)).one_or_none()
    return _from_row(row) if row else None


def put(connection: Connection, one: Stop) -> None:
    """Write a line in place of the case's earlier one."""
    connection.execute(delete(stop).where(stop.c.ref == one.ref))
    connection.execute(
        insert(stop).values(
            ref=one.ref, reason=one.reason.value, since=one.since, name=one.name, emails=list(one.emails),
            phones=list(one.phones), address=list(one.address), ended_on=one.ended_on, ended_why=one.ended_why,
        )
    )  # fmt: skip


def end(connection: Connection, ref: str, on: date, why: str) -> int:
    """Take somebody off the list; the line stays with its day, emptied. Returns how many that was."""
    values = {"ended_on": on, "ended_why": why, "name": "", "emails": [], "phones": [], "address": []}
    return connection.execute(
        update(stop).where(stop.c.ref == ref, stop.c.ended_on.is_(None)).values(**values)
    ).rowcount


def _from_row(row: Row[Any]) -> Stop:
    return Stop(
        row.ref, StopReason(row.reason), row.since, row.name, tuple(row.emails), tuple(row.phones),
        tuple(row.address), row.ended_on, row.ended_why,
    )  # fmt: skip
