"""New keys: for the vault itself, and for the person who keeps the recovery key.

A recovery key counts once it is confirmed. Until then the one before it opens the vault too: a kill between the change
and the sheet of paper must not leave a key that nobody ever saw.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from dsr_desk.domain.audit import Head
from dsr_desk.domain.recovery import RecoveryKey, parse
from dsr_desk.services import audit_head
from dsr_desk.services.backups import refuse_damage
from dsr_desk.services.vault_key import key_of, settle
from dsr_desk.store import audit, durable, header, sqlcipher, troubles
from dsr_desk.store import vault as store
from dsr_desk.store.header import Cost, Header
from dsr_desk.store.vault import Connection, Vault
from dsr_desk.system import instance
from dsr_desk.system.clock import now
from dsr_desk.system.keys import KeyPlace

MADE, REKEYED, CONFIRMED = "vault.recovery_key_made", "vault.rekeyed", "vault.recovery_key_confirmed"


def new_recovery_key(vault: Vault) -> RecoveryKey:
    """A new recovery key; the old printout opens nothing once it is confirmed."""
    recovery = RecoveryKey(secrets.token_bytes(32))
    with vault.writing(MADE):
        head = header.read(vault.path)
        header.write(vault.path, header.with_recovery(head, vault.key, recovery.secret))
    return recovery


def confirm_recovery_key(vault: Vault) -> None:
    """The person has the newest recovery key: the ones before it open nothing from now on."""
    with vault.writing(CONFIRMED):
        header.write(vault.path, replace(header.read(vault.path), former=()))


def is_confirmed(connection: Connection) -> bool:
    """The newest recovery key was confirmed after it was made."""
    made = max((line.seq for action in (MADE, REKEYED) if (line := audit.latest(connection, action))), default=0)
    confirmed = audit.latest(connection, CONFIRMED)
    return confirmed is not None and confirmed.seq > made


def is_recovery_key(vault: Vault, text: str) -> bool:
    """The typed recovery key opens this vault."""
    return header.read(vault.path).key_from_recovery(parse(text).secret) == vault.key


def rekey(
    path: Path,
    key_place: KeyPlace,
    *,
    passphrase: str | None = None,
    cost: Cost | None = None,
    clock: Callable[[], datetime] = now,
    operator: str = "",
) -> RecoveryKey:
    """Encrypt the vault anew; returns the new recovery key. A kill at any moment leaves the old key or the new one.

    The work is done on a copy. The new header is written beside the old one before the copy takes the vault's place,
    and takes the old one's place after; `settle` finishes what a kill left. The vault must not be open elsewhere.
    """
    with instance.alone(path):
        settle(path, key_place, passphrase)
        before, old = header.read(path), key_of(path, key_place, passphrase)
        new, recovery = secrets.token_bytes(32), RecoveryKey(secrets.token_bytes(32))
        following = header.following(before, old, new, header.made(new, recovery.secret, passphrase, cost))
        if passphrase is None:
            key_place.put(following.vault, new)
        with troubles.in_words(), durable.workshop(path.parent) as folder:
            fresh = Path(folder) / "desk.vault"
            sqlcipher.fold_log(path, old)
            sqlcipher.copy(path, fresh, old)
            sqlcipher.rekey(fresh, old, new)
            refuse_damage(fresh, new)
            newest = _note(store.open_vault(fresh, new, clock, operator), audit_head.kept(path, key_place))
            sqlcipher.fold_log(fresh, new)
            header.write(path, _with_head(following, path, key_place, newest), header.next_path_of(path))
            durable.replace(fresh, path)
        settle(path, key_place, passphrase)
    return recovery


def _note(fresh: Vault, known: Head | None) -> Head:
    """Write the change into the rekeyed copy, and close it. Returns the head to keep: a contradicted one stays."""
    try:
        with fresh.reading() as connection:
            found = audit_head.compare(connection, known)
        with fresh.writing(REKEYED):
            pass
    finally:
        fresh.close()
    assert fresh.head is not None
    return found.kept if found.kept and not found.standing.is_well else fresh.head


def _with_head(following: Header, path: Path, key_place: KeyPlace, head: Head) -> Header:
    """The header for what comes, with the audit head where the keyring does not keep it."""
    if audit_head.put(key_place, following.vault, path, head):
        return following
    return replace(following, head=head.packed.hex())
