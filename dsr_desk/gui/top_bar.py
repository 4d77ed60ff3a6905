"""The bar above a page: find anything, and a new request."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from dsr_desk.gui.parts.buttons import PrimaryButton
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, colours

WIDEST = 420
AROUND = 56
"""The icon and the margins beside the words, in pixels."""


class FindField(QPushButton):
    """Looks like a field and opens the search over everything."""

    def __init__(self, words: str) -> None:
        super().__init__(f" {words}")
        self._words = words
        self.setProperty("look", "field")
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        self.key = PlainLabel("Ctrl K", "tiny")
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self.key, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another tint; another size of text, another width."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands only where the words leave it room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The icon and the first words; the rest is cut."""
        return QSize(12 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """The words whole, the key beside them only where there is room, and no wider than reads well."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(f" {self._words}") + AROUND
        self.setMaximumWidth(max(WIDEST, words + self.key.sizeHint().width() + GRID))
        self.key.setVisible(self.width() >= words + self.key.sizeHint().width())
        room = max(self.width() - AROUND, 0)
        shown = metrics.elidedText(f" {self._words}", Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)

    def _tint(self) -> None:
        self.setIcon(icon("search", colours().muted))


class TopBar(QWidget):
    """What stands above every page that has no head of its own."""

    find_asked = Signal()
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        row.setSpacing(2 * GRID)
        self.field = FindField(self.tr("Find a case, a person or a page"))
        self.new = PrimaryButton(self.tr("New request"))
        self.new.setToolTip("Ctrl+N")
        self.field.clicked.connect(self.find_asked)
        self.new.clicked.connect(self.new_asked)
        row.addWidget(self.field, 9)
        row.addStretch(1)
        row.addWidget(self.new)
