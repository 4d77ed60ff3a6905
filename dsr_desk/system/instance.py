"""Who has a vault open. Many may share it; whoever replaces its file must be alone; one window is enough.

Locks of the operating system on small files: they go with the process, also when it is killed. On Windows a file in
use cannot be replaced anyway, so only the window's lock is taken there.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from dsr_desk.domain.errors import VaultTrouble


class Held:
    """A lock, until it is let go."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; nothing when it is done already."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def lock_of(vault: Path) -> Path:
    """The small file beside a vault that is locked in its place: the vault itself may be replaced."""
    return vault.with_name(vault.name + ".lock")


def share(vault: Path) -> Held:
    """Have the vault open beside others. VaultTrouble while somebody replaces its file."""
    held = _locked(lock_of(vault), shared=True)
    if held is None:
        raise _busy()
    return held


@contextmanager
def alone(vault: Path) -> Iterator[None]:
    """Nobody else has the vault open, and nobody opens it meanwhile. VaultTrouble where somebody has."""
    held = _locked(lock_of(vault), shared=False)
    if held is None:
        raise _busy()
    try:
        yield
    finally:
        held.release()


def first_window(vault: Path) -> Held | None:
    """The right to be the window over this vault; None when another has it."""
    name = hashlib.sha256(str(vault.resolve()).encode()).hexdigest()[:16]
    return _locked(Path(platformdirs.user_state_dir("dsr-desk", appauthor=False)) / f"window-{name}.lock", shared=False)


def _locked(file: Path, *, shared: bool) -> Held | None:
    """The lock, or None when another has it. Where no file can be made (a read-only place) nothing can be replaced."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return Held(None)
    if _taken(descriptor, shared):
        return Held(descriptor)
    os.close(descriptor)
    return None


def _taken(descriptor: int, shared: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            if not shared:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _busy() -> VaultTrouble:
    return VaultTrouble(
        "Valvet är öppet i ett annat fönster eller kommando. Stäng det och försök igen. Inget ändrades.",
        "The vault is open in another window or command. Close it and try again. Nothing was changed.",
    )
