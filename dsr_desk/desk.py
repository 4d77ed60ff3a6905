"""The house put together: the only module that knows everyone. The window and the command line start here.

A function fetches what it alone needs: every start pays for what is imported above.
"""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.services import settings
from dsr_desk.services import vault as service
from dsr_desk.store.vault import Vault
from dsr_desk.system import clock as system_clock
from dsr_desk.system import process
from dsr_desk.system.keys import KeyPlace, Keyring, NoKeyPlace, WithoutKeys

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Desk:
    """An open vault on this computer."""

    vault: Vault

    @property
    def path(self) -> Path:
        """Where the vault lies."""
        return self.vault.path

    def close(self) -> None:
        """Let go of the vault and its key."""
        self.vault.close()


def open_desk(
    path: Path, *, passphrase: str | None = None, clock: Clock = system_clock.now, is_command: bool = False
) -> Desk:
    """Open the vault with the keyring's key, or with a passphrase.

    A command that has the passphrase leaves the keyring alone: to look for one takes longer than most commands do.
    """
    private()
    place = NoKeyPlace() if is_command and passphrase else key_place(passphrase)
    vault = service.open_vault(path, place, clock, operator=_account(), passphrase=passphrase)
    vault.operator = settings.current(vault).operator or vault.operator
    return Desk(vault)


def needs_passphrase(path: Path) -> bool:
    """The vault is locked by a passphrase, and this computer's keyring has no key for it."""
    return service.needs_passphrase(path, key_place_or_none())


def lacks_key(path: Path) -> bool:
    """The vault is whole enough for the recovery key to help, and this computer's keyring does not open it."""
    from dsr_desk.services import vault_key

    return vault_key.lacks_key(path, key_place_or_none())


def make_desk(
    path: Path,
    policy_text: str,
    *,
    passphrase: str | None = None,
    language: str = "sv",
    clock: Clock = system_clock.now,
) -> tuple[Desk, RecoveryKey]:
    """A new vault, and its recovery key to print."""
    from dsr_desk.services import new_vault

    private()
    vault, recovery = new_vault.create_vault(
        path, policy_text, key_place(passphrase), clock, operator=_account(), passphrase=passphrase, language=language
    )
    return Desk(vault), recovery


def newest_good_copy(path: Path) -> Path | None:
    """The newest whole copy of a vault that does not open."""
    from dsr_desk.services import dated_backups

    return dated_backups.newest_good(path)


def restore_desk(file: Path, to: Path, *, recovery_key: str | None, passphrase: str | None) -> Path | None:
    """The vault back from a backup; returns where an existing one was moved."""
    from dsr_desk.services import backups

    private()
    return backups.restore(
        file, to, key_place(passphrase), recovery_key=recovery_key, passphrase=passphrase, operator=_account()
    )


def give_back_desk(path: Path, *, recovery_key: str, passphrase: str | None) -> None:
    """The vault in its place opens again: its key back in the keyring, or under a new passphrase."""
    from dsr_desk.services import vault_key

    private()
    vault_key.give_back(path, key_place(passphrase), recovery_key, passphrase=passphrase)


def rekey_desk(path: Path, *, passphrase: str | None) -> RecoveryKey:
    """A new key for the vault, and a new recovery key to print."""
    from dsr_desk.services import rekeying

    private()
    return rekeying.rekey(path, key_place(passphrase), passphrase=passphrase, operator=_account())


def lock_desk(vault: Vault, passphrase: str | None) -> None:
    """Lock the open vault by this passphrase from now on; by this computer's keyring where None."""
    from dsr_desk.services import locks

    if passphrase is None:
        locks.by_keyring(vault, Keyring())
    else:
        locks.by_passphrase(vault, passphrase, key_place_or_none())


def restore_over(vault: Vault, file: Path, *, recovery_key: str | None, passphrase: str | None) -> Path | None:
    """The same in the place of the open vault; where it fails, that one stays open."""
    from dsr_desk.services import backups

    return backups.restore_over(vault, file, key_place(passphrase), recovery_key=recovery_key, passphrase=passphrase)


def destroy_desk(path: Path) -> None:
    """Delete the vault and its key."""
    service.destroy(path, key_place_or_none())


def key_place(passphrase: str | None) -> KeyPlace:
    """The keyring; for anything but keys where a passphrase is used instead."""
    return WithoutKeys(key_place_or_none) if passphrase else Keyring()


def key_place_or_none() -> KeyPlace:
    """The keyring where there is one."""
    try:
        return Keyring()
    except VaultTrouble:
        return NoKeyPlace()


def private() -> None:
    """Files made from now on are their owner's alone."""
    process.umask()


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"
