"""Where an export is dropped, or chosen with a button."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from dsr_desk.gui.parts.buttons import LinkButton, QuietButton
from dsr_desk.gui.parts.file_choice import files_to_open
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, set_look

KINDS = " ".join(f"*.{one}" for one in "xlsx xls xlsb ods csv txt tsv dbf se si sie json xml vcf eml msg mbox".split())
"""What the file dialog shows first."""


class DropArea(QFrame):
    """Takes files; `files_taken` with their paths. `typing_asked` for what gives no file."""

    files_taken = Signal(list)
    typing_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("drop", "true")
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(12)
        self.choose = QuietButton(self.tr("Choose a file …"))
        self.choose.clicked.connect(self._on_choose)
        self.typing = LinkButton(self.tr("Type in a record …"))
        self.typing.clicked.connect(self.typing_asked)
        row.addWidget(Icon("upload", "quiet", 20))
        words = self.tr("Drop an export anywhere in the window: Excel, CSV, text or dBase.")
        row.addWidget(PlainLabel(words, "muted", wrap=True), 1)
        row.addWidget(self.typing, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(words)

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

    def _on_choose(self) -> None:
        kinds = self.tr("Exports") + " (" + KINDS + ");;" + self.tr("All files") + " (*)"
        if files := files_to_open(self, self.tr("Choose an export"), kinds):
            self.files_taken.emit(files)
