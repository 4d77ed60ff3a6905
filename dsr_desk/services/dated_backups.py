"""Copies the program makes by itself: one a day, verified as every copy is, thinned to 12 days, 10 weeks, 9 months.

Every copy carries a mark that also stands in the audit trail. Only a file with such a mark is ever thinned: what
somebody else put into the folder, or another vault's copies, stay.
"""

import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from dsr_desk.domain import thinning
from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import UserError
from dsr_desk.services import backup_file, backups, settings
from dsr_desk.store import audit, header
from dsr_desk.store.vault import Vault

BACKED_UP, THINNED = "vault.backed_up", "vault.backups_thinned"
OLD_AFTER = timedelta(days=7)
"""A last copy older than this is worth a reminder."""


@dataclass(frozen=True, slots=True)
class Made:
    """The copy of today, and how many older ones were thinned."""

    file: Path
    thinned: int


def folder_of(vault: Vault) -> Path:
    """Where the copies lie: the chosen folder, else one beside the vault."""
    chosen = settings.current(vault).backup_folder
    return Path(chosen) if chosen else beside(vault.path)


def beside(path: Path) -> Path:
    """The folder of copies of a vault for which none was chosen."""
    return path.with_name(f"{path.stem}-backups")


def is_due(vault: Vault) -> bool:
    """Copies are made, and there is none of today in the folder."""
    if not settings.current(vault).backup_daily:
        return False
    files = {line.detail["name"] for line in _lines(vault) if _day(line) == vault.today()}
    return not any((folder_of(vault) / name).exists() for name in files)


def make(vault: Vault) -> Made:
    """Today's copy, and the older ones thinned. UserError where the folder is not there (a stick that is out)."""
    folder = folder_of(vault)
    if folder == beside(vault.path):
        folder.mkdir(mode=0o700, exist_ok=True)
    file = _free_name(folder, vault.today())
    mark = secrets.token_hex(16)
    backups.backup(vault, file, mark=mark, name=file.name)
    _remember(vault, folder)
    return Made(file, thin(vault))


def make_if_due(vault: Vault) -> Made | None:
    """Today's copy where it is not made yet."""
    return make(vault) if is_due(vault) else None


def thin(vault: Vault) -> int:
    """Remove the copies of ours that the rule does not keep; returns how many."""
    days = {str(line.detail["mark"]): _day(line) for line in _lines(vault)}
    longest = settings.current(vault).backup_days or None
    stay = thinning.kept(_ours(folder_of(vault), days).values(), vault.today(), longest)
    gone = [file for file, day in _ours(folder_of(vault), days).items() if day not in stay]
    if gone:
        with vault.writing(THINNED, copies=len(gone)):
            for file in gone:
                file.unlink(missing_ok=True)
    return len(gone)


def last(vault: Vault) -> date | None:
    """The day of the last copy, made by hand or not; None when there is none."""
    with vault.reading() as connection:
        line = audit.latest(connection, BACKED_UP)
    return _day(line) if line else None


def old_since(vault: Vault) -> date | None:
    """The day from which the last copy is too old to rest on: a week after it, or after the vault was made."""
    with vault.reading() as connection:
        line = audit.latest(connection, BACKED_UP) or audit.latest(connection, "vault.created")
    return _day(line) + OLD_AFTER if line else None


def newest_good(path: Path) -> Path | None:
    """The newest copy of the vault at `path` that is whole as far as can be seen without its key.

    For a vault that does not open: the folder is read from the header, which may be damaged too.
    """
    for file in _newest_first(path):
        if backup_file.is_whole(file):
            return file
    return None


def _newest_first(path: Path) -> list[Path]:
    folders = {beside(path)}
    try:
        if copies := header.read(path).copies:
            folders.add(Path(copies))
    except UserError:
        pass
    files = [file for folder in folders if folder.is_dir() for file in folder.glob("*.backup")]
    return sorted(files, key=lambda file: (file.name[:24], file.stat().st_mtime), reverse=True)


def _remember(vault: Vault, folder: Path) -> None:
    """Note the folder in the header: it is looked for when the vault does not open."""
    with vault.holding():
        head = header.read(vault.path)
        if head.copies != str(folder):
            header.write(vault.path, replace(head, copies=str(folder)))


def _lines(vault: Vault) -> tuple[AuditLine, ...]:
    """The trail's lines of copies made by themselves."""
    with vault.reading() as connection:
        return tuple(line for line in audit.of_action(connection, BACKED_UP) if "mark" in line.detail)


def _ours(folder: Path, days: dict[str, date]) -> dict[Path, date]:
    marked = ((file, backup_file.mark_of(file)) for file in folder.glob("*.backup"))
    return {file: days[mark] for file, mark in marked if mark in days}


def _day(line: AuditLine) -> date:
    return day_of(line.at)


def _free_name(folder: Path, day: date) -> Path:
    name, number = f"dsr-desk-{day}", 1
    while (file := folder / f"{name}{'' if number == 1 else f'-{number}'}.backup").exists():
        number += 1
    return file
