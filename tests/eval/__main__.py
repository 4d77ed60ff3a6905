"""`python -m tests.eval [--seeds S ...] [--rivals] [--wrong]`: quality of the matching on a seeded world, and others'.

Seed 1 is for looking at what went wrong; the verdict is on seeds that were not looked at.
"""

import argparse
import json
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.row_keys import index_keys
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.services.search import Found, search
from dsr_desk.store import index, sqlcipher
from dsr_desk.store import vault as store
from dsr_desk.store.vault import Vault
from tests.eval import rivals
from tests.eval.world import Maker, Person, World

SCENARIOS = {
    "everything": (Field.NAME, Field.EMAIL, Field.PHONE, Field.PERSONAL_NUMBER, Field.STREET, Field.POSTCODE),
    "name + e-mail + phone": (Field.NAME, Field.EMAIL, Field.PHONE),
    "name + personnummer": (Field.NAME, Field.PERSONAL_NUMBER),
    "name + address": (Field.NAME, Field.STREET, Field.POSTCODE, Field.CITY),
}


_IMPORT = (
    "INSERT INTO import_file (id, taken_in_at, operator, source, kind, file, sheet, has_sheets, sha256, size, role,"
    " columns, rows_read, rows_kept, report)"
    " VALUES (?, '2026-01-01 00:00:00.000000', '', ?, 'persons', ?, '', 0, ?, 0, 'person', ?, ?, ?, '{}')"
)


def fill(vault: Vault, world: World) -> None:
    """The world's rows as imports; a row's key in the vault is its place in the world plus one."""
    key = 1
    with vault.writing("eval.filled") as connection:
        driver = sqlcipher.raw(connection)
        for number, (system, rows) in enumerate(world.systems.items(), start=1):
            fields = list(dict.fromkeys(name for row in rows for name in row))
            columns = json.dumps([[one.value, one.value] for one in fields])
            driver.execute(
                _IMPORT,
                (number, system, f"{system}.csv", str(number), columns, len(rows), len(rows)),
            )
            cells = [[row.get(one, "") for one in fields] for row in rows]
            driver.executemany(
                'INSERT INTO record (key, import_id, "row", cells) VALUES (?, ?, ?, ?)',
                ((key + place, number, place + 2, json.dumps(row)) for place, row in enumerate(cells)),
            )
            index.add(driver, [(key + place, keys_of(row), " ".join(row.values())) for place, row in enumerate(rows)])
            key += len(rows)


def keys_of(row: dict[Field, str]) -> set[int]:
    return index_keys({name: (text,) for name, text in row.items()})


def question(one: Person, fields: tuple[Field, ...]) -> Fields:
    values = {
        Field.NAME: f"{one.given} {one.surname}", Field.EMAIL: one.mail, Field.PHONE: one.mobile,
        Field.PERSONAL_NUMBER: f"{one.pnr[:8]}-{one.pnr[8:]}", Field.STREET: one.home[0], Field.POSTCODE: one.home[1],
        Field.CITY: one.home[2],
    }  # fmt: skip
    return {name: (values[name],) for name in fields}


class Tally:
    """Counts of one scenario."""

    def __init__(self) -> None:
        self.right = self.wrong = self.true = self.in_ten = self.first = self.queries = 0
        self.times: list[float] = []

    def add(self, one: Person, found: Found) -> list[int]:
        hers = {row + 1 for row in one.rows}
        certain = {match.record.key for match in found.matches if match.judgement.verdict is Verdict.CERTAIN}
        self.queries += 1
        self.right += len(certain & hers)
        self.wrong += len(certain - hers)
        self.true += len(hers)
        self.in_ten += len(hers & {match.record.key for match in found.matches[:10]})
        self.first += bool(found.matches) and found.matches[0].record.key in hers
        self.times.append(found.ms)
        return sorted(certain - hers)

    def line(self, name: str) -> str:
        """One line of the table."""
        precision = self.right / max(1, self.right + self.wrong)
        p95 = statistics.quantiles(self.times, n=20)[-1]
        quality = f"{precision:.4f} ({self.wrong} wrong) | {self.right / self.true:.3f} | {self.in_ten / self.true:.4f}"
        times = f"{statistics.median(self.times):.1f} | {p95:.1f}"
        return f"| {name} | {quality} | {self.first / self.queries:.3f} | {times} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seeds", "--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--rivals", action="store_true", help="ask FTS5, rapidfuzz, splink and recordlinkage too")
    parser.add_argument(
        "--linkers", type=Path, help="a Python that has the latter two; else one is made and thrown away"
    )
    parser.add_argument("--queries", type=int, default=400)
    parser.add_argument("--wrong", action="store_true", help="show some of what went wrong")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as apart:
        linkers = arguments.linkers
        if arguments.rivals and not linkers:
            linkers = rivals.environment(Path(apart))
        for seed in arguments.seeds:
            measure(arguments, seed, linkers if arguments.rivals else None)


def measure(arguments: argparse.Namespace, seed: int, linkers: Path | None) -> None:
    """One world: made, taken in, asked."""
    world = Maker(seed, arguments.rows).make()
    with tempfile.TemporaryDirectory() as folder:
        vault = store.create(Path(folder) / "eval.vault", bytes(32), lambda: datetime.now(UTC), "eval")
        start = time.perf_counter()
        fill(vault, world)
        took = time.perf_counter() - start
        print(f"\nseed {seed}: {len(world.owner)} rows, {len(world.persons)} persons, filled in {took:.1f} s\n")
        ask_all(vault, world, seed, arguments.queries, arguments.wrong)
        if linkers:
            ask_rivals(vault, world, seed, arguments.queries, linkers)
        vault.close()


def ask_rivals(vault: Vault, world: World, seed: int, queries: int, linkers: Path) -> None:
    """The same persons and values to everybody else."""
    words, scan = rivals.full_text(vault), rivals.fuzzy_scan(world)
    for name, fields in SCENARIOS.items():
        persons = rivals.sample(world, seed, name, queries)

        def asked(one: Person, fields: tuple[Field, ...] = fields) -> Fields:
            return question(one, fields)

        print(rivals.rank_line(f"{name}: FTS5, any word, bm25", words, persons, asked))
        print(rivals.rank_line(f"{name}: rapidfuzz scan", scan, persons, asked))
        for line in rivals.linker_lines(world, persons, asked, linkers):
            print(line.replace("| ", f"| {name}: ", 1), flush=True)


def ask_all(vault: Vault, world: World, seed: int, queries: int, shows_wrong: bool) -> None:
    print("| scenario | certain: precision | certain: recall | all found in ten | first right | p50 ms | p95 ms |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    with vault.reading() as connection:
        for name, fields in SCENARIOS.items():
            tally = Tally()
            for one in rivals.sample(world, seed, name, queries):
                found = search(RowsAtHand(connection), question(one, fields))
                wrong = tally.add(one, found)
                if shows_wrong:
                    show(one, found, wrong)
            print(tally.line(name))
        unknown = Maker(seed + 7919, 10 * queries).make().persons[:queries]
        everything = SCENARIOS["everything"]
        for one in unknown:
            one.mail = f"unknown.{one.mail}"  # numbered as the world's own people are: some would meet by chance
        answers = [search(RowsAtHand(connection), question(one, everything)) for one in unknown]
        certain = [match for found in answers for match in found.matches if match.judgement.verdict is Verdict.CERTAIN]
        print(f"| people nobody has heard of | {len(certain)} certain | | | | | |")


def show(one: Person, found: Found, wrong: list[int]) -> None:
    hers = {row + 1 for row in one.rows}
    for match in found.matches:
        if match.record.key in wrong:
            print("  WRONG", one, match.record.cells, match.judgement.sentence.en, match.via)
    listed = {match.record.key for match in found.matches[:10]}
    for missed in hers - listed:
        print("  MISSED", one, missed)
    for match in found.matches:
        if match.record.key in hers and match.judgement.verdict is not Verdict.CERTAIN:
            print("  POSSIBLE", match.record.cells, match.judgement.sentence.en)


if __name__ == "__main__":
    main()
