"""How the vault is locked: by the keyring or by a passphrase, changed from one to the other while it is open.

The new lock is in place before the old one goes, so a kill in between leaves both. Copies made before keep the lock
they were made with.
"""

from dataclasses import replace

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.services.vault_key import locked
from dsr_desk.store import header
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import KeyPlace

CHANGED = "vault.lock_changed"
SHORTEST_PASSPHRASE = 8


def by_passphrase(vault: Vault, passphrase: str, key_place: KeyPlace, cost: Cost | None = None) -> None:
    """Lock the vault by this passphrase from now on, in the place of another one or of the keyring."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise VaultTrouble(
            f"Lösenfrasen ska ha minst {SHORTEST_PASSPHRASE} tecken. Inget ändrades.",
            f"The passphrase must have at least {SHORTEST_PASSPHRASE} signs. Nothing was changed.",
        )
    with vault.writing(CHANGED, to="passphrase"):
        head = header.with_passphrase(header.read(vault.path), vault.key, passphrase, cost)
        header.write(vault.path, head)
    key_place.forget(head.vault)


def by_keyring(vault: Vault, key_place: KeyPlace) -> None:
    """Lock the vault by this computer's keyring from now on; the passphrase opens it no more."""
    with vault.writing(CHANGED, to="keyring"):
        head = locked(header.read(vault.path), vault.key, key_place, None)
        header.write(vault.path, replace(head, by_passphrase=None))


def is_by_passphrase(vault: Vault) -> bool:
    """The vault has a passphrase."""
    return header.read(vault.path).by_passphrase is not None


def refuse_other_passphrase(vault: Vault, passphrase: str) -> None:
    """VaultTrouble where this is not the passphrase of the vault: who changes it must know it."""
    header.read(vault.path).key_from_passphrase(passphrase)
