"""An open vault: where every read and write of the program happens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection as Connection
from sqlalchemy import Engine

from dsr_desk.store import audit, sqlcipher
from dsr_desk.store.tables import metadata

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Vault:
    """An open vault. Thread-safe: each reading or writing takes its own connection."""

    def __init__(self, path: Path, engine: Engine, clock: Callable[[], datetime], operator: str) -> None:
        self.path = path
        self.clock = clock
        self.operator = operator
        self._engine = engine

    def now(self) -> datetime:
        """This instant, aware UTC."""
        return self.clock()

    def today(self) -> date:
        """The calendar day in Stockholm."""
        return self.clock().astimezone(STOCKHOLM).date()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the vault."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, action: str, ref: str | None = None, **detail: object) -> Iterator[Connection]:
        """One transaction with its audit line: both are written, or neither. `detail` holds no personal data."""
        with self._engine.connect() as connection, sqlcipher.immediate(connection):
            yield connection
            audit.append(connection, self.now(), self.operator, action, ref, detail)

    def close(self) -> None:
        """Let go of the file and the key."""
        self._engine.dispose()


def create(path: Path, key: bytes, clock: Callable[[], datetime], operator: str) -> Vault:
    """A new, empty vault."""
    engine = sqlcipher.engine(path, key)
    with engine.connect() as connection, sqlcipher.immediate(connection):
        metadata.create_all(connection)
    vault = Vault(path, engine, clock, operator)
    with vault.writing("vault.created"):
        pass
    return vault
