"""One family of icons, drawn as SVG and tinted by the palette."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from dsr_desk.gui.theme import Tone, colours, with_text
from dsr_desk.resources import resource


def icon(name: str, colour: str | None = None, size: int = 18) -> QIcon:
    """An icon for a button or an action; the ink's colour unless told."""
    ratio = QApplication.primaryScreen().devicePixelRatio()
    return QIcon(pixmap(name, colour or colours().ink, size, ratio))


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` by `size` points, in #rrggbb."""
    image = QImage(QSize(size, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(_drawing(name, colour)).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def _drawing(name: str, colour: str) -> QByteArray:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(text.replace("currentColor", colour).encode())


class Icon(QWidget):
    """A picture beside words; it says nothing a screen reader needs."""

    def __init__(self, name: str, tone: Tone | None = None, size: int = 18) -> None:
        super().__init__()
        self._name, self._tone, self._plain = name, tone, size
        self._fit()

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another one."""
        self._name, self._tone = name, tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another tint; larger text, a larger picture."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        shown = colours()
        colour = shown.tone(self._tone)[0] if self._tone else shown.ink
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, colour, self.width(), self.devicePixelRatioF()))
        painter.end()

    def _fit(self) -> None:
        size = with_text(self._plain)
        self.setFixedSize(size, size)
