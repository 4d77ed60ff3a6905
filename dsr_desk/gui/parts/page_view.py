"""Pages of a document, one under the other, as the person will see them; larger and smaller.

A page is drawn when it comes near: a report may have hundreds, and a drawn one takes some seven megabytes.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dsr_desk.gui.theme import GRID

STEPS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0)
PAGE_WIDTH = 640
"""The width of a page in points at 100 %."""
A4 = 297 / 210
NEAR = 2
"""Pages before and after the ones in sight that are drawn as well."""
MOST_DRAWN = 16
"""Pages kept drawn; the farthest ones are let go of."""


class PageView(QScrollArea):
    """Pictures of pages; Ctrl and + - 0 zoom, and so does Ctrl with the wheel. `wanted(numbers)`: draw these."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._total = 0
        self._pages: dict[int, QPixmap] = {}
        self._asked: set[int] = set()
        self._sheets: list[QLabel] = []
        self._zoom = 0.0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The letter, page by page"))
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(inner)
        self._rest = QTimer(self, singleShot=True, interval=60)
        self._rest.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())

    @property
    def pages(self) -> int:
        """How many the document has."""
        return self._total

    @property
    def drawn(self) -> frozenset[int]:
        """Which of them are drawn now (0-based)."""
        return frozenset(self._pages)

    def show_pages(self, pictures: Sequence[bytes], total: int = 0) -> None:
        """Show a document of `total` pages, of which these PNG pictures are the first."""
        self._total = max(total, len(pictures))
        self._pages, self._asked = {}, set()
        for number, picture in enumerate(pictures):
            self._pages[number] = _pixmap(picture)
        self._draw()
        self.verticalScrollBar().setValue(0)
        self._rest.start()

    def put_pages(self, pictures: Mapping[int, bytes]) -> None:
        """More pages of the same document, by number."""
        for number, picture in pictures.items():
            if number < self._total:
                self._pages[number] = _pixmap(picture)
                self._put(number)
        self._asked -= pictures.keys()
        self._let_go()
        self._rest.start()

    def go_to(self, number: int) -> None:
        """Bring a page (0-based) to the top."""
        self._column.activate()
        self.verticalScrollBar().setValue(self._sheets[number].y())

    def zoom(self, steps: int) -> None:
        """Larger or smaller by a number of steps; 0 fits the width."""
        if steps == 0:
            self._zoom = 0.0
        else:
            nearest = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self._scale()))
            self._zoom = STEPS[max(0, min(nearest + steps, len(STEPS) - 1))]
        self._draw()
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and + - 0."""
        keys = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        steps = keys.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(steps)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: object) -> None:
        """A fitted page follows the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._zoom == 0.0:
            self._draw()
        self._rest.start()

    def _scale(self) -> float:
        room = self.viewport().width() - 4 * GRID - 4
        return self._zoom or max(0.4, min(room / PAGE_WIDTH, 1.1))

    def _in_sight(self) -> range:
        """The pages in sight and those near them."""
        if not self._sheets:
            return range(0)
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        seen = [n for n, one in enumerate(self._sheets) if one.y() < bottom and one.y() + one.height() > top]
        first, last = (seen[0], seen[-1]) if seen else (0, 0)
        return range(max(0, first - NEAR), min(self._total, last + NEAR + 1))

    def _look(self) -> None:
        """Ask for what has come near and is not drawn."""
        lacking = [n for n in self._in_sight() if n not in self._pages and n not in self._asked]
        if lacking:
            self._asked.update(lacking)
            self.wanted.emit(tuple(lacking))

    def _let_go(self) -> None:
        near = self._in_sight()
        middle = (near.start + near.stop) / 2
        by_distance = sorted(self._pages, key=lambda n: abs(n - middle))
        for number in by_distance[max(MOST_DRAWN, len(near)) :]:
            del self._pages[number]
            self._sheets[number].clear()

    def _draw(self) -> None:
        never, maybe = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(maybe if self._zoom else never)
        while len(self._sheets) > self._total:
            sheet = self._sheets.pop()
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        while len(self._sheets) < self._total:
            self._sheets.append(_sheet())
            self._column.insertWidget(len(self._sheets) - 1, self._sheets[-1])
        for number in range(self._total):
            self._put(number)

    def _put(self, number: int) -> None:
        """A page at its size, drawn or still blank."""
        sheet, pixmap = self._sheets[number], self._pages.get(number)
        width = int(PAGE_WIDTH * self._scale())
        shape = pixmap.height() / max(pixmap.width(), 1) if pixmap is not None else A4
        size = QSize(width, int(width * shape))
        if pixmap is None:
            sheet.clear()
        else:
            ratio = self.devicePixelRatioF()
            scaled = pixmap.scaled(
                size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            sheet.setPixmap(scaled)
        sheet.setFixedSize(size + QSize(2, 2))
        sheet.setAccessibleName(self.tr("Page {0} of {1}").format(number + 1, self._total))


def _pixmap(picture: bytes) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(picture)
    return pixmap


def _sheet() -> QLabel:
    sheet = QLabel()
    sheet.setProperty("sheet", True)
    sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return sheet
