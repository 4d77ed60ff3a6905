"""What those who keep a system answered, where it gives no file."""

from PySide6.QtWidgets import QLineEdit, QWidget

from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.theme import GRID


class AnswerDialog(FormDialog):
    """What those who keep a system answered."""

    def __init__(self, system: str, parent: QWidget) -> None:
        super().__init__(system, "", "", parent)
        self.agree.say(self.tr("Save the answer"))
        self.field = QLineEdit()
        hint = self.tr(
            "One sentence without names, for example “we hold nothing”. It stands in the proof of the search."
        )
        self.body.addWidget(FormRow(self.tr("What was the answer?"), self.field, hint))
        self.body.addSpacing(GRID)
