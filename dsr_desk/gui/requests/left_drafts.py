"""Mail drafts that still lie outside the vault, by name, each with a button that takes it away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.theme import GRID


class LeftDrafts(QWidget):
    """Hidden while there are none. `removal_asked(path)`."""

    removal_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.buttons: list[SmallButton] = []
        self.hide()

    def show_files(self, files: Sequence[Path]) -> None:
        """Name each."""
        empty(self._column)
        self.buttons = []
        for file in files:
            words = self.tr("The mail draft {0} lies on this computer, outside the vault, until the program is closed.")
            words = words.format(file.name)
            notice = Notice(words, "accent")
            button = SmallButton(self.tr("Delete it"))
            button.setAccessibleName(self.tr("Delete the mail draft {0}").format(file.name))
            button.clicked.connect(lambda _checked=False, file=file: self.removal_asked.emit(file))
            self.buttons.append(button)
            box = QVBoxLayout()
            box.addWidget(notice)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
            self._column.addLayout(box)
        self.setVisible(bool(files))
