"""Where the vault's key is kept: the operating system's keyring, and nowhere else.

Only backends known to keep secrets are used; the null and plain-text ones lose or leak keys without a word.
"""

from typing import Protocol

from dsr_desk.domain.errors import VaultTrouble

SERVICE = "DSR Desk"
ALLOWED = (
    "keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.Windows",
    "keyring.backends.macOS", "keyring.backends.libsecret",
)  # fmt: skip


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
        import keyring

        self._keyring = keyring
        backend = keyring.get_keyring()
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
        found = self._ask(lambda: self._backend.get_password(SERVICE, vault))
        return bytes.fromhex(found) if found else None

    def put(self, vault: str, key: bytes) -> None:
        """Keep a key, and read it back."""
        self._ask(lambda: self._backend.set_password(SERVICE, vault, key.hex()))
        if self.get(vault) != key:
            raise VaultTrouble(
                "Nyckelringen tog emot nyckeln men gav inte tillbaka den. Lås valvet med en lösenfras i stället.",
                "The keyring took the key but did not give it back. Lock the vault with a passphrase instead.",
            )

    def forget(self, vault: str) -> None:
        """Drop a key."""
        if self.get(vault) is not None:
            self._ask(lambda: self._backend.delete_password(SERVICE, vault))

    def _ask(self, question):  # type: ignore[no-untyped-def]
        from keyring.errors import KeyringError

        try:
            return question()
        except (KeyringError, RuntimeError) as trouble:
            raise VaultTrouble(
                "Nyckelringen svarar inte eller är låst. Lås upp den och försök igen.",
                "The keyring does not answer or is locked. Unlock it and try again.",
            ) from trouble


class NoKeyPlace:
    """No keyring: the passphrase is asked for each time."""

    def get(self, vault: str) -> bytes | None:
        """Nothing is kept."""

    def put(self, vault: str, key: bytes) -> None:
        """Nothing is kept."""

    def forget(self, vault: str) -> None:
        """Nothing is kept."""
