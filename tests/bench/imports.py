"""Taking in 100,000 rows by 15 columns, against reading the file and storing its text with nothing else done.

The floor: the same library reads the file, one prepared executemany in one transaction puts the rows into SQLCipher
under the vault's own settings, and one into an FTS5 table of the same text.
"""

import csv
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.services import imports
from dsr_desk.store import sqlcipher
from dsr_desk.store import vault as vaults
from tests.bench.line import Line

ROWS = int(os.environ.get("DSR_BENCH_ROWS", "100000"))
HEADER = (
    "Kundnr", "Namn", "Organisationsnummer", "Adress", "Adress 2", "Postnr", "Ort", "Land", "Telefon", "Mobil",
    "E-post", "Er referens", "Vår referens", "Senaste fakturadatum", "Anteckning",
)  # fmt: skip
_GIVEN = "Karin Åsa Per Bo Eva Mohammed Li Göran Ingrid Örjan Sofia Erik Nils Fatima Jonas Märta".split()
_SURNAMES = "Ekdahl Öhman Lind Falk Svensson Nguyen Åkesson Berg Häggström Holm Ström Qvist Karlsson".split()
_TOWNS = "Göteborg Malmö Örebro Växjö Umeå Borås Gävle Ängelholm".split()
_NOTES = (
    "",
    "",
    "Ring efter lunch.",
    "Vill ha kursen på svenska; två deltagare.",
    "Betalar alltid i tid",
    "Flyttad 2021",
)


def rows(count: int, seed: int = 7) -> Iterator[tuple[str, ...]]:
    """Made-up customers: mostly firms with a reference person, a quarter private."""
    chance = random.Random(seed)
    for number in range(count):
        given, surname, town = chance.choice(_GIVEN), chance.choice(_SURNAMES), chance.choice(_TOWNS)
        middle = f"{chance.choice(_SURNAMES)}{number % 977}"
        is_firm = chance.random() < 0.75
        yield (
            str(100 + number), f"{surname}s {town} {middle} AB" if is_firm else f"{given} {middle}",
            f"559999-{number % 10000:04d}" if is_firm else "", f"{middle}gatan {number % 90 + 1}", "",
            f"{411 + number % 80} {number % 90 + 10}", town, "Sverige", f"031-390 06 {number % 100:02d}",
            f"070-17406{number % 95:02d}", f"{given}.{number}@example.se".lower(),
            f"{given} {surname}" if is_firm else "", "KE", f"20{number % 24:02d}-0{number % 9 + 1}-1{number % 9}",
            chance.choice(_NOTES),
        )  # fmt: skip


def bench() -> list[Line]:
    """Import of a CSV file and of a workbook: ratios, seconds, memory."""
    with tempfile.TemporaryDirectory(prefix="dsr-bench-") as folder:
        place = Path(folder)
        lines = _measure(place, _csv(place), _read_csv)
        if ROWS <= 200_000:
            lines += _measure(place, _xlsx(place), _read_xlsx)
        return lines


def _csv(place: Path) -> Path:
    path = place / "kunder.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEADER, *rows(ROWS)])
    return path


def _xlsx(place: Path) -> Path:
    path = place / "kunder.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kunder")
    for row in (HEADER, *rows(ROWS)):
        sheet.append(row)
    book.save(path)
    return path


def _read_csv(path: Path) -> Iterable[Sequence[object]]:
    with path.open(encoding="cp1252", newline="") as file:
        yield from csv.reader(file, delimiter=";")


def _read_xlsx(path: Path) -> Iterable[Sequence[object]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


Reader = Callable[[Path], Iterable[Sequence[object]]]


def _measure(place: Path, path: Path, read: Reader) -> list[Line]:
    kind, key = path.suffix[1:], os.urandom(32)
    floor = _seconds(lambda: _floor(place / f"floor-{kind}.db", key, path, read))
    told = subprocess.run([sys.executable, "-m", __name__, str(path), str(place)], check=True, capture_output=True)
    found = json.loads(told.stdout)
    note = (
        f"floor {floor:.1f} s, preview {found['preview']:.1f} s, taken in {found['taken']:.1f} s "
        f"({found['own_cpu']:.1f} s of processor here and {found['child_cpu']:.1f} s in the child)"
    )
    bar = 3 if ROWS <= 200_000 else 2
    return [
        Line(f"import of {ROWS:,} rows x 15, {kind}", found["taken"] / floor, bar, "x floor", note),
        Line(f"memory of the reading child, {kind}", found["child_memory"], 500, "MB"),
        Line(f"memory of the importing process, {kind}", found["own_memory"], 300, "MB"),
    ]


def _take_in(path: Path, place: Path) -> dict[str, float]:
    """In a process of its own, so that the floor's memory is not counted: seconds, processor seconds, megabytes."""
    vault = vaults.create(place / f"{path.suffix[1:]}.vault", os.urandom(32), lambda: datetime.now(UTC), "bench")
    plans: list[ImportPlan] = []
    preview = _seconds(lambda: plans.extend(imports.preview(path)))
    before = os.times()
    taken = _seconds(lambda: imports.take_in_file(vault, plans))
    after = os.times()
    vault.close()
    return {
        "preview": preview, "taken": taken,
        "own_cpu": after.user + after.system - before.user - before.system,
        "child_cpu": after.children_user + after.children_system - before.children_user - before.children_system,
        "own_memory": _peak_memory(),
        "child_memory": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }  # fmt: skip


def _peak_memory() -> float:
    """This process's peak in MB. ru_maxrss will not do: it begins with what the process that started this one had."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _floor(database: Path, key: bytes, path: Path, read: Reader) -> None:
    connection = sqlcipher.connect(database, key)
    connection.execute('CREATE TABLE record (key INTEGER PRIMARY KEY, import_id INT, "row" INT, cells TEXT)')
    sqlcipher.create_full_text(connection)
    connection.execute("BEGIN IMMEDIATE")
    texts = ["\n".join(map(str, row)) for row in read(path)]
    connection.executemany(
        "INSERT INTO record VALUES (?, 1, ?, ?)", ((key, key, text) for key, text in enumerate(texts, 1))
    )
    sqlcipher.add_texts(connection, enumerate(texts, 1))
    connection.execute("COMMIT")
    connection.close()


if __name__ == "__main__":
    print(json.dumps(_take_in(Path(sys.argv[1]), Path(sys.argv[2]))))
