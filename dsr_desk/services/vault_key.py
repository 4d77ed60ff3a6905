"""How a vault's key is found, and which of two headers is the right one after a change of keys was killed."""

import contextlib
from pathlib import Path

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.recovery import parse
from dsr_desk.services import audit_head
from dsr_desk.store import durable, header, sqlcipher
from dsr_desk.store.header import Cost, Header
from dsr_desk.store.troubles import damaged
from dsr_desk.store.vault import refuse_what_is_no_vault
from dsr_desk.system import instance
from dsr_desk.system.keys import KeyPlace


def give_back(
    path: Path, key_place: KeyPlace, recovery_key: str, *, passphrase: str | None = None, cost: Cost | None = None
) -> None:
    """The recovery key opens the vault where it lies: its key goes back to the keyring, or under a new passphrase.

    For a lost keyring entry, another account, or a forgotten passphrase. VaultTrouble when it is another vault's.
    """
    refuse_what_is_no_vault(path)
    with instance.alone(path):
        settle_by_recovery(path, recovery_key)
        head = header.read(path)
        key = head.key_from_recovery(parse(recovery_key).secret)
        if not sqlcipher.opens(path, key):
            raise damaged()
        header.write(path, locked(head, key, key_place, passphrase, cost))


def locked(head: Header, key: bytes, key_place: KeyPlace, passphrase: str | None, cost: Cost | None = None) -> Header:
    """A header whose key can be had on this computer: by the passphrase given, else from the keyring."""
    if passphrase:
        return header.with_passphrase(head, key, passphrase, cost)
    key_place.put(head.vault, key)
    if key_place.get(head.vault) != key:
        raise VaultTrouble(
            "Datorn har ingen nyckelring att lägga nyckeln i. Ange en ny lösenfras.",
            "This computer has no keyring to keep the key in. Give a new passphrase.",
        )
    return head


def settle_by_recovery(path: Path, recovery_key: str) -> None:
    """Finish a change of keys that was killed, with the recovery key of the header that opens the file."""
    following = header.next_path_of(path)
    if not following.exists():
        return
    head, secret = header.parse(following.read_text(encoding="utf-8")), parse(recovery_key).secret
    with contextlib.suppress(VaultTrouble):
        if sqlcipher.opens(path, head.key_from_recovery(secret)):
            durable.replace(following, header.path_of(path))
            return
    with contextlib.suppress(VaultTrouble):
        if sqlcipher.opens(path, header.read(path).key_from_recovery(secret)):
            following.unlink()


def key_of(path: Path, key_place: KeyPlace, passphrase: str | None) -> bytes:
    head = header.read(path)
    key = head.key_from_passphrase(passphrase) if passphrase else key_place.get(head.vault)
    if key is None:
        raise VaultTrouble(
            "Nyckeln till valvet finns inte på den här datorn. Ange lösenfrasen, eller återställ med "
            "återställningsnyckeln.",
            "The vault's key is not on this computer. Give the passphrase, or restore with the recovery key.",
        )
    if not head.opens_with(key):
        raise VaultTrouble(
            "Fel nyckel: den som finns hör till ett annat valv. Återställ med återställningsnyckeln.",
            "Wrong key: the one there is belongs to another vault. Restore with the recovery key.",
        )
    return key


def lacks_key(path: Path, key_place: KeyPlace) -> bool:
    """The keyring has no key that opens the vault. VaultDamaged where its header cannot be read."""
    header.read(path)
    try:
        key_of(path, key_place, None)
    except VaultTrouble:
        return True
    return False


def key_for_restore(head: Header, key_place: KeyPlace, recovery_key: str | None, passphrase: str | None) -> bytes:
    if recovery_key:
        return head.key_from_recovery(parse(recovery_key).secret)
    key = head.key_from_passphrase(passphrase) if passphrase else key_place.get(head.vault)
    if key is None:
        raise VaultTrouble(
            "Ange återställningsnyckeln: nyckeln finns inte på den här datorn.",
            "Give the recovery key: the key is not on this computer.",
        )
    return key


def settle(path: Path, key_place: KeyPlace, passphrase: str | None) -> None:
    """Finish a change of keys that was killed: keep the header whose key opens the file, drop the other."""
    following = header.next_path_of(path)
    if not following.exists():
        return
    head, old = header.parse(following.read_text(encoding="utf-8")), header.read(path)
    if _is_the_key(head, path, key_place, passphrase):
        durable.replace(following, header.path_of(path))
        _forget(old, path, key_place)
    elif _is_the_key(old, path, key_place, passphrase):
        following.unlink()
        _forget(head, path, key_place)


def _forget(head: Header, path: Path, key_place: KeyPlace) -> None:
    """The key of a header that is not used any more, and the audit head kept under its name."""
    key_place.forget(head.vault)
    key_place.forget(audit_head.entry(head.vault, path))


def _is_the_key(head: Header, path: Path, key_place: KeyPlace, passphrase: str | None) -> bool:
    """The key that belongs to a header is at hand and opens the file."""
    key = head.key_from_passphrase(passphrase) if passphrase else key_place.get(head.vault)
    return key is not None and sqlcipher.opens(path, key)
