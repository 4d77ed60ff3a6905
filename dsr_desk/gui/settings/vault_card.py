"""The vault: where it lies, how it is locked, when it was last copied, and one button for each thing to do with it."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from dsr_desk.domain.dates import day_of
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.progress import ProgressStrip
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import day, grouped
from dsr_desk.gui.recovery_form import keyring_name
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services.dated_backups import OLD_AFTER
from dsr_desk.services.vault_state import VaultState


class VaultCard(Card):
    """Facts and buttons; what the buttons do is the page's."""

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("The vault").upper())
        self._here, self._keyring = here, keyring_name()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(3 * GRID)
        self._facts.setColumnStretch(1, 1)
        self.warning = Notice("", "warning")
        self.warning.hide()
        self.done = Notice("", "ok")
        self.done.hide()
        self.progress = ProgressStrip(self.tr("Copying the vault"), "")
        self.progress.cancel_button.hide()
        self.backup = PrimaryButton(self.tr("Back up …"))
        self.restore = QuietButton(self.tr("Restore from a backup …"))
        self.check = QuietButton(self.tr("Check that all is whole"))
        self.recovery = QuietButton(self.tr("New recovery key …"))
        self.lock = QuietButton(self.tr("Change the passphrase …"))
        self.ring = QuietButton(self.tr("Use the keyring instead …"))
        self.accept = QuietButton(self.tr("I know why: go on with this log"))
        self.buttons = (self.backup, self.restore, self.check, self.recovery, self.lock, self.ring)
        buttons = FlowLayout(spacing=GRID)
        for button in self.buttons:
            buttons.addWidget(button)
        self.alarm = Notice("", "late")
        for part in (self.alarm, self.accept, self.ring):
            part.hide()
        self.body.addWidget(self.alarm)
        self.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.warning)
        self.body.addLayout(self._facts)
        self.body.addSpacing(GRID)
        self.body.addLayout(buttons)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.done)

    def show_state(self, state: VaultState, today: date) -> None:
        """Show how it stands."""
        empty(self._facts)
        for row, (label, value) in enumerate(self._lines(state, today)):
            self._facts.addWidget(PlainLabel(label, "muted"), row, 0)
            words = PlainLabel(value, "small", wrap=True)
            self._facts.addWidget(words, row, 1)
        self.lock.say(
            self.tr("Change the passphrase …") if state.is_locked_by_passphrase else self.tr("Lock by a passphrase …")
        )
        self.ring.setVisible(state.is_locked_by_passphrase and bool(self._keyring))
        self.alarm.say(self._here.say(state.alarm) if state.alarm else "")
        for part in (self.alarm, self.accept):
            part.setVisible(state.alarm is not None)
        said = [self._copied_warning(state, today), self._place_warning(state)]
        self.warning.say("\n".join(one for one in said if one))
        self.warning.setVisible(any(said))

    def say(self, text: str, *, is_well: bool = True) -> None:
        """Say how it went."""
        self.done.say(text)
        self.done.set_tone("ok" if is_well else "late")
        self.done.show()

    def _lines(self, state: VaultState, today: date) -> list[tuple[str, str]]:
        by_phrase = self.tr("By your passphrase, which is stored nowhere")
        by_ring = self.tr("By a key in this computer's keyring")
        copied = state.backed_up_at
        kept = self.tr("Confirmed: two of its groups were written back")
        not_kept = self.tr("Not confirmed. Make a new one and keep it on paper")
        size = self.tr("{0} kB, {1} lines in the log").format(grouped(state.size // 1024), grouped(state.audit_lines))
        return [
            (self.tr("Lies in"), str(state.path)),
            (self.tr("Locked"), by_phrase if state.is_locked_by_passphrase else by_ring),
            (self.tr("Recovery key"), kept if state.is_recovery_key_confirmed else not_kept),
            (self.tr("Backed up"), self._when(copied, today)),
            (self.tr("Daily copies"), str(state.copies) if state.copies else self.tr("Switched off above")),
            (self.tr("Checked"), self._when(state.checked_at, today)),
            (self.tr("Holds"), size),
        ]

    def _when(self, at: datetime | None, today: date) -> str:
        return day(day_of(at), self._here.language, today=today) if at else self.tr("Never")

    def _copied_warning(self, state: VaultState, today: date) -> str:
        if state.backed_up_at is None:
            return self.tr("There is no backup yet. If this computer breaks, everything is gone.")
        days = (today - day_of(state.backed_up_at)).days
        return self.tr("The last backup is {0} days old.").format(days) if days >= OLD_AFTER.days else ""

    def _place_warning(self, state: VaultState) -> str:
        if state.is_synchronised:
            return self.tr("The vault lies in a folder that a cloud service copies. That can damage it: move it.")
        if state.copies and state.are_copies_synchronised:
            return self.tr(
                "The daily copies lie in a folder that a cloud service copies. They are encrypted, but they leave the "
                "computer, and thinning them here may not remove them there."
            )
        return ""
