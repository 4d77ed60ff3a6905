"""Files put in place so that power loss leaves the old one or the new one, whole."""

import contextlib
import os
from pathlib import Path


def replace(fresh: Path, target: Path) -> None:
    """Put `fresh` in the place of `target`: on the disk before it is named, and the naming on the disk after."""
    _flush(fresh, os.O_RDWR)
    os.replace(fresh, target)
    if os.name != "nt":
        _flush(target.parent, os.O_RDONLY)


def _flush(path: Path, flags: int) -> None:
    with contextlib.suppress(PermissionError):
        descriptor = os.open(path, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
