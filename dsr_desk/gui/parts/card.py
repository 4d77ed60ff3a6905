"""A white sheet on the ground, with room inside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, Tone, set_look

_ICONS: Mapping[Tone, str] = {"warning": "triangle-alert", "late": "circle-alert", "ok": "circle-check"}


class Card(QFrame):
    """A card with an optional heading; put what it holds into `body`."""

    def __init__(self, heading: str = "", *, margin: int = 2 * GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(GRID)
        if heading:
            self.setAccessibleName(heading)
            self.body.addWidget(PlainLabel(heading, "section", wrap=True))


class Notice(QFrame):
    """A sentence on a pale ground: a warning, an error, a good word. `offer` gives it buttons."""

    def __init__(self, text: str = "", tone: Tone = "warning", icon_name: str = "") -> None:
        from dsr_desk.gui.parts.icon import Icon

        super().__init__()
        self._offered: FlowLayout | None = None
        self.setProperty("notice", tone)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, GRID, 12, GRID)
        self.row.setSpacing(GRID)
        self._icon = Icon(icon_name or _ICONS.get(tone, "info"), tone)
        self.row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = PlainLabel(text, wrap=True)
        self.row.addWidget(self._text, 1)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: Tone) -> None:
        """A good word where there was a bad one, or the other way about."""
        self._icon.show_icon(_ICONS.get(tone, "info"), tone)
        set_look(self, notice=tone)
        set_look(self._text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def offer(self, *buttons: QPushButton) -> None:
        """What may be done about it: at the right, or below the sentence where there is no room."""
        if self._offered is None:
            holder = QWidget()
            self._offered = FlowLayout(holder, spacing=GRID, is_one_line=True)
            self.row.insertWidget(1, FoldingRow(self._text, holder), 1)
            self.row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            button.setAccessibleDescription(self.text())
            self._offered.addWidget(button)


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("rule", True)
    return line


def upright_rule() -> QFrame:
    """A hairline standing up."""
    line = QFrame()
    line.setProperty("ruleUpright", True)
    return line
