"""A path of numbered steps, one under the other: done, the one to take now, and those to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dsr_desk.gui.parts.icon import pixmap
from dsr_desk.gui.theme import GRID, colours, scaled_font, with_text

State = Literal["done", "current", "todo"]
CIRCLE = 20


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its key, its word, how far it has come, and that in words."""

    key: str
    word: str
    state: State
    says: str


class StepButton(QPushButton):
    """A circle with its number or a tick, and the word."""

    def __init__(self, number: int, step: Step) -> None:
        super().__init__()
        self._number, self._step = number, step
        self.setCheckable(True)
        self.setProperty("look", "step")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{number} {step.word}, {step.says}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the circle and the word in bold."""
        font = scaled_font(self, 1.0, self.font().Weight.DemiBold)
        metrics = QFontMetrics(font)
        return QSize(
            metrics.horizontalAdvance(self._step.word) + with_text(CIRCLE) + 28, max(metrics.height() + 12, 34)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and the word over Qt's own drawing of hover and focus."""
        super().paintEvent(event)
        shown = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = with_text(CIRCLE)
        self._draw_circle(painter, QRectF(8, (self.height() - circle) / 2, circle, circle))
        is_here = self.isChecked()
        painter.setFont(scaled_font(self, 1.0, self.font().Weight.DemiBold if is_here else self.font().Weight.Normal))
        painter.setPen(QColor(shown.ink if is_here or self._step.state == "current" else shown.muted))
        at = self.rect().adjusted(8 + circle + 10, 0, 0, 0)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._step.word)
        painter.end()

    def _draw_circle(self, painter: QPainter, at: QRectF) -> None:
        shown = colours()
        fill = {"done": shown.ok, "current": shown.accent}.get(self._step.state)
        painter.setPen(QPen(QColor(fill or shown.edge), 1.2))
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at)
        if self._step.state == "done":
            size = with_text(12)
            tick = pixmap("check", shown.on_accent, size, self.devicePixelRatioF())
            painter.drawPixmap(at.center() - QPointF(size / 2, size / 2), tick)
            return
        painter.setFont(scaled_font(self, 0.80, self.font().Weight.DemiBold))
        painter.setPen(QColor(shown.on_accent if fill else shown.muted))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Path(QWidget):
    """All steps. Any of them can be looked at; `chosen` tells which."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps of the case"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, StepButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 4)

    def show_steps(self, steps: Sequence[Step], here: str) -> None:
        """Show the steps, with `here` as the one looked at."""
        had_focus = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {step.key: self._added(number, step) for number, step in enumerate(steps, 1)}
        if here in self._buttons:
            self._buttons[here].setChecked(True)
        if had_focus in self._buttons:
            self._buttons[str(had_focus)].setFocus()

    def button(self, key: str) -> StepButton:
        """The button of a step."""
        return self._buttons[key]

    def _added(self, number: int, step: Step) -> StepButton:
        button = StepButton(number, step)
        button.clicked.connect(lambda: self.chosen.emit(step.key))
        self._group.addButton(button)
        self._layout.addWidget(button)
        return button
