"""A bar from the day of receipt to the last day, filled up to today; pauses are hatched, late is red."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dsr_desk.gui.theme import Tone, colours


@dataclass(frozen=True, slots=True)
class Span:
    """What the bar shows. `until` is the last day (the careful one while a question is open)."""

    start: date
    today: date
    until: date
    tone: Tone = "accent"
    pauses: Sequence[tuple[date, date]] = ()

    def at(self, day: date) -> float:
        """Where a day lies on the bar, 0 to 1."""
        whole = max((self.until - self.start).days, 1)
        return min(max((day - self.start).days / whole, 0.0), 1.0)


class DeadlineBar(QWidget):
    """Painted; `says` is what a screen reader is told. `marks_today` draws today's upright line."""

    def __init__(self, span: Span | None = None, says: str = "", *, marks_today: bool = False) -> None:
        super().__init__()
        self._span = span
        self._marks_today = marks_today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.setAccessibleName(says)

    def show_span(self, span: Span, says: str) -> None:
        """Show another one."""
        self._span = span
        self.setAccessibleName(says)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as today's line."""
        return QSize(170, 16 if self._marks_today else 6)

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 8 if self._marks_today else 6
        bar = QRectF(0, (self.height() - thick) / 2, self.width(), thick)
        shape = QPainterPath()
        shape.addRoundedRect(bar, thick / 2, thick / 2)
        painter.setClipPath(shape)
        self._fill(painter, bar, self._span)
        painter.setClipping(False)
        if self._marks_today:
            self._mark(painter, self._span)
        painter.end()

    def _fill(self, painter: QPainter, bar: QRectF, span: Span) -> None:
        shown = colours()
        painter.fillRect(bar, QColor(shown.line))
        fills = {"warning": shown.warning_fill, "late": shown.late, "ok": shown.ok, "quiet": shown.edge}
        passed = QRectF(bar)
        passed.setWidth(bar.width() * span.at(span.today))
        painter.fillRect(passed, QColor(fills.get(span.tone, shown.accent)))
        for since, until in span.pauses:
            stood = QRectF(bar)
            stood.setLeft(bar.width() * span.at(since))
            stood.setRight(bar.width() * span.at(until))
            painter.fillRect(stood, QColor(shown.line))
            painter.fillRect(stood, QBrush(QColor(shown.edge), Qt.BrushStyle.BDiagPattern))

    def _mark(self, painter: QPainter, span: Span) -> None:
        x = min(max(self.width() * span.at(span.today), 1.0), self.width() - 1.0)
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), QColor(colours().ink))
