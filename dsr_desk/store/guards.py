"""The come-back guard: keyed hashes of people who were erased, restricted, or objected. No names, no values."""

import secrets
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dsr_desk.domain.alarm import Alarm, Dismissal, Guarded
from dsr_desk.domain.finding import Outcome
from dsr_desk.store.tables import finding, guard, guard_alarm, import_file, setting

_SECRET = "guard_secret"


def secret(connection: Connection) -> bytes:
    """The key of the hashes; made at the first use, and kept in the vault whatever key the vault has."""
    found = stored_secret(connection)
    if found is None:
        found = secrets.token_bytes(32)
        connection.execute(insert(setting).values(name=_SECRET, value=found.hex()))
    return found


def stored_secret(connection: Connection) -> bytes | None:
    """The key of the hashes; None before its first use."""
    found = connection.scalar(select(setting.c.value).where(setting.c.name == _SECRET))
    return bytes.fromhex(found) if found else None


def put(connection: Connection, ref: str, reason: str, since: date, hashes: Mapping[str, int]) -> int:
    """Guard these hashes (each with its mark) for a case, in place of what was guarded for it; returns how many."""
    connection.execute(delete(guard).where(guard.c.ref == ref))
    return add(connection, ref, reason, since, hashes)


def add(connection: Connection, ref: str, reason: str, since: date, hashes: Mapping[str, int]) -> int:
    """Guard these hashes for a case as well; returns how many."""
    rows = [{"hash": one, "mark": mark, "ref": ref, "reason": reason, "since": since} for one, mark in hashes.items()]
    if rows:
        connection.execute(insert(guard), rows)
    return len(rows)


def end(connection: Connection, ref: str) -> int:
    """Stop guarding for a case, its alarms too; returns how many hashes that were."""
    connection.execute(delete(guard_alarm).where(guard_alarm.c.ref == ref))
    return connection.execute(delete(guard).where(guard.c.ref == ref)).rowcount


def every(connection: Connection) -> dict[str, tuple[Guarded, ...]]:
    """Each hash with the cases it is guarded for."""
    found: dict[str, list[Guarded]] = {}
    for row in connection.execute(select(guard)):
        found.setdefault(row.hash, []).append(Guarded(row.ref, row.reason, row.since, row.mark))
    return {hash: tuple(cases) for hash, cases in found.items()}


def of_case(connection: Connection, ref: str) -> frozenset[str]:
    """The hashes guarded for a case."""
    return frozenset(connection.scalars(select(guard.c.hash).where(guard.c.ref == ref)))


def planned(connection: Connection) -> Counter[tuple[str, str]]:
    """How many rows of each case stay in each source (casefolded) as was decided: kept on a ground, or restricted."""
    stays = finding.c.outcome.in_((Outcome.KEEP_UNTIL.value, Outcome.RESTRICT.value)) & finding.c.released_on.is_(None)
    rows = connection.execute(select(finding.c.ref, finding.c.record).where(stays, finding.c.choice == "include"))
    return Counter((row.ref, str(row.record["source"]).casefold()) for row in rows)


def decided_on(connection: Connection, refs: Iterable[str]) -> set[tuple[str, int]]:
    """The imports that each case was decided on: what somebody chose about is no news."""
    chosen = select(finding.c.ref, finding.c.import_id).distinct()
    asked = chosen.where(finding.c.ref.in_(list(refs)), finding.c.choice.is_not(None))
    return {(row.ref, row.import_id) for row in connection.execute(asked)}


def known(connection: Connection, import_id: int) -> set[tuple[str, str]]:
    """Case and record of every alarm ever raised on an import, dismissed or not."""
    asked = select(guard_alarm.c.ref, guard_alarm.c.record_id).where(guard_alarm.c.import_id == import_id)
    return {(row.ref, row.record_id) for row in connection.execute(asked)}


def alarm(connection: Connection, alarms: Iterable[Alarm], at: datetime) -> None:
    """Raise alarms."""
    raised = at.astimezone(UTC).replace(tzinfo=None)
    rows = [
        {"ref": one.ref, "import_id": one.import_id, "record_id": one.record_id, "row": one.row, "raised_at": raised}
        for one in alarms
    ]
    connection.execute(insert(guard_alarm), rows)


def standing(connection: Connection, import_id: int | None = None) -> tuple[Alarm, ...]:
    """The alarms nobody dismissed, the oldest case first; of one import, or of all."""
    guards = select(guard.c.ref, guard.c.reason, guard.c.since).distinct().subquery()
    asked = (
        select(guard_alarm, guards.c.reason, guards.c.since, import_file.c.source, import_file.c.file)
        .join(guards, guards.c.ref == guard_alarm.c.ref)
        .join(import_file, import_file.c.id == guard_alarm.c.import_id)
        .where(guard_alarm.c.dismissed_at.is_(None))
        .order_by(guard_alarm.c.ref, guard_alarm.c.import_id, guard_alarm.c.row)
    )
    if import_id is not None:
        asked = asked.where(guard_alarm.c.import_id == import_id)
    return tuple(_alarm(row) for row in connection.execute(asked))


def dismissed(connection: Connection, ref: str) -> tuple[Dismissal, ...]:
    """The alarms of a case that somebody dismissed, and why."""
    asked = select(guard_alarm).where(guard_alarm.c.ref == ref, guard_alarm.c.dismissed_at.is_not(None))
    return tuple(
        Dismissal(row.import_id, row.record_id, row.dismissed_at.replace(tzinfo=UTC), row.dismissed_by,
                  row.dismissed_why)
        for row in connection.execute(asked.order_by(guard_alarm.c.dismissed_at))
    )  # fmt: skip


def dismiss(
    connection: Connection, ref: str, import_id: int, record_id: str, why: str, at: datetime, by: str
) -> int:  # fmt: skip
    """Write down that an alarm was a false one; returns how many that concerned."""
    here = (guard_alarm.c.ref == ref) & (guard_alarm.c.import_id == import_id) & (guard_alarm.c.record_id == record_id)
    values = {"dismissed_at": at.astimezone(UTC).replace(tzinfo=None), "dismissed_by": by, "dismissed_why": why}
    return connection.execute(update(guard_alarm).where(here).values(**values)).rowcount


def recall(connection: Connection, ref: str, import_id: int, record_id: str) -> None:
    """A dismissed alarm stands again."""
    here = (guard_alarm.c.ref == ref) & (guard_alarm.c.import_id == import_id) & (guard_alarm.c.record_id == record_id)
    values = {"dismissed_at": None, "dismissed_by": None, "dismissed_why": None}
    connection.execute(update(guard_alarm).where(here).values(**values))


def forget_import(connection: Connection, import_id: int) -> None:
    """The alarms about an import's rows, dismissed or not: the rows are let go."""
    connection.execute(delete(guard_alarm).where(guard_alarm.c.import_id == import_id))


def _alarm(row: Row[Any]) -> Alarm:
    return Alarm(row.ref, row.reason, row.since, row.import_id, row.record_id, row.source, row.file, row.row)
