"""An error becomes a sentence. Mendable errors say what to do; a bug gets one honest sentence and a log line without
anything from the data."""

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.errors import Cancelled, UserError
from dsr_desk.system import log


def sentence(error: BaseException, language: str) -> str:
    """What to say to the person at the desk, in plain text."""
    if isinstance(error, UserError):
        return error.text.said_in(language)
    if isinstance(error, Cancelled):
        return QCoreApplication.translate("messages", "Cancelled. Nothing was written.")
    log.bug(error)
    return QCoreApplication.translate(
        "messages",
        "Something went wrong in the program itself. Nothing was saved in this step; what was saved before is "
        "unharmed. Try again, and report it from Settings if it happens again.",
    )
