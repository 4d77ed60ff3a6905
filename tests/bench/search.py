"""How soon a person is found among 100,000 rows by one exact identifier.

What several fields and a second hop cost is measured by `dev.py eval`, in a world with names as common as real ones.
"""

import os
import random
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.services import imports, search
from dsr_desk.store import vault as vaults
from dsr_desk.store.vault import Vault
from tests.bench.imports import ROWS, rows
from tests.bench.imports import _csv as write_csv
from tests.bench.line import Line

_ASKED = 300


def bench() -> list[Line]:
    """The 95th percentile in milliseconds; the names and numbers asked for stand in the file."""
    with tempfile.TemporaryDirectory(prefix="dsr-bench-") as folder:
        place = Path(folder)
        vault = vaults.create(place / "desk.vault", os.urandom(32), lambda: datetime.now(UTC), "Bench")
        for plan in imports.preview(write_csv(place)):
            imports.take_in(vault, plan)
        chosen = random.Random(3).sample(list(rows(ROWS)), _ASKED)
        exact = [{Field.EMAIL: (row[10],)} for row in chosen]
        numbers = [{Field.CUSTOMER_NUMBER: (row[0],)} for row in chosen]
        lines = [
            Line(f"search by one e-mail address, {ROWS:,} rows, p95", _p95(vault, exact), 10, "ms"),
            Line(f"search by one customer number, {ROWS:,} rows, p95", _p95(vault, numbers), 10, "ms"),
        ]
        vault.close()
        return lines


def _p95(vault: Vault, asked: Iterable[Fields]) -> float:
    times = []
    for fields in asked:
        start = time.perf_counter()
        search.find(vault, fields, audited=False)
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[int(len(times) * 0.95)]
