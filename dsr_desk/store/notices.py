"""Which recipients were told about a case (Art. 19), and what they answered."""

from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from dsr_desk.domain.notice import Notice
from dsr_desk.store.tables import notice


def of_case(connection: Connection, ref: str) -> dict[str, Notice]:
    """What is written down, by recipient; the name is the id until the policy gives it one."""
    rows = connection.execute(select(notice).where(notice.c.ref == ref))
    return {
        row.recipient: Notice(row.recipient, row.recipient, row.told_on, row.why_not, row.answered_on) for row in rows
    }


def put(connection: Connection, ref: str, recipient: str, told_on: date | None, why_not: str) -> None:
    """Write down that a recipient was told, or why not."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient)
    connection.execute(delete(notice).where(here))
    connection.execute(insert(notice).values(ref=ref, recipient=recipient, told_on=told_on, why_not=why_not))


def answered(connection: Connection, ref: str, recipient: str, on: date) -> int:
    """Write down the day a recipient confirmed; returns how many lines that concerned."""
    here = (notice.c.ref == ref) & (notice.c.recipient == recipient) & notice.c.told_on.is_not(None)
    return connection.execute(update(notice).where(here).values(answered_on=on)).rowcount
