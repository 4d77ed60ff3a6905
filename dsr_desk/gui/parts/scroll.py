"""A page that scrolls up and down and never sideways."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from dsr_desk.gui.theme import GRID


class ScrollColumn(QScrollArea):
    """Put what it holds into `body`, a column that keeps to the top."""

    def __init__(self, margin: int = 3 * GRID, spacing: int = 2 * GRID) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget())  # to ask for Qt's own makes PySide look up every class of widget there is
        inner = QWidget()
        inner.setObjectName("scrolled")
        self.body = TopColumn(inner)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
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
    """A column no wider than reads well; its height is asked for at the width it really gets."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setMaximumWidth(width)

    def heightForWidth(self, width: int) -> int:
        """At most at the greatest width."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
