"""A small window that asks a few things at once; what is wrong is said in it, and it stays open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import DangerButton, PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.tab_order import first_asked, tab_as_read
from dsr_desk.gui.theme import GRID, Tone, with_text

WIDTH = 480
"""At plain text, in pixels."""


class FormDialog(QDialog):
    """A heading, an explanation, what `body` holds, and two buttons. `accepted` means the agreed button was pressed."""

    def __init__(self, heading: str, text: str, agree: str, parent: QWidget | None, *, is_danger: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle("DSR Desk")
        self.setModal(True)
        self.setMinimumWidth(440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inner = self._inner = QWidget()
        inner.setObjectName("scrolled")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self.body.setSpacing(2 * GRID)
        self.body.addWidget(PlainLabel(heading, "heading", wrap=True))
        if text:
            self.body.addWidget(PlainLabel(text, "muted", wrap=True))
        inner.installEventFilter(self)
        outer.addWidget(_scrolling(inner), 1)
        self._wrong = Notice("", "late")
        self._wrong.hide()
        self.agree = (DangerButton if is_danger else PrimaryButton)(agree)
        self.cancel = QuietButton(self.tr("Cancel"))
        self._foot = self._made_foot()
        outer.addWidget(self._foot)
        self.agree.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.agree.setDefault(True)
        tab_as_read(self)

    def show_error(self, text: str) -> None:
        """Say what went wrong, above the buttons."""
        self._wrong.say(text)
        self._wrong.setVisible(bool(text))
        self.agree.setEnabled(True)

    def fit(self) -> None:
        """As high as its content, within the screen."""
        room = self.screen().availableGeometry()
        width = min(max(self.width(), with_text(WIDTH)), int(room.width() * 0.9))
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # else it is measured in a type that is not its own
        self.resize(width, min(self._wanted(width), int(room.height() * 0.9)))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as it is full; the keys begin at the first thing asked, where nobody has said otherwise."""
        super().showEvent(event)
        if not event.spontaneous():
            self.fit()
        if self.focusWidget() is None:
            (first_asked(self._inner) or self.agree).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was wrong is said under its field: then the dialog grows, and what stands below stays in sight."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        most = int(self.screen().availableGeometry().height() * 0.9)
        wanted = min(self._wanted(self.width()), most)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _wanted(self, width: int) -> int:
        """The height of everything at a width."""
        inner = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        return inner + self._foot.sizeHint().height()

    def open_for(self, then: Callable[[], object]) -> None:
        """Open, and do something once it is agreed."""
        self.accepted.connect(then)
        self.fit()
        self.open()

    def _made_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", True)
        column = QVBoxLayout(foot)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._wrong)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)
        column.addLayout(row)
        return foot


class ConfirmDialog(FormDialog):
    """Asked before what cannot be undone. Return leaves things as they are."""

    def __init__(self, heading: str, text: str, agree: str, parent: QWidget) -> None:
        super().__init__(heading, text, agree, parent, is_danger=True)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def tell(self, text: str, tone: Tone | None = None) -> None:
        """One thing more to know before it is agreed; with a tone on a ground of its own."""
        self.body.addWidget(Notice(text, tone) if tone else PlainLabel(text, "small", wrap=True))


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setMinimumHeight(1)  # as in ScrollColumn
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
