"""What single rights need besides a decision a record: a value put right, a restriction, a weighing, a stop."""

from dsr_desk.domain.finding import Finding
from dsr_desk.gui.requests import dialogs
from dsr_desk.gui.requests.actions import Actions
from dsr_desk.gui.requests.right_dialogs import RectifyDialog, RestrictDialog, WeighDialog
from dsr_desk.services import rectification, restrictions, stops, weighing


class RightActions(Actions):
    """Rectification, restriction, the weighing of an objection, and the stop list."""

    def rectify(self, finding: Finding) -> None:
        """Ask which value of a record is wrong, and what it shall be."""
        dialog = RectifyDialog(finding, finding.match.record.cells, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            column, new = dialog.value()
            self._change(
                lambda: rectification.decide(vault, ref, finding.record_id, column, new), self.tr("In the work list")
            )

        self._open(dialog, agreed)

    def righted(self, source: str) -> None:
        """A system holds the new values."""
        vault, ref = self._here.vault, self._ref
        said = self.tr("Ticked: {0}").format(self._case.systems.get(source, source))
        self._change(lambda: rectification.done(vault, ref, source), said)

    def take_back(self, id: int) -> None:
        """A correction nobody has carried out goes."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: rectification.undo(vault, ref, id), self.tr("Taken back"))

    def restrict(self) -> None:
        """Ask ground and data; it takes effect at once."""
        dialog = RestrictDialog(self._case.line.facts.today, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            ground, data, until = dialog.value()
            self._change(
                lambda: restrictions.impose(vault, ref, ground, data, check_until=until),
                self.tr("Restricted from today"),
            )

        self._open(dialog, agreed)

    def lift(self) -> None:
        """Ask why, then end the restriction; refused until L14 was sent."""
        words = (
            self.tr("Lift the restriction"),
            self.tr("The person must have been told in writing before (L14, Article 18(3))."),
            self.tr("Why it ends"),
            self.tr("Lift"),
        )
        dialog = dialogs.ReasonDialog(words, self._page, (), self.tr("Write why."))
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            why = dialog.value()
            self._change(lambda: restrictions.lift(vault, ref, why), self.tr("The restriction is lifted"))

        self._open(dialog, agreed)

    def weigh(self) -> None:
        """Ask for both sides of an objection and the result."""
        dialog = WeighDialog(self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            processing, hers, ours = dialog.value()
            prevails = dialog.prevails()
            self._change(
                lambda: weighing.weigh(vault, ref, processing, ours=ours, hers=hers, prevails=prevails),
                self.tr("The weighing is written down"),
            )

        self._open(dialog, agreed)

    def stop(self) -> None:
        """On the stop list, with what the review has shown of her since."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: stops.add(vault, ref), self.tr("On the stop list, for every company and channel"))

    def open_stops(self) -> None:
        """The whole list, to look at, to save for the senders, and to end a line of."""
        from dsr_desk.gui.stops.dialog import StopDialog

        dialog = StopDialog(self._here, self._page)
        dialog.open()
        dialog.fit()
