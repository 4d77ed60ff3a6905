"""What follows a step by itself, finished where a kill came between the two: the come-back guard, and the purge."""

from dsr_desk.services import guard, purging
from dsr_desk.services.letters import GUARDING
from dsr_desk.store import guards, letters, sqlcipher
from dsr_desk.store.vault import Connection, Vault


def finish(vault: Vault) -> int:
    """Guard who is owed it, and purge what was ticked as erased in an answered case; returns how many cases.

    Both are done at once when a letter goes out. The window looks once a day whether one was cut off, `dsr-desk tidy`
    each time. The write-ahead log is emptied in any case: a kill right after a purge leaves the old pages in it.
    """
    with vault.reading() as connection:
        unguarded, unpurged = _unguarded(connection), purging.owed(connection)
    done = {ref for ref in unguarded if guard.protect(vault, ref)}
    done |= {ref for ref in unpurged if purging.settle(vault, ref)}
    sqlcipher.empty_log(vault.path, vault.key)
    return len(done)


def _unguarded(connection: Connection) -> list[str]:
    """A guard is never made anew here: it outlives the names it was made of."""
    sent = {one.ref for one in letters.every(connection) if one.sent_on and one.kind in GUARDING}
    return sorted(ref for ref in sent if not guards.of_case(connection, ref))
