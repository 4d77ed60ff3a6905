"""What the computer does by itself: starts the window at login, and says each working day what is due."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from dsr_desk.gui import messages
from dsr_desk.gui.parts.card import Card, Notice, rule
from dsr_desk.gui.parts.form import ReasonedRow
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import scheduling
from dsr_desk.system.schedule import What


class ScheduleCard(Card):
    """Two ticks; what the computer refuses is said in a sentence, and the tick goes back to how it is."""

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("When the computer starts").upper())
        self._here = here
        self.body.setSpacing(2)
        self.ticks: dict[What, QCheckBox] = {}
        words = {
            What.WINDOW: (self.tr("Start the program when I log in"), self.tr("The window opens by itself.")),
            What.REMINDER: (
                self.tr("Say each working day at nine what is due"),
                self.tr(
                    "Also when the program is closed: how many things, never a name. Of a vault locked by a passphrase "
                    "only that it is locked."
                ),
            ),
        }
        for place, (what, (name, why)) in enumerate(words.items()):
            if place:
                self.body.addWidget(rule())
            self.body.addWidget(self._row(what, name, why))
        self.wrong = Notice("", "late")
        self.wrong.hide()
        self.body.addWidget(self.wrong)

    def read(self) -> None:
        """See how it stands on this computer."""
        self._here.background.ask(
            lambda: {what: scheduling.is_on(what) for what in What}, self.show_state, topic="schedule"
        )

    def show_state(self, stands: Mapping[What, bool]) -> None:
        """Show what is on."""
        for what, is_on in stands.items():
            with QSignalBlocker(self.ticks[what]):
                self.ticks[what].setChecked(is_on)

    def _row(self, what: What, name: str, why: str) -> QWidget:
        tick = QCheckBox()
        tick.setProperty("bare", True)
        tick.toggled.connect(lambda on: self._turn(what, on=on))
        self.ticks[what] = tick
        return ReasonedRow(name, why, tick)

    def _turn(self, what: What, *, on: bool) -> None:
        path = self._here.vault.path
        self.wrong.hide()
        self._here.background.ask(
            lambda: scheduling.turn(path, what, on=on), lambda _: self.read(), self._on_failed, topic=f"turn {what}"
        )

    def _on_failed(self, error: Exception) -> None:
        self.wrong.say(messages.sentence(error, self._here.language))
        self.wrong.show()
        self.read()
