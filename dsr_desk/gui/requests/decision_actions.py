"""What becomes of a case's records: decided, carried out, told to recipients."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests import dialogs
from dsr_desk.gui.requests.actions import TOUCHED, Actions
from dsr_desk.services import erasure, proof, recipients


class DecisionActions(Actions):
    """Decisions, ticks, notices and the proof. `proved(ref, proofs)` when the exports were compared."""

    proved = Signal(str, object)

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
        systems = self._case.systems
        said = self.tr("Ticked: {0}").format(systems.get(source, source))
        self._change(lambda: erasure.done(vault, ref, source), said)

    def verify(self) -> None:
        """Compare with the newest export of each system; it is written to the history."""
        vault, ref = self._here.vault, self._ref
        self._here.background.change(
            lambda: proof.verify(vault, ref), lambda found: self.proved.emit(ref, found), self._failed, touches=TOUCHED
        )

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
