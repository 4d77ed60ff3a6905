"""Versions of the record of processing. None is ever overwritten: a letter names the one it was made from."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from dsr_desk.store.tables import policy


def current_text(connection: Connection) -> str | None:
    """The text of the version in force; None when there is none yet."""
    return connection.scalar(select(policy.c.text).order_by(policy.c.id.desc()).limit(1))


def add(connection: Connection, text: str, sha256: str, at: datetime) -> None:
    """Put a new version in force."""
    taken_in_at = at.astimezone(UTC).replace(tzinfo=None)
    connection.execute(insert(policy).values(text=text, sha256=sha256, taken_in_at=taken_in_at))
