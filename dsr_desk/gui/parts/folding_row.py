"""Two things side by side, or one under the other where there is no room: at large text, in a narrow window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dsr_desk.gui.theme import GRID

FIRST_LEAST = 28
"""Letters that the first part needs beside the second one."""


class FoldingRow(QWidget):
    """The first part takes the room there is; the second stands at the right, or below."""

    def __init__(self, first: QWidget, second: QWidget, *, spacing: int = 2 * GRID, is_top: bool = False) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        beside = Qt.AlignmentFlag.AlignTop if is_top else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 0, beside | Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two: they may stand under each other."""
        first, second = self._first.minimumSizeHint(), self._second.minimumSizeHint()
        return QSize(max(first.width(), second.width()), max(first.height(), second.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if self._is_narrow(event.size().width()) else ways.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """At the width it will get, folded or not."""
        if not self._is_narrow(width):
            beside = width - self._second.sizeHint().width() - self._row.spacing()
            return max(_height(self._first, beside), self._second.sizeHint().height())
        return _height(self._first, width) + GRID + _height(self._second, width)

    def hasHeightForWidth(self) -> bool:
        """A narrower one is higher."""
        return True

    def _is_narrow(self, width: int) -> bool:
        least = FIRST_LEAST * self.fontMetrics().averageCharWidth()
        return least + self._row.spacing() + self._second.sizeHint().width() > width


def _height(part: QWidget, width: int) -> int:
    return part.heightForWidth(max(width, 1)) if part.hasHeightForWidth() else part.sizeHint().height()
