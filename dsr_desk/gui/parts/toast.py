"""A short sentence over the window, with Undo where there is one; a trouble stays until it is read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

SHOWN_MS = 6000
WIDEST = 640


class Toast(QFrame):
    """Floats over the top of `over`. Ctrl+Z does its Undo as long as it is there."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("toast", True)
        self._over = over
        self._undo: Callable[[], object] | None = None
        self._text = PlainLabel(wrap=True)
        self._undo_button = self._button(self.tr("Undo"), self.undo)
        self._close_button = self._button(self.tr("Close"), self.hide)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in its place."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, undo: Callable[[], object] | None) -> None:
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo_button.setVisible(undo is not None)
        self.show()
        self._layout.activate()
        self._place()
        self.raise_()

    def _place(self) -> None:
        """In the middle of the top, as wide as its words: the foot of a page holds what is being worked on."""
        room = max(min(WIDEST, self._over.width() - 4 * GRID), 200)
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2 * GRID
        buttons = self.sizeHint().width() - self._text.sizeHint().width()
        self.setFixedWidth(min(room, words + buttons + GRID))
        height = max(self.heightForWidth(self.width()), self.minimumSizeHint().height())
        self.setFixedHeight(height)
        self.move((self._over.width() - self.width()) // 2, GRID)

    def _button(self, word: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(word, self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: act())
        return button
