"""A letter dropped on the window: read it, and suggest a new case or join the open one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dsr_desk.gui import messages
from dsr_desk.gui.requests import letter_reading
from dsr_desk.gui.requests.new_request import Suggested
from dsr_desk.gui.workplace import Workplace


class LetterDrop(QObject):
    """`suggested` with what was read; `joined` with the case a reminder was added to."""

    suggested = Signal(object)
    joined = Signal(str)
    tells = Signal(str, object)

    def __init__(self, here: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._here = here

    def take(self, files: Sequence[Path]) -> None:
        """Read the first letter; the others are told of."""
        vault, file, language = self._here.vault, files[0], self._here.language
        self._here.background.change(
            lambda: letter_reading.read(vault, file, language), self._on_read, self._on_failed, touches={"requests"}
        )
        if len(files) > 1:
            self.tells.emit(self.tr("One letter at a time: the first is opened."), None)

    def _on_read(self, found: Suggested | str) -> None:
        if isinstance(found, str):
            self.joined.emit(found)
            self.tells.emit(self.tr("The letter was put into {0}").format(found), None)
        else:
            self.suggested.emit(found)

    def _on_failed(self, error: Exception) -> None:
        self.tells.emit(messages.sentence(error, self._here.language), None)
