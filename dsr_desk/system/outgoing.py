"""Files that another program must read, and nobody afterwards: a mail draft with its letter, until it is sent.

They lie in a private folder, in memory where the system has such a place (XDG_RUNTIME_DIR), and go when the program
ends; what a killed program left goes at the next start.
"""

import atexit
import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import platformdirs


def place() -> Path:
    """The folder all of them lie under."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(platformdirs.user_cache_dir("dsr-desk", False))
    return base / "dsr-desk-outgoing"


def folder() -> Path:
    """A new private folder of this process, gone when it ends."""
    place().mkdir(parents=True, exist_ok=True, mode=0o700)
    made = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=place()))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def sweep() -> None:
    """Take away what programs that are gone left behind."""
    with contextlib.suppress(OSError):
        for left in place().iterdir():
            if not _is_running(left.name.partition("-")[0]):
                shutil.rmtree(left, ignore_errors=True)


def _is_running(name: str) -> bool:
    """On Windows a signal would end the process, so nothing is asked: what is open there cannot be removed anyway."""
    if not name.isdecimal() or sys.platform == "win32":
        return False
    try:
        os.kill(int(name), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def lying(ref: str) -> tuple[Path, ...]:
    """The files of a case that lie there now, oldest first; their names begin with its number."""
    with contextlib.suppress(OSError):
        found = [file for file in place().glob(f"*/{ref}-*") if file.is_file()]
        return tuple(sorted(found, key=lambda file: file.stat().st_mtime))
    return ()


def remove(file: Path) -> None:
    """Take one of them away, with its folder; a file elsewhere is not ours to touch."""
    if file.parent.parent == place():
        shutil.rmtree(file.parent, ignore_errors=True)
