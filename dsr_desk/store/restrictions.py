"""Restrictions of processing, and which records are under one today."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dsr_desk.domain.finding import Choice, Outcome
from dsr_desk.domain.restriction import Restriction, RestrictionGround
from dsr_desk.store.tables import finding, restriction


def of_case(connection: Connection, ref: str) -> Restriction | None:
    """The restriction of a case, lifted or not."""
    row = connection.execute(select(restriction).where(restriction.c.ref == ref)).one_or_none()
    return _from_row(row) if row else None


def every(connection: Connection) -> tuple[Restriction, ...]:
    """All of them, oldest case first."""
    return tuple(_from_row(row) for row in connection.execute(select(restriction).order_by(restriction.c.ref)))


def put(connection: Connection, one: Restriction) -> None:
    """Write a restriction in place of the case's earlier one."""
    connection.execute(delete(restriction).where(restriction.c.ref == one.ref))
    connection.execute(
        insert(restriction).values(
            ref=one.ref, ground=one.ground.value, data=one.data, since=one.since, check_until=one.check_until,
            lifted_on=one.lifted_on, lift_why=one.lift_why,
        )
    )  # fmt: skip


def lift(connection: Connection, ref: str, on: date, why: str) -> None:
    """Write down that it was lifted."""
    values = {"lifted_on": on, "lift_why": why}
    connection.execute(update(restriction).where(restriction.c.ref == ref).values(**values))


def live_refs(connection: Connection) -> frozenset[str]:
    """The cases whose restriction stands: set and not lifted, or with records decided to be restricted."""
    lifted = select(restriction.c.ref).where(restriction.c.lifted_on.is_not(None))
    set_ones = select(restriction.c.ref).where(restriction.c.lifted_on.is_(None))
    decided = select(finding.c.ref).where(_is_restricted(), finding.c.ref.not_in(lifted))
    return frozenset(connection.scalars(set_ones)) | frozenset(connection.scalars(decided))


def records(connection: Connection) -> dict[tuple[int, str], str]:
    """The records under a restriction, by import and record id, with the case that restricts them."""
    lifted = select(restriction.c.ref).where(restriction.c.lifted_on.is_not(None))
    asked = select(finding.c.import_id, finding.c.record_id, finding.c.ref).where(
        _is_restricted(), finding.c.ref.not_in(lifted)
    )
    return {(row.import_id or 0, row.record_id): row.ref for row in connection.execute(asked)}


def _is_restricted() -> Any:
    return (finding.c.outcome == Outcome.RESTRICT.value) & (finding.c.choice == Choice.INCLUDE.value)


def _from_row(row: Row[Any]) -> Restriction:
    return Restriction(
        row.ref, RestrictionGround(row.ground), row.data, row.since, row.check_until, row.lifted_on, row.lift_why
    )
