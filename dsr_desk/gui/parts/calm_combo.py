"""A choice that the mouse wheel does not change in passing."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class CalmCombo(QComboBox):
    """A combo box in a page that scrolls: the wheel belongs to the page unless the list is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def choose(self, data: object) -> None:
        """Show the choice that carries `data`, without telling anybody."""
        self.setCurrentIndex(self.findData(data))
