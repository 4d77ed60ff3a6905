"""The work that is killed: import, letter, new vault, migration, other keys, backup, restore, tidying, purge, lock."""

from collections.abc import Callable
from pathlib import Path

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files.writing import write_new
from dsr_desk.services import backups, imports, letters, policies, rekeying, search
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import audit, header, sqlcipher, upgrade
from dsr_desk.store.vault import Vault
from dsr_desk.system.clock import now
from dsr_desk.system.keys import NoKeyPlace
from tests.faults import ground, keeping, purging, tidying
from tests.faults.killing import Job
from tests.faults.tried import Tried as Tried

NEW_ROWS = 2000


def jobs(work: Path) -> tuple[tuple[Job, int, int], ...]:
    """Each job with the number of kills of a whole and of a quick run."""
    plain, keyed = work / "plain" / "template", work / "keyed" / "template"
    ref = ground.make(plain)
    recovery = _make_keyed(keyed)
    return (
        (_import(plain), 100, 10),
        (_letter(plain, ref), 50, 8),
        (_create(work / "new" / "template"), 50, 6),
        (_migration(plain), 50, 8),
        (_rekey(plain), 20, 6),
        (_rekey_in_keyring(keyed, recovery), 20, 6),
        (_backup(plain), 20, 6),
        (_restore(keyed, recovery), 20, 6),
        (tidying.job(work / "tidied" / "template"), 20, 6),
        (purging.job(work / "purged" / "template"), 30, 6),
        *keeping.jobs(work / "keeping"),
    )


# -------------------------------------------------------------------------------------------------------------- import


def _import(template: Path) -> Job:
    file = ground.write_export(template.parent / "second.csv", NEW_ROWS, 2)
    plan = ground.plan_of(file)

    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)
        return lambda: imports.take_in(vault, plan)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        vault = ground.opened(folder)
        try:
            rows = sorted(one.rows_kept for one in imports.listing(vault))
            if rows not in ([300, NEW_ROWS], [300]) or (acknowledged and len(rows) == 1):
                return f"imports of {rows} rows, acknowledged: {acknowledged}"
            return _rows_agree(vault, sum(rows)) or _last_is_found(vault, len(rows) == 2) or ground.unsound(vault)
        finally:
            vault.close()

    return Job(f"kill in an import of {NEW_ROWS} rows", template, prepare, verify)


def _rows_agree(vault: Vault, expected: int) -> str | None:
    """The rows, and as many in the full text."""
    with vault.reading() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM record").scalar()
        texts = connection.exec_driver_sql("SELECT count(*) FROM record_text").scalar()
    return None if rows == texts == expected else f"{rows} rows and {texts} texts for {expected}"


def _last_is_found(vault: Vault, is_there: bool) -> str | None:
    found = search.find(vault, {Field.EMAIL: (f"kund{NEW_ROWS - 1}@example.se",)}, audited=False).matches
    return None if bool(found) is is_there else f"the last row is found: {bool(found)}, taken in: {is_there}"


# -------------------------------------------------------------------------------------------------------------- letter


def _letter(template: Path, ref: str) -> Job:
    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)

        def work() -> None:
            issued = letters.issue(vault, ref, LetterKind.L01)
            write_new(folder / "out" / "letter.pdf", letters.pdf_of(vault, issued.id))

        return work

    def verify(folder: Path, acknowledged: bool) -> str | None:
        vault = ground.opened(folder)
        try:
            return _letters_whole(vault, folder / "out" / "letter.pdf", acknowledged) or ground.unsound(vault)
        finally:
            vault.close()

    return Job("kill in a letter (L01)", template, prepare, verify, has_steps=True)


def _letters_whole(vault: Vault, file: Path, acknowledged: bool) -> str | None:
    import hashlib

    issued = letters.listing(vault)
    with vault.reading() as connection:
        told = [line for line in audit.lines(connection) if line.action == "letter.issued"]
    if len(issued) != len(told) or (acknowledged and not issued) or (acknowledged and not file.exists()):
        return f"{len(issued)} letters, {len(told)} audit lines, file: {file.exists()}, acknowledged: {acknowledged}"
    bodies = [letters.pdf_of(vault, one.id) for one in issued]
    if any(hashlib.sha256(body).hexdigest() != one.sha256 for body, one in zip(bodies, issued, strict=True)):
        return "a letter's fingerprint is not its body's"
    if file.exists() and file.read_bytes() not in bodies:
        return "half a letter lies in the folder"
    return None


# ----------------------------------------------------------------------------------------------------------- new vault


def _create(template: Path) -> Job:
    template.mkdir(parents=True)

    def create(folder: Path) -> Vault:
        vault, _ = create_vault(
            ground.vault_in(folder), policies.shipped("demo"), NoKeyPlace(), now, passphrase=ground.PHRASE,
            cost=ground.CHEAP,
        )  # fmt: skip
        return vault

    def verify(folder: Path, acknowledged: bool) -> str | None:
        is_there = ground.vault_in(folder).exists()
        if acknowledged and not is_there:
            return "an acknowledged vault is not there"
        vault = ground.opened(folder) if is_there else create(folder)
        try:
            return ground.unsound(vault) or (None if policies.current(vault).firm else "a vault without its policy")
        finally:
            vault.close()

    return Job("kill while a vault is made", template, lambda folder: lambda: create(folder), verify, has_steps=True)


# ----------------------------------------------------------------------------------------------------------- migration

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{newest}"


def upgrade():
    op.add_column("record", sa.Column("fault", sa.String()))
    op.execute("UPDATE record SET fault = hex(randomblob(200))")
    op.create_index("ix_fault", "record", ["fault"])
"""


def _migration(template: Path) -> Job:
    """To a schema invented for this, that rewrites every row."""
    scripts = template.parent / "migrations"
    _write_next(scripts)

    def prepare(folder: Path) -> Callable[[], object]:
        known = (*upgrade.KNOWN, "9000")
        vars(upgrade).update(NEWEST="9000", KNOWN=known, SCRIPTS=scripts)
        return lambda: ground.opened(folder).close()

    def verify(folder: Path, acknowledged: bool) -> str | None:
        key = header.read(ground.vault_in(folder)).key_from_passphrase(ground.PHRASE)
        connection = sqlcipher.connect(ground.vault_in(folder), key)
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        done = [row[1] for row in connection.execute("PRAGMA table_info(record)")].count("fault")
        rows = connection.execute("SELECT count(*) FROM record").fetchone()[0]
        unfilled = connection.execute("SELECT count(*) FROM record WHERE fault IS NULL").fetchone()[0] if done else 0
        connection.close()
        if done != (version == "9000") or rows != 300 or unfilled or (acknowledged and not done):
            return f"version {version}, column: {done}, rows {rows}, unfilled {unfilled}, acknowledged: {acknowledged}"
        return _old_kept(folder, key, is_done=bool(done)) or _faults(ground.vault_in(folder), key)

    return Job("kill in a migration", template, prepare, verify, has_steps=True)


def _write_next(scripts: Path) -> None:
    import shutil

    shutil.copytree(upgrade.SCRIPTS, scripts)
    step = scripts / "versions" / "v9000_faults.py"
    step.write_text(NEXT_STEP.format(newest=upgrade.NEWEST), encoding="utf-8")


def _old_kept(folder: Path, key: bytes, *, is_done: bool) -> str | None:
    """The old file is kept whole before the first step; while no step is done the program still opens its vault."""
    kept = [file for file in folder.glob("*before-upgrade*") if file.suffix not in ("", "-wal", "-shm")]
    if any(_faults(file, key) for file in kept):
        return "half a copy of the old file was left"
    if is_done:
        return None if kept else "no copy of the old file was kept"
    vault = ground.opened(folder)
    try:
        return ground.unsound(vault) or (f"left: {ground.litter(folder)}" if ground.litter(folder) else None)
    finally:
        vault.close()


def _faults(file: Path, key: bytes) -> str | None:
    found = sqlcipher.faults(file, key)
    return f"{file.name}: {found[0]}" if found else None


# ------------------------------------------------------------------------------------------------------ keys and copies


def _rekey(template: Path) -> Job:
    def prepare(folder: Path) -> Callable[[], object]:
        path = ground.vault_in(folder)
        return lambda: rekeying.rekey(path, NoKeyPlace(), passphrase=ground.PHRASE, cost=ground.CHEAP)

    return Job(
        "kill in rekey, passphrase",
        template,
        prepare,
        lambda folder, _: _same_after(folder, NoKeyPlace()),
        has_steps=True,
    )


def _make_keyed(template: Path) -> str:
    """A vault whose key lies in a keyring, with its backup; returns the recovery key."""
    template.mkdir(parents=True)
    place = ground.Pocket(template / "pocket.json")
    vault, recovery = create_vault(ground.vault_in(template), policies.shipped("demo"), place, now, cost=ground.CHEAP)
    imports.take_in(vault, ground.plan_of(ground.write_export(template / "first.csv", 300, 1)))
    backups.backup(vault, template / "copy.backup")
    vault.close()
    return str(recovery)


def _rekey_in_keyring(template: Path, recovery: str) -> Job:
    """Nobody was shown the new recovery key: the one on paper must open what the kill left."""

    def prepare(folder: Path) -> Callable[[], object]:
        place = ground.Pocket(folder / "pocket.json")
        return lambda: rekeying.rekey(ground.vault_in(folder), place, cost=ground.CHEAP)

    def verify(folder: Path, _: bool) -> str | None:
        return _same_in_keyring(folder) or keeping.recovered(folder, recovery)

    return Job("kill in rekey, keyring", template, prepare, verify, has_steps=True)


def _same_in_keyring(folder: Path) -> str | None:
    place = ground.Pocket(folder / "pocket.json")
    return _same_after(folder, place, passphrase=None)


def _same_after(folder: Path, place: ground.Pocket | NoKeyPlace, passphrase: str | None = ground.PHRASE) -> str | None:
    """It opens, everything is there, and nothing of the work lies about."""
    vault = service.open_vault(ground.vault_in(folder), place, now, passphrase=passphrase)
    try:
        left = ground.litter(folder) + [file.name for file in folder.glob("*.next")]
        return _rows_agree(vault, 300) or ground.unsound(vault) or (f"left: {left}" if left else None)
    finally:
        vault.close()


def _backup(template: Path) -> Job:
    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)
        return lambda: backups.backup(vault, folder / "now.backup")

    def verify(folder: Path, acknowledged: bool) -> str | None:
        copy = folder / "now.backup"
        if copy.exists():
            backups.restore(copy, folder / "there" / "desk.vault", NoKeyPlace(), passphrase=ground.PHRASE)
            trouble = _same_after(folder / "there", NoKeyPlace())
        else:
            trouble = "an acknowledged backup is not there" if acknowledged else None
        return trouble or _same_after(folder, NoKeyPlace())

    return Job("kill in backup", template, prepare, verify, has_steps=True)


def _restore(template: Path, recovery: str) -> Job:
    """Over a vault that has a write which the backup has not."""

    def prepare(folder: Path) -> Callable[[], object]:
        place = ground.Pocket(folder / "pocket.json")
        return lambda: backups.restore(folder / "copy.backup", ground.vault_in(folder), place, recovery_key=recovery)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        trouble = _same_in_keyring(folder)
        if trouble or not acknowledged:
            return trouble
        try:
            (kept,) = (file for file in folder.glob("*.before-restore-1"))
            service.open_vault(kept, ground.Pocket(folder / "pocket.json"), now).close()
        except (ValueError, VaultTrouble) as error:
            return f"the vault that was there is not kept: {error}"
        return None

    return Job("kill in restore", template, prepare, verify, has_steps=True)
