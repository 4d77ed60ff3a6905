"""What a page says when there is nothing to show: what it is for, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import Measure
from dsr_desk.gui.theme import GRID


class EmptyState(QWidget):
    """An icon, a heading, a sentence or two, and at most one button of each kind, in the middle."""

    def __init__(self, icon_name: str, heading: str, text: str, action: str = "", other_action: str = "") -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(3 * GRID, 4 * GRID, 3 * GRID, 4 * GRID)
        inside = Measure(520)
        outer.addStretch(1)
        outer.addWidget(inside, 100)
        outer.addStretch(1)
        layout = inside.body
        layout.setSpacing(GRID)
        layout.addStretch(1)
        layout.addWidget(Icon(icon_name, "quiet", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        self.heading = PlainLabel(heading, "lead", wrap=True)
        self.text = PlainLabel(text, "muted", wrap=True)
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(GRID)
        self.action = PrimaryButton(action)
        self.other_action = QuietButton(other_action)
        for button, word in ((self.action, action), (self.other_action, other_action)):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.setVisible(bool(word))
        layout.addStretch(2)
