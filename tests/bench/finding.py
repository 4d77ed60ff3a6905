"""Finding a person in the made-up world of `dev.py eval`, against FTS5 and a rapidfuzz scan on the same rows.

`--full` adds a million rows: some minutes and a gigabyte of memory.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from dsr_desk.domain.fields import Fields
from dsr_desk.domain.keys import RECORD_BITS
from dsr_desk.domain.record import Column
from dsr_desk.domain.row_keys import entries_of_rows
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.services.search import find, search
from dsr_desk.store import index, sqlcipher
from dsr_desk.store import vault as vaults
from dsr_desk.store.vault import Vault
from tests.bench.line import Line
from tests.eval import rivals
from tests.eval.__main__ import SCENARIOS, fill, question
from tests.eval.world import Maker, World

_ASKED, _RIVALS_ASKED, _SEED = 100, 40, 424242
_SMALL, _USUAL, _LARGE = 10_000, 100_000, 1_000_000
_TYPED = 60
_A_BATCH = 2_000


def bench() -> list[Line]:
    """Small and usual; with `--full` the million too."""
    sizes = (_SMALL, _USUAL, _LARGE) if "--full" in sys.argv else (_SMALL, _USUAL)
    lines, times = list[Line](), dict[int, float]()
    for rows in sizes:
        world = Maker(_SEED, rows).make()
        gc.collect()
        gc.freeze()  # the world is not the program's: its collection would be counted as ours
        with tempfile.TemporaryDirectory(prefix="dsr-bench-") as folder:
            vault = vaults.create(Path(folder) / "desk.vault", bytes(32), lambda: datetime.now(UTC), "bench")
            fill(vault, world)
            found, times[rows] = _measured(vault, world, rows)
            lines += found
            vault.close()
        gc.unfreeze()
    grown, least = times[sizes[-1]] / times[_SMALL], sizes[-1] / _SMALL
    return [*lines, Line(f"search, median: {_SMALL:,} rows to {sizes[-1]:,}, grown by", grown, least / 2, "x")]


def _measured(vault: Vault, world: World, rows: int) -> tuple[list[Line], float]:
    """The lines of one size, and the median of all scenarios."""
    asked = {
        name: [question(one, fields) for one in rivals.sample(world, _SEED, name, _ASKED)]
        for name, fields in SCENARIOS.items()
    }
    with vault.reading() as connection:
        times = {
            name: _times(all_of, lambda one: search(RowsAtHand(connection), one)) for name, all_of in asked.items()
        }
    median = sorted(one for found in times.values() for one in found)[2 * _ASKED]
    most = 120.0 if rows > _USUAL else 20.0
    lines = [Line(f"search, {name}, second hop too, {rows:,} rows, p95", _p95(found), most, "ms")
             for name, found in times.items() if rows > _SMALL]  # fmt: skip
    if rows > _SMALL:
        lines += [*_typed(vault, world, rows), *_against_others(vault, world, rows, asked, median)]
    return lines, median


def _against_others(
    vault: Vault, world: World, rows: int, asked: dict[str, list[Fields]], median: float
) -> Iterable[Line]:
    """FTS5 (any of the words, best first) in the same file, a scan in memory, and what building costs."""
    words = rivals.full_text(vault)
    some = [one for all_of in asked.values() for one in all_of[: _RIVALS_ASKED // len(asked)]]
    for name, ask in (("FTS5, any word", words), ("a rapidfuzz scan", rivals.fuzzy_scan(world))):
        theirs = sorted(_times(some, ask))[len(some) // 2]
        least = 0.05 if "scan" in name else 2.0  # FTS5 only ranks; how near it is, is for the reader
        yield Line(f"search against {name}, {rows:,} rows, medians", median / theirs, least, "x", f"{theirs:.0f} ms")
    ours, theirs = _build(vault, world)
    yield Line(f"building the key index against FTS5's, {rows:,} rows", ours / theirs, 2.0, "x", f"{ours:.1f} s")


def _build(vault: Vault, world: World) -> tuple[float, float]:
    """Seconds of the processor for our keys, made and stored as an import does, and for FTS5's own of the same rows."""
    tables = [(list(dict.fromkeys(name for row in rows for name in row)), rows) for rows in world.systems.values()]
    cells = [
        ([Column("", one) for one in names], [[row.get(one, "") for one in names] for row in rows])
        for names, rows in tables
    ]
    texts = [(place, " ".join(row)) for place, row in enumerate((row for _, rows in cells for row in rows), 1)]
    start = time.process_time()
    with vault.writing("bench") as connection:
        index.add_stretches(sqlcipher.raw(connection), _stretches(cells))
    ours, start = time.process_time() - start, time.process_time()
    with vault.writing("bench") as connection:  # FTS5 writes the most of it when the transaction ends
        driver = sqlcipher.raw(connection)
        driver.execute("CREATE VIRTUAL TABLE built USING fts5(text, content='')")
        driver.executemany("INSERT INTO built (rowid, text) VALUES (?, ?)", texts)
    return ours, time.process_time() - start


def _stretches(tables: Sequence[tuple[list[Column], list[list[str]]]]) -> Iterable[index.Stretch]:
    """As an import makes them, under numbers nobody has; their words are left out, those are FTS5's."""
    first = 1 << (RECORD_BITS - 1)
    for columns, rows in tables:
        for start in range(0, len(rows), _A_BATCH):
            batch = rows[start : start + _A_BATCH]
            yield index.Stretch(first, entries_of_rows(first, columns, batch), [""] * len(batch))
            first += len(batch)


def _typed(vault: Vault, world: World, rows: int) -> Iterable[Line]:
    """A name as it grows in the box, from the third letter on, as the page asks for it."""
    persons = rivals.sample(world, _SEED, "typed", _TYPED)
    typed = [
        {next(iter(SCENARIOS["everything"])): (name[:end],)}
        for one in persons
        for name in [f"{one.given} {one.surname}"]
        for end in range(3, len(name) + 1, 3)
    ]
    found = _times(typed, lambda one: find(vault, one, audited=False))
    yield Line(f"hits while a name is typed, {rows:,} rows, p95", _p95(found), 100, "ms")


def _times(asked: Sequence[Fields], ask: Callable[[Fields], object]) -> list[float]:
    """Milliseconds each."""
    times = []
    for one in asked:
        start = time.perf_counter()
        ask(one)
        times.append((time.perf_counter() - start) * 1000)
    return times


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]
