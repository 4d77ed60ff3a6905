"""Where an export is dropped, or chosen with a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from dsr_desk.gui.parts.buttons import LinkButton, QuietButton
from dsr_desk.gui.parts.drop_frame import DropFrame
from dsr_desk.gui.parts.file_choice import files_to_open
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

KINDS = " ".join(f"*.{one}" for one in "xlsx xls xlsb ods csv txt tsv dbf se si sie json xml vcf eml msg mbox".split())
"""What the file dialog shows first."""


class DropArea(DropFrame):
    """Takes files, chosen too. `typing_asked` for what gives no file."""

    typing_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
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

    def _on_choose(self) -> None:
        kinds = self.tr("Exports") + " (" + KINDS + ");;" + self.tr("All files") + " (*)"
        if files := files_to_open(self, self.tr("Choose an export"), kinds):
            self.files_taken.emit(files)
