"""All that is SQLite's alone: the cipher key, pragmas, full text, copies, and checks of the file.

A team edition on another database replaces this module and nothing else of the store.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 10

DatabaseError = (sqlcipher3.DatabaseError, sqlite3.DatabaseError)

_PRAGMAS = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cache_size = -32768",
)


def connect(path: Path, key: bytes) -> Any:
    """A raw connection to the encrypted file. `key` is 32 bytes; a wrong one shows at once as a DatabaseError."""
    connection = _unlocked(path)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def engine(path: Path, key: bytes) -> Engine:
    """SQLAlchemy's own dialect over the encrypted file. Errors never show parameters."""
    made = create_engine(
        URL.create("sqlite+pysqlcipher", password=f"x'{key.hex()}'", database=str(path)),
        creator=lambda: _unlocked(path),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(made, "connect", lambda connection, _: _prepare(connection))
    return made


def _unlocked(path: Path) -> Any:
    return sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)


def _prepare(connection: Any) -> None:
    """The first read proves the key; then the settings every connection works under."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in _PRAGMAS:
        connection.execute(pragma)


@contextmanager
def read_only(connection: Connection) -> Iterator[None]:
    """One state of the database, and nothing can be written: what writes leaves an audit line, or fails here."""
    connection.exec_driver_sql("PRAGMA query_only = ON")
    try:
        connection.exec_driver_sql("BEGIN")
        yield
    finally:
        if raw(connection).in_transaction:
            connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA query_only = OFF")


@contextmanager
def immediate(connection: Connection) -> Iterator[None]:
    """One write transaction that takes the lock at once, so that it cannot fail half-way for another writer."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        _roll_back(connection)
        raise
    try:
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: Connection) -> None:
    """A full disk may have ended the transaction already; a second word about it would hide the first."""
    if raw(connection).in_transaction:
        connection.exec_driver_sql("ROLLBACK")


def raw(connection: Connection) -> Any:
    """The driver's own connection, for bulk inserts in the same transaction."""
    return connection.connection.driver_connection


def is_plain(path: Path) -> bool:
    """The file is an unencrypted SQLite database: never opened, never written."""
    with path.open("rb") as file:
        return file.read(16) == PLAIN_HEADER


def copy(source: Path, target: Path, key: bytes) -> None:
    """A copy of the whole database under the same key, taken in one state while others may write."""
    from_file, to_file = connect(source, key), _unlocked(target)
    try:
        to_file.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        from_file.backup(to_file)
    finally:
        to_file.close()
        from_file.close()


def verified_copy(source: Path, target: Path, key: bytes) -> bool:
    """A copy, opened again and compared table by table; False when it differs. Others may write meanwhile.

    Copy and hashes are taken on one connection inside one reading, so that both see the same state.
    """
    from_file, to_file = connect(source, key), _unlocked(target)
    try:
        from_file.execute("BEGIN")
        expected = _hashes(from_file)
        to_file.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        from_file.backup(to_file)
    finally:
        to_file.close()
        from_file.close()
    return not faults(target, key) and table_hashes(target, key) == expected


def faults(path: Path, key: bytes) -> tuple[str, ...]:
    """What is wrong with the file: page checksums, structure, references. Empty when it is whole.

    `cipher_integrity_check` sees damage where no row lies, `integrity_check` an index that disagrees with its rows.
    """
    try:
        connection = connect(path, key)
    except DatabaseError as trouble:
        return (str(trouble),)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"reference in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
        return tuple(found)
    except DatabaseError as trouble:
        return (str(trouble),)
    finally:
        connection.close()


def table_hashes(path: Path, key: bytes) -> dict[str, str]:
    """SHA-256 over every row of every table, in order, to compare a copy with its original."""
    connection = connect(path, key)
    try:
        connection.execute("BEGIN")
        return _hashes(connection)
    finally:
        connection.close()


def _hashes(connection: Any) -> dict[str, str]:
    named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: _hash_of(connection, name) for (name,) in named if not _is_virtual(connection, name)}


def _is_virtual(connection: Any, name: str) -> bool:
    sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] or ""
    return bool(sql.upper().startswith("CREATE VIRTUAL"))


def _hash_of(connection: Any, name: str) -> str:
    digest = hashlib.sha256()
    for row in connection.execute(f'SELECT * FROM "{name}"'):
        digest.update(repr(row).encode())
    return digest.hexdigest()


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt the file anew, without its free pages. Only ever done on a copy that then takes the original's place."""
    connection = connect(path, old)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    finally:
        connection.close()


def create_full_text(raw_connection: Any) -> None:
    """The full-text table over all cells. It keeps words only, no text and no places: the rows themselves have those.

    å, ä and ö are found by a, a and o as well; matching ranks what is spelt alike first.
    """
    raw_connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS record_text USING fts5(text, content='', contentless_delete=1, detail=none,"
        " tokenize='unicode61 remove_diacritics 2')"
    )


def add_texts(raw_connection: Any, rows: Iterable[tuple[int, str]]) -> None:
    """Put the texts of records under their keys into the full-text table."""
    raw_connection.executemany("INSERT INTO record_text (rowid, text) VALUES (?, ?)", rows)


def remove_texts(raw_connection: Any, first_record: int, last_record: int) -> None:
    """Take the texts of a stretch of records out again."""
    raw_connection.execute("DELETE FROM record_text WHERE rowid BETWEEN ? AND ?", (first_record, last_record))


def erase_texts(raw_connection: Any, records: Iterable[int]) -> None:
    """Take records out of the full text, and their words out of its pages: a delete alone leaves those until a merge.

    The table has no text to delete by, so its own secure-delete option does nothing; merging all of it does.
    """
    raw_connection.executemany("DELETE FROM record_text WHERE rowid = ?", [(record,) for record in records])
    raw_connection.execute("INSERT INTO record_text (record_text) VALUES ('optimize')")


def empty_log(path: Path, key: bytes) -> None:
    """Write the write-ahead log into the file and cut it to nothing, so that no older page is left in it.

    Somebody reading at that moment keeps the log for now; the next call empties it.
    """
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def records_with(raw_connection: Any, query: str, limit: int) -> list[int]:
    """Keys of records that match a full-text query of quoted words, oldest first, at most `limit`."""
    rows = raw_connection.execute(
        "SELECT rowid FROM record_text WHERE record_text MATCH ? ORDER BY rowid LIMIT ?", (query, limit)
    )
    return [key for (key,) in rows]


def fold_log(path: Path, key: bytes) -> None:
    """Write the whole write-ahead log into the file and leave none, so that the file can be replaced."""
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def opens(path: Path, key: bytes) -> bool:
    """The key is the file's."""
    connection = _unlocked(path)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DatabaseError:
        return False
    finally:
        connection.close()
    return True


def count_lines(connection: Connection, lines: int) -> None:
    """Note within the transaction, outside every table, how many audit lines there are now."""
    connection.exec_driver_sql(f"PRAGMA user_version = {lines:d}")


def counted_lines(connection: Connection) -> int:
    """What `count_lines` noted last; 0 when it never did."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def close_audit(raw_connection: Any) -> None:
    """Make the audit trail append-only: the database itself refuses to change or delete a line."""
    for verb in ("UPDATE", "DELETE"):
        raw_connection.execute(
            f"CREATE TRIGGER audit_is_append_only_{verb.lower()} BEFORE {verb} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
        )
