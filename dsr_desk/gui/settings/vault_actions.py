"""What the buttons of the vault's card do: copy, restore, check, new recovery key, another lock."""

from pathlib import Path

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QWidget

from dsr_desk import desk
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.gui import messages
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import file_to_open, place_to_save
from dsr_desk.gui.recovery import RecoveryKeyDialog
from dsr_desk.gui.recovery_form import Answer, keyring_name
from dsr_desk.gui.settings.lock_dialog import LockDialog, NewLock
from dsr_desk.gui.settings.restore_dialog import RestoreDialog
from dsr_desk.gui.settings.vault_card import VaultCard
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import audit_head, backups, dated_backups, locks, rekeying
from dsr_desk.services import vault as service
from dsr_desk.services.vault import Check


class VaultActions(QObject):
    """Does what the card's buttons say, off the main thread, and says on the card how it went."""

    def __init__(self, here: Workplace, card: VaultCard, page: QWidget) -> None:
        super().__init__(page)
        self._here, self._card, self._page = here, card, page
        for button, act in (
            (card.backup, self._on_backup), (card.restore, self._on_restore), (card.check, self._on_check),
            (card.recovery, self._on_recovery), (card.lock, self._on_lock), (card.ring, self._on_ring),
            (card.accept, self._on_accept),
        ):  # fmt: skip
            button.clicked.connect(act)

    def back_up(self, place: Path) -> None:
        """A verified copy of the vault, to `place`."""
        vault = self._here.vault
        self._busy(True)
        job = self._here.background.change(
            lambda: backups.backup(vault, place), lambda _done: self._on_backed_up(), self.fail, touches={"vault"}
        )
        self._card.progress.follow(job)

    def ask_to_restore(self, file: Path, why: str = "") -> None:
        """Ask for what opens the copy, then put it in the vault's place."""
        dialog = RestoreDialog(file, self._here.language, self._page, why)
        dialog.agreed.connect(lambda answer: self._restore(file, answer))
        dialog.open()

    def offer_newest(self, why: str) -> None:
        """The vault is damaged: offer the newest whole copy, or say that there is none."""
        vault = self._here.vault
        self._here.background.ask(
            lambda: dated_backups.newest_good(vault.path), lambda file: self._on_newest(file, why), self.fail
        )

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        self._busy(False)
        self._card.say(messages.sentence(error, self._here.language), is_well=False)

    def _on_newest(self, file: Path | None, why: str) -> None:
        if file is not None:
            self.ask_to_restore(file, why)
        else:
            none = self.tr("No whole backup was found. Choose one yourself.")
            self._card.say(f"{why} {none}", is_well=False)

    def _on_backup(self) -> None:
        name = f"dsr-desk-{QDate.currentDate().toString('yyyy-MM-dd')}.backup"
        folder = str(dated_backups.folder_of(self._here.vault))
        place = place_to_save(self._page, self.tr("Back up the vault"), str(Path(folder) / name), "DSR Desk (*.backup)")
        if place is not None:
            self.back_up(place)

    def _on_backed_up(self) -> None:
        self._busy(False)
        self._card.say(self.tr("The copy was opened and compared table by table: it is whole."))

    def _on_check(self) -> None:
        vault = self._here.vault
        self._busy(True)
        self._here.background.change(lambda: service.checked(vault), self._on_checked, self.fail, touches={"vault"})

    def _on_checked(self, report: Check) -> None:
        self._busy(False)
        self._card.say("\n".join(self._here.say(line) for line in report.lines), is_well=report.is_whole)
        if report.faults or report.broken_at is not None:
            self.offer_newest(self.tr("The vault is damaged."))

    def _on_recovery(self) -> None:
        vault = self._here.vault
        self._busy(True)
        self._here.background.change(
            lambda: rekeying.new_recovery_key(vault), self._on_new_key, self.fail, touches={"vault"}
        )

    def _on_new_key(self, key: RecoveryKey) -> None:
        self._busy(False)
        dialog = RecoveryKeyDialog(key, self._here.language, self._page)
        dialog.accepted.connect(self._on_key_kept)
        dialog.open()

    def _on_key_kept(self) -> None:
        vault = self._here.vault
        self._here.background.change(lambda: rekeying.confirm_recovery_key(vault), None, self.fail, touches={"vault"})

    def _on_lock(self) -> None:
        self._ask_for_lock("")

    def _on_ring(self) -> None:
        self._ask_for_lock(keyring_name())

    def _ask_for_lock(self, keyring: str) -> None:
        has_passphrase = locks.is_by_passphrase(self._here.vault)
        dialog = LockDialog(self._page, has_passphrase=has_passphrase, keyring=keyring)
        dialog.agreed.connect(self._lock)
        dialog.open()

    def _lock(self, asked: NewLock) -> None:
        vault = self._here.vault

        def work() -> None:
            if asked.current is not None:
                locks.refuse_other_passphrase(vault, asked.current)
            desk.lock_desk(vault, asked.new)

        self._busy(True)
        self._here.background.change(work, lambda _done: self._on_locked(asked), self.fail, touches={"vault"})

    def _on_locked(self, asked: NewLock) -> None:
        self._busy(False)
        by_ring = self.tr("The keyring keeps the key from now on.")
        self._card.say(by_ring if asked.new is None else self.tr("The new passphrase holds from now on."))

    def _on_accept(self) -> None:
        vault = self._here.vault
        self._here.background.change(lambda: audit_head.accept(vault), None, self.fail, touches={"vault"})

    def _on_restore(self) -> None:
        file = file_to_open(self._page, self.tr("Restore from a backup"), "DSR Desk (*.backup);;* (*)")
        if file is not None:
            self.ask_to_restore(file)

    def _restore(self, file: Path, answer: Answer) -> None:
        vault = self._here.vault
        self._busy(True)
        self._here.background.change(
            lambda: desk.restore_over(vault, file, recovery_key=answer.key, passphrase=answer.passphrase),
            lambda _done: self._on_restored(),
            self.fail,
        )

    def _on_restored(self) -> None:
        done = FormDialog(
            self.tr("The vault is restored"),
            self.tr("The program closes now. Start it again to work with the restored vault."),
            self.tr("Close the program"),
            self._page,
        )
        done.cancel.hide()
        done.finished.connect(lambda _result: self._page.window().close())
        done.open()

    def _busy(self, is_busy: bool) -> None:
        for button in self._card.buttons:
            button.setEnabled(not is_busy)
        if is_busy:
            self._card.done.hide()
