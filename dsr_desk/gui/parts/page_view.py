"""Pages of a document, one under the other, as the person will see them; larger and smaller."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

STEPS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0)
PAGE_WIDTH = 640
"""The width of a page in points at 100 %."""


class PageView(QScrollArea):
    """Pictures of pages; Ctrl and + - 0 zoom, and so does Ctrl with the wheel."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QPixmap] = []
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
        self._more = PlainLabel("", "muted")
        self._more.hide()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(inner)

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    def show_pages(self, pictures: Sequence[bytes], total: int = 0) -> None:
        """Show these PNG pictures as pages; `total` is how many the document has."""
        more = total - len(pictures)
        self._more.setText(self.tr("{0} further pages stand in the PDF.").format(more))
        self._more.setVisible(more > 0)
        self._pages = []
        for picture in pictures:
            pixmap = QPixmap()
            pixmap.loadFromData(picture)
            self._pages.append(pixmap)
        self._draw()
        self.verticalScrollBar().setValue(0)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by a number of steps; 0 fits the width."""
        if steps == 0:
            self._zoom = 0.0
        else:
            nearest = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self._scale()))
            self._zoom = STEPS[max(0, min(nearest + steps, len(STEPS) - 1))]
        self._draw()

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

    def _scale(self) -> float:
        room = self.viewport().width() - 4 * GRID - 4
        return self._zoom or max(0.4, min(room / PAGE_WIDTH, 1.1))

    def _draw(self) -> None:
        never, maybe = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(maybe if self._zoom else never)
        while len(self._sheets) > len(self._pages):
            sheet = self._sheets.pop()
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        while len(self._sheets) < len(self._pages):
            self._sheets.append(_sheet())
            self._column.insertWidget(len(self._sheets) - 1, self._sheets[-1])
        for number, (sheet, pixmap) in enumerate(zip(self._sheets, self._pages, strict=True)):
            self._put(sheet, pixmap, number)

    def _put(self, sheet: QLabel, pixmap: QPixmap, number: int) -> None:
        width = int(PAGE_WIDTH * self._scale())
        size = QSize(width, int(width * pixmap.height() / max(pixmap.width(), 1)))
        ratio = self.devicePixelRatioF()
        scaled = pixmap.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        sheet.setPixmap(scaled)
        sheet.setFixedSize(size + QSize(2, 2))
        sheet.setAccessibleName(self.tr("Page {0} of {1}").format(number + 1, len(self._pages)))


def _sheet() -> QLabel:
    sheet = QLabel()
    sheet.setProperty("sheet", True)
    sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return sheet
