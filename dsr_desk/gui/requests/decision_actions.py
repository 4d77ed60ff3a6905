"""What becomes of a case's records: decided, carried out, told to recipients."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.words import Text
from dsr_desk.files.writing import write_new
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.file_choice import folder_to_use, place_to_save
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests import dialogs
from dsr_desk.gui.requests.actions import Actions
from dsr_desk.services import erasure, guard, proof, recipient_letters, recipients, rectification, worklist


class DecisionActions(Actions):
    """Decisions, ticks, notices, the work list and the proof."""

    def decide(self, findings: Sequence[Finding], outcome: Outcome | None) -> None:
        """What becomes of some records; keeping asks until when and why."""
        if outcome is not Outcome.KEEP_UNTIL:
            self._with_reason(findings, Decision(outcome) if outcome else None)
            return
        known = findings[0].decision
        until, ground = (known.until, known.ground) if known else (None, "")
        dialog = dialogs.KeepDialog(until, ground, self._case.line.facts.today, self._here.language, self._page)

        def agreed() -> None:
            last, law, reason = dialog.value()
            self._with_reason(findings, Decision(Outcome.KEEP_UNTIL, last, law, reason))

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
        systems = self._case.systems
        said = self.tr("Ticked: {0}").format(systems.get(source, source))
        self._change(lambda: erasure.done(vault, ref, source), said)

    def tick(self, findings: Sequence[Finding]) -> None:
        """Single records were carried out, not all of their system's."""
        vault, ref, ids = self._here.vault, self._ref, [one.record_id for one in findings]
        said = counted(len(ids), self.tr("{0} record ticked"), self.tr("{0} records ticked"))
        self._change(lambda: erasure.done(vault, ref, record_ids=ids), said)

    def save_worklist(self, responsible: str = "") -> None:
        """Ask where to, then write the work list, or one person's part: to print, to work in, or for a calendar."""
        kinds = "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;iCalendar (*.ics)"
        place = place_to_save(self._page, self.tr("Save the work list"), f"{self._ref}.pdf", kinds)
        if place is not None:
            self.save_worklist_to(place, responsible)

    def save_worklist_to(self, place: Path, responsible: str = "") -> None:
        """The work list in the form that the file's name ends with; printable where it ends otherwise."""
        vault, ref, language = self._here.vault, self._ref, self._here.language
        form = place.suffix.lstrip(".").lower()
        form = form if form in worklist.FORMS else "pdf"
        said = self.tr("Saved as {0}").format(place.name)
        self._change(lambda: write_new(place, worklist.make(vault, ref, form, language, responsible)), said)

    def write_notices(self) -> None:
        """Ask for a folder, then write a notice to each recipient that waits (L24)."""
        folder = folder_to_use(self._page, self.tr("Where to save the notices"))
        if folder is not None:
            self.write_notices_to(folder)

    def write_notices_to(self, folder: Path) -> None:
        """One letter each, named by case and letter number; telling is ticked when they have gone out."""
        vault, ref, language = self._here.vault, self._ref, self._case.case.language

        def write() -> None:
            for made in recipient_letters.make(vault, ref, "pdf", "sv" if language == "sv" else "en"):
                write_new(folder / f"{made.ref}-L24-{made.letter_id}.pdf", made.body)

        self._change(write, self.tr("The notices are saved. Tick each when it has gone out."))

    def answered(self, recipient: str) -> None:
        """A recipient confirmed today."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: recipients.answered(vault, ref, recipient), self.tr("Written down"))

    def chased(self, recipient: str) -> None:
        """A silent recipient was asked again today."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: recipients.chased(vault, ref, recipient), self.tr("Written down"))

    def end_guard(self) -> None:
        """Stop watching for the person, by her own wish; ask first, for it cannot be begun again."""
        dialog = ConfirmDialog(
            self.tr("Stop watching for the person"),
            self.tr("Coming exports are not looked through for the person any more. Only do it if she asked for it."),
            self.tr("Stop watching"),
            self._page,
        )
        vault, ref = self._here.vault, self._ref
        self._open(dialog, lambda: self._change(lambda: guard.end(vault, ref), self.tr("Written down")))

    def verify(self) -> None:
        """Compare with the newest export of each system; kept with the case and written to its history."""
        vault, ref = self._here.vault, self._ref
        has_erased = any(one.done_on for one in self._case.findings)
        has_righted = any(one.is_done for one in self._case.corrections)

        def compare() -> None:
            if has_erased:
                proof.verify(vault, ref)
            if has_righted:
                rectification.verify(vault, ref)

        self._change(compare, "")

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

    def _with_reason(self, findings: Sequence[Finding], decision: Decision | None) -> None:
        """Decide; where the decision departs from the law's proposal, ask why first."""
        if decision is None:
            self._decide(findings, None)
            return
        vault, ref, ids = self._here.vault, self._ref, {one.record_id for one in findings}

        def then(why: Text | None) -> None:
            if why is None:
                self._decide(findings, decision)
            else:
                self._ask_why(findings, decision, why)

        self._here.background.ask(
            lambda: erasure.needs_reason(vault, ref, ids, decision), then, self._failed, topic="decision-reason"
        )

    def _ask_why(self, findings: Sequence[Finding], decision: Decision, why: Text) -> None:
        words = (self.tr("A reason is needed"), self._here.say(why), self.tr("Reason"), self.tr("Decide"))
        dialog = dialogs.ReasonDialog(words, self._page, (), self.tr("Write why."))
        self._open(dialog, lambda: self._decide(findings, replace(decision, reason=dialog.value())))

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
