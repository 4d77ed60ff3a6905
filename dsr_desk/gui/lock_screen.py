"""What is seen of a locked desk: nothing of anybody, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.gui.parts.empty_state import EmptyState


class LockScreen(QWidget):
    """Stands where the window stood, in its size."""

    unlock_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle("DSR Desk")
        self._inside = EmptyState(
            "lock",
            self.tr("DSR Desk is locked"),
            self.tr("Everything is where you left it, also what you had begun to write."),
            self.tr("Unlock"),
        )
        self.unlock = self._inside.action
        self.unlock.clicked.connect(self.unlock_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)

    def take_place_of(self, window: QWidget) -> None:
        """Show where the window is."""
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState())
        self.show()
        self.unlock.setFocus()

    def tell(self, text: str) -> None:
        """Why it did not open."""
        self._inside.text.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes a locked desk ends the program."""
        self.closed.emit()
        super().closeEvent(event)
