"""All that is SQLite's alone: the cipher key, pragmas, full text, copies, and checks of the file.

A team edition on another database replaces this module and nothing else of the store.
"""

import sqlite3
from collections.abc import Iterator
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
def immediate(connection: Connection) -> Iterator[None]:
    """One write transaction that takes the lock at once, so that it cannot fail half-way for another writer."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def raw(connection: Connection) -> Any:
    """The driver's own connection, for bulk inserts in the same transaction."""
    return connection.connection.driver_connection


def is_plain(path: Path) -> bool:
    """The file is an unencrypted SQLite database: never opened, never written."""
    with path.open("rb") as file:
        return file.read(16) == PLAIN_HEADER
