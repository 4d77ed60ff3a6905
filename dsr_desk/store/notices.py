"""Which recipients were told about a case (Art. 19), and what they answered."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dsr_desk.domain.notice import Notice
from dsr_desk.store.tables import notice


def of_case(connection: Connection, ref: str) -> dict[str, Notice]:
    """What is written down, by recipient; the name is the id until the policy gives it one."""
    rows = connection.execute(select(notice).where(notice.c.ref == ref))
    return {row.recipient: _from_row(row) for row in rows}


def waiting(connection: Connection) -> tuple[tuple[str, Notice], ...]:
    """By case, the recipients that were told and have not confirmed."""
    asked = select(notice).where(notice.c.told_on.is_not(None), notice.c.answered_on.is_(None))
    rows = connection.execute(asked.order_by(notice.c.ref, notice.c.recipient))
    return tuple((row.ref, _from_row(row)) for row in rows)


def put(connection: Connection, ref: str, recipient: str, told_on: date | None, why_not: str) -> None:
    """Write down that a recipient was told, or why not; the day to confirm by stays."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient)
    by = connection.scalar(select(notice.c.confirm_by).where(here))
    connection.execute(delete(notice).where(here))
    values = {"told_on": told_on, "why_not": why_not, "confirm_by": by}
    connection.execute(insert(notice).values(ref=ref, recipient=recipient, **values))


def ask_by(connection: Connection, ref: str, recipient: str, by: date) -> None:
    """Write down the day a recipient is asked to confirm by."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient)
    if not connection.execute(update(notice).where(here).values(confirm_by=by)).rowcount:
        connection.execute(insert(notice).values(ref=ref, recipient=recipient, why_not="", confirm_by=by))


def chased(connection: Connection, ref: str, recipient: str, on: date) -> int:
    """Write down the day a silent recipient was asked again; returns how many lines that concerned."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient) & notice.c.told_on.is_not(None)
    return connection.execute(update(notice).where(here, notice.c.answered_on.is_(None)).values(chased_on=on)).rowcount


def _from_row(row: Row[Any]) -> Notice:
    return Notice(
        row.recipient, row.recipient, row.told_on, row.why_not, row.answered_on, row.confirm_by, row.chased_on
    )


def answered(connection: Connection, ref: str, recipient: str, on: date) -> int:
    """Write down the day a recipient confirmed; returns how many lines that concerned."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient) & notice.c.told_on.is_not(None)
    return connection.execute(update(notice).where(here).values(answered_on=on)).rowcount
