"""The proofs of erasures: what the newest exports showed, each time somebody checked."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.proof import Proof, Seen
from dsr_desk.store.tables import erasure_proof


def add(connection: Connection, ref: str, at: datetime, proofs: Iterable[Proof]) -> None:
    """Keep a check of a case; `at` is aware."""
    made = at.astimezone(UTC).replace(tzinfo=None)
    rows = [
        {"ref": ref, "made_at": made, "source": one.source, "seen": one.seen.value, "import_id": one.import_id,
         "sha256": one.sha256, "shown_on": one.on, "rows": list(one.rows)}
        for one in proofs
    ]  # fmt: skip
    if rows:
        connection.execute(insert(erasure_proof), rows)


def latest(connection: Connection, ref: str) -> tuple[Proof, ...]:
    """The newest check of a case; empty where nobody has checked."""
    newest = select(func.max(erasure_proof.c.made_at)).where(erasure_proof.c.ref == ref).scalar_subquery()
    asked = select(erasure_proof).where(erasure_proof.c.ref == ref, erasure_proof.c.made_at == newest)
    found = {row.source: _from_row(row) for row in connection.execute(asked.order_by(erasure_proof.c.id))}
    return tuple(found.values())


def _from_row(row: Row[Any]) -> Proof:
    return Proof(
        row.source, Seen(row.seen), row.import_id, row.sha256, row.shown_on, tuple(row.rows), day_of(row.made_at)
    )
