"""The one file of a backup: an archive that holds a vault's header and its database, neither packed nor unfolded."""

import errno
import shutil
import zipfile
from pathlib import Path

from dsr_desk.domain.errors import UserError, VaultDamaged
from dsr_desk.store import header
from dsr_desk.store.header import Header

HEADER, DATABASE, MARK = "header.json", "desk.vault", "mark.txt"
_MARK_BYTES = 64


def pack(file: Path, head: Header, database: Path, mark: str = "") -> None:
    """Write header and database into one file, with the mark by which a copy of ours is known again."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(HEADER, header.text_of(head))
        archive.write(database, DATABASE)
        if mark:
            archive.writestr(MARK, mark)


def mark_of(file: Path) -> str | None:
    """The mark of a copy made by itself; None for every other file."""
    try:
        with zipfile.ZipFile(file) as archive, archive.open(MARK) as told:
            return told.read(_MARK_BYTES).decode("ascii")
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, EOFError, RuntimeError):
        return None


def is_whole(file: Path) -> bool:
    """Header and database are there, and every byte agrees with the archive's checksums. Its key is not needed."""
    try:
        with zipfile.ZipFile(file) as archive:
            header.parse(archive.read(HEADER).decode())
            return DATABASE in archive.namelist() and archive.testzip() is None
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, EOFError, RuntimeError, VaultDamaged):
        return False


def unpack(file: Path, to: Path) -> Header:
    """The header of a backup; its database is written to `to`, a piece at a time. VaultDamaged when it is not whole."""
    if not file.is_file():
        raise UserError(f"{file.name} finns inte.", f"{file.name} does not exist.")
    try:
        with zipfile.ZipFile(file) as archive:
            if any(archive.getinfo(name).compress_type != zipfile.ZIP_STORED for name in (HEADER, DATABASE)):
                raise zipfile.BadZipFile
            with archive.open(DATABASE) as packed, to.open("wb") as out:
                shutil.copyfileobj(packed, out)
            return header.parse(archive.read(HEADER).decode())
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, RuntimeError):
        # RuntimeError: an entry marked as encrypted, or (NotImplementedError) of a kind the library cannot read
        raise _not_whole(file) from None
    except OSError as trouble:
        if trouble.errno == errno.EINVAL:  # an offset of the archive's that lies nowhere
            raise _not_whole(file) from None
        if isinstance(trouble, PermissionError):
            raise UserError(
                f"Du får inte läsa {file.name}. Ge dig själv läsrätt, eller välj en annan kopia.",
                f"You may not read {file.name}. Give yourself the right to read it, or choose another copy.",
            ) from None
        raise


def _not_whole(file: Path) -> VaultDamaged:
    return VaultDamaged(
        f"{file.name} är ingen hel säkerhetskopia. Välj en annan.",
        f"{file.name} is no whole backup. Choose another.",
    )
