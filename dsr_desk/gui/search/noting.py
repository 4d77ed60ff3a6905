"""A search while it is typed goes to the log once its answer has been looked at: when it stands still, or is left."""

from PySide6.QtCore import QObject, QTimer

from dsr_desk.domain.fields import Fields
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import search

STANDS_MS = 1500
"""An answer that stands this long has been read; one that the next letter replaces has not."""


class Noting(QObject):
    """Holds the answer on the screen until it is a look-up, and writes it down then."""

    def __init__(self, here: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._here = here
        self._seen: tuple[Fields, str, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._timer.timeout.connect(self.flush)

    def saw(self, asked: Fields, text: str, hits: int) -> None:
        """This answer is on the screen now; the one before was not looked at long enough."""
        self._seen = (asked, text, hits)
        self._timer.start()

    def forget(self) -> None:
        """What is on the screen stands in the log already, or is nothing."""
        self._seen = None
        self._timer.stop()

    def flush(self) -> None:
        """Write down what is on the screen."""
        if self._seen is None:
            return
        asked, text, hits = self._seen
        self.forget()
        vault = self._here.vault
        self._here.background.change(lambda: search.noted(vault, asked, text, hits))
