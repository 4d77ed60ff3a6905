"""The same questions to others: FTS5 and a rapidfuzz scan on the same rows, splink and recordlinkage set apart."""

import csv
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from dsr_desk.domain.fields import Fields
from dsr_desk.domain.known import read
from dsr_desk.store import sqlcipher
from dsr_desk.store.vault import Vault
from tests.eval.world import Person, World

CERTAIN_FROM = 0.95
"""A linker's probability from which it is taken to say "certain"; splink's own guide shows this one."""
_PACKAGES = ("splink", "recordlinkage")
_SCANS = 60
"""Questions to the slow rivals."""

Ranked = Callable[[Fields], Sequence[int]]


def words_of(fields: Fields) -> list[str]:
    return [word for values in fields.values() for value in values for word in value.replace(",", " ").split()]


def full_text(vault: Vault) -> Ranked:
    """FTS5: any of the words, best by bm25 first; on its own ordinary table in the same encrypted file."""

    with vault.writing("eval.full_text") as connection:
        driver = sqlcipher.raw(connection)
        driver.execute("CREATE VIRTUAL TABLE IF NOT EXISTS rival USING fts5(text, content='')")
        rows = driver.execute("SELECT key, cells FROM record").fetchall()
        driver.executemany(
            "INSERT INTO rival (rowid, text) VALUES (?, ?)", ((key, " ".join(json.loads(cells))) for key, cells in rows)
        )

    def ask(fields: Fields) -> Sequence[int]:
        query = " OR ".join('"' + word.replace('"', "") + '"' for word in words_of(fields))
        with vault.reading() as connection:
            found = sqlcipher.raw(connection).execute(
                "SELECT rowid FROM rival WHERE rival MATCH ? ORDER BY bm25(rival) LIMIT 10", (query,)
            )
            return [key for (key,) in found]

    return ask


def fuzzy_scan(world: World) -> Ranked:
    """rapidfuzz over every row's text."""
    texts = [" ".join(row.values()) for rows in world.systems.values() for row in rows]

    def ask(fields: Fields) -> Sequence[int]:
        found = process.extract(" ".join(words_of(fields)), texts, scorer=fuzz.token_set_ratio, limit=10)
        return [place + 1 for _, _, place in found]

    return ask


def rank_line(name: str, ask: Ranked, persons: Sequence[Person], question: Callable[[Person], Fields]) -> str:
    first = in_ten = true = 0
    times = []
    for one in persons[:_SCANS]:
        start = time.perf_counter()
        found = ask(question(one))
        times.append((time.perf_counter() - start) * 1000)
        hers = {row + 1 for row in one.rows}
        first += bool(found) and found[0] in hers
        in_ten += len(hers & set(found))
        true += len(hers)
    return line(name, "-", "-", f"{in_ten / true:.4f}", f"{first / len(times):.3f}", times)


def line(name: str, precision: str, recall: str, in_ten: str, first: str, times: Sequence[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return f"| {name} | {precision} | {recall} | {in_ten} | {first} | {statistics.median(times):.1f} | {p95:.1f} |"


def environment(folder: Path) -> Path:
    """A throwaway environment with the two linkers; the program's own never holds them."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", *_PACKAGES], check=True)
    return python


def linker_lines(
    world: World, persons: Sequence[Person], question: Callable[[Person], Fields], python: Path
) -> Iterable[str]:
    """A line of the table each for splink and recordlinkage."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [{name: (text,) for name, text in row.items()} for system in world.systems.values() for row in system]
        _write(Path(folder) / "records.csv", ((f"r{place + 1}", fields) for place, fields in enumerate(rows)))
        _write(Path(folder) / "queries.csv", ((f"q{one.id}", question(one)) for one in persons))
        script = Path(__file__).with_name("linkers.py")
        said = subprocess.run([python, script, folder], capture_output=True, text=True, check=False)
    answers: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for text in said.stdout.splitlines():
        if text.startswith("{"):
            answer = json.loads(text)
            answers[answer["tool"]].append(answer)
    return [_linker_line(tool, found, persons) for tool, found in answers.items()]


def _linker_line(tool: str, found: list[dict[str, Any]], persons: Sequence[Person]) -> str:
    if "error" in found[0]:
        return f"| {tool} | failed: {found[0]['error']} | | | | | |"
    pairs: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for one in found[1:]:
        pairs[one["query"]].append((-one["p"], int(one["record"][1:])))
    right = wrong = true = in_ten = first = 0
    for person in persons:
        hers = {row + 1 for row in person.rows}
        ranked = sorted(pairs[f"q{person.id}"])
        certain = {record for p, record in ranked if -p >= CERTAIN_FROM}
        right, wrong, true = right + len(certain & hers), wrong + len(certain - hers), true + len(hers)
        in_ten += len(hers & {record for _, record in ranked[:10]})
        first += bool(ranked) and ranked[0][1] in hers
    precision = f"{right / max(1, right + wrong):.4f} ({wrong} wrong)"
    return line(
        tool, precision, f"{right / true:.3f}", f"{in_ten / true:.4f}", f"{first / len(persons):.3f}", [found[0]["ms"]]
    )


def _write(path: Path, rows: Iterable[tuple[str, Fields]]) -> None:
    """The rows in normal form: names as our own reader takes them apart, numbers and phones as digits."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "given", "surname", "mail", "phone", "number", "birth", "street", "postcode", "city"])
        for key, fields in rows:
            known = read(fields)
            name = known.names[0].readings[0] if known.names else None
            writer.writerow(
                [
                    key,
                    " ".join(name.given) if name else "",
                    " ".join(name.surname) if name else "",
                    known.mails[0][1].normal if known.mails else "",
                    known.phones[0][1] if known.phones else "",
                    known.numbers[0].reading.key if known.numbers else "",
                    known.births[0][1][-6:] if known.births else "",
                    known.places[0][1].home if known.places else "",
                    known.postcodes[0][1] if known.postcodes else "",
                    known.cities[0][1] if known.cities else "",
                ]
            )


def sample(world: World, seed: int, name: str, queries: int) -> list[Person]:
    """The persons a scenario asks for, the same for every rival."""
    return random.Random(f"{seed} {name}").sample(world.persons, queries)
