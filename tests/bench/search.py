"""How soon a person is found among 100,000 rows by one exact identifier, and with more of what she gives."""

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
        named = [{Field.NAME: (row[11] or row[1],), Field.EMAIL: (row[10],)} for row in chosen]
        shared = [{**fields, Field.PHONE: (row[9],)} for fields, row in zip(named, chosen, strict=True)]
        lines = [
            Line(f"search by one e-mail address, {ROWS:,} rows, p95", _p95(vault, exact), 10, "ms"),
            Line(f"search by name and e-mail with second hop, {ROWS:,} rows, p95", _p95(vault, named), 20, "ms"),
            Line("the same with a telephone number that a thousand rows share, p95", _p95(vault, shared), 120, "ms"),
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
