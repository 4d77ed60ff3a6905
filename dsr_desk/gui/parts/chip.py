"""Small words on a pale ground: what a case asks for, how fresh a file is, how sure a match is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import Tone, set_look


class Chip(PlainLabel):
    """A short word in a tone. The word says all; the colour repeats it."""

    def __init__(self, text: str = "", tone: Tone = "accent") -> None:
        super().__init__(text)
        self.setProperty("chip", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_text(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self.setText(text)
        set_look(self, chip=tone)
