"""The buttons of the window. Every one has words, or an accessible name where it shows an icon alone."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import as_tooltip
from dsr_desk.gui.theme import colours, with_text


class _Button(QPushButton):
    look = ""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self.look:
            self.setProperty("look", self.look)

    def say(self, text: str) -> None:
        """Show another word."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)


class PrimaryButton(_Button):
    """The one thing to do here."""

    look = "primary"


class QuietButton(_Button):
    """Another thing one may do."""


class SmallButton(_Button):
    """A thing to do in a row of a list."""

    look = "small"


class DangerButton(_Button):
    """A thing that cannot be undone."""

    look = "danger"


class LinkButton(_Button):
    """Words to click on that explain or lead elsewhere."""

    look = "link"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class SegmentButton(_Button):
    """One of several views; the chosen one stays down."""

    look = "segment"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)


class IconButton(QPushButton):
    """An icon alone, with a name for the tooltip and the screen reader."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setProperty("look", "icon")
        self.setAccessibleName(name)
        self.setToolTip(as_tooltip(name))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another tint; larger text, a larger picture."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        size = with_text(18)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._icon_name, colours().muted, size))
