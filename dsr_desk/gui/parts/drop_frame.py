"""A frame on which files are dropped."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from dsr_desk.gui.theme import set_look


class DropFrame(QFrame):
    """Takes files of this computer; `files_taken` with their paths."""

    files_taken = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("drop", "true")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that it will be taken."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            set_look(self, drop="over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Not after all."""
        super().dragLeaveEvent(event)
        set_look(self, drop="true")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        event.acceptProposedAction()
        set_look(self, drop="true")
        self.files_taken.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
