"""Who was erased and stands in a file again: a notice for each row, by case number and never by name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dsr_desk.domain.alarm import Alarm
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.notice_column import NoticeColumn
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import guard, purging

MOST = 6
"""Notices shown at once; the rest are counted, and come up as these are dealt with."""
TOUCHED = frozenset({"alarms"})
Key = tuple[str, int, str]
"""Case, import and record."""


class AlarmNotice(Notice):
    """One row in which somebody stands again, and the two things one may do about it."""

    def __init__(self, alarm: Alarm) -> None:
        super().__init__("", "late")
        self.alarm = alarm
        self.say(self._sentence())
        self.open, self.dismiss = SmallButton(self.tr("Open the case")), SmallButton(self.tr("Dismiss …"))
        self.erased = SmallButton(self.tr("Erased there …"))
        self.erased.setVisible(alarm.reason == "erase")
        self.offer(self.open, self.erased, self.dismiss)

    def _sentence(self) -> str:
        said = {
            "erase": self.tr("{0} is back: row {1} in {2}. The person was erased."),
            "restrict": self.tr("{0} is back: row {1} in {2}. The person's data are restricted."),
            "objection": self.tr("{0} is back: row {1} in {2}. The person has said no to marketing."),
        }[self.alarm.reason]
        return said.format(self.alarm.ref, grouped(self.alarm.row), self.alarm.file)


class AlarmList(NoticeColumn[Key, AlarmNotice]):
    """The standing alarms. `opened(ref)` when a case is to be shown."""

    opened = Signal(str)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self._more = PlainLabel("", "muted")
        self._column.addWidget(self._more)

    def watch(self, import_id: int) -> None:
        """Look through an import that was just taken in."""
        vault = self._here.vault
        self._here.background.change(lambda: guard.watch(vault, import_id), touches=TOUCHED)

    def show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Show these."""
        first = {(one.ref, one.import_id, one.record_id): one for one in alarms[:MOST]}
        self.keep_only(first)
        for place, (key, alarm) in enumerate(first.items()):
            if key not in self.notices:
                self.put(key, self._notice(alarm), place)
        rest = len(alarms) - len(first)
        self._more.setText(counted(rest, self.tr("and {0} row more"), self.tr("and {0} rows more")))
        self._more.setVisible(rest > 0)

    def _notice(self, alarm: Alarm) -> AlarmNotice:
        notice = AlarmNotice(alarm)
        notice.open.clicked.connect(lambda: self.opened.emit(alarm.ref))
        notice.dismiss.clicked.connect(lambda: self._on_dismiss(alarm))
        notice.erased.clicked.connect(lambda: self._on_erased(alarm))
        return notice

    def _on_erased(self, alarm: Alarm) -> None:
        """Ask first: the row cannot be had back."""
        dialog = ConfirmDialog(
            self.tr("Erased there again"),
            self.tr("Do it in the system first. The row then leaves the vault too, and the alarm with it."),
            self.tr("It is erased"), self,
        )  # fmt: skip
        dialog.open_for(lambda: self._take_out(alarm))

    def _take_out(self, alarm: Alarm) -> None:
        vault = self._here.vault
        self._here.background.change(
            lambda: purging.take_out(vault, alarm),
            lambda _rows: self.tells.emit(self.tr("The row has left the vault."), None),
            touches=TOUCHED | {"imports"},
        )

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
        dialog.open_for(lambda: self._dismiss(alarm, dialog.value()))

    def _dismiss(self, alarm: Alarm, why: str) -> None:
        vault, which = self._here.vault, (alarm.ref, alarm.import_id, alarm.record_id)

        def undo() -> None:
            self._here.background.change(lambda: guard.recall(vault, *which), touches=TOUCHED)

        self._here.background.change(
            lambda: guard.dismiss(vault, *which, why),
            lambda _left: self.tells.emit(self.tr("The alarm is dismissed."), undo),
            touches=TOUCHED,
        )
