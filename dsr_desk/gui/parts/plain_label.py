"""The only label of the window: what it is given is shown as it stands, never read as markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dsr_desk.gui.theme import set_look


class PlainLabel(QLabel):
    """Plain text. `role` is a look of the style sheet: title, heading, lead, strong, section, muted, small, tiny,
    error, warning, ok. With `wrap` it breaks lines."""

    def __init__(self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """A wrapping label may be narrow: its layout asks for the height at the width it gets."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(6 * self.fontMetrics().averageCharWidth(), self.fontMetrics().height())

    def set_role(self, role: str) -> None:
        """Take another look."""
        set_look(self, role=role)


class ShortLabel(PlainLabel):
    """One line that ends in … where it does not fit, with the whole text as a tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(role=role)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut to the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self):  # type: ignore[no-untyped-def]
        """As wide as the whole text asks for."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 4)
        return hint

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 40))
        self.setText(shown)
        self.setToolTip(as_tooltip(self._whole) if shown != self._whole else "")


class LineLabel(PlainLabel):
    """Asks for one line and wraps where it gets less."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text, role, wrap=True)

    def sizeHint(self):  # type: ignore[no-untyped-def]
        """The whole text in one line."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self.text()) + 4)
        hint.setHeight(self.fontMetrics().height())
        return hint

    def minimumSizeHint(self):  # type: ignore[no-untyped-def]
        """A few letters: it wraps."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), self.fontMetrics().averageCharWidth() * 12))
        return hint


def as_tooltip(text: str) -> str:
    """A text for a tooltip, which guesses markup by its first tag: an invisible joiner keeps it plain."""
    return text.replace("<", "<\u2060")
