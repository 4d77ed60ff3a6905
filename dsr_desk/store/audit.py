"""The audit trail: append-only, hash-chained, checkable without the program."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from dsr_desk.domain.audit import AuditLine, Head
from dsr_desk.store import sqlcipher
from dsr_desk.store.tables import audit

FIRST = "0" * 64


def append(
    connection: Connection, at: datetime, operator: str, action: str, ref: str | None, detail: Mapping[str, Any]
) -> Head:
    """Add a line in the caller's transaction; returns the trail's new head. `detail` holds no personal data.

    The file counts its lines outside the table too, so that lines cut from the end are missed.
    """
    last = connection.execute(select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)).one_or_none()
    seq, previous = (last.seq + 1, last.hash) if last else (1, FIRST)
    line = {
        "seq": seq,
        "at": at.astimezone(UTC).isoformat(),
        "operator": operator,
        "action": action,
        "ref": ref,
        "detail": json.loads(json.dumps(detail, default=str)),
        "previous": previous,
    }
    values = line | {"at": at.astimezone(UTC).replace(tzinfo=None), "hash": digest(line)}
    connection.execute(insert(audit).values(**values))
    sqlcipher.count_lines(connection, seq)
    return Head(seq, str(values["hash"]))


def digest(line: Mapping[str, Any]) -> str:
    """SHA-256 over the line as canonical JSON: sorted keys, no blanks, without its own hash."""
    body = {name: value for name, value in line.items() if name != "hash"}
    return hashlib.sha256(
        json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()


def verify(connection: Connection) -> int | None:
    """The sequence number of the first broken line, or None when the chain is whole."""
    expected, previous = 1, FIRST
    for row in connection.execute(select(audit).order_by(audit.c.seq)):
        if row.seq != expected or row.previous != previous or digest(_exported(row)) != row.hash:
            return expected
        expected, previous = row.seq + 1, row.hash
    return None


def head(connection: Connection) -> Head:
    """The last line's sequence number and hash."""
    row = connection.execute(select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)).one_or_none()
    return Head(row.seq, row.hash) if row else Head(0, FIRST)


def holds(connection: Connection, kept: Head) -> bool:
    """The trail has the line that was its head once."""
    return connection.scalar(select(audit.c.hash).where(audit.c.seq == kept.seq)) == kept.hash


def counted(connection: Connection) -> int:
    """How many lines the file counted as they were written; 0 in a vault of before the count."""
    return sqlcipher.counted_lines(connection)


def lines(connection: Connection, ref: str | None = None) -> tuple[AuditLine, ...]:
    """The lines of a case, or all; oldest first."""
    query = select(audit).order_by(audit.c.seq)
    rows = connection.execute(query if ref is None else query.where(audit.c.ref == ref))
    return tuple(_from_row(row) for row in rows)


def latest(connection: Connection, action: str) -> AuditLine | None:
    """The newest line of one kind of action."""
    query = select(audit).where(audit.c.action == action).order_by(audit.c.seq.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return _from_row(row) if row else None


def of_action(connection: Connection, action: str) -> tuple[AuditLine, ...]:
    """The lines of one kind of action; oldest first."""
    rows = connection.execute(select(audit).where(audit.c.action == action).order_by(audit.c.seq))
    return tuple(_from_row(row) for row in rows)


def newest(connection: Connection) -> datetime | None:
    """When the newest line was written (naive UTC)."""
    found: datetime | None = connection.scalar(select(func.max(audit.c.at)))
    return found


def instants(connection: Connection, action: str) -> tuple[tuple[str | None, datetime], ...]:
    """Case and instant (aware UTC) of every line of one kind of action, oldest first."""
    rows = connection.execute(select(audit.c.ref, audit.c.at).where(audit.c.action == action).order_by(audit.c.seq))
    return tuple((row.ref, row.at.replace(tzinfo=UTC)) for row in rows)


def newest_of_cases(connection: Connection) -> datetime | None:
    """When the newest line of any case was written (aware UTC)."""
    found: datetime | None = connection.scalar(select(func.max(audit.c.at)).where(audit.c.ref.is_not(None)))
    return found.replace(tzinfo=UTC) if found else None


def export(connection: Connection) -> str:
    """Every line as JSON, one a line."""
    rows = connection.execute(select(audit).order_by(audit.c.seq))
    return "".join(json.dumps(_exported(row) | {"hash": row.hash}, ensure_ascii=False) + "\n" for row in rows)


def _exported(row: Row[Any]) -> dict[str, Any]:
    return {
        "seq": row.seq, "at": row.at.replace(tzinfo=UTC).isoformat(), "operator": row.operator, "action": row.action,
        "ref": row.ref, "detail": row.detail, "previous": row.previous,
    }  # fmt: skip


def _from_row(row: Row[Any]) -> AuditLine:
    at = row.at.replace(tzinfo=UTC)
    return AuditLine(row.seq, at, row.operator, row.action, row.ref, row.detail, row.previous, row.hash)
