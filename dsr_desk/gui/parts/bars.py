"""A small chart of months: what was in time, and late on top of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dsr_desk.gui.theme import colours, scaled_font

LABELLED = (0, 5, 11)


@dataclass(frozen=True, slots=True)
class Bar:
    """One month."""

    word: str
    good: int
    bad: int


class Bars(QWidget):
    """Painted; `says` tells the figures to a screen reader."""

    def __init__(self, bars: Sequence[Bar], says: str) -> None:
        super().__init__()
        self._bars = tuple(bars)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Bars and a line of words."""
        return QSize(240, 64 + self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = colours()
        foot = self.height() - self.fontMetrics().height() - 2
        most = max((bar.good + bar.bad for bar in self._bars), default=0) or 1
        each = self.width() / max(len(self._bars), 1)
        for index, bar in enumerate(self._bars):
            at = QRectF(index * each + each * 0.18, foot, each * 0.64, 0)
            top = self._block(painter, at, foot, bar.good / most * (foot - 4), shown.accent)
            self._block(painter, at, top, bar.bad / most * (foot - 4), shown.late)
            if not bar.good + bar.bad:
                painter.fillRect(QRectF(at.x(), foot - 2, at.width(), 2), QColor(shown.line))
        self._words(painter, each, foot)
        painter.end()

    def _block(self, painter: QPainter, at: QRectF, foot: float, height: float, colour: str) -> float:
        if height > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(at.x(), foot - height, at.width(), height), 2, 2)
        return foot - height

    def _words(self, painter: QPainter, each: float, foot: float) -> None:
        painter.setPen(QColor(colours().muted))
        painter.setFont(scaled_font(self, 0.80))
        for index in LABELLED:
            if index < len(self._bars):
                at = QRectF((index + 0.5) * each - 30, foot + 2, 60, self.height() - foot)
                if index == 0:
                    at.moveLeft(each * 0.18)
                side = Qt.AlignmentFlag.AlignLeft if index == 0 else Qt.AlignmentFlag.AlignHCenter
                if index == len(self._bars) - 1:
                    at.moveRight(self.width() - each * 0.18)
                    side = Qt.AlignmentFlag.AlignRight
                painter.drawText(at, side, self._bars[index].word)
