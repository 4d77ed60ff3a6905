"""Files put in place so that power loss leaves the old one or the new one, whole."""

import contextlib
import os
import tempfile
from pathlib import Path

WORKSHOP = ".dsr-vault-"
"""Begins the names of folders where a copy is made ready; what a killed program left of them is swept away."""


def workshop(folder: Path) -> tempfile.TemporaryDirectory[str]:
    """A private folder that goes away, on the same disk as what will be put in place from it."""
    return tempfile.TemporaryDirectory(dir=folder, prefix=WORKSHOP, ignore_cleanup_errors=True)


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
