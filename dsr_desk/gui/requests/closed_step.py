"""Step 7: everything was answered; the case is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from dsr_desk.domain import letter_names
from dsr_desk.domain.letter import LetterKind
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton, SmallButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.requests.correction_line import CorrectionLine
from dsr_desk.gui.requests.proof_card import ProofCard
from dsr_desk.gui.requests.step_head import StepPage
from dsr_desk.services.casework import CaseFile


class ClosedStep(StepPage):
    """What was sent, and the button that closes the case."""

    close_asked = Signal()
    check_asked = Signal()
    guard_end_asked = Signal()
    end_letter_asked = Signal()
    lift_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Done"), language)

    def fill(self, file: CaseFile) -> None:
        """The letters that went out, and what is left."""
        left = file.line.facts.unanswered
        if file.case.closed_on:
            when = day(file.case.closed_on, self.language)
            self.content.addWidget(Notice(self.tr("The case was closed on {0}.").format(when), "ok"))
        elif left:
            names = ", ".join(wording.right_name(right, self.language).lower() for right in left)
            self.content.addWidget(Notice(self.tr("Not answered yet: {0}.").format(names), "warning"))
        else:
            self.content.addWidget(Notice(self.tr("Everything that was asked has its answer."), "ok"))
        sent = [letter for letter in file.letters if letter.sent_on]
        if sent:
            card = Card(self.tr("Sent").upper())
            for letter in sent:
                assert letter.sent_on is not None
                name = letter_names.name(letter.kind, self.language)
                card.body.addWidget(PlainLabel(f"{day(letter.sent_on, self.language)} · {name}", wrap=True))
            self.content.addWidget(card)
        if any(one.done_on for one in file.findings) or any(one.is_done for one in file.corrections):
            self._add_check(file)
        self._add_corrections(file)
        self._add_restriction(file)
        self._add_traces(file)
        if not file.case.closed_on:
            row = QHBoxLayout()
            self.button = PrimaryButton(self.tr("Close the case"))
            self.button.clicked.connect(self.close_asked)
            row.addWidget(self.button)
            row.addStretch(1)
            self.content.addLayout(row)

    def _add_corrections(self, file: CaseFile) -> None:
        """What was put right, and what the next export showed of it."""
        if not file.corrections:
            return
        card = Card(self.tr("Put right").upper())
        for one in file.corrections:
            card.body.addWidget(CorrectionLine(one, file.systems.get(one.source, one.source)))
        self.content.addWidget(card)

    def _add_restriction(self, file: CaseFile) -> None:
        """A restriction outlives its case: it ends after the letter that says so, and never by itself."""
        held = file.restriction
        if held is None:
            return
        is_told = any(one.kind is LetterKind.L14 and one.sent_on and one.sent_on >= held.since for one in file.letters)
        said = self.tr("The processing is restricted since {0}: {1}.").format(day(held.since, self.language), held.data)
        notice = Notice(said, "warning")
        self.restriction = SmallButton(self.tr("Lift it …") if is_told else self.tr("Write that it ends …"))
        self.restriction.clicked.connect(self.lift_asked if is_told else self.end_letter_asked)
        notice.offer(self.restriction)
        self.content.addWidget(notice)

    def _add_traces(self, file: CaseFile) -> None:
        """What left the vault, and that the person is watched for."""
        for alarm in file.alarms:
            said = self.tr("The person stands in a file again: row {0} in {1}. See to it under Imports.")
            self.content.addWidget(Notice(said.format(alarm.row, alarm.file), "late"))
        gone = [one.purged_on for one in file.findings if one.is_hers and one.purged_on]
        if gone:
            one, many = (
                self.tr("{0} record was taken out of the vault on {1}."),
                self.tr("{0} records were taken out of the vault on {1}."),
            )
            said = (one if len(gone) == 1 else many).format(len(gone), day(max(gone), self.language))
            self.content.addWidget(Notice(said, "ok"))
        if file.is_guarded:
            words = self.tr("Coming exports are watched for this person, by keyed hashes and without a name.")
            notice = Notice(words, "accent")
            self.end_guard = SmallButton(self.tr("Stop watching …"))
            self.end_guard.clicked.connect(self.guard_end_asked)
            notice.offer(self.end_guard)
            self.content.addWidget(notice)

    def _add_check(self, file: CaseFile) -> None:
        """Something was carried out: the next export can prove it."""
        if file.proofs:
            self.content.addWidget(ProofCard(file.proofs, file.systems, self.language))
        row = QHBoxLayout()
        self.check = QuietButton(self.tr("Check in the next export"))
        self.check.clicked.connect(self.check_asked)
        row.addWidget(self.check)
        row.addStretch(1)
        self.content.addLayout(row)
