"""Files written for the person: whole or not at all, readable by her alone."""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from dsr_desk.domain.errors import UserError


def is_stream(path: Path) -> bool:
    """Is it a device or a pipe (/dev/stdout)? Such a one is written to; a file put in its place would break it."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except (OSError, ValueError):
        return False


UNFINISHED = ".dsr-out-"
FORGOTTEN_SECONDS = 3600


def write_new(path: Path, body: bytes) -> None:
    """Write `body` to `path` through a private temporary file beside it."""
    write_pieces(path, (body,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for a body that is made piece by piece; whatever its making raises leaves nothing behind."""
    try:
        if is_stream(path):
            with path.open("wb") as stream:
                stream.writelines(pieces)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path.parent)
        descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=UNFINISHED)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as trouble:  # a name with NUL in it is a ValueError
        where = path.parent.name or path.parent
        why = trouble.strerror if isinstance(trouble, OSError) else "–"
        raise UserError(
            f"Filen kunde inte skrivas till {where}: {why}. Välj en annan plats.",
            f"The file could not be written to {where}: {why}. Choose another place.",
        ) from trouble


def _sweep(folder: Path) -> None:
    """Take away what a program killed in the middle of a file left here: it may hold half a letter."""
    for file in folder.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            if file.stat().st_mtime < time.time() - FORGOTTEN_SECONDS:
                file.unlink()
