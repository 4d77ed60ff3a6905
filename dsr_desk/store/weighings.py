"""What was weighed when somebody objected, one line a case."""

from sqlalchemy import Connection, delete, insert, select

from dsr_desk.domain.weighing import Weighing
from dsr_desk.store.tables import weighing


def of_case(connection: Connection, ref: str) -> Weighing | None:
    """The weighing of a case."""
    row = connection.execute(select(weighing).where(weighing.c.ref == ref)).one_or_none()
    return Weighing(row.ref, row.processing, row.ours, row.hers, row.prevails, row.on, row.by) if row else None


def put(connection: Connection, one: Weighing) -> None:
    """Write it in place of an earlier one."""
    connection.execute(delete(weighing).where(weighing.c.ref == one.ref))
    connection.execute(
        insert(weighing).values(
            ref=one.ref, processing=one.processing, ours=one.ours, hers=one.hers, prevails=one.prevails, on=one.on,
            by=one.by,
        )
    )  # fmt: skip
