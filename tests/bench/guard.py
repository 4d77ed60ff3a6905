"""The come-back guard: an import looked through for guarded persons, against what the taking in itself cost."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.guarding import hashed, identifiers, mark_of
from dsr_desk.services import guard, imports
from dsr_desk.store import guards as store
from dsr_desk.store import vault as vaults
from dsr_desk.store.vault import Vault
from tests.bench.imports import HEADER, ROWS, rows
from tests.bench.imports import _csv as write_csv
from tests.bench.line import Line

PERSONS = ROWS // 100
BACK = 10
"""So many of the guarded stand in the file."""
_MAIL = HEADER.index("E-post")


def bench() -> list[Line]:
    """One import of ROWS rows against a guarded person for every hundred."""
    with tempfile.TemporaryDirectory(prefix="dsr-bench-") as folder:
        place = Path(folder)
        vault = vaults.create(place / "guard.vault", os.urandom(32), lambda: datetime.now(UTC), "bench")
        plans = imports.preview(write_csv(place), source="visma")
        _guard(vault)
        taken = _seconds(lambda: imports.take_in_file(vault, plans))
        watched = _seconds(lambda: guard.watch(vault, 1))
        found = len({one.ref for one in guard.alarms(vault)})
        vault.close()
    note = f"watched {watched:.2f} s, taken in {taken:.1f} s, {found} of {BACK} seen"
    share = 100 * watched / taken if found >= BACK else float("inf")
    return [Line(f"guard: {ROWS:,} rows against {PERSONS:,} persons, share of the import", share, 10, "%", note)]


def _guard(vault: Vault) -> None:
    """Strangers with three identifiers each, and a few who stand in the file."""
    with vault.writing("bench") as connection:
        secret = store.secret(connection)
        in_file = [row[_MAIL] for row in rows(BACK)]
        for number in range(PERSONS):
            mail = in_file[number] if number < BACK else f"stranger.{number}@example.org"
            values = identifiers(
                {Field.EMAIL: (mail, f"hers.{number}@example.net"), Field.PHONE: (f"08-{number:06d}",)}
            )
            marked = {hash: mark_of(value, secret) for hash, value in hashed(values, secret).items()}
            store.put(connection, f"DSR-{number}", "erase", date(2026, 1, 1), marked)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
