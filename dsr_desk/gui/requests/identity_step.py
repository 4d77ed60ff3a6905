"""Step 2: do we know who the person is? A question may be put, and the clock then stands still."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton

from dsr_desk.domain.request import IdentityMethod
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.requests.representative import RepresentativeCard
from dsr_desk.gui.requests.step_head import StepPage
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class IdentityStep(StepPage):
    """`settled(method, note)`; `question_asked` to pause, `answer_came` to go on."""

    settled = Signal(object, str)
    question_asked = Signal()
    answer_came = Signal()
    representative_asked = Signal()
    authority_asked = Signal()
    letter_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Do you know who is asking?"), language)

    def fill(self, file: CaseFile) -> None:
        """What is known, or the ways to settle it."""
        if file.line.is_waiting and file.line.facts.paused_since is not None:
            self._fill_waiting(file)
        if file.case.identity is not None:
            self._fill_settled(file)
        else:
            self._fill_choices()
        self.representative = RepresentativeCard(
            file.case.representative, self.language, can_change=file.case.closed_on is None
        )
        self.representative.asked.connect(self.representative_asked)
        self.representative.letter_asked.connect(self.authority_asked)
        self.content.addWidget(self.representative)

    def _fill_waiting(self, file: CaseFile) -> None:
        since = file.line.facts.paused_since
        assert since is not None
        words = self.tr("A question was sent to the person on {0}. The clock stands still until the answer has come.")
        notice = Notice(words.format(day(since, self.language)), "warning", "hourglass")
        came = QuietButton(self.tr("The answer has come"))
        came.clicked.connect(self.answer_came)
        notice.offer(came)
        self.content.addWidget(notice)

    def _fill_settled(self, file: CaseFile) -> None:
        identity = file.case.identity
        assert identity is not None
        card = Card()
        card.body.addWidget(PlainLabel(wording.method_name(identity.method), "strong", wrap=True))
        card.body.addWidget(PlainLabel(identity.note, wrap=True))
        card.body.addWidget(PlainLabel(day(identity.on, self.language), "muted"))
        self.content.addWidget(card)

    def _fill_choices(self) -> None:
        text = self.tr(
            "Ask for more only where you have a reason to doubt it (Article 12(6)), and never for a copy of an "
            "identity document."
        )
        self.content.addWidget(PlainLabel(text, "muted", wrap=True))
        card = Card()
        self._group = QButtonGroup(card)
        self.choices: dict[IdentityMethod, QRadioButton] = {}
        for number, method in enumerate(IdentityMethod):
            choice = QRadioButton(wording.method_name(method))
            self._group.addButton(choice, number)
            self.choices[method] = choice
            card.body.addWidget(choice)
        self.choices[IdentityMethod.NO_DOUBT].setChecked(True)
        self.note = QLineEdit()
        self._row = FormRow(self.tr("Why, or what was checked"), self.note)
        card.body.addSpacing(GRID)
        card.body.addWidget(self._row)
        row = FlowLayout(spacing=GRID)
        self.agree = PrimaryButton(self.tr("The identity is clear"))
        ask = QuietButton(self.tr("Ask the person and pause …"))
        self.agree.clicked.connect(self._on_agreed)
        self.note.returnPressed.connect(self._on_agreed)
        ask.clicked.connect(self.question_asked)
        row.addWidget(self.agree)
        row.addWidget(ask)
        self.write = QuietButton(self.tr("Write the question (letter)"))
        self.write.clicked.connect(self.letter_asked)
        row.addWidget(self.write)
        card.body.addLayout(row)
        self.content.addWidget(card)

    def _on_agreed(self) -> None:
        method = list(IdentityMethod)[max(self._group.checkedId(), 0)]
        note = self.note.text().strip()
        if not note:
            self._row.show_error(self.tr("Say briefly why the identity is not in doubt, or what was checked."))
            self.note.setFocus()
            return
        self.settled.emit(method, note)
