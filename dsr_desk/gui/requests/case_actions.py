"""What may be done with a case: ask what is needed first, then change it in the background and say so."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.finding import Choice, Decision, Finding, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.request import Channel, IdentityMethod
from dsr_desk.files.writing import write_new
from dsr_desk.gui import messages
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests import dialogs, letter_names, previews
from dsr_desk.gui.requests.answer_step import Preview
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import casework, erasure, letters, recipients, requests, review
from dsr_desk.services.casework import CaseFile
from dsr_desk.store.letters import IssuedLetter

TOUCHED = frozenset({"requests", "findings", "letters"})


class CaseActions(QObject):
    """Works on `file`, the case as last read."""

    tells = Signal(str, object)
    edit_asked = Signal(object)
    moves_on = Signal()
    goes_back = Signal(object)

    def __init__(self, here: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._here, self._page = here, page
        self.file: CaseFile | None = None

    @property
    def _case(self) -> CaseFile:
        assert self.file is not None
        return self.file

    @property
    def _ref(self) -> str:
        return self._case.case.ref

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
        """Close the case; what hinders it is said."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: requests.close(vault, ref), self.tr("The case is closed"))

    def choose(self, finding: Finding, choice: Choice | None) -> None:
        """Include, leave out (a certain one with a reason), or take the choice back; then move on."""
        if choice is finding.choice:
            self.moves_on.emit()
            return
        is_certain = finding.match.judgement.verdict is Verdict.CERTAIN
        if choice is Choice.EXCLUDE and is_certain:
            self._ask_why(finding)
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

    def decide(self, findings: Sequence[Finding], outcome: Outcome | None) -> None:
        """What becomes of some records; keeping asks until when and why."""
        if outcome is not Outcome.KEEP_UNTIL:
            self._decide(findings, Decision(outcome) if outcome else None)
            return
        known = findings[0].decision
        until, ground = (known.until, known.ground) if known else (None, "")
        dialog = dialogs.KeepDialog(until, ground, self._case.line.facts.today, self._page)

        def agreed() -> None:
            last, law, reason = dialog.value()
            self._decide(findings, Decision(Outcome.KEEP_UNTIL, last, law, reason))

        self._open(dialog, agreed)

    def adopt(self) -> None:
        """Decide everything undecided as proposed."""
        vault, ref = self._here.vault, self._ref
        undecided = [one.record_id for one in self._case.findings if one.is_hers and one.decision is None]

        def undo() -> None:
            self._change(lambda: erasure.decide(vault, ref, undecided, None), "")

        said = self.tr("Decided as proposed")
        self._change(lambda: erasure.adopt(vault, ref), said, undo)

    def done(self, source: str) -> None:
        """A system's part was carried out."""
        vault, ref = self._here.vault, self._ref
        said = self.tr("Ticked: {0}").format(source)
        self._change(lambda: erasure.done(vault, ref, source), said)

    def told(self, recipient: str) -> None:
        """A recipient was told today (Art. 19)."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: recipients.told(vault, ref, recipient), self.tr("Written down"))

    def not_told(self, recipient: str) -> None:
        """Telling a recipient is impossible or takes too much; ask why."""
        words = (
            self.tr("A recipient that is not told"),
            self.tr("Article 19 lets you leave it where it is impossible or takes a disproportionate effort."),
            self.tr("Why"),
            self.tr("Write down"),
        )
        dialog = dialogs.ReasonDialog(words, self._page, (), self.tr("Write why."))
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            why = dialog.value()
            self._change(lambda: recipients.not_told(vault, ref, recipient, why), self.tr("Written down"))

        self._open(dialog, agreed)

    def mail(self, letter: IssuedLetter) -> None:
        """Write a mail draft with the letter beside it and open it in the mail program; nothing is sent by us."""
        vault = self._here.vault

        def made() -> Path:
            folder = tempfile.mkdtemp(prefix="dsr-desk-")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            path = Path(folder) / f"{letter.ref}-{letter.kind.value}.eml"
            write_new(path, letters.file_of(vault, letter, "eml"))
            return path

        self._here.background.ask(made, self._open_outside, self._failed)

    def _open_outside(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.tells.emit(self.tr("No mail program opened. Save the PDF and attach it yourself."), None)

    def preview(self, what: object, said: Mapping[str, str], then: Callable[[Preview], object]) -> None:
        """The pages of a letter kind as a draft, or of an issued letter."""
        vault, ref, language = self._here.vault, self._ref, self._here.language
        if isinstance(what, IssuedLetter):
            self._here.background.ask(lambda: previews.issued(vault, what), then, topic="preview")
        elif isinstance(what, LetterKind):
            self._here.background.ask(lambda: previews.draft(vault, ref, what, language, said), then, topic="preview")

    def issue(self, kind: LetterKind, said: Mapping[str, str]) -> None:
        """Make the letter for good; it is kept with its fingerprint."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: letters.issue(vault, ref, kind, said=said), self.tr("The letter is made"))

    def save(self, letter: IssuedLetter) -> None:
        """Ask where to, then write the PDF there."""
        name = f"{letter.ref}-{letter.kind.value}.pdf"
        dialog = QFileDialog(self._page, self.tr("Save the letter"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save_to(letter, Path(path)))
        dialog.open()

    def save_to(self, letter: IssuedLetter, path: Path) -> None:
        """Write the PDF to a file, whole or not at all."""
        vault = self._here.vault
        said = self.tr("Saved as {0}").format(path.name)
        self._here.background.ask(
            lambda: write_new(path, letters.file_of(vault, letter)),
            lambda _done: self.tells.emit(said, None),
            self._failed,
        )

    def mark_sent(self, letter: IssuedLetter) -> None:
        """Ask when and how it left, then write it down."""
        case = self._case
        channel = case.case.channel if case.case.channel in (Channel.MAIL, Channel.POST) else Channel.POST
        title = letter_names.name(letter.kind, self._here.language)
        today = case.line.facts.today
        dialog = dialogs.SentDialog(title, case.case.received, today, channel, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            on, how = dialog.value()
            self._change(lambda: letters.mark_sent(vault, ref, letter.id, how, on),
                         self.tr("Marked as sent"))  # fmt: skip

        self._open(dialog, agreed)

    def mark_latest_sent(self) -> None:
        """The newest letter that has not been sent."""
        self.mark_sent(next(one for one in reversed(self._case.letters) if one.sent_on is None))

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

    def _decide(self, findings: Sequence[Finding], decision: Decision | None) -> None:
        vault, ref = self._here.vault, self._ref
        ids = [one.record_id for one in findings]
        decided = {one.record_id: one.decision for one in self._case.findings}

        def undo() -> None:
            def back() -> None:
                for record_id in ids:
                    erasure.decide(vault, ref, [record_id], decided.get(record_id))

            self._change(back, "")

        said = counted(len(ids), self.tr("{0} record decided"), self.tr("{0} records decided"))
        self._change(lambda: erasure.decide(vault, ref, ids, decision), said, undo)

    def _change(
        self, work: Callable[[], Any], said: str, undo: Callable[[], object] | None = None, *, moves_on: bool = False
    ) -> None:
        def then(_result: object) -> None:
            if said:
                self.tells.emit(said, undo)

        self._here.background.change(work, then, self._failed, touches=TOUCHED)
        if moves_on:
            self.moves_on.emit()  # at once: a quick hand presses Space again before the write is done

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.tells.emit(messages.sentence(error, self._here.language), None)
        else:
            self._here.background.trouble.emit(error)

    def _on_searched(self, found: Sequence[Finding]) -> None:
        self.tells.emit(counted(len(found), self.tr("{0} match"), self.tr("{0} matches")), None)

    def _open(self, dialog: FormDialog, agreed: Callable[[], object]) -> None:
        dialog.accepted.connect(lambda: agreed())
        dialog.open()
        dialog.fit()
