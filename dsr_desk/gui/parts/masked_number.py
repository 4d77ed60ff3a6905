"""A personal number: masked until clicked, and the click is told on, so that it can be logged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import IconButton
from dsr_desk.gui.parts.plain_label import PlainLabel


class MaskedNumber(QWidget):
    """Shows `masked` until its eye is pressed, then `whole`; `unmasked` is emitted the first time."""

    unmasked = Signal()

    def __init__(self, masked: str, whole: str) -> None:
        super().__init__()
        self._masked, self._whole = masked, whole
        self._was_shown = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._label = PlainLabel(masked)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._button = IconButton("eye", self.tr("Show the whole number (is logged)"))
        self._button.clicked.connect(self._on_clicked)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        layout.addStretch(1)

    def text(self) -> str:
        """What is shown now."""
        return self._label.text()

    def _on_clicked(self) -> None:
        is_masked = self._label.text() == self._masked
        self._label.setText(self._whole if is_masked else self._masked)
        if is_masked and not self._was_shown:
            self._was_shown = True
            self.unmasked.emit()
