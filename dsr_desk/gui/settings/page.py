"""Settings: built from the typed settings, and the vault's own card."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.settings import Settings
from dsr_desk.domain.tidying import Due
from dsr_desk.gui.parts.card import Card, rule
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.page_head import PageHead
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.settings.letter_card import LetterCard
from dsr_desk.gui.settings.schedule_card import ScheduleCard
from dsr_desk.gui.settings.setting_row import SettingRow
from dsr_desk.gui.settings.tidy_card import TidyCard
from dsr_desk.gui.settings.vault_actions import VaultActions
from dsr_desk.gui.settings.vault_card import VaultCard
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import settings, tidying, vault_state
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
        self.schedule_card = ScheduleCard(here)
        scroll.body.addWidget(self.schedule_card)
        self.letter_card = LetterCard(here)
        scroll.body.addWidget(self.letter_card)
        self.tidy_card = TidyCard(here)
        scroll.body.addWidget(self.tidy_card)
        self.vault_card = VaultCard(here)
        scroll.body.addWidget(self.vault_card)
        self.vault_actions = VaultActions(here, self.vault_card, self)

    def receive(self, what: object) -> None:
        """Why the vault needs a copy put in its place."""
        self.vault_actions.offer_newest(str(what))

    def refresh(self) -> None:
        """Read the settings and the vault's state."""
        self.here.background.ask(self._read, self.show_all, topic="settings page")

    def show_all(self, shown: Shown) -> None:
        """Show them."""
        self.vault_card.show_state(shown.vault, self.here.vault.today())
        self.tidy_card.show_due(shown.due)
        self.schedule_card.read()
        self.letter_card.read()
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
            (self.tr("Letters"), ("signature",)),
            (self.tr("Time limits and reminders"), ("reminders", "target_days", "eves_extend")),
            (
                self.tr("Protection"),
                ("hide_birth_date", "idle_minutes", "backup_daily", "backup_folder", "backup_days"),
            ),
            (self.tr("What the program keeps"), ("keep_rows_days", "keep_bodies_months", "keep_names_years")),
        )
        known = {name for _heading, names in named for name in names}
        left = tuple(name for name in Settings.__slots__ if name not in known)
        return (*named, (self.tr("More"), left)) if left else named

    def _show_settings(self, shown: Settings) -> None:
        empty(self._chapters)
        self.rows = {}
        for heading, names in self._all_chapters():
            card = Card(heading.upper())
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
        if name == "signature":
            self.letter_card.read()
        if name == "appearance":
            self.here.theme.set_appearance(changed.appearance.value)
        elif name == "text_percent":
            self.here.theme.set_text_percent(changed.text_percent)
            self._show_settings(changed)
            self.rows[name].field.setFocus()
        elif name == "operator":
            self.here.vault.operator = changed.operator or self.here.vault.operator
        elif name == "language" and changed.language != self.here.language:
            self.wants_language.emit(changed.language)
