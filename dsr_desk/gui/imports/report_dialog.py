"""What was remarked on when a file was read in, to look at afterwards."""

from PySide6.QtWidgets import QWidget

from dsr_desk.domain.plan import Import
from dsr_desk.gui.imports.counts_line import CountsLine
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.workplace import Workplace

WIDE, HIGH = 760, 520


class ReportDialog(FormDialog):
    """The report of one import: the figures, and the list that each opens."""

    def __init__(self, taken: Import, here: Workplace, parent: QWidget) -> None:
        super().__init__(f"{taken.file} · {taken.sheet}" if taken.has_sheets else taken.file, "", "", parent)
        self.agree.say(self.tr("Close"))
        self.cancel.hide()
        self.counts = CountsLine(here, fills=True)
        self.counts.show_report(taken)
        self.counts.open_first()
        self.body.addWidget(self.counts, 1)

    def fit(self) -> None:
        """Room for a list, within the screen."""
        room = self.screen().availableGeometry()
        self.resize(min(WIDE, room.width()), min(HIGH, int(room.height() * 0.9)))
