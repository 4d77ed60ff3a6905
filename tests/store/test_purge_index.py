"""Single records taken out of the index: the rest is found as before, and no entry of theirs is left."""

from collections.abc import Collection

import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from dsr_desk.store import index, sqlcipher
from dsr_desk.store.vault import Connection

Rows = dict[int, frozenset[int]]

ROWS = st.lists(st.frozensets(st.integers(1, 40), max_size=6), min_size=1, max_size=60)
"""The keys of each record; an import numbers its records one after the other."""


def filled(connection: Connection, rows: Rows) -> None:
    raw = sqlcipher.raw(connection)
    raw.execute("CREATE TABLE key_run (id INTEGER PRIMARY KEY, first_record INTEGER, last_record INTEGER)")
    raw.execute("CREATE TABLE key_block (id INTEGER PRIMARY KEY, run INTEGER, first INTEGER, entries BLOB)")
    raw.execute("CREATE TABLE record (key INTEGER PRIMARY KEY, import_id INTEGER)")
    raw.executemany("INSERT INTO record VALUES (?, 1)", [(key,) for key in rows])
    index.add(raw, [(key, rows[key], f"ord{key}") for key in sorted(rows)])


def purged(connection: Connection, gone: Collection[int]) -> None:
    raw = sqlcipher.raw(connection)
    index.forget(connection, gone)
    raw.executemany("DELETE FROM record WHERE key = ?", [(key,) for key in gone])
    index.fit_runs(connection)


@settings(max_examples=30)
@given(ROWS, st.integers(1, 3000), st.data())
def test_what_is_left_is_found_as_before(keys_of: list[frozenset[int]], first: int, data: st.DataObject) -> None:
    rows = dict(enumerate(keys_of, start=first))
    gone = data.draw(st.frozensets(st.sampled_from(sorted(rows))))
    with create_engine("sqlite://", module=sqlcipher3).connect() as connection:
        filled(connection, rows)
        purged(connection, gone)
        left = {key: keys for key, keys in rows.items() if key not in gone}
        expected = {number: sorted(key for key, keys in left.items() if number in keys) for number in range(1, 41)}
        found = index.lookup(connection, range(1, 41))
        assert {number: list(records) for number, records in found.items()} == {k: v for k, v in expected.items() if v}
        assert index.with_words(connection, [f"ord{max(rows)}"], 9) == ([max(rows)] if max(rows) in left else [])
        raw = sqlcipher.raw(connection)
        runs = raw.execute("SELECT first_record, last_record FROM key_run").fetchall()
        kept = sorted(key for key in left)
        assert all(kept and first >= kept[0] and last <= kept[-1] for first, last in runs)
        if not left:
            assert raw.execute("SELECT count(*) FROM key_block").fetchone() == (0,)
