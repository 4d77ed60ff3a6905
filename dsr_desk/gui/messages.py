"""An error becomes a sentence. Mendable errors say what to do; a bug gets one honest sentence and a log line without
anything from the data."""

import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.errors import Cancelled, UserError


def sentence(error: BaseException, language: str) -> str:
    """What to say to the person at the desk, in plain text."""
    if isinstance(error, UserError):
        return error.text.said_in(language)
    if isinstance(error, Cancelled):
        return QCoreApplication.translate("messages", "Cancelled. Nothing was written.")
    log_bug(error)
    return QCoreApplication.translate(
        "messages",
        "Something went wrong in the program itself. Nothing was saved in this step; what was saved before is "
        "unharmed. Try again, and report it from Settings if it happens again.",
    )


def log_bug(error: BaseException) -> str:
    """Write where a bug happened to the log: kind, file and line, never the message, which may quote data."""
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
                        for frame in reversed(traceback.extract_tb(error.__traceback__)))  # fmt: skip
    line = f"bug {type(error).__name__} at {places}"
    _write(line)
    return line


def _write(line: str) -> None:
    try:
        from dsr_desk.system import log
    except ImportError:
        import sys

        print(line, file=sys.stderr)
        return
    log.write(line)
