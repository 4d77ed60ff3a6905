"""A log without personal data: what was done by name, and where a bug happened. Never a message, a value or a path.

A message of an exception may quote a row, so only its type is written, with file names and line numbers.
"""

import contextlib
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

LIMIT_BYTES = 256 * 1024
KEPT = 2
FRAMES = 12
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,60}")


def place() -> Path:
    """Where the log lies."""
    return Path(platformdirs.user_log_dir("dsr-desk", appauthor=False)) / "dsr-desk.log"


def action(name: str) -> None:
    """One line: this was done. `name` is a name of the program's own; anything else is written as `other`."""
    _append(name if _NAME.fullmatch(name) else "other")


def bug(error: BaseException) -> str:
    """Write where a bug happened and return the line: types, files, line numbers and the names of functions."""
    kinds = " from ".join(type(one).__name__ for one in _chain(error))
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    line = f"bug {kinds} at {places or 'nowhere'}"
    _append(line)
    return line


def _chain(error: BaseException) -> list[BaseException]:
    found = [error]
    while (cause := found[-1].__cause__) is not None and cause not in found:
        found.append(cause)
    return found


def _append(line: str) -> None:
    """Add a line with its instant; a log that cannot be written stops nobody."""
    with contextlib.suppress(OSError):
        file = place()
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _rotate(file)
        with file.open("a", encoding="utf-8") as out:
            out.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {sys.platform} {line}\n")
        file.chmod(0o600)


def _rotate(file: Path) -> None:
    if not file.exists() or file.stat().st_size < LIMIT_BYTES:
        return
    for number in range(KEPT, 0, -1):
        older = file.with_suffix(f".{number}.log")
        newer = file.with_suffix(f".{number - 1}.log") if number > 1 else file
        if newer.exists():
            newer.replace(older)
