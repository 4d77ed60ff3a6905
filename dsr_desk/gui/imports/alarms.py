"""Who was erased and stands in a file again: a notice for each row, by case number and never by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.alarm import Alarm
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import guard, purging

MOST = 6
"""Notices shown at once; the rest are counted, and come up as these are dealt with."""
TOUCHED = frozenset({"alarms"})


class AlarmList(QWidget):
    """The standing alarms. `opened(ref)` when a case is to be shown, `tells(sentence, undo)` after a dismissal."""

    opened = Signal(str)
    tells = Signal(str, object)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self.notices: list[AlarmNotice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def watch(self, import_id: int) -> None:
        """Look through an import that was just taken in."""
        vault = self._here.vault
        self._here.background.change(lambda: guard.watch(vault, import_id), touches=TOUCHED)

    def show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Show these."""
        empty(self._column)
        self.notices = [self._notice(alarm) for alarm in alarms[:MOST]]
        for notice in self.notices:
            self._column.addWidget(notice)
        if len(alarms) > MOST:
            said = counted(len(alarms) - MOST, self.tr("and {0} row more"), self.tr("and {0} rows more"))
            self._column.addWidget(PlainLabel(said, "muted"))
        self.setVisible(bool(alarms))

    def _notice(self, alarm: Alarm) -> "AlarmNotice":
        notice = AlarmNotice(alarm)
        notice.open.clicked.connect(lambda: self.opened.emit(alarm.ref))
        notice.dismiss.clicked.connect(lambda: self._on_dismiss(alarm))
        notice.erased.clicked.connect(lambda: self._on_erased(alarm))
        return notice

    def _on_erased(self, alarm: Alarm) -> None:
        """Ask first: the row cannot be had back."""
        dialog = FormDialog(
            self.tr("Erased there again"),
            self.tr("Do it in the system first. The row then leaves the vault too, and the alarm with it."),
            self.tr("It is erased"),
            self,
            is_danger=True,
        )
        vault = self._here.vault
        dialog.accepted.connect(
            lambda: self._here.background.change(
                lambda: purging.take_out(vault, alarm),
                lambda _rows: self.tells.emit(self.tr("The row has left the vault."), None),
                touches=TOUCHED | {"imports"},
            )
        )
        dialog.fit()
        dialog.open()

    def _on_dismiss(self, alarm: Alarm) -> None:
        words = (
            self.tr("Dismiss the alarm"),
            self.tr("The row stays in the vault and is not told of again. The reason is kept with the alarm."),
            self.tr("Why it is a false alarm"),
            self.tr("Dismiss"),
        )
        ready = (
            self.tr("Another person uses the same address or telephone."),
            self.tr("The person has become a customer again and was informed."),
        )
        dialog = ReasonDialog(words, self, ready, self.tr("Write why."))
        dialog.accepted.connect(lambda: self._dismiss(alarm, dialog.value()))
        dialog.fit()
        dialog.open()

    def _dismiss(self, alarm: Alarm, why: str) -> None:
        vault, which = self._here.vault, (alarm.ref, alarm.import_id, alarm.record_id)

        def undo() -> None:
            self._here.background.change(lambda: guard.recall(vault, *which), touches=TOUCHED)

        self._here.background.change(
            lambda: guard.dismiss(vault, *which, why),
            lambda _left: self.tells.emit(self.tr("The alarm is dismissed."), undo),
            touches=TOUCHED,
        )


class AlarmNotice(Notice):
    """One row in which somebody stands again, and the two things one may do about it."""

    def __init__(self, alarm: Alarm) -> None:
        super().__init__("", "late")
        self.alarm = alarm
        self.say(self._sentence())
        self.open, self.dismiss = SmallButton(self.tr("Open the case")), SmallButton(self.tr("Dismiss …"))
        self.erased = SmallButton(self.tr("Erased there …"))
        self.erased.setVisible(alarm.reason == "erase")
        for button in (self.open, self.erased, self.dismiss):
            button.setAccessibleDescription(self.text())
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _sentence(self) -> str:
        said = {
            "erase": self.tr("{0} is back: row {1} in {2}. The person was erased."),
            "restrict": self.tr("{0} is back: row {1} in {2}. The person's data are restricted."),
            "objection": self.tr("{0} is back: row {1} in {2}. The person has said no to marketing."),
        }[self.alarm.reason]
        return said.format(self.alarm.ref, grouped(self.alarm.row), self.alarm.file)
