"""A page that scrolls up and down and never sideways."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from dsr_desk.gui.theme import GRID, with_text


class ScrollColumn(QScrollArea):
    """Put what it holds into `body`, a column that keeps to the top."""

    def __init__(self, margin: int = 3 * GRID, spacing: int = 2 * GRID) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget())  # to ask for Qt's own makes PySide look up every class of widget there is
        inner = self.inner = QWidget()
        inner.setObjectName("scrolled")
        self.body = TopColumn(inner)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        inner.setMinimumHeight(1)  # else Qt takes the height it would have if every line were broken
        self.setWidget(inner)
        inner.setAutoFillBackground(False)


class TopColumn(QVBoxLayout):
    """A column that takes the height it needs and leaves the rest empty below.

    Qt's own way, AlignTop on the layout, gives parts that wrap less height than they ask for.
    """

    keeps_to_top = True

    def setGeometry(self, rect: QRect) -> None:
        """At the top of what it is given."""
        if self.keeps_to_top:
            needed = self.heightForWidth(rect.width()) if self.hasHeightForWidth() else self.sizeHint().height()
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), needed)))
        super().setGeometry(rect)


class Measure(QWidget):
    """A column no wider than reads well at plain text, and wider with larger text. Put what it holds into `body`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._plain = width
        self.body = _MeasuredColumn(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2 * GRID)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text, a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.body.widest = with_text(self._plain)
        self.setMaximumWidth(self.body.widest)


class _MeasuredColumn(QVBoxLayout):
    """Asked for its height at the width it really gets: Qt asks the layout, never the widget, and at any width."""

    widest = 0

    def heightForWidth(self, width: int) -> int:
        """At most at the greatest width."""
        return super().heightForWidth(min(width, self.widest))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
