"""The head of a page: its name, one sentence about it, and what may be done."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import LineLabel, PlainLabel
from dsr_desk.gui.theme import GRID


class PageHead(QWidget):
    """Title and sentence at the left, in two lines where there is no room; buttons at the right."""

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self._sentence = LineLabel(sentence, "muted")
        words = QWidget()
        flow = FlowLayout(words, spacing=12)
        flow.addWidget(PlainLabel(title, "title"))
        flow.addWidget(self._sentence)
        holder = QWidget()
        self.buttons = QHBoxLayout(holder)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FoldingRow(words, holder))

    def say(self, sentence: str) -> None:
        """Say something else about the page."""
        self._sentence.setText(sentence)
        self._sentence.updateGeometry()
