"""The runs of the search index: sorted entries in blocks, written once, merged by size, thinned where records go.

A look-up reads a block or two in every run, so many small imports would make it slow. As soon as four runs are of one
size (each size four times the last) they become one: after any number of imports a handful is left of each size, and
an entry was written anew once a size. A run holds the records of an import, of a part of it, or of several.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Any

from dsr_desk.domain.keys import RECORD_BITS

RECORD_MASK = (1 << RECORD_BITS) - 1
BLOCK = 512
MERGED_AT = 4
"""So many runs of one size become one."""
LARGEST = 4096
"""Blocks in a merged run at most: two million entries, half a second's work; so many have 150,000 records."""
_SAMPLED, _A_PIECE = 300, 64
"""Every so-manieth value of a stretch is in the sample by which stretches are merged; so many of them make a piece."""


def write(driver: Any, chunks: Sequence["array[int]"], first: int, last: int) -> None:
    """Write sorted chunks as one new run. `first` and `last`: no entry's record lies outside them."""
    run = driver.execute("INSERT INTO key_run (first_record, last_record) VALUES (?, ?)", (first, last)).lastrowid
    driver.executemany(
        "INSERT INTO key_block (run, first, entries) VALUES (?, ?, ?)",
        ((run, block[0], packed(block)) for block in _blocks(_merged(chunks))),
    )


def merge(driver: Any) -> None:
    """Merge runs of one size until no four are left, within the caller's transaction."""
    while group := _to_merge(driver):
        marks = ",".join("?" * len(group))
        chunks = [_entries(driver, run) for run in group]
        bounds = driver.execute(
            f"SELECT min(first_record), max(last_record) FROM key_run WHERE id IN ({marks})", group
        ).fetchone()
        _drop(driver, group)
        write(driver, chunks, *bounds)


def _to_merge(driver: Any) -> list[int]:
    """Four or more runs of the smallest size that has so many, as many as one run may hold; empty for none."""
    counted = driver.execute("SELECT count(*), run FROM key_block GROUP BY run ORDER BY 1").fetchall()
    for _, runs in groupby(counted, key=lambda one: _size(one[0])):
        group, blocks = list[int](), 0
        for count, run in runs:
            blocks += count
            if blocks <= LARGEST:
                group.append(run)
        if len(group) >= MERGED_AT:
            return group
    return []


def _size(blocks: int) -> int:
    """0 for one to three blocks, 1 for four to fifteen, and so on."""
    return (blocks.bit_length() - 1) // 2


def _entries(driver: Any, run: int) -> "array[int]":
    found = array("q")
    for (block,) in driver.execute("SELECT entries FROM key_block WHERE run = ? ORDER BY first", (run,)):
        found.extend(unpacked(block))
    return found


def _drop(driver: Any, runs: Sequence[int]) -> None:
    marks = ",".join("?" * len(runs))
    driver.execute(f"DELETE FROM key_block WHERE run IN ({marks})", runs)
    driver.execute(f"DELETE FROM key_run WHERE id IN ({marks})", runs)


_EMPTY = "DELETE FROM key_run WHERE NOT EXISTS (SELECT 1 FROM key_block WHERE run = key_run.id)"


def drop_between(driver: Any, first: int, last: int) -> None:
    """Take all records from `first` to `last` out: whole runs where they hold no other, else entry by entry."""
    runs = _touched(driver, first, last)
    whole = [run for run, is_whole in runs if is_whole]
    for start in range(0, len(whole), BLOCK):
        _drop(driver, whole[start : start + BLOCK])
    for run, is_whole in runs:
        if not is_whole:
            _thin(driver, run, lambda record: not first <= record <= last)
    driver.execute(_EMPTY)


def _touched(driver: Any, first: int, last: int) -> list[tuple[int, bool]]:
    """The runs with records from `first` to `last`, and whether they hold no other."""
    asked = "SELECT id, first_record >= ?1 AND last_record <= ?2 FROM key_run WHERE last_record >= ?1"
    found = driver.execute(f"{asked} AND first_record <= ?2 ORDER BY id", (first, last))
    return [(run, bool(is_whole)) for run, is_whole in found]


def drop_single(driver: Any, records: Collection[int]) -> None:
    """Take single records out of every run that may hold them."""
    gone = set(records)
    for run, first, last in driver.execute("SELECT id, first_record, last_record FROM key_run").fetchall():
        if any(first <= record <= last for record in gone):
            _thin(driver, run, lambda record: record not in gone)


def _thin(driver: Any, run: int, is_kept: Callable[[int], bool]) -> None:
    """Keep some records of a run. Every block is looked through: an older version may have made other keys."""
    changed = []
    for block, entries in driver.execute("SELECT id, entries FROM key_block WHERE run = ?", (run,)):
        found = unpacked(entries)
        kept = array("q", [entry for entry in found if is_kept(entry & RECORD_MASK)])
        if len(kept) < len(found):
            changed.append((block, kept))
    for block, kept in changed:
        if kept:
            values = (kept[0], packed(kept), block)
            driver.execute("UPDATE key_block SET first = ?, entries = ? WHERE id = ?", values)
        else:
            driver.execute("DELETE FROM key_block WHERE id = ?", (block,))


def fit(driver: Any) -> None:
    """Let every run begin and end with a record there is, after single records were deleted; empty runs go."""
    held = "FROM record WHERE key BETWEEN first_record AND last_record"
    driver.execute(f"DELETE FROM key_block WHERE run IN (SELECT id FROM key_run WHERE NOT EXISTS (SELECT 1 {held}))")
    driver.execute(_EMPTY)
    driver.execute(
        f"UPDATE key_run SET first_record = (SELECT min(key) {held}), last_record = (SELECT max(key) {held})"
    )


def between(driver: Any, first: int, last: int, end: int) -> Iterator[int]:
    """The entries below `end` of records from `first` to `last`, sorted within a run."""
    for run, is_whole in _touched(driver, first, last):
        asked = "SELECT entries FROM key_block WHERE run = ? AND first < ? ORDER BY first"
        for (block,) in driver.execute(asked, (run, end)):
            entries = unpacked(block)
            below = islice(entries, bisect_left(entries, end))
            yield from below if is_whole else (entry for entry in below if first <= entry & RECORD_MASK <= last)


_IN_RUN = (
    "SELECT entries FROM key_block WHERE run = ?1 AND first < ?3"
    " AND first >= coalesce((SELECT max(first) FROM key_block WHERE run = ?1 AND first <= ?2), ?2)"
)


def under(driver: Any, key: int, runs: Sequence[int]) -> list[int]:
    """The records under a key, in ascending order."""
    low, high = key << RECORD_BITS, (key + 1) << RECORD_BITS
    records: list[int] = []
    for run in runs:
        for (block,) in driver.execute(_IN_RUN, (run, low, high)):
            entries = unpacked(block)
            found = entries[bisect_left(entries, low) : bisect_left(entries, high)]
            records += [entry & RECORD_MASK for entry in found]
    records.sort()
    return records


def all_runs(driver: Any) -> list[int]:
    """The number of every run."""
    return [run for (run,) in driver.execute("SELECT id FROM key_run ORDER BY id")]


def _merged(chunks: Sequence["array[int]"]) -> Iterator["array[int]"]:
    """The entries of sorted chunks in order, in pieces of about one chunk.

    A sort holds Python's lock from beginning to end: a million entries at once would stop the window for 400 ms.
    So the range of values is cut where a sample of the chunks says, and each part sorted by itself.
    """
    sample = sorted(entry for chunk in chunks for entry in chunk[::_SAMPLED])
    cuts = [*sample[_A_PIECE::_A_PIECE], None]
    places = [0] * len(chunks)
    for cut in cuts:
        piece: list[int] = []
        for number, chunk in enumerate(chunks):
            end = len(chunk) if cut is None else bisect_left(chunk, cut, places[number])
            piece.extend(chunk[places[number] : end])
            places[number] = end
        piece.sort()
        yield array("q", piece)


def _blocks(pieces: Iterable["array[int]"]) -> Iterator["array[int]"]:
    """Pieces cut anew into blocks of one size; only the last may be shorter."""
    rest = array("q")
    for piece in pieces:
        rest.extend(piece)
        whole = len(rest) - len(rest) % BLOCK
        for start in range(0, whole, BLOCK):
            yield rest[start : start + BLOCK]
        rest = rest[whole:]
    if rest:
        yield rest


def packed(entries: "array[int]") -> bytes:
    """Entries as they lie in the file, little end first."""
    if sys.byteorder == "big":
        entries = entries[:]
        entries.byteswap()
    return entries.tobytes()


def unpacked(block: bytes) -> "array[int]":
    """Entries as they lay in the file."""
    entries = array("q")
    entries.frombytes(block)
    if sys.byteorder == "big":
        entries.byteswap()
    return entries
