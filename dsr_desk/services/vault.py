"""The vault's own life: made, opened, copied, brought back, checked, given new keys."""

import contextlib
import glob
import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import UserError, VaultDamaged, VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey, parse
from dsr_desk.domain.words import Text
from dsr_desk.services import backup_file, policies, settings
from dsr_desk.services.vault_key import key_for_restore, key_of, locked, settle
from dsr_desk.store import audit, durable, free_pages, header, sqlcipher, troubles
from dsr_desk.store import vault as store
from dsr_desk.store.free_pages import Freed
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance
from dsr_desk.system.keys import KeyPlace


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of the vault found; `lines` say it in words."""

    is_whole: bool
    lines: tuple[Text, ...]
    audit_lines: int
    broken_at: int | None
    faults: int
    freed: Freed | None = None
    """Pages that were freed, and how many of them still hold something; None where the file is too broken to look."""

    def as_json(self) -> dict[str, Any]:
        """The check as plain values."""
        return {
            "whole": self.is_whole,
            "audit_lines": self.audit_lines,
            "audit_broken_at": self.broken_at,
            "faults": self.faults,
            "freed_pages": self.freed.pages if self.freed else None,
            "freed_not_overwritten": self.freed.not_overwritten if self.freed else None,
        }


def create_vault(
    path: Path,
    policy_text: str,
    key_place: KeyPlace,
    clock: Callable[[], datetime],
    *,
    operator: str = "",
    passphrase: str | None = None,
    language: str = "sv",
    cost: Cost | None = None,
) -> tuple[Vault, RecoveryKey]:
    """A new vault with its policy; nothing is left behind when any part fails."""
    if path.exists():
        raise VaultTrouble(
            "Där finns redan ett valv. Välj en annan plats, eller öppna det som finns.",
            "There is a vault there already. Choose another place, or open the one there is.",
        )
    key, recovery = secrets.token_bytes(32), RecoveryKey(secrets.token_bytes(32))
    made = header.made(key, recovery.secret, passphrase, cost)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if passphrase is None:
        key_place.put(made.vault, key)
    try:
        with troubles.in_words(), durable.workshop(path.parent) as folder:
            fresh = Path(folder) / "desk.vault"
            _fill(fresh, key, clock, operator, policy_text, language)
            _set_aside_header(path)
            header.write(path, made)
            durable.replace(fresh, path)
    except BaseException:
        _remove(path)
        if passphrase is None:
            with contextlib.suppress(VaultTrouble):
                key_place.forget(made.vault)
        raise
    return open_vault(path, key_place, clock, operator=operator, passphrase=passphrase), recovery


def _fill(
    path: Path, key: bytes, clock: Callable[[], datetime], operator: str, policy_text: str, language: str
) -> None:
    """A whole vault with its policy and language, its log folded in, ready to be put in place."""
    vault = store.create(path, key, clock, operator)
    try:
        policies.take_in(vault, policy_text)
        settings.change(vault, "language", language)
    finally:
        vault.close()
    sqlcipher.fold_log(path, key)


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


def backup(vault: Vault, file: Path) -> None:
    """A copy in one file, header and database, opened and compared table by table before it is called done."""
    key, head = vault.key, header.read(vault.path)
    if file.exists():
        raise UserError(
            f"{file.name} finns redan. Välj ett annat namn.", f"{file.name} exists already. Choose another name."
        )
    with troubles.in_words(), durable.workshop(_folder(file)) as folder:
        copied = Path(folder) / "desk.vault"
        if not sqlcipher.verified_copy(vault.path, copied, key):
            raise UserError(
                "Kopian stämde inte med valvet och har tagits bort. Försök igen.",
                "The copy did not agree with the vault and was removed. Try again.",
            )
        packed = Path(folder) / "packed"
        backup_file.pack(packed, head, copied)
        durable.replace(packed, file)
    with vault.writing("vault.backed_up"):
        pass


def restore(
    file: Path,
    to: Path,
    key_place: KeyPlace,
    *,
    recovery_key: str | None = None,
    passphrase: str | None = None,
    cost: Cost | None = None,
) -> Path | None:
    """The vault back from a copy. An existing vault is kept beside it; its new name is returned.

    With the recovery key the vault is locked anew: by `passphrase` where one is given, else by this computer's
    keyring. The old passphrase may be what was lost.
    """
    to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with troubles.in_words(), instance.alone(to), durable.workshop(to.parent) as folder:
        fresh = Path(folder) / "desk.vault"
        head = backup_file.unpack(file, fresh)
        key = key_for_restore(head, key_place, recovery_key, passphrase)
        if not head.opens_with(key):
            raise VaultDamaged("Säkerhetskopian är skadad.", "The backup is damaged.")
        _refuse_damage(fresh, key)
        if recovery_key or head.by_passphrase is None:
            head = locked(head, key, key_place, passphrase if recovery_key else None, cost)
        kept = _set_aside(to)
        header.write(to, head)
        durable.replace(fresh, to)
    return kept


def check(vault: Vault) -> Check:
    """Is everything whole: page checksums, structure, references, the audit chain; is what was deleted gone?"""
    faults = sqlcipher.faults(vault.path, vault.key)
    with vault.reading() as connection:
        broken, (count, _) = audit.verify(connection), audit.head(connection)
    lines = (
        Text("Filen är hel.", "The file is whole.")
        if not faults
        else Text(
            f"Filen har {len(faults)} fel. Återställ från en kopia.", f"The file has {len(faults)} faults. Restore."
        ),
        Text(f"Loggkedjan är hel: {count} rader.", f"The audit chain is whole: {count} lines.")
        if broken is None
        else Text(f"Loggkedjan bryts vid rad {broken}.", f"The audit chain breaks at line {broken}."),
    )
    freed = None if faults else _freed(vault)
    said = lines if freed is None else (*lines, _overwritten(freed))
    return Check(not faults and broken is None, said, count, broken, len(faults), freed)


def _freed(vault: Vault) -> Freed | None:
    """None in a place that cannot be written, where the log cannot be folded in before the look."""
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


def new_recovery_key(vault: Vault) -> RecoveryKey:
    """A new recovery key; the old printout opens nothing from now on."""
    recovery = RecoveryKey(secrets.token_bytes(32))
    head = header.read(vault.path)
    with vault.writing("vault.recovery_key_made"):
        header.write(vault.path, replace(head, by_recovery=header.wrap(recovery.secret, vault.key)))
    return recovery


def is_recovery_key(vault: Vault, text: str) -> bool:
    """The typed recovery key opens this vault."""
    return header.read(vault.path).key_from_recovery(parse(text).secret) == vault.key


def rekey(path: Path, key_place: KeyPlace, *, passphrase: str | None = None, cost: Cost | None = None) -> RecoveryKey:
    """Encrypt the vault anew; returns the new recovery key. A kill at any moment leaves the old key or the new one.

    The work is done on a copy. The new header is written beside the old one before the copy takes the vault's place,
    and takes the old one's place after; `settle` finishes what a kill left. The vault must not be open elsewhere.
    """
    with instance.alone(path):
        settle(path, key_place, passphrase)
        old, new, recovery = (
            key_of(path, key_place, passphrase),
            secrets.token_bytes(32),
            RecoveryKey(secrets.token_bytes(32)),
        )
        following = header.made(new, recovery.secret, passphrase, cost)
        if passphrase is None:
            key_place.put(following.vault, new)
        with troubles.in_words(), durable.workshop(path.parent) as folder:
            fresh = Path(folder) / "desk.vault"
            sqlcipher.fold_log(path, old)
            sqlcipher.copy(path, fresh, old)
            sqlcipher.rekey(fresh, old, new)
            _refuse_damage(fresh, new)
            header.write(path, following, header.next_path_of(path))
            durable.replace(fresh, path)
        settle(path, key_place, passphrase)
    return recovery


def destroy(path: Path, key_place: KeyPlace) -> None:
    """Delete the vault, its header and its key."""
    store.refuse_what_is_no_vault(path)
    with instance.alone(path):
        key_place.forget(header.read(path).vault)
        _remove(path)


def _refuse_damage(path: Path, key: bytes) -> None:
    if sqlcipher.faults(path, key):
        raise VaultDamaged(
            "Säkerhetskopian är skadad. Inget har ändrats; välj en äldre kopia.",
            "The backup is damaged. Nothing was changed; choose an older one.",
        )


def _set_aside(path: Path) -> Path | None:
    """Keep an existing vault under another name, header and all; returns that name.

    It stays in its place as well until the restored file takes it, so that a kill never leaves the place empty. Only
    its log goes: a log beside another file than its own would be written into that one, also where its own is gone.
    """
    number = 1
    while any(path.parent.glob(f"{glob.escape(path.name)}.before-restore-{number}*")):
        number += 1
    aside = path.with_name(f"{path.name}.before-restore-{number}")
    for suffix in ("-wal", "-shm", ".key.json", ""):
        if (one := path.with_name(path.name + suffix)).exists():
            _second_name(one, aside.with_name(aside.name + suffix))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return aside if aside.exists() else None


def _set_aside_header(path: Path) -> None:
    """A header whose vault is not there may be all that opens it one day: it is kept under another name."""
    alone = header.path_of(path)
    if alone.exists():
        alone.rename(alone.with_name(f"{alone.name}.{secrets.token_hex(4)}"))


def _second_name(file: Path, other: Path) -> None:
    other.unlink(missing_ok=True)
    try:
        os.link(file, other)
    except OSError:
        shutil.copy2(file, other)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".key.json", ".key.json.next", ".lock"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Take away what a killed program left beside the vault; not while another may be at work there."""
    left = list(path.parent.glob(f"{durable.WORKSHOP}*"))
    with contextlib.suppress(VaultTrouble):
        if left:
            with instance.alone(path):
                for folder in left:
                    shutil.rmtree(folder, ignore_errors=True)


def _folder(file: Path) -> Path:
    if not file.absolute().parent.is_dir():
        raise UserError("Mappen finns inte. Välj en annan plats.", "The folder does not exist. Choose another place.")
    return file.absolute().parent
