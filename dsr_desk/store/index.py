"""The search index: which records carry which key, and which words.

Keys are kept as sorted runs, one or a few an import: an entry is `key << 27 | record` in a 64-bit number, 512 of them
to a block. Against a table of (key, record) rows this costs a sixth of the time to write and half the room, and an
import taken back is a run dropped. A look-up reads one or two blocks a run.
"""

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection

from dsr_desk.domain.keys import RECORD_BITS, entries_of
from dsr_desk.store import sqlcipher

_RECORD_MASK = (1 << RECORD_BITS) - 1
_BLOCK = 512
_ROWS = 2_000
"""So many records are sorted at a time: some 24,000 entries."""
_ENTRIES_A_RUN = 1_500_000
_SAMPLED, _A_PIECE = 300, 64
"""Every so-manieth value of a stretch is in the sample by which stretches are merged; so many of them make a piece."""

IndexRow = tuple[int, Collection[int], str]
"""A record's key in the vault, its index keys (domain/keys.py), and the text of all its cells."""


class Stretch(NamedTuple):
    """Records `first`, `first` + 1 ...: their sorted entries together, and the text of all cells of each."""

    first: int
    entries: "array[int]"
    texts: Sequence[str]


def add(raw_connection: Any, rows: Iterable[IndexRow]) -> int:
    """Index records whose keys follow one another, within the caller's transaction; returns how many.

    Call it once an import with an iterator over all its rows: each call makes a run of its own.
    """
    return add_stretches(raw_connection, _stretches(iter(rows)))


def _stretches(rows: Iterator[IndexRow]) -> Iterator[Stretch]:
    while batch := list(islice(rows, _ROWS)):
        first = batch[0][0]
        yield Stretch(first, entries_of(first, [keys for _, keys, _ in batch]), [text for _, _, text in batch])


def add_stretches(raw_connection: Any, stretches: Iterable[Stretch]) -> int:
    """Index stretches of records that follow one another, as `add` does; returns how many records."""
    sqlcipher.create_full_text(raw_connection)
    chunks: list[array[int]] = []
    count = begun = 0
    for first, entries, texts in stretches:
        begun, last = begun or first, first + len(texts) - 1
        sqlcipher.add_texts(raw_connection, enumerate(texts, first))
        chunks.append(entries)
        count += len(texts)
        if sum(map(len, chunks)) >= _ENTRIES_A_RUN:
            _write_run(raw_connection, chunks, begun, last)
            chunks, begun = [], 0
    if any(chunks):
        _write_run(raw_connection, chunks, begun, last)
    return count


def _write_run(raw_connection: Any, chunks: Sequence["array[int]"], first: int, last: int) -> None:
    run = raw_connection.execute(
        "INSERT INTO key_run (first_record, last_record) VALUES (?, ?)", (first, last)
    ).lastrowid
    raw_connection.executemany(
        "INSERT INTO key_block (run, first, entries) VALUES (?, ?, ?)",
        ((run, block[0], _packed(block)) for block in _blocks(_merged(chunks))),
    )


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
        whole = len(rest) - len(rest) % _BLOCK
        for start in range(0, whole, _BLOCK):
            yield rest[start : start + _BLOCK]
        rest = rest[whole:]
    if rest:
        yield rest


def _packed(entries: "array[int]") -> bytes:
    if sys.byteorder == "big":
        entries = entries[:]
        entries.byteswap()
    return entries.tobytes()


def _unpacked(block: bytes) -> "array[int]":
    entries = array("q")
    entries.frombytes(block)
    if sys.byteorder == "big":
        entries.byteswap()
    return entries


def remove(connection: Connection, import_id: int) -> None:
    """Take an import's records out of the index. Call it while the import's records are still there."""
    driver = sqlcipher.raw(connection)
    first, last = driver.execute("SELECT min(key), max(key) FROM record WHERE import_id = ?", (import_id,)).fetchone()
    if first is None:
        return
    runs = "SELECT id FROM key_run WHERE first_record >= ? AND last_record <= ?"
    driver.execute(f"DELETE FROM key_block WHERE run IN ({runs})", (first, last))
    driver.execute("DELETE FROM key_run WHERE first_record >= ? AND last_record <= ?", (first, last))
    sqlcipher.remove_texts(driver, first, last)


def forget(connection: Connection, records: Collection[int]) -> None:
    """Take single records out of the index so that not a word of them is left in it. Their rows may be gone already.

    Every block of their runs is looked through: the keys of a record are not asked for, since an older version of the
    program may have made others. About a second for an import of a million rows.
    """
    driver, gone = sqlcipher.raw(connection), set(records)
    if not gone:
        return
    for run, first, last in driver.execute("SELECT id, first_record, last_record FROM key_run").fetchall():
        if any(first <= record <= last for record in gone):
            _forget_in(driver, run, gone)
    sqlcipher.erase_texts(driver, gone)


def _forget_in(driver: Any, run: int, gone: Collection[int]) -> None:
    changed = []
    for block, packed in driver.execute("SELECT id, entries FROM key_block WHERE run = ?", (run,)):
        entries = _unpacked(packed)
        kept = array("q", [entry for entry in entries if entry & _RECORD_MASK not in gone])
        if len(kept) < len(entries):
            changed.append((block, kept))
    for block, kept in changed:
        if kept:
            values = (kept[0], _packed(kept), block)
            driver.execute("UPDATE key_block SET first = ?, entries = ? WHERE id = ?", values)
        else:
            driver.execute("DELETE FROM key_block WHERE id = ?", (block,))


def fit_runs(connection: Connection) -> None:
    """Let every run begin and end with a record there is, after single records were deleted; empty runs go.

    An import finds its runs by its first and last record.
    """
    driver, held = sqlcipher.raw(connection), "FROM record WHERE key BETWEEN first_record AND last_record"
    driver.execute(f"DELETE FROM key_block WHERE run IN (SELECT id FROM key_run WHERE NOT EXISTS (SELECT 1 {held}))")
    driver.execute(f"DELETE FROM key_run WHERE NOT EXISTS (SELECT 1 {held})")
    driver.execute(
        f"UPDATE key_run SET first_record = (SELECT min(key) {held}), last_record = (SELECT max(key) {held})"
    )


def entries_in(connection: Connection, import_id: int, last_kind: int) -> Iterator[tuple[int, int]]:
    """Each (key, record) of an import whose key is of one of the first kinds, sorted within a run."""
    driver, end = sqlcipher.raw(connection), (last_kind + 1) << 32 << RECORD_BITS
    first, last = driver.execute("SELECT min(key), max(key) FROM record WHERE import_id = ?", (import_id,)).fetchone()
    asked = (
        "SELECT entries FROM key_block WHERE first < ? AND run IN"
        " (SELECT id FROM key_run WHERE first_record >= ? AND last_record <= ?) ORDER BY run, first"
    )
    for (block,) in driver.execute(asked, (end, first or 0, last or 0)):
        entries = _unpacked(block)
        for entry in entries[: bisect_left(entries, end)]:
            yield entry >> RECORD_BITS, entry & _RECORD_MASK


def finish(connection: Connection) -> None:
    """Nothing is left to do after `add` today; kept so that importers need not change when there is."""
    del connection


_IN_RUN = (
    "SELECT entries FROM key_block WHERE run = ?1 AND first < ?3"
    " AND first >= coalesce((SELECT max(first) FROM key_block WHERE run = ?1 AND first <= ?2), ?2)"
)


def lookup(connection: Connection, keys: Iterable[int]) -> Mapping[int, Sequence[int]]:
    """The records under each key, in ascending order; keys that nobody carries are left out."""
    driver = sqlcipher.raw(connection)
    runs = [run for (run,) in driver.execute("SELECT id FROM key_run ORDER BY id")]
    found = {key: _under(driver, runs, key) for key in set(keys)}
    return {key: records for key, records in found.items() if records}


def _under(driver: Any, runs: Sequence[int], key: int) -> list[int]:
    low, high = key << RECORD_BITS, (key + 1) << RECORD_BITS
    records: list[int] = []
    for run in runs:
        for (block,) in driver.execute(_IN_RUN, (run, low, high)):
            entries = _unpacked(block)
            found = entries[bisect_left(entries, low) : bisect_left(entries, high)]
            records += [entry & _RECORD_MASK for entry in found]
    return records


_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as the full-text table cuts them."""
    return tuple(dict.fromkeys(_WORD.findall(text.lower())))


def with_words(connection: Connection, words: Sequence[str], limit: int, *, begun: bool = False) -> list[int]:
    """Records that hold all the words, each quoted so that nothing a person types is an operator.

    `begun` lets the last word be the beginning of one, for a search while it is typed. Order and nearness are the
    caller's to check on the rows.
    """
    pieces = [f'"{word}"' for text in words for word in words_of(text)]
    if not pieces:
        return []
    if begun:
        pieces[-1] += "*"
    return sqlcipher.records_with(sqlcipher.raw(connection), " AND ".join(pieces), limit)
