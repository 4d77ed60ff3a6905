"""An open vault: where every read and write of the program happens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection as Connection
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError as DBAPIError

from dsr_desk.domain.audit import Head
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import VaultDamaged, VaultTrouble
from dsr_desk.store import audit, durable, sqlcipher, troubles, upgrade
from dsr_desk.store.troubles import damaged as damaged


class HeadKeeper(Protocol):
    """Keeps the newest audit line of a vault outside it. Neither raises: what was written is written."""

    def after_writing(self) -> None:
        """A transaction was committed."""

    def keep(self) -> None:
        """Keep the newest line now."""

    def kept(self) -> Head | None:
        """The line that was kept last, by whichever program."""

    def begin(self, head: Head) -> None:
        """Keep this line whatever was kept before."""


class Vault:
    """An open vault. Thread-safe: each reading or writing takes its own connection."""

    def __init__(self, path: Path, key: bytes, clock: Callable[[], datetime], operator: str) -> None:
        self.path = path
        self.key = key
        self.clock = clock
        self.operator = operator
        self._engine: Engine | None = sqlcipher.engine(path, key)
        self.head: Head | None = None
        """The newest audit line written here, for whoever keeps it outside the vault."""
        self._at_close: list[Callable[[], None]] = []
        self.keeper: HeadKeeper | None = None

    def now(self) -> datetime:
        """This instant, aware UTC."""
        return self.clock()

    def today(self) -> date:
        """The calendar day in Stockholm."""
        return day_of(self.clock())

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the vault."""
        with troubles.in_words(), self._open().connect() as connection, sqlcipher.read_only(connection):
            yield connection

    @contextmanager
    def writing(
        self, action: str, ref: str | Callable[[], str] | None = None, **detail: object
    ) -> Iterator[Connection]:
        """One transaction with its audit line: both are written, or neither. `detail` holds no personal data.

        A callable `ref` is asked at the end: a new case gets its number within the transaction, so that two programs
        never give the same. So is a callable in `detail`, for what is first known within.
        """
        with troubles.in_words(), self._open().connect() as connection, sqlcipher.immediate(connection):
            yield connection
            of = ref() if callable(ref) else ref
            said = {name: value() if callable(value) else value for name, value in detail.items()}
            head = audit.append(connection, self.now(), self.operator, action, of and of.strip().upper(), said)
        self.head = max(head, self.head or head)
        if self.keeper is not None:
            self.keeper.after_writing()

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Nobody writes to the vault meanwhile, and nothing is written: for what lies beside it."""
        with troubles.in_words(), self._open().connect() as connection, sqlcipher.immediate(connection):
            yield

    def _open(self) -> Engine:
        if self._engine is None:
            raise VaultTrouble("Valvet är låst. Lås upp det först.", "The vault is locked. Unlock it first.")
        return self._engine

    def lock(self) -> None:
        """Let go of the file and the key for a while; nothing can be read or written until `unlock`."""
        if self._engine is None:
            return
        if self.keeper is not None:
            self.keeper.keep()
        self._engine.dispose()
        self._engine, self.key = None, b""

    def unlock(self, key: bytes) -> None:
        """Go on with the key that was let go of."""
        if self._engine is None:
            self.key, self._engine = key, sqlcipher.engine(self.path, key)

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            if self.keeper is not None:
                self.keeper.keep()
            self._engine.dispose()
        while self._at_close:
            self._at_close.pop()()

    def at_close(self, work: Callable[[], None]) -> None:
        """Do this when the vault is closed."""
        self._at_close.append(work)


def create(path: Path, key: bytes, clock: Callable[[], datetime], operator: str) -> Vault:
    """A new, empty vault."""
    vault = Vault(path, key, clock, operator)
    with vault.writing("vault.created") as connection:
        upgrade.run(connection)
        sqlcipher.create_full_text(sqlcipher.raw(connection))
    return vault


def open_vault(path: Path, key: bytes, clock: Callable[[], datetime], operator: str) -> Vault:
    """The vault at `path`. The key is known to be right (the header proved it), so what cannot be read is damaged."""
    refuse_what_is_no_vault(path)
    vault = Vault(path, key, clock, operator)
    try:
        with vault.reading() as connection:
            is_old = upgrade.is_needed(connection)
            audit.head(connection)
    except DBAPIError as trouble:
        vault.close()
        raise damaged() from trouble
    except VaultTrouble:
        vault.close()
        raise
    if is_old:
        _upgrade(vault)
    return vault


def _upgrade(vault: Vault) -> None:
    """Bring an older schema to the newest, all or nothing, with the old file kept beside it."""
    kept = vault.path.with_name(f"{vault.path.name}.before-upgrade-{vault.now():%Y%m%d%H%M%S}")
    with troubles.in_words(), durable.workshop(vault.path.parent) as folder:
        sqlcipher.copy(vault.path, Path(folder) / "copy", vault.key)
        durable.replace(Path(folder) / "copy", kept)
    with vault.writing("vault.upgraded", to=upgrade.NEWEST) as connection:
        upgrade.run(connection)


def refuse_what_is_no_vault(path: Path) -> None:
    """VaultTrouble where there is no file, VaultDamaged where it is an open SQLite database."""
    if not path.is_file():
        raise VaultTrouble(
            "Det finns inget valv där. Skapa ett med ”dsr-desk init” eller starta fönstret.",
            "There is no vault there. Make one with “dsr-desk init”, or start the window.",
        )
    if sqlcipher.is_plain(path):
        raise VaultDamaged(
            "Filen är en okrypterad databas, inte ett valv. Den har inte rörts. Återställ valvet från en kopia.",
            "The file is an unencrypted database, not a vault. It was not touched. Restore the vault from a backup.",
        )
    if _is_text(path):
        raise VaultDamaged(
            "Filen är en textfil, inte ett valv. Den har inte rörts. Ange valvets egen fil.",
            "The file is a text file, not a vault. It was not touched. Name the vault's own file.",
        )


def _is_text(path: Path) -> bool:
    """What is encrypted looks like chance: its first bytes are not all letters, digits and signs."""
    with path.open("rb") as file:
        head = file.read(256).decode("latin-1")
    return len(head) > _A_FEW and all(letter.isprintable() or letter in "\t\r\n" for letter in head)


_A_FEW = 16
"""A file cut to less is called damaged as before."""
