"""Files written for the person: whole or not at all, readable by her alone."""

import os
import tempfile
from pathlib import Path

from dsr_desk.domain.errors import UserError


def write_new(path: Path, body: bytes) -> None:
    """Write `body` to `path` through a private temporary file beside it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=".dsr-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as trouble:
        where = path.parent.name or path.parent
        raise UserError(
            f"Filen kunde inte skrivas till {where}: {trouble.strerror}. Välj en annan plats.",
            f"The file could not be written to {where}: {trouble.strerror}. Choose another place.",
        ) from trouble
