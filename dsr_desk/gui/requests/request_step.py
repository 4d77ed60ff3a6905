"""Step 1: what was asked, by whom, and what came in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dsr_desk.domain.field_names import FIELD_NAMES
from dsr_desk.domain.fields import Field
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.masked_number import MaskedNumber
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.requests.documents import DocumentsCard
from dsr_desk.gui.requests.step_head import StepPage
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class RequestStep(StepPage):
    """Everything that was written down at the start, with a way to mend it."""

    edit_asked = Signal()
    number_shown = Signal()
    document_asked = Signal(list)
    save_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("The request"), language)

    def fill(self, file: CaseFile) -> None:
        """The person, the request, and the letters that came."""
        if file.case.is_protected:
            self.content.addWidget(
                Notice(self.tr("Protected identity: the address stands in no letter and no list."), "late")
            )
        self.content.addWidget(self._person(file))
        for on, kind, name, text in file.correspondence:
            self.content.addWidget(self._letter(f"{day(on, self.language)} · {name or kind}", text))
        if file.case.note:
            self.content.addWidget(self._letter(self.tr("What was written or said"), file.case.note))
        self.documents = DocumentsCard(file, self.language)
        self.documents.add_asked.connect(self.document_asked)
        self.documents.save_asked.connect(self.save_asked)
        self.documents.remove_asked.connect(self.remove_asked)
        self.content.addWidget(self.documents)
        row = QHBoxLayout()
        change = QuietButton(self.tr("Change"))
        change.clicked.connect(self.edit_asked)
        row.addWidget(change)
        row.addStretch(1)
        self.content.addLayout(row)

    def _person(self, file: CaseFile) -> Card:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self._facts(file)):
            name = PlainLabel(label, "muted")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            shown = PlainLabel(value, wrap=True) if isinstance(value, str) else value
            shown.setAccessibleName(f"{label}: {value}" if isinstance(value, str) else label)
            grid.addWidget(shown, row, 1)
        card.body.addLayout(grid)
        return card

    def _facts(self, file: CaseFile) -> list[tuple[str, str | QWidget]]:
        case = file.case
        rights = ", ".join(wording.right_name(right, self.language) for right in case.rights)
        facts: list[tuple[str, str | QWidget]] = [
            (self.tr("Asks for"), rights),
            (self.tr("Received"), day(case.received, self.language)),
            (self.tr("How it came"), wording.channel_name(case.channel)),
            (self.tr("Name"), wording.person_name(case) or self.tr("Name not known")),
        ]
        if case.representative is not None:
            who = case.representative
            facts.append((self.tr("Representative"), f"{who.name} · {who.authority}" if who.authority else who.name))
        for field, values in case.subject.known.items():
            if field is Field.ADDRESS and case.subject.address:
                continue
            facts += [(FIELD_NAMES[field].said_in(self.language), self._value(field, value)) for value in values]
        if case.subject.address:
            facts.append((self.tr("Postal address"), "\n".join(case.subject.address)))
        return facts

    def _value(self, field: Field, value: str) -> str | QWidget:
        if field is not Field.PERSONAL_NUMBER:
            return value
        number = MaskedNumber(masked(value), value)
        number.unmasked.connect(self.number_shown)
        return number

    def _letter(self, heading: str, text: str) -> Card:
        card = Card(heading)
        card.body.addWidget(PlainLabel(text, wrap=True))
        return card


def masked(number: str) -> str:
    """A personal number with its last four signs hidden."""
    return number[:-4] + "••••" if len(number) > 6 else "••••"
