"""The head of a page: its name, one sentence about it, and what may be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID


class PageHead(QWidget):
    """Title and sentence at the left, in two lines where there is no room; buttons at the right."""

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self._sentence = PlainLabel(sentence, "muted")
        words = QWidget()
        flow = FlowLayout(words, spacing=12)
        flow.addWidget(PlainLabel(title, "title"))
        flow.addWidget(self._sentence)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self.buttons)

    def say(self, sentence: str) -> None:
        """Say something else about the page."""
        self._sentence.setText(sentence)
        self._sentence.updateGeometry()
