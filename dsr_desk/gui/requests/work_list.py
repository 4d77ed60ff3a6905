"""The list of what is to be carried out, under the table of decisions."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from dsr_desk.gui.parts.scroll import ScrollColumn


class WorkList(ScrollColumn):
    """What is to be carried out: as high as its lines, and scrolling where the table needs the room."""

    def __init__(self) -> None:
        super().__init__(margin=0, spacing=0)
        self.inner.setMinimumHeight(0)  # its own height follows from that of its lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """All its lines at the width it has."""
        width = self.viewport().width()
        high = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        return QSize(width, high)

    def minimumSizeHint(self) -> QSize:
        """A heading and a line."""
        return QSize(0, min(self.sizeHint().height(), 5 * self.fontMetrics().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other lines need another height; a scrolled part tells nobody of it by itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
