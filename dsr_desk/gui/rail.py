"""The rail on the left: a page's icon, its word, and how much waits there."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.toast import Toast
from dsr_desk.gui.theme import GRID, colours, scaled_font, with_text


class RailButton(QToolButton):
    """One page's button; the number stands at its right end."""

    def __init__(self, icon_name: str, word: str, shortcut: str) -> None:
        super().__init__()
        self._icon_name, self._word = icon_name, word
        self.count, self._is_narrow = 0, False
        self.setText(f"  {word}")
        self.setProperty("rail", True)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{word}  ({shortcut})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._tint)
        self.show_count(0)
        self._tint()

    def show_count(self, count: int) -> None:
        """The number of things that wait there."""
        self.count = count
        self.setAccessibleName(f"{self._word}, {count}" if count else self._word)
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """The icon alone; the word is its tooltip."""
        self._is_narrow = is_narrow
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonIconOnly if is_narrow else styles.ToolButtonTextBesideIcon)

    def sizeHint(self) -> QSize:
        """Room for the number."""
        return super().sizeHint() + QSize(0 if self._is_narrow else 4 * GRID, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another tint; larger text, a larger picture."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number over Qt's own drawing."""
        super().paintEvent(event)
        if not self.count:
            return
        painter = QPainter(self)
        painter.setPen(colours().muted)
        painter.setFont(scaled_font(self, 0.80 if self._is_narrow else 0.88))
        upright = Qt.AlignmentFlag.AlignTop if self._is_narrow else Qt.AlignmentFlag.AlignVCenter
        inset = 4 if self._is_narrow else 12
        painter.drawText(self.rect().adjusted(0, 0, -inset, 0), Qt.AlignmentFlag.AlignRight | upright, str(self.count))
        painter.end()

    def _tint(self) -> None:
        shown = colours()
        size = with_text(18)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._icon_name, shown.ink if self.isChecked() else shown.muted, size))


class Rail(QWidget):
    """All pages, in their order."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID, 20, GRID, 2 * GRID)
        self._layout.setSpacing(2)
        self._name = PlainLabel("DSR Desk", "lead")
        self._name.setContentsMargins(12, 0, 0, 2 * GRID)
        self._layout.addWidget(self._name)
        self._layout.addStretch(1)
        self.toast = Toast()
        self.lock = RailButton("lock", self.tr("Lock"), "Ctrl+L")
        self.lock.setCheckable(False)
        self.lock.setAutoExclusive(False)
        self.lock.clicked.connect(self.lock_asked)
        self.lock.hide()
        self._layout.addWidget(self.lock)
        self._hold_toast()

    def set_narrow(self, is_narrow: bool) -> None:
        """Icons alone, where words would leave the page too little room. The toast then needs another place."""
        self._name.setVisible(not is_narrow)
        for button in (*self._buttons.values(), self.lock):
            button.set_narrow(is_narrow)
        if not is_narrow:
            self._hold_toast()

    def _hold_toast(self) -> None:
        self._layout.insertWidget(self._layout.indexOf(self.lock), self.toast, 1000)

    def add(self, name: str, icon_name: str, word: str) -> None:
        """One more page."""
        button = RailButton(icon_name, word, f"Ctrl+{len(self._buttons) + 1}")
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        self._layout.insertWidget(len(self._buttons), button)

    def button(self, name: str) -> RailButton:
        """The button of a page."""
        return self._buttons[name]

    def mark(self, name: str) -> None:
        """Show which page is in front."""
        self._buttons[name].setChecked(True)

    @property
    def counts(self) -> dict[str, int]:
        """How much waits on each page."""
        return {name: button.count for name, button in self._buttons.items()}

    def show_count(self, name: str, count: int) -> None:
        """How much waits on a page."""
        self._buttons[name].show_count(count)
