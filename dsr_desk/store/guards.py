"""The come-back guard: keyed hashes of people who were erased, restricted, or objected. No names, no values."""

import secrets
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from dsr_desk.store.tables import guard, setting

_SECRET = "guard_secret"


def secret(connection: Connection) -> bytes:
    """The key of the hashes; made at the first use, and kept in the vault whatever key the vault has."""
    found = connection.scalar(select(setting.c.value).where(setting.c.name == _SECRET))
    if found is None:
        found = secrets.token_hex(32)
        connection.execute(insert(setting).values(name=_SECRET, value=found))
    return bytes.fromhex(found)


def put(connection: Connection, ref: str, reason: str, since: date, hashes: Iterable[str]) -> int:
    """Guard these hashes for a case, in place of what was guarded for it; returns how many."""
    end(connection, ref)
    rows = [{"hash": one, "ref": ref, "reason": reason, "since": since} for one in hashes]
    if rows:
        connection.execute(insert(guard), rows)
    return len(rows)


def end(connection: Connection, ref: str) -> int:
    """Stop guarding for a case; returns how many hashes that were."""
    return connection.execute(delete(guard).where(guard.c.ref == ref)).rowcount


def every(connection: Connection) -> dict[str, tuple[tuple[str, str, date], ...]]:
    """Each hash with the cases it is guarded for: number, reason, since."""
    found: dict[str, list[tuple[str, str, date]]] = {}
    for row in connection.execute(select(guard)):
        found.setdefault(row.hash, []).append((row.ref, row.reason, row.since))
    return {hash: tuple(cases) for hash, cases in found.items()}
