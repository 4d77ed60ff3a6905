"""Which reminders were shown, and when."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from dsr_desk.store.tables import reminder_shown


def shown_since(connection: Connection, instant: datetime) -> frozenset[str]:
    """The uids shown since `instant` (naive UTC)."""
    return frozenset(connection.scalars(select(reminder_shown.c.uid).where(reminder_shown.c.shown_at >= instant)))


def mark_shown(connection: Connection, uids: Sequence[str], at: datetime) -> None:
    """Remember that these were shown at `at` (naive UTC)."""
    connection.execute(delete(reminder_shown).where(reminder_shown.c.uid.in_(uids)))
    connection.execute(insert(reminder_shown), [{"uid": uid, "shown_at": at} for uid in uids])
