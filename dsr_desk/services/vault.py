"""The vault's own life: made, opened, copied, brought back, checked, given new keys."""

import os
import secrets
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import UserError, VaultDamaged, VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey, parse
from dsr_desk.domain.words import Text
from dsr_desk.services import policies, settings
from dsr_desk.store import audit, header, sqlcipher
from dsr_desk.store import vault as store
from dsr_desk.store.header import Cost, Header
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import KeyPlace

_IN_BACKUP = ("header.json", "desk.vault")


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of the vault found; `lines` say it in words."""

    is_whole: bool
    lines: tuple[Text, ...]
    audit_lines: int
    broken_at: int | None
    faults: int

    def as_json(self) -> dict[str, Any]:
        """The check as plain values."""
        return {
            "whole": self.is_whole,
            "audit_lines": self.audit_lines,
            "audit_broken_at": self.broken_at,
            "faults": self.faults,
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
    if path.exists() or header.path_of(path).exists():
        raise VaultTrouble(
            "Där finns redan ett valv. Välj en annan plats, eller öppna det som finns.",
            "There is a vault there already. Choose another place, or open the one there is.",
        )
    key, recovery = secrets.token_bytes(32), RecoveryKey(secrets.token_bytes(32))
    made = header.made(key, recovery.secret, passphrase, cost)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        header.write(path, made)
        if passphrase is None:
            key_place.put(made.vault, key)
        vault = store.create(path, key, clock, operator)
        policies.take_in(vault, policy_text)
        settings.change(vault, "language", language)
    except BaseException:
        _remove(path)
        raise
    return vault, recovery


def open_vault(
    path: Path, key_place: KeyPlace, clock: Callable[[], datetime], *, operator: str = "", passphrase: str | None = None
) -> Vault:
    """The vault at `path`, with the key from the keyring or the passphrase."""
    store.refuse_what_is_no_vault(path)
    _settle(path, key_place, passphrase)
    return store.open_vault(path, _key(path, key_place, passphrase), clock, operator)


def needs_passphrase(path: Path, key_place: KeyPlace) -> bool:
    """The vault is locked by a passphrase and the keyring has no key for it."""
    head = header.read(path)
    return head.by_passphrase is not None and key_place.get(head.vault) is None


def backup(vault: Vault, file: Path) -> None:
    """A copy in one file, header and database, opened and compared table by table before it is called done."""
    key, head = vault.key, header.read(vault.path)
    if file.exists():
        raise UserError(
            f"{file.name} finns redan. Välj ett annat namn.", f"{file.name} exists already. Choose another name."
        )
    with tempfile.TemporaryDirectory(dir=_folder(file), prefix=".dsr-") as folder:
        copied = Path(folder) / "desk.vault"
        sqlcipher.copy(vault.path, copied, key)
        if sqlcipher.faults(copied, key) or sqlcipher.table_hashes(copied, key) != sqlcipher.table_hashes(
            vault.path, key
        ):
            raise UserError(
                "Kopian stämde inte med valvet och har tagits bort. Försök igen.",
                "The copy did not agree with the vault and was removed. Try again.",
            )
        packed = Path(folder) / "packed"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_IN_BACKUP[0], header.text_of(head))
            archive.write(copied, _IN_BACKUP[1])
        os.replace(packed, file)
    with vault.writing("vault.backed_up"):
        pass


def restore(
    file: Path, to: Path, key_place: KeyPlace, *, recovery_key: str | None = None, passphrase: str | None = None
) -> Path | None:
    """The vault back from a copy. An existing vault is kept beside it; its new name is returned."""
    head, body = _unpacked(file)
    key = _key_for_restore(head, key_place, recovery_key, passphrase)
    if not head.opens_with(key):
        raise VaultDamaged("Säkerhetskopian är skadad.", "The backup is damaged.")
    to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=".dsr-") as folder:
        fresh = Path(folder) / "desk.vault"
        fresh.write_bytes(body)
        _refuse_damage(fresh, key)
        kept = _set_aside(to)
        header.write(to, head)
        os.replace(fresh, to)
    if head.by_passphrase is None:
        key_place.put(head.vault, key)
    return kept


def check(vault: Vault) -> Check:
    """Is everything whole: page checksums, structure, references, and the audit chain?"""
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
    return Check(not faults and broken is None, lines, count, broken, len(faults))


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
    and takes the old one's place after; `_settle` finishes what a kill left. The vault must not be open elsewhere.
    """
    _settle(path, key_place, passphrase)
    old, new, recovery = (
        _key(path, key_place, passphrase),
        secrets.token_bytes(32),
        RecoveryKey(secrets.token_bytes(32)),
    )
    following = header.made(new, recovery.secret, passphrase, cost)
    if passphrase is None:
        key_place.put(following.vault, new)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".dsr-") as folder:
        fresh = Path(folder) / "desk.vault"
        sqlcipher.copy(path, fresh, old)
        sqlcipher.rekey(fresh, old, new)
        _refuse_damage(fresh, new)
        sqlcipher.fold_log(path, old)
        header.write(path, following, header.next_path_of(path))
        os.replace(fresh, path)
    _settle(path, key_place, passphrase)
    return recovery


def _settle(path: Path, key_place: KeyPlace, passphrase: str | None) -> None:
    """Finish a change of keys that was killed: keep the header whose key opens the file, drop the other."""
    following = header.next_path_of(path)
    if not following.exists():
        return
    head, old = header.parse(following.read_text(encoding="utf-8")), header.read(path)
    key = head.key_from_passphrase(passphrase) if passphrase else key_place.get(head.vault)
    if key is not None and sqlcipher.opens(path, key):
        os.replace(following, header.path_of(path))
        key_place.forget(old.vault)
    else:
        following.unlink()
        key_place.forget(head.vault)


def destroy(path: Path, key_place: KeyPlace) -> None:
    """Delete the vault, its header and its key."""
    store.refuse_what_is_no_vault(path)
    key_place.forget(header.read(path).vault)
    _remove(path)


def _key(path: Path, key_place: KeyPlace, passphrase: str | None) -> bytes:
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


def _key_for_restore(head: Header, key_place: KeyPlace, recovery_key: str | None, passphrase: str | None) -> bytes:
    if recovery_key:
        return head.key_from_recovery(parse(recovery_key).secret)
    key = head.key_from_passphrase(passphrase) if passphrase else key_place.get(head.vault)
    if key is None:
        raise VaultTrouble(
            "Ange återställningsnyckeln: nyckeln finns inte på den här datorn.",
            "Give the recovery key: the key is not on this computer.",
        )
    return key


def _unpacked(file: Path) -> tuple[Header, bytes]:
    try:
        with zipfile.ZipFile(file) as archive:
            return header.parse(archive.read(_IN_BACKUP[0]).decode()), archive.read(_IN_BACKUP[1])
    except FileNotFoundError:
        raise UserError(f"{file.name} finns inte.", f"{file.name} does not exist.") from None
    except (zipfile.BadZipFile, KeyError, OSError, UnicodeDecodeError):
        raise VaultDamaged(
            f"{file.name} är ingen hel säkerhetskopia. Välj en annan.",
            f"{file.name} is no whole backup. Choose another.",
        ) from None


def _refuse_damage(path: Path, key: bytes) -> None:
    if sqlcipher.faults(path, key):
        raise VaultDamaged(
            "Säkerhetskopian är skadad. Inget har ändrats; välj en äldre kopia.",
            "The backup is damaged. Nothing was changed; choose an older one.",
        )


def _set_aside(path: Path) -> Path | None:
    """Move an existing vault out of the way, header and all; returns where it went."""
    if not path.exists():
        return None
    number = 1
    while (aside := path.with_name(f"{path.name}.before-restore-{number}")).exists():
        number += 1
    for suffix in ("", "-wal", "-shm", ".key.json"):
        if (one := path.with_name(path.name + suffix)).exists():
            os.replace(one, aside.with_name(aside.name + suffix))
    return aside


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".key.json"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _folder(file: Path) -> Path:
    if not file.absolute().parent.is_dir():
        raise UserError("Mappen finns inte. Välj en annan plats.", "The folder does not exist. Choose another place.")
    return file.absolute().parent
