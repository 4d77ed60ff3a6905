"""A short sentence at the foot of the rail, with Undo where there is one; a trouble stays until it is read.

There it covers nothing, whatever page is in front, and nothing moves aside for it.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn
from dsr_desk.gui.theme import GRID

SHOWN_MS = 6000
LEAST_LINES = 2
INDENT = 9


class Toast(QFrame):
    """As wide as it is given; what does not fit is scrolled. Ctrl+Z does its Undo as long as it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("toast", True)
        self._undo: Callable[[], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._text = PlainLabel(wrap=True)
        self._scroll = ScrollColumn(margin=0, spacing=0)
        self._scroll.body.setContentsMargins(INDENT, 0, INDENT, 0)  # the buttons' words begin under these
        self._scroll.body.addWidget(self._text)
        self._undo_button = self._button(self.tr("Undo"), self.undo)
        self._close_button = self._button(self.tr("Close"), self.hide)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(4, GRID, 4, GRID)
        layout.setSpacing(4)
        layout.addWidget(self._scroll, 1)
        self._buttons = FlowLayout(spacing=4)
        self._buttons.addWidget(self._undo_button)
        self._buttons.addWidget(self._close_button)
        layout.addLayout(self._buttons)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say that something was done; goes away by itself."""
        self._show(text, undo)
        self._timer.start()

    def warn(self, text: str) -> None:
        """Say that something went wrong; stays until closed."""
        self._show(text, None)
        self._timer.stop()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def can_undo(self) -> bool:
        """There is something to take back."""
        return self.isVisible() and self._undo is not None

    def undo(self) -> None:
        """Take back what it told of."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _show(self, text: str, undo: Callable[[], object] | None) -> None:
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo_button.setVisible(undo is not None)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words and buttons at this width, and no lower than a few lines."""
        margins = self.contentsMargins() + self._layout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        buttons = self._buttons.heightForWidth(width)
        around = margins.top() + margins.bottom() + self._layout.spacing() + buttons
        line = self._text.fontMetrics().lineSpacing()
        needed = max(self._text.heightForWidth(max(width - 2 * INDENT, 1)), line)
        self._scroll.setMinimumHeight(min(needed, LEAST_LINES * line))
        self.setMaximumHeight(around + needed)

    def _button(self, word: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(word, self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: act())
        return button
