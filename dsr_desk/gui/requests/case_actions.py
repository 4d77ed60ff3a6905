"""What may be done with a case: ask what is needed first, then change it in the background and say so."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.request import IdentityMethod
from dsr_desk.files.writing import write_new
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests import dialogs
from dsr_desk.gui.requests.actions import TOUCHED, Actions
from dsr_desk.gui.requests.representative import RepresentativeDialog
from dsr_desk.services import casefile, casework, requests, review


class CaseActions(Actions):
    """The request itself, the search and the review."""

    edit_asked = Signal(object)
    goes_back = Signal(object)

    def edit(self) -> None:
        """Open the form with what was written down."""
        self.edit_asked.emit(self._case.case)

    def log_number_shown(self) -> None:
        """The personal number was looked at."""
        vault, ref = self._here.vault, self._ref
        self._here.background.change(lambda: casework.number_shown(vault, ref), touches={"requests"})

    def settle_identity(self, method: IdentityMethod, note: str) -> None:
        """The identity is clear."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: requests.settle_identity(vault, ref, method, note), self.tr("The identity is settled"))

    def represent(self) -> None:
        """Ask who asks for the person, and what was seen of the right to."""
        dialog = RepresentativeDialog(self._case.case.representative, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            name, address, authority = dialog.value()
            self._change(
                lambda: requests.represented(vault, ref, name, address, authority),
                self.tr("Written down") if name else self.tr("The person asks herself"),
            )

        self._open(dialog, agreed)

    def search(self) -> None:
        """Search every system with all the person gave."""
        vault, ref = self._here.vault, self._ref
        self._here.background.change(lambda: review.search_case(vault, ref), self._on_searched, touches=TOUCHED)

    def pause(self) -> None:
        """Ask since when and why, then stop the clock."""
        case = self._case
        dialog = dialogs.PauseDialog(case.case.received, case.line.facts.today, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            reason, since = dialog.value()
            self._change(lambda: requests.pause(vault, ref, reason, since), self.tr("The clock stands still"))

        self._open(dialog, agreed)

    def resume(self) -> None:
        """Ask when the answer came, then let the clock run."""
        facts = self._case.line.facts
        words = (
            self.tr("The answer has come"),
            self.tr("The clock runs again from the day you knew enough; the days between are added."),
            self.tr("The answer came on"),
            self.tr("Let the clock run"),
        )
        dialog = dialogs.DayDialog(words, facts.paused_since or facts.today, facts.today, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            until = dialog.value()
            self._change(lambda: requests.resume(vault, ref, until), self.tr("The clock runs again"))

        self._open(dialog, agreed)

    def extend(self) -> None:
        """Ask for the reason, then take two further months."""
        words = (
            self.tr("Extend by two months"),
            self.tr("Only where the request is complex or there are many (Article 12(3)). The person is told why."),
            self.tr("Reason, as the person will read it"),
            self.tr("Extend"),
        )
        ready = (
            self.tr("The request covers many systems and years."),
            self.tr("We have received unusually many requests at the same time."),
        )
        dialog = dialogs.ReasonDialog(words, self._page, ready, self.tr("Write the reason."))
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            reason = dialog.value()
            self._change(lambda: requests.extend(vault, ref, reason), self.tr("Extended by two months"))

        self._open(dialog, agreed)

    def refuse(self) -> None:
        """Ask for ground and facts, then write the refusal down."""
        dialog = dialogs.RefuseDialog(self._case.case.rights, self._here.language, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            ground, facts = dialog.value()
            self._change(lambda: requests.refuse(vault, ref, ground, facts), self.tr("The refusal is written down"))

        self._open(dialog, agreed)

    def close_case(self) -> None:
        """Close the case; one that is not answered asks why, and the reason is kept with it."""
        vault, ref = self._here.vault, self._ref
        if self._case.line.facts.unanswered:
            self._close_unanswered()
            return
        self._change(lambda: requests.close(vault, ref), self.tr("The case is closed"))

    def _close_unanswered(self) -> None:
        words = (
            self.tr("Close without an answer"),
            self.tr("The person has a right to an answer within the time limit. Close it only where none is owed: the "
                    "request was taken back, logged twice, or was no request."),
            self.tr("Why no answer is owed"),
            self.tr("Close the case"),
        )  # fmt: skip
        ready = (self.tr("The person took the request back."), self.tr("The same request was logged twice."))
        dialog = dialogs.ReasonDialog(words, self._page, ready, self.tr("Write why."))
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            why = dialog.value()
            self._change(lambda: requests.close(vault, ref, why), self.tr("The case is closed"))

        self._open(dialog, agreed)

    def save_file(self) -> None:
        """Ask where to, then write everything about the case there as one ZIP."""
        name = f"{self._ref}.zip"
        dialog = QFileDialog(self._page, self.tr("Save the case file"), name, "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save_file_to(Path(path)))
        dialog.open()

    def save_file_to(self, path: Path) -> None:
        """Write the case file, whole or not at all; that it was taken out stands in the history."""
        vault, ref = self._here.vault, self._ref
        said = self.tr("Saved as {0}").format(path.name)
        self._change(lambda: write_new(path, casefile.build(vault, ref)), said)

    def choose(self, finding: Finding, choice: Choice | None) -> None:
        """Include, leave out (a certain one with a reason), or take the choice back; then move on."""
        if choice is finding.choice:
            self.moves_on.emit()
            return
        is_certain = finding.match.judgement.verdict is Verdict.CERTAIN
        if choice is Choice.EXCLUDE and is_certain:
            self._ask_why(finding)
            return
        if choice is Choice.INCLUDE and self._case.restricted.get(finding.id, self._ref) != self._ref:
            self._ask_why_restricted(finding)
            return
        self._choose(finding, choice, "")

    def accept_certain(self) -> None:
        """Include every certain record nobody has decided about."""
        vault, ref = self._here.vault, self._ref
        open_ones = [
            one.record_id
            for one in self._case.findings
            if one.choice is None and one.match.judgement.verdict is Verdict.CERTAIN
        ]

        def undo() -> None:
            self._change(lambda: review.choose(vault, ref, open_ones, None), "")

        said = counted(len(open_ones), self.tr("{0} record included"), self.tr("{0} records included"))
        self._change(lambda: review.accept_certain(vault, ref), said, undo)

    def unmask(self, finding: Finding) -> None:
        """Show what was taken out of a record's free text; the log says how much."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: casework.unmask(vault, ref, finding.id), self.tr("Shown, and written down in the history"))

    def _ask_why(self, finding: Finding) -> None:
        words = (
            self.tr("Leave out a certain match"),
            finding.match.judgement.sentence.said_in(self._here.language),
            self.tr("Why it is not the person's"),
            self.tr("Leave out"),
        )
        ready = (self.tr("Another person with the same name."), self.tr("The address is shared by several persons."))
        dialog = dialogs.ReasonDialog(words, self._page, ready, self.tr("Write why."))
        self._open(dialog, lambda: self._choose(finding, Choice.EXCLUDE, dialog.value()))

    def _ask_why_restricted(self, finding: Finding) -> None:
        """Art. 18(2): what another case restricts stands in this answer only for a reason."""
        words = (
            self.tr("Restricted in {0}").format(self._case.restricted[finding.id]),
            self.tr("Restricted data may only be stored. They may stand in the answer with the person's consent, for "
                    "a legal claim, or to protect somebody else (Article 18(2))."),
            self.tr("Why they may stand in the answer"),
            self.tr("Include"),
        )  # fmt: skip
        ready = (self.tr("The person asks for the data and thereby consents."),)
        dialog = dialogs.ReasonDialog(words, self._page, ready, self.tr("Write why."))
        self._open(dialog, lambda: self._choose(finding, Choice.INCLUDE, dialog.value()))

    def _choose(self, finding: Finding, choice: Choice | None, reason: str) -> None:
        vault, ref, ids = self._here.vault, self._ref, [finding.record_id]
        before, why = finding.choice, finding.choice_reason

        def undo() -> None:
            self._change(lambda: review.choose(vault, ref, ids, before, why), "")
            self.goes_back.emit(finding)

        said = {
            Choice.INCLUDE: self.tr("Included"),
            Choice.EXCLUDE: self.tr("Left out"),
            None: self.tr("Choice taken back"),
        }[choice]
        self._change(lambda: review.choose(vault, ref, ids, choice, reason), said, undo, moves_on=choice is not None)

    def _on_searched(self, found: Sequence[Finding]) -> None:
        self.tells.emit(counted(len(found), self.tr("{0} match"), self.tr("{0} matches")), None)
