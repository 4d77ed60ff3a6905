"""The bar above a page: find anything, and a new request."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from dsr_desk.gui.parts.buttons import PrimaryButton
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, colours


class FindField(QPushButton):
    """Looks like a field and opens the search over everything."""

    def __init__(self, words: str) -> None:
        super().__init__(f" {words}")
        self.setProperty("look", "field")
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMaximumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        key = PlainLabel("Ctrl K", "tiny")
        key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another tint."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

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
        row.addWidget(self.field, 1)
        row.addStretch(1)
        row.addWidget(self.new)
