"""Runs merged by size: whatever is taken in, taken back and forgotten, each key finds its records, in a few runs."""

from collections.abc import Collection, Iterable

import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from dsr_desk.store import index, key_runs, sqlcipher
from dsr_desk.store.vault import Connection

Rows = dict[int, frozenset[int]]
KEYS = 40


def empty(connection: Connection) -> None:
    raw = sqlcipher.raw(connection)
    raw.execute("CREATE TABLE key_run (id INTEGER PRIMARY KEY, first_record INTEGER, last_record INTEGER)")
    raw.execute("CREATE TABLE key_block (id INTEGER PRIMARY KEY, run INTEGER, first INTEGER, entries BLOB)")
    raw.execute("CREATE INDEX by_run ON key_block (run, first)")
    raw.execute("CREATE TABLE record (key INTEGER PRIMARY KEY, import_id INTEGER)")


def take_in(connection: Connection, number: int, keys_of: Iterable[Collection[int]]) -> Rows:
    """Records after the last there is, as an import numbers them."""
    raw = sqlcipher.raw(connection)
    first = raw.execute("SELECT coalesce(max(key), 0) + 1 FROM record").fetchone()[0]
    rows = {key: frozenset(keys) for key, keys in enumerate(keys_of, first)}
    raw.executemany("INSERT INTO record VALUES (?, ?)", [(key, number) for key in rows])
    index.add(raw, [(key, keys, f"ord{key}") for key, keys in rows.items()])
    return rows


def take_back(connection: Connection, number: int) -> None:
    index.remove(connection, number)
    sqlcipher.raw(connection).execute("DELETE FROM record WHERE import_id = ?", (number,))


def purge(connection: Connection, gone: Collection[int]) -> None:
    raw = sqlcipher.raw(connection)
    index.forget(connection, gone)
    raw.executemany("DELETE FROM record WHERE key = ?", [(key,) for key in gone])
    index.fit_runs(connection)


def found(connection: Connection) -> dict[int, list[int]]:
    return {key: list(records) for key, records in index.lookup(connection, range(1, KEYS + 1)).items()}


def expected(imports: dict[int, Rows]) -> dict[int, list[int]]:
    rows = {key: keys for one in imports.values() for key, keys in one.items()}
    carried = {number: sorted(key for key, keys in rows.items() if number in keys) for number in range(1, KEYS + 1)}
    return {number: records for number, records in carried.items() if records}


IMPORTS = st.lists(
    st.lists(st.frozensets(st.integers(1, KEYS), max_size=5), min_size=1, max_size=9), min_size=1, max_size=24
)


@settings(max_examples=60)
@given(IMPORTS, st.data())
def test_after_any_order_of_imports_undone_purged_and_written_anew_each_key_finds_its_records(
    given_imports: list[list[frozenset[int]]], data: st.DataObject
) -> None:
    with create_engine("sqlite://", module=sqlcipher3).connect() as connection:
        empty(connection)
        imports: dict[int, Rows] = {}
        for number, keys_of in enumerate(given_imports, 1):
            imports[number] = take_in(connection, number, keys_of)
            what = data.draw(st.sampled_from(("nothing", "nothing", "take back", "purge", "write anew")))
            one = data.draw(st.sampled_from(sorted(imports)))
            if what == "take back":
                take_back(connection, one)
                del imports[one]
            elif what == "purge":
                purge(connection, gone := data.draw(st.frozensets(st.sampled_from(sorted(imports[one]) or [0]))))
                imports[one] = {key: keys for key, keys in imports[one].items() if key not in gone}
            elif what == "write anew" and imports[one]:
                key = data.draw(st.sampled_from(sorted(imports[one])))
                imports[one][key] = frozenset({KEYS})
                index.forget(connection, [key])
                index.add_scattered(sqlcipher.raw(connection), [(key, imports[one][key], "anew")])
            assert found(connection) == expected(imports)
            for number_of_one, rows in imports.items():
                entries = {(key, number) for key, numbers in rows.items() for number in numbers}
                assert {(key, number) for number, key in index.entries_in(connection, number_of_one, 1)} == entries
        assert len(key_runs.all_runs(sqlcipher.raw(connection))) < 2 * key_runs.MERGED_AT


def test_five_hundred_small_imports_leave_a_handful_of_runs() -> None:
    with create_engine("sqlite://", module=sqlcipher3).connect() as connection:
        empty(connection)
        for number in range(1, 501):
            take_in(connection, number, ({number, number % KEYS, 7} for _ in range(40)))
        assert len(key_runs.all_runs(sqlcipher.raw(connection))) <= 3 * 4
        assert len(index.lookup(connection, [7])[7]) == 500 * 40


def test_runs_made_before_there_was_merging_are_merged_at_the_next_import(monkeypatch: pytest.MonkeyPatch) -> None:
    with create_engine("sqlite://", module=sqlcipher3).connect() as connection:
        empty(connection)
        raw = sqlcipher.raw(connection)
        with monkeypatch.context() as before:
            before.setattr(key_runs, "merge", lambda _: None)
            for number in range(1, 101):
                take_in(connection, number, [{number}])
        assert len(key_runs.all_runs(raw)) == 100
        take_in(connection, 101, [{1}])
        assert len(key_runs.all_runs(raw)) < key_runs.MERGED_AT
        assert index.lookup(connection, [1]) == {1: [1, 101]}


def test_large_runs_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_runs, "LARGEST", 8)
    with create_engine("sqlite://", module=sqlcipher3).connect() as connection:
        empty(connection)
        for number in range(1, 30):
            take_in(connection, number, ({record, record + 1} for record in range(1, 520)))
        counted = sqlcipher.raw(connection).execute("SELECT count(*) FROM key_block GROUP BY run").fetchall()
        assert max(blocks for (blocks,) in counted) <= key_runs.LARGEST
