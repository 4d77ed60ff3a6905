"""What the database says, told to the person: the disk is full, the place read-only, another writes, damage."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from dsr_desk.domain.errors import VaultDamaged, VaultTrouble
from dsr_desk.store import sqlcipher

_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))

_SAID: tuple[tuple[str, Callable[[], VaultTrouble]], ...] = (
    ("is full", lambda: _full()),
    ("disk i/o error", lambda: VaultTrouble(
        "Disken går inte att läsa eller skriva: den är full, skadad eller frånkopplad. Steget sparades inte. Se till "
        "disken och försök igen.",
        "The disk cannot be read or written: it is full, failing or not connected. This step was not saved. See to "
        "the disk and try again.",
    )),
    ("is locked", lambda: VaultTrouble(
        "Valvet är upptaget: ett annat fönster eller kommando skriver i det. Inget ändrades. Försök igen om en stund.",
        "The vault is busy: another window or command writes to it. Nothing was changed. Try again in a while.",
    )),
    ("readonly", lambda: VaultTrouble(
        "Valvet ligger på en plats där programmet inte får skriva. Ge dig själv skrivrätt till filen och mappen, "
        "eller flytta dem.",
        "The vault lies in a place where the program may not write. Give yourself the right to write to the file and "
        "the folder, or move them.",
    )),
    ("unable to open database file", lambda: VaultTrouble(
        "Valvets fil kan inte öppnas. Kontrollera att du får läsa och skriva i mappen.",
        "The vault's file cannot be opened. Check that you may read and write in its folder.",
    )),
    ("malformed", lambda: damaged()),
    ("file is not a database", lambda: damaged()),
)  # fmt: skip


def told(error: BaseException) -> VaultTrouble | None:
    """The sentence for what a database error says; None for an error that is a bug of ours."""
    said = str(getattr(error, "orig", None) or error).casefold()
    return next((make() for words, make in _SAID if words in said), None)


@contextmanager
def in_words() -> Iterator[None]:
    """What the disk or another program is to blame for becomes a sentence; a bug stays a bug."""
    try:
        yield
    except (DBAPIError, *sqlcipher.DatabaseError) as error:
        trouble = told(error)
        if trouble is None:
            raise
        raise trouble from error
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        raise _full() from error


def _full() -> VaultTrouble:
    return VaultTrouble(
        "Disken är full. Steget sparades inte; allt tidigare är oskadat. Gör plats och försök igen.",
        "The disk is full. This step was not saved; all before it is unharmed. Make room and try again.",
    )


def damaged() -> VaultDamaged:
    """The key is right and the file cannot be read."""
    return VaultDamaged(
        "Valvet är skadat och kan inte läsas. Ingenting har ändrats. Återställ från en säkerhetskopia.",
        "The vault is damaged and cannot be read. Nothing was changed. Restore from a backup.",
    )
