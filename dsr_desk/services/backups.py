"""Copies of the vault in one file each: made and verified, and brought back."""

import glob
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from dsr_desk.domain.audit import Head
from dsr_desk.domain.errors import UserError, VaultDamaged
from dsr_desk.services import audit_head, backup_file, restored
from dsr_desk.services.vault_key import key_for_restore, locked
from dsr_desk.store import audit, durable, header, sqlcipher, troubles
from dsr_desk.store import vault as store
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance
from dsr_desk.system.clock import now
from dsr_desk.system.keys import KeyPlace


def backup(vault: Vault, file: Path, **detail: str) -> None:
    """A copy in one file, header and database, opened and compared table by table before it is called done.

    `detail` is written to the trail beside it.
    """
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
        backup_file.pack(packed, head, copied, detail.get("mark", ""))
        durable.replace(packed, file)
    with vault.writing("vault.backed_up", None, **detail):
        pass


def restore(
    file: Path,
    to: Path,
    key_place: KeyPlace,
    *,
    recovery_key: str | None = None,
    passphrase: str | None = None,
    cost: Cost | None = None,
    clock: Callable[[], datetime] = now,
    operator: str = "",
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
        refuse_damage(fresh, key)
        newest = _note(fresh, to, key, clock, operator, audit_head.known_of(to, head.vault, key_place))
        if recovery_key or head.by_passphrase is None:
            head = locked(head, key, key_place, passphrase if recovery_key else None, cost)
        kept = _set_aside(to)
        header.write(to, replace(head, head=None))
        durable.replace(fresh, to)
        audit_head.begin(to, key_place, newest)
    return kept


def restore_over(
    vault: Vault, file: Path, key_place: KeyPlace, *, recovery_key: str | None = None, passphrase: str | None = None
) -> Path | None:
    """Restore in the place of an open vault, which is closed for it; where that fails it stays open as it was."""
    vault.close()
    try:
        return restore(
            file, vault.path, key_place, recovery_key=recovery_key, passphrase=passphrase, clock=vault.clock,
            operator=vault.operator,
        )  # fmt: skip
    except BaseException:
        vault.at_close(instance.share(vault.path).release)
        raise


def _note(
    fresh: Path, replaced: Path, key: bytes, clock: Callable[[], datetime], operator: str, had: Head | None
) -> Head:
    """Write into the restored vault that it was, which later log it left behind, and what was erased in that.

    Where the replaced vault is gone, the copy's own day is written instead. Returns the newest line.
    """
    vault = store.open_vault(fresh, key, clock, operator)
    try:
        with vault.reading() as connection:
            copied = audit.newest(connection)
            newest = audit.head(connection).seq
        erased = restored.erased_in(replaced, key, newest)
        later = {"copied": copied.date() if copied else None} if erased is None else {"erased": erased}
        left = {"had": had.packed.hex() if had else "", "had_line": had.seq if had else None}
        with vault.writing(audit_head.RESTORED, None, **left, **later):
            pass
    finally:
        vault.close()
    sqlcipher.fold_log(fresh, key)
    assert vault.head is not None
    return vault.head


def refuse_damage(path: Path, key: bytes) -> None:
    """VaultDamaged where the copy is not whole."""
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


def _second_name(file: Path, other: Path) -> None:
    other.unlink(missing_ok=True)
    try:
        os.link(file, other)
    except OSError:
        shutil.copy2(file, other)


def _folder(file: Path) -> Path:
    if not file.absolute().parent.is_dir():
        raise UserError("Mappen finns inte. Välj en annan plats.", "The folder does not exist. Choose another place.")
    return file.absolute().parent
