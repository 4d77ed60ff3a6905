"""How the vault stands, for the person who answers for it: where it lies, how it is locked, when it was last copied."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dsr_desk.domain.words import Text
from dsr_desk.services import audit_head, dated_backups, rekeying, settings
from dsr_desk.services.vault import CHECKED
from dsr_desk.store import audit, header
from dsr_desk.store.vault import Vault
from dsr_desk.system import places


@dataclass(frozen=True, slots=True)
class VaultState:
    """`size` in bytes; the instants are aware UTC, None where it never was. `alarm`: the log's end is not as it was."""

    path: Path
    size: int
    is_locked_by_passphrase: bool
    is_synchronised: bool
    backed_up_at: datetime | None
    audit_lines: int
    checked_at: datetime | None = None
    is_recovery_key_confirmed: bool = True
    copies: Path | None = None
    """Where the daily copies lie; None where none are made."""
    are_copies_synchronised: bool = False
    alarm: Text | None = None


def state(vault: Vault) -> VaultState:
    """How it stands now."""
    with vault.reading() as connection:
        copied, checked = (audit.latest(connection, action) for action in ("vault.backed_up", CHECKED))
        lines, is_confirmed = audit.head(connection).seq, rekeying.is_confirmed(connection)
    head, copies = audit_head.standing(vault), dated_backups.folder_of(vault)
    return VaultState(
        vault.path,
        vault.path.stat().st_size,
        header.read(vault.path).by_passphrase is not None,
        places.is_synchronised(vault.path),
        copied.at if copied else None,
        lines,
        checked.at if checked else None,
        is_confirmed,
        copies if settings.current(vault).backup_daily else None,
        places.is_synchronised(copies),
        None if head.standing.is_well else head.sentence,
    )
