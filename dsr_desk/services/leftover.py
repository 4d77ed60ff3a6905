"""The export itself, still on the disk after it was taken in: said, and deleted when the person asks for it."""

from pathlib import Path

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.words import Text
from dsr_desk.services import imports
from dsr_desk.services.importing import fingerprint
from dsr_desk.store import imports as store
from dsr_desk.store.vault import Vault


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
    """Delete the one file that was taken in, with its audit line.

    Raises UserError, and leaves the file, where one of its tables is not in the vault, where it is no longer what was
    taken in, or where the path is a link. A file that is gone already raises FileTrouble.
    """
    if path.is_symlink():
        raise _kept(path, "den är en länk", "it is a link")
    if fingerprint(path)[0] != sha256:
        raise _kept(path, "den har ändrats sedan den lästes in", "it has changed since it was taken in")
    sheets = [plan.sheet for plan in imports.preview(path, vault=vault) if plan.rows_kept]
    with vault.writing("export.deleted", sha256=sha256) as connection:
        missing = [sheet for sheet in sheets if store.with_sha256(connection, sha256, sheet) is None]
        if len(missing) == len(sheets):
            raise _kept(path, "den är inte inläst", "it is not taken in")
        if missing:
            names = ", ".join(missing)
            raise _kept(path, f"bladen {names} är inte inlästa", f"the sheets {names} are not taken in")
        _unlink(path)


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
