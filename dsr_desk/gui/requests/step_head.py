"""The top of a step of a case: what it is for, in one line, over what it holds."""

from PySide6.QtWidgets import QVBoxLayout

from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import Measure, ScrollColumn, empty
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class StepPage(ScrollColumn):
    """A step that scrolls. Subclasses fill `content` in `fill`."""

    def __init__(self, heading: str, language: str) -> None:
        super().__init__(margin=3 * GRID, spacing=2 * GRID)
        self.language = language
        self.setAccessibleName(heading)
        inside = Measure(680)
        column = inside.body
        column.addWidget(PlainLabel(heading, "heading", wrap=True))
        self.content = QVBoxLayout()
        self.content.setSpacing(2 * GRID)
        column.addLayout(self.content)
        column.addStretch(1)
        self.body.addWidget(inside)

    def show_file(self, file: CaseFile) -> None:
        """Show a case."""
        empty(self.content)
        self.fill(file)

    def fill(self, file: CaseFile) -> None:
        """Put in what the case holds."""
        raise NotImplementedError
