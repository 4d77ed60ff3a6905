"""The export itself, still on the disk after it was taken in: said until it is gone or may lie, deleted when asked for.

Where it lies is remembered in the vault alone: a path may be somebody's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services import imports
from dsr_desk.services.importing import fingerprint
from dsr_desk.store import imports as store
from dsr_desk.store import settings
from dsr_desk.store.vault import Connection, Vault
from dsr_desk.system import places

_LYING = "exports_lying"
REMINDED = timedelta(days=7)
"""So long after it was taken in a file on the disk is worth a reminder."""


@dataclass(frozen=True, slots=True)
class Lying:
    """An export that was taken in and lies on the disk."""

    path: Path
    sha256: str
    since: date

    @property
    def is_copied_away(self) -> bool:
        """It lies in a folder that a cloud service copies to other computers."""
        return places.is_synchronised(self.path)


def remember(vault: Vault, path: Path, sha256: str) -> None:
    """Tell of this file until it is gone, or the person lets it lie."""
    whole = path.absolute()
    if any(one.path == whole for one in lying(vault)):
        return
    with vault.writing("export.lies", sha256=sha256) as connection:
        known = [one for one in _known(connection) if one.path.is_file() and one.path != whole]
        _keep(connection, [*known, Lying(whole, sha256, vault.today())])


def lying(vault: Vault) -> tuple[Lying, ...]:
    """The exports that still lie where they were taken in from, the oldest first."""
    with vault.reading() as connection:
        return tuple(one for one in _known(connection) if one.path.is_file())


def let_lie(vault: Vault, path: Path) -> None:
    """The person knows, and wants to keep the file."""
    with vault.writing("export.kept") as connection:
        _forget(connection, path)


def reminders(vault: Vault, today: date) -> Iterator[Reminder]:
    """One for all that have lain there for a week."""
    old = [one.since + REMINDED for one in lying(vault) if one.since + REMINDED <= today]
    if old:
        one = Text("en export ligger kvar på disken, okrypterad", "an export still lies on the disk, not encrypted")
        many = Text(
            f"{len(old)} exporter ligger kvar på disken, okrypterade",
            f"{len(old)} exports still lie on the disk, not encrypted",
        )
        text = one if len(old) == 1 else many
        yield Reminder(f"leftover-{min(old)}", "", "leftover", min(old), False, text)


def _known(connection: Connection) -> list[Lying]:
    kept: list[dict[str, Any]] = settings.value(connection, _LYING) or []
    return [Lying(Path(one["path"]), one["sha256"], date.fromisoformat(one["since"])) for one in kept]


def _keep(connection: Connection, known: list[Lying]) -> None:
    settings.save(
        connection,
        _LYING,
        [{"path": str(one.path), "sha256": one.sha256, "since": one.since.isoformat()} for one in known],
    )


def _forget(connection: Connection, path: Path) -> None:
    _keep(connection, [one for one in _known(connection) if one.path != path.absolute()])


def said(file: str) -> Text:
    """That the file lies there unencrypted, and what to do about it."""
    return Text(
        f"Exporten {file} ligger kvar på disken, okrypterad. Radera den när du inte behöver den mer.",
        f"The export {file} still lies on the disk, not encrypted. Delete it when you need it no more.",
    )


def deleted(file: str) -> Text:
    """That the file is gone, and what deleting cannot do."""
    return Text(
        f"Exporten {file} är raderad. På en SSD, i säkerhetskopior och i synkroniserade mappar kan den finnas kvar.",
        f"The export {file} is deleted. On an SSD, in backups and in synchronised folders it may remain.",
    )


def delete(vault: Vault, path: Path, sha256: str) -> None:
    """Delete the one file that was taken in, with an audit line before and one after.

    Before, so that a file that is gone is never gone without a line. Raises UserError, and leaves the file, where one
    of its tables is not in the vault, where it is no longer what was taken in, or where the path is a link. A file that
    is gone already raises FileTrouble.
    """
    if path.is_symlink():
        raise _kept(path, "den är en länk", "it is a link")
    if fingerprint(path)[0] != sha256:
        raise _kept(path, "den har ändrats sedan den lästes in", "it has changed since it was taken in")
    sheets = [plan.sheet for plan in imports.preview(path, vault=vault) if plan.rows_kept]
    with vault.writing("export.deleting", sha256=sha256) as connection:
        missing = [sheet for sheet in sheets if store.with_sha256(connection, sha256, sheet) is None]
        if len(missing) == len(sheets):
            raise _kept(path, "den är inte inläst", "it is not taken in")
        if missing:
            names = ", ".join(missing)
            raise _kept(path, f"bladen {names} är inte inlästa", f"the sheets {names} are not taken in")
    _unlink(path)
    with vault.writing("export.deleted", sha256=sha256) as connection:
        _forget(connection, path)


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        raise _kept(path, "den är öppen eller skrivskyddad", "it is open or write-protected") from None


def _kept(path: Path, sv: str, en: str) -> UserError:
    return UserError(
        f"Filen {path.name} raderades inte: {sv}. Radera den själv om den inte behövs.",
        f"The file {path.name} was not deleted: {en}. Delete it yourself if it is not needed.",
    )
