"""Where the vault's key is kept: the operating system's keyring, and nowhere else.

Only backends known to keep secrets are used; the null and plain-text ones lose or leak keys without a word.
"""

import importlib
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from dsr_desk.domain.errors import VaultTrouble

T = TypeVar("T")

SERVICE = "DSR Desk"
_NO_KEY = "."
"""A vault's id is hexadecimal; a name with a point in it is something else kept for the vault (services/audit_head)."""
ALLOWED = (
    "keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.Windows",
    "keyring.backends.macOS", "keyring.backends.libsecret",
)  # fmt: skip
_OF_SYSTEM = {
    "linux": ("SecretService.Keyring", "libsecret.Keyring", "kwallet.DBusKeyring", "kwallet.DBusKeyringKWallet4"),
    "win32": ("Windows.WinVaultKeyring",),
    "darwin": ("macOS.Keyring",),
}
"""The classes of those modules, by the system they are for."""


class KeyPlace(Protocol):
    """Somewhere a vault's key lies between two starts."""

    def get(self, vault: str) -> bytes | None:
        """The key of a vault, None when there is none."""

    def put(self, vault: str, key: bytes) -> None:
        """Keep a key; VaultTrouble when it cannot be read back."""

    def forget(self, vault: str) -> None:
        """Drop a key; nothing when there is none."""


class Keyring:
    """The operating system's own keyring."""

    def __init__(self) -> None:
        backend = _chosen()
        for one in getattr(backend, "backends", (backend,)):
            if type(one).__module__.startswith(ALLOWED):
                self._backend = one
                return
        raise VaultTrouble(
            "Datorn har ingen nyckelring som programmet litar på. Lås valvet med en lösenfras i stället.",
            "This computer has no keyring the program trusts. Lock the vault with a passphrase instead.",
        )

    @property
    def name(self) -> str:
        """What the keyring is called, to tell the person where the key is kept."""
        return str(getattr(self._backend, "name", type(self._backend).__module__.rpartition(".")[2]))

    def get(self, vault: str) -> bytes | None:
        """The key of a vault, None when there is none."""
        found = _ask(lambda: self._backend.get_password(SERVICE, vault))
        return _key_from(found) if found else None

    def put(self, vault: str, key: bytes) -> None:
        """Keep a key, and read it back."""
        _ask(lambda: self._backend.set_password(SERVICE, vault, key.hex()))
        if self.get(vault) != key:
            raise VaultTrouble(
                "Nyckelringen tog emot nyckeln men gav inte tillbaka den. Lås valvet med en lösenfras i stället.",
                "The keyring took the key but did not give it back. Lock the vault with a passphrase instead.",
            )

    def forget(self, vault: str) -> None:
        """Drop a key."""
        if self.get(vault) is not None:
            _ask(lambda: self._backend.delete_password(SERVICE, vault))


def _chosen() -> Any:
    """The keyring's backend: as somebody has chosen for Python's keyring, or else this system's best; None without.

    Python's keyring would load the backends of every system before it chooses one, a tenth of a second at each start.
    """
    import keyring
    from keyring.util.platform_ import config_root

    if os.environ.get("PYTHON_KEYRING_BACKEND") or (Path(config_root()) / "keyringrc.cfg").exists():
        return keyring.get_keyring()
    usable = [one for name in _OF_SYSTEM.get(sys.platform, ()) if (one := _class(name)).viable]
    return max(usable, key=lambda one: float(one.priority))() if usable else None


def _class(name: str) -> Any:
    module, _, of = name.partition(".")
    return getattr(importlib.import_module(f"keyring.backends.{module}"), of)


def _ask(question: Callable[[], T]) -> T:
    """Ask the keyring. What it raises may be its own, the bus's or the system's: all of it is told in two sentences."""
    from keyring.errors import KeyringLocked

    try:
        return question()
    except KeyringLocked as trouble:
        raise VaultTrouble(
            "Nyckelringen är låst. Lås upp den, till exempel genom att logga in på nytt, och försök igen.",
            "The keyring is locked. Unlock it, for example by logging in anew, and try again.",
        ) from trouble
    except Exception as trouble:
        raise VaultTrouble(
            "Datorns nyckelring svarar inte. Starta den eller logga in på nytt; annars återställ valvet med "
            "återställningsnyckeln och lås det med en lösenfras.",
            "The computer's keyring does not answer. Start it or log in anew; or else restore the vault with the "
            "recovery key and lock it with a passphrase.",
        ) from trouble


def _key_from(kept: str) -> bytes:
    try:
        return bytes.fromhex(kept)
    except ValueError:
        raise VaultTrouble(
            "Nyckelringens post för valvet är ingen nyckel. Återställ valvet med återställningsnyckeln.",
            "The keyring's entry for the vault is no key. Restore the vault with the recovery key.",
        ) from None


class NoKeyPlace:
    """No keyring: the passphrase is asked for each time."""

    def get(self, vault: str) -> bytes | None:
        """Nothing is kept."""

    def put(self, vault: str, key: bytes) -> None:
        """Nothing is kept."""

    def forget(self, vault: str) -> None:
        """Nothing is kept."""


class WithoutKeys:
    """A keyring that is given the audit head alone: the vault is locked by a passphrase, and its key stays out.

    `place` is looked for when it is first needed, which a start does not.
    """

    def __init__(self, place: Callable[[], KeyPlace]) -> None:
        self._place = cache(place)

    def get(self, vault: str) -> bytes | None:
        """What is kept under a name that is no vault's."""
        return self._place().get(vault) if _NO_KEY in vault else None

    def put(self, vault: str, key: bytes) -> None:
        """Keep it, where it is no key."""
        if _NO_KEY in vault:
            self._place().put(vault, key)

    def forget(self, vault: str) -> None:
        """Drop it, where it is no key."""
        if _NO_KEY in vault:
            self._place().forget(vault)
