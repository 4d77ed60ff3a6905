"""Synthetic exports of one made-up world, and the truth about them (formats.md's generator).

The population comes first; every file is written from it. `truth.csv` says which row is which person in which role:
person_id, system, file, sheet, row, role, identifiers, is_mention.
"""

import csv
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dsr_desk.demo import learning, lime, money, newsletters, visma, world
from dsr_desk.demo.truth import Truth
from dsr_desk.demo.world import World

LARGEST_FOR_WORKBOOKS = 100_000
"""A workbook of a million rows takes minutes to write and cannot be read back in the reader's memory."""

Writer = Callable[[World, random.Random, Path, Truth], Iterable[Path]]
TEXT_FILES: tuple[Writer, ...] = (
    visma.customers_csv, visma.ledger_sie, lime.persons_csv, newsletters.lists, learning.files, money.swish_swedbank,
)  # fmt: skip
SMALL_FILES: tuple[Writer, ...] = (
    visma.customer_list_xlsx, visma.contacts_dbf, lime.easy_set, lime.go_workbook, money.swish_handelsbanken,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Written:
    """What was made: the files, and how many rows the truth knows."""

    files: tuple[Path, ...]
    truth_rows: int


def write_exports(rows: int, seed: int, out: Path, *, text_only: bool = False) -> Written:
    """Write every export of a world of `rows` people to `out`, with `truth.csv`. The same seed, the same rows."""
    out.mkdir(parents=True, exist_ok=True)
    population = world.make(rows, seed)
    writers = TEXT_FILES if text_only or rows > LARGEST_FOR_WORKBOOKS else TEXT_FILES + SMALL_FILES
    with (out / "truth.csv").open("w", encoding="utf-8", newline="") as file:
        truth = Truth(csv.writer(file, lineterminator="\n"))
        paths = [
            path
            for writer in writers
            for path in writer(population, random.Random(f"{seed} {writer.__name__}"), out, truth)
        ]
    return Written((*paths, out / "truth.csv"), truth.rows)


def lines(path: Path) -> Iterator[Sequence[str]]:
    """The rows of a truth file, without its head."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader
