"""The vault's own life: opened, checked, destroyed. It is made in new_vault.py, copied in backups.py."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.words import Text
from dsr_desk.services import audit_head
from dsr_desk.services.audit_head import Compared
from dsr_desk.services.vault_key import key_of, settle
from dsr_desk.store import audit, durable, header, sqlcipher
from dsr_desk.store import vault as store
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance
from dsr_desk.system.keys import KeyPlace

if TYPE_CHECKING:
    from dsr_desk.store.free_pages import Freed

CHECKED = "vault.checked"


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of the vault found; `lines` say it in words."""

    is_whole: bool
    lines: tuple[Text, ...]
    audit_lines: int
    broken_at: int | None
    faults: int
    head: Compared
    freed: Freed | None = None
    """Pages that were freed, and how many of them still hold something; None where the file is too broken to look."""

    def as_json(self) -> dict[str, Any]:
        """The check as plain values."""
        return {
            "whole": self.is_whole,
            "audit_lines": self.audit_lines,
            "audit_broken_at": self.broken_at,
            "faults": self.faults,
            "audit_head": self.head.standing.value,
            "freed_pages": self.freed.pages if self.freed else None,
            "freed_not_overwritten": self.freed.not_overwritten if self.freed else None,
        }


def open_vault(
    path: Path, key_place: KeyPlace, clock: Callable[[], datetime], *, operator: str = "", passphrase: str | None = None
) -> Vault:
    """The vault at `path`, with the key from the keyring or the passphrase."""
    store.refuse_what_is_no_vault(path)
    if header.next_path_of(path).exists():
        with instance.alone(path):
            settle(path, key_place, passphrase)
    _sweep(path)
    held = instance.share(path)
    try:
        vault = store.open_vault(path, key_of(path, key_place, passphrase), clock, operator)
        audit_head.watch(vault, key_place)
    except BaseException:
        held.release()
        raise
    vault.at_close(held.release)
    return vault


def needs_passphrase(path: Path, key_place: KeyPlace) -> bool:
    """The vault is locked by a passphrase and the keyring has no key for it."""
    head = header.read(path)
    if head.by_passphrase is None:
        return False
    try:
        return key_place.get(head.vault) is None
    except VaultTrouble:  # a keyring that is locked or does not answer has none to give
        return True


def check(vault: Vault) -> Check:
    """Is everything whole: page checksums, structure, references, the audit chain; is what was deleted gone?"""
    faults = sqlcipher.faults(vault.path, vault.key)
    with vault.reading() as connection:
        broken = audit.verify(connection)
    head = audit_head.standing(vault)
    lines = [
        Text("Filen är hel.", "The file is whole.")
        if not faults
        else Text(
            f"Filen har {len(faults)} fel. Återställ från en kopia.", f"The file has {len(faults)} faults. Restore."
        ),
        Text(f"Loggkedjan är hel: {head.head.seq} rader.", f"The audit chain is whole: {head.head.seq} lines.")
        if broken is None
        else Text(f"Loggkedjan bryts vid rad {broken}.", f"The audit chain breaks at line {broken}."),
    ]
    if not head.standing.is_well:
        lines.append(head.sentence)
    freed = None if faults else _freed(vault)
    if freed is not None:
        lines.append(_overwritten(freed))
    is_whole = not faults and broken is None and head.standing.is_well
    return Check(is_whole, tuple(lines), head.head.seq, broken, len(faults), head, freed)


def checked(vault: Vault) -> Check:
    """The same, and where all is whole it is written down that it was, and when."""
    found = check(vault)
    if found.is_whole:
        with contextlib.suppress(VaultTrouble), vault.writing(CHECKED):
            pass
    return found


def is_check_due(vault: Vault) -> bool:
    """It was not found whole today."""
    with vault.reading() as connection:
        line = audit.latest(connection, CHECKED)
    return line is None or day_of(line.at) != vault.today()


def _freed(vault: Vault) -> Freed | None:
    """None in a place that cannot be written, where the log cannot be folded in before the look."""
    from dsr_desk.store import free_pages

    try:
        return free_pages.look(vault.path, vault.key)
    except (*sqlcipher.DatabaseError, OSError, ValueError):
        return None


def _overwritten(freed: Freed) -> Text:
    if freed.not_overwritten:
        return Text(
            f"{freed.not_overwritten} av {freed.pages} frigjorda sidor är inte överskrivna. Gör ett nyckelbyte "
            "(”rekey”), så skrivs filen om.",
            f"{freed.not_overwritten} of {freed.pages} freed pages are not overwritten. Change the keys (“rekey”): "
            "that writes the file anew.",
        )
    return Text(
        f"Det som raderats är överskrivet: {freed.pages} frigjorda sidor, alla tomma.",
        f"What was deleted is overwritten: {freed.pages} freed pages, all empty.",
    )


def destroy(path: Path, key_place: KeyPlace) -> None:
    """Delete the vault, its header and its key."""
    store.refuse_what_is_no_vault(path)
    with instance.alone(path):
        name = header.read(path).vault
        key_place.forget(name)
        key_place.forget(audit_head.entry(name, path))
        remove_files(path)


def remove_files(path: Path) -> None:
    """Delete the vault and all that lies beside it."""
    for suffix in ("", "-wal", "-shm", ".key.json", ".key.json.next", ".lock"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Take away what a killed program left beside the vault; not while another may be at work there."""
    left = list(path.parent.glob(f"{durable.WORKSHOP}*"))
    with contextlib.suppress(VaultTrouble):
        if left:
            with instance.alone(path):
                for one in left:
                    shutil.rmtree(one, ignore_errors=True) if one.is_dir() else one.unlink(missing_ok=True)
