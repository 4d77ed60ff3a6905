"""How the vault stands, for the person who answers for it: where it lies, how it is locked, when it was last copied."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dsr_desk.store import audit, header
from dsr_desk.store.vault import Vault
from dsr_desk.system import places


@dataclass(frozen=True, slots=True)
class VaultState:
    """`size` in bytes; `backed_up_at` is aware UTC, None where no copy was ever made."""

    path: Path
    size: int
    is_locked_by_passphrase: bool
    is_synchronised: bool
    backed_up_at: datetime | None
    audit_lines: int


def state(vault: Vault) -> VaultState:
    """How it stands now."""
    with vault.reading() as connection:
        copied = audit.latest(connection, "vault.backed_up")
        lines = audit.head(connection).seq
    return VaultState(
        vault.path,
        vault.path.stat().st_size,
        header.read(vault.path).by_passphrase is not None,
        places.is_synchronised(vault.path),
        copied.at if copied else None,
        lines,
    )
