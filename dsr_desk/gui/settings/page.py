"""Settings: built from the typed settings, and the vault's own card."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk import desk
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.domain.settings import Settings
from dsr_desk.domain.tidying import Due
from dsr_desk.gui import messages
from dsr_desk.gui.parts.card import Card, rule
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import file_to_open, place_to_save
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.page_head import PageHead
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.recovery import RecoveryKeyDialog
from dsr_desk.gui.recovery_form import Answer, RecoveryForm, keyring_name
from dsr_desk.gui.settings.setting_row import SettingRow
from dsr_desk.gui.settings.tidy_card import TidyCard
from dsr_desk.gui.settings.vault_card import VaultCard
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import backups, rekeying, settings, tidying, vault_state
from dsr_desk.services import vault as service
from dsr_desk.services.vault import Check
from dsr_desk.services.vault_state import VaultState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page reads at once."""

    settings: Settings
    vault: VaultState
    due: tuple[Due, ...]


class SettingsPage(Page):
    """A card per chapter of settings, and the vault."""

    concerns = frozenset({"settings", "vault", "imports", "requests", "letters"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        self._shown: Settings | None = None
        self.rows: dict[str, SettingRow] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        outer.addWidget(scroll)
        scroll.body.addWidget(PageHead(self.tr("Settings")))
        self._chapters = QVBoxLayout()
        self._chapters.setSpacing(16)
        scroll.body.addLayout(self._chapters)
        self.tidy_card = TidyCard(here)
        scroll.body.addWidget(self.tidy_card)
        self.vault_card = VaultCard(here)
        scroll.body.addWidget(self.vault_card)
        self.vault_card.backup.clicked.connect(self._on_backup)
        self.vault_card.restore.clicked.connect(self._on_restore)
        self.vault_card.check.clicked.connect(self._on_check)
        self.vault_card.recovery.clicked.connect(self._on_recovery)

    def refresh(self) -> None:
        """Read the settings and the vault's state."""
        self.here.background.ask(self._read, self.show_all, topic="settings page")

    def show_all(self, shown: Shown) -> None:
        """Show them."""
        self.vault_card.show_state(shown.vault, self.here.vault.today())
        self.tidy_card.show_due(shown.due)
        if shown.settings != self._shown:
            self._shown = shown.settings
            self._show_settings(shown.settings)

    def _read(self) -> Shown:
        vault = self.here.vault
        return Shown(settings.current(vault), vault_state.state(vault), tidying.due(vault))

    def _all_chapters(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The order in which the settings stand; one that is named nowhere here comes last, so none is forgotten."""
        named = (
            (self.tr("You and the window"), ("language", "appearance", "text_percent", "operator")),
            (self.tr("Time limits and reminders"), ("reminders", "target_days", "eves_extend")),
            (self.tr("Protection"), ("hide_birth_date", "idle_minutes", "backup_daily", "backup_folder")),
            (self.tr("What the program keeps"), ("keep_rows_days", "keep_bodies_months", "keep_names_years")),
        )
        known = {name for _heading, names in named for name in names}
        left = tuple(name for name in Settings.__slots__ if name not in known)
        return (*named, (self.tr("More"), left)) if left else named

    def _show_settings(self, shown: Settings) -> None:
        empty(self._chapters)
        self.rows = {}
        for heading, names in self._all_chapters():
            card = Card(heading)
            card.body.setSpacing(2)
            for place, name in enumerate(names):
                if place:
                    card.body.addWidget(rule())
                card.body.addWidget(self._row(name, getattr(shown, name)))
            self._chapters.addWidget(card)

    def _row(self, name: str, value: object) -> SettingRow:
        row = SettingRow(self.here, name, value)
        row.changed.connect(self._on_changed_setting)
        self.rows[name] = row
        return row

    def _on_changed_setting(self, name: str, value: object) -> None:
        if self._shown is not None and getattr(self._shown, name) == value:
            return
        vault = self.here.vault
        self.here.background.change(
            lambda: settings.change(vault, name, value),
            lambda changed: self._on_set(name, changed),
            touches={"settings"},
        )

    def _on_set(self, name: str, changed: Settings) -> None:
        self._shown = changed
        if name == "appearance":
            self.here.theme.set_appearance(changed.appearance.value)
        elif name == "text_percent":
            self.here.theme.set_text_percent(changed.text_percent)
            self._show_settings(changed)
            self.rows[name].field.setFocus()
        elif name == "operator":
            self.here.vault.operator = changed.operator or self.here.vault.operator
        elif name == "language" and changed.language != self.here.language:
            self.tells.emit(self.tr("The language changes when the program is started again."), None)

    def _on_backup(self) -> None:
        folder = self._shown.backup_folder if self._shown else ""
        name = f"dsr-desk-{QDate.currentDate().toString('yyyy-MM-dd')}.backup"
        place = place_to_save(self, self.tr("Back up the vault"), str(Path(folder) / name), "DSR Desk (*.backup)")
        if place is not None:
            self.back_up(place)

    def back_up(self, place: Path) -> None:
        """A verified copy of the vault, to `place`."""
        vault = self.here.vault
        self._busy(True)
        job = self.here.background.change(
            lambda: backups.backup(vault, place), lambda _done: self._on_backed_up(), self._on_failed, touches={"vault"}
        )
        self.vault_card.progress.follow(job)

    def _on_backed_up(self) -> None:
        self._busy(False)
        self.vault_card.say(self.tr("The copy was opened and compared table by table: it is whole."))

    def _on_check(self) -> None:
        vault = self.here.vault
        self._busy(True)
        self.here.background.ask(lambda: service.check(vault), self._on_checked, self._on_failed, topic="check")

    def _on_checked(self, report: Check) -> None:
        self._busy(False)
        self.vault_card.say("\n".join(self.here.say(line) for line in report.lines), is_well=report.is_whole)

    def _on_recovery(self) -> None:
        vault = self.here.vault
        self._busy(True)
        self.here.background.change(
            lambda: rekeying.new_recovery_key(vault), self._on_new_key, self._on_failed, touches={"vault"}
        )

    def _on_new_key(self, key: RecoveryKey) -> None:
        self._busy(False)
        RecoveryKeyDialog(key, self.here.language, self).open()

    def _on_restore(self) -> None:
        file = file_to_open(self, self.tr("Restore from a backup"), "DSR Desk (*.backup);;* (*)")
        if file is not None:
            self.ask_to_restore(file)

    def ask_to_restore(self, file: Path) -> None:
        """Ask for what opens the copy, then put it in the vault's place."""
        dialog = RestoreDialog(file, self.here.language, self)
        dialog.agreed.connect(lambda answer: self._restore(file, answer))
        dialog.open()

    def _restore(self, file: Path, answer: Answer) -> None:
        vault = self.here.vault
        self._busy(True)

        def work() -> None:
            vault.close()
            desk.restore_desk(file, vault.path, recovery_key=answer.key, passphrase=answer.passphrase)

        self.here.background.change(work, lambda _done: self._on_restored(), self._on_failed)

    def _on_restored(self) -> None:
        done = FormDialog(
            self.tr("The vault is restored"),
            self.tr("The program closes now. Start it again to work with the restored vault."),
            self.tr("Close the program"),
            self,
        )
        done.cancel.hide()
        done.finished.connect(lambda _result: self.window().close())
        done.open()

    def _on_failed(self, error: Exception) -> None:
        self._busy(False)
        self.vault_card.say(messages.sentence(error, self.here.language), is_well=False)

    def _busy(self, is_busy: bool) -> None:
        card = self.vault_card
        for button in (card.backup, card.restore, card.check, card.recovery):
            button.setEnabled(not is_busy)
        if is_busy:
            card.done.hide()


class RestoreDialog(FormDialog):
    """Asks for what opens the copy, and says what becomes of the vault there is; `agreed(Answer)`."""

    agreed = Signal(object)

    def __init__(self, file: Path, language: str, parent: QWidget) -> None:
        super().__init__(
            translate("RestoreDialog", "Restore the vault"),
            translate(
                "RestoreDialog", "Everything goes back to how it was in {0}. The vault you have now is kept beside it."
            ).format(file.name),
            translate("RestoreDialog", "Restore"),
            parent,
            is_danger=True,
        )
        self.form = RecoveryForm(keyring_name(), language, is_copy=True)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.fit()

    def accept(self) -> None:
        """Not before what was typed can be right."""
        answer = self.form.answer()
        if answer is not None:
            super().accept()
            self.agreed.emit(answer)
