"""The search index: which records carry which key, and which words.

Keys are kept as sorted runs (`key_runs`), one or a few an import: an entry is `key << 27 | record` in a 64-bit number,
512 of them to a block. Against a table of (key, record) rows this costs a sixth of the time to write and half the room.
"""

import re
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection

from dsr_desk.domain.keys import RECORD_BITS, entries_of
from dsr_desk.store import key_runs, sqlcipher

_ROWS = 2_000
"""So many records are sorted at a time: some 24,000 entries."""
_ENTRIES_A_RUN = 1_500_000

IndexRow = tuple[int, Collection[int], str]
"""A record's key in the vault, its index keys (domain/keys.py), and the text of all its cells."""


class Stretch(NamedTuple):
    """Records `first`, `first` + 1 ...: their sorted entries together, and the text of all cells of each."""

    first: int
    entries: "array[int]"
    texts: Sequence[str]


def add(raw_connection: Any, rows: Iterable[IndexRow]) -> int:
    """Index records whose keys follow one another, within the caller's transaction; returns how many.

    Call it once an import with an iterator over all its rows: each call makes a run of its own, then merges.
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
            key_runs.write(raw_connection, chunks, begun, last)
            chunks, begun = [], 0
    if any(chunks):
        key_runs.write(raw_connection, chunks, begun, last)
    key_runs.merge(raw_connection)
    return count


def add_scattered(raw_connection: Any, rows: Iterable[IndexRow]) -> None:
    """Index records here and there, such as those written anew, in one run."""
    found = sorted(rows, key=lambda row: row[0])
    if not found:
        return
    sqlcipher.create_full_text(raw_connection)
    sqlcipher.add_texts(raw_connection, ((key, text) for key, _, text in found))
    entries = sorted(one << RECORD_BITS | key for key, keys, _ in found for one in keys)
    if entries:
        key_runs.write(raw_connection, [array("q", entries)], found[0][0], found[-1][0])
        key_runs.merge(raw_connection)


def remove(connection: Connection, import_id: int) -> None:
    """Take an import's records out of the index. Call it while the import's records are still there."""
    driver = sqlcipher.raw(connection)
    first, last = _bounds(driver, import_id)
    if first is not None:
        key_runs.drop_between(driver, first, last)
        sqlcipher.remove_texts(driver, first, last)


def _bounds(driver: Any, import_id: int) -> tuple[Any, Any]:
    """The first and last record of an import; nobody else's lie between them."""
    found: tuple[Any, Any] = driver.execute(
        "SELECT min(key), max(key) FROM record WHERE import_id = ?", (import_id,)
    ).fetchone()
    return found


def forget(connection: Connection, records: Collection[int]) -> None:
    """Take single records out of the index so that not a word of them is left in it. Their rows may be gone already.

    About a second for an import of a million rows.
    """
    driver, gone = sqlcipher.raw(connection), set(records)
    if gone:
        key_runs.drop_single(driver, gone)
        sqlcipher.erase_texts(driver, gone)


def fit_runs(connection: Connection) -> None:
    """Tidy the runs after single records were deleted."""
    key_runs.fit(sqlcipher.raw(connection))


def entries_in(connection: Connection, import_id: int, last_kind: int) -> Iterator[tuple[int, int]]:
    """Each (key, record) of an import whose key is of one of the first kinds, sorted within a run."""
    driver, end = sqlcipher.raw(connection), (last_kind + 1) << 32 << RECORD_BITS
    first, last = _bounds(driver, import_id)
    if first is not None:
        for entry in key_runs.between(driver, first, last, end):
            yield entry >> RECORD_BITS, entry & key_runs.RECORD_MASK


def lookup(connection: Connection, keys: Iterable[int]) -> Mapping[int, Sequence[int]]:
    """The records under each key, in ascending order; keys that nobody carries are left out."""
    driver = sqlcipher.raw(connection)
    runs = key_runs.all_runs(driver)
    found = {key: key_runs.under(driver, key, runs) for key in set(keys)}
    return {key: records for key, records in found.items() if records}


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
