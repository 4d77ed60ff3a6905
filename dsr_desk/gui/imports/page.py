"""Imports: how fresh every system is, what a new file holds, and what was read in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.alarm import Alarm
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.sources import source_name
from dsr_desk.gui import messages
from dsr_desk.gui.imports.alarms import AlarmList
from dsr_desk.gui.imports.answer_dialog import AnswerDialog
from dsr_desk.gui.imports.changed import ReplacedList
from dsr_desk.gui.imports.drop_area import DropArea
from dsr_desk.gui.imports.import_list import ImportList
from dsr_desk.gui.imports.leftovers import Leftovers
from dsr_desk.gui.imports.pile import Pile
from dsr_desk.gui.imports.preview import PreviewCard
from dsr_desk.gui.imports.profile_list import ProfileList
from dsr_desk.gui.imports.system_card import SystemCard
from dsr_desk.gui.imports.type_in_dialog import TypeInDialog
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.page_head import PageHead
from dsr_desk.gui.parts.progress import ProgressStrip
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import by_hand, guard, imports, replaced
from dsr_desk.services import systems as service
from dsr_desk.services.systems import SystemState

CARD_WIDTH = 228


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page reads at once."""

    systems: tuple[SystemState, ...]
    imports: tuple[Import, ...]
    today: date
    newer: Mapping[int, Import]
    alarms: tuple[Alarm, ...]


class ImportsPage(Page):
    """Systems, a preview of what was dropped, and the list of imports."""

    concerns = frozenset({"imports", "policy", "alarms"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        self._systems: tuple[SystemState, ...] = ()
        self.head = PageHead(self.tr("Imports"))
        self.drop = DropArea()
        self.preview = PreviewCard(here)
        self.reading = ProgressStrip(self.tr("Looking at the file"), self.tr("rows"))
        self.trouble = Notice("", "late")
        self.alarms = AlarmList(here)
        self.leftovers = Leftovers(here)
        self.replaced = ReplacedList(here)
        self.list = ImportList(here)
        self.profiles = ProfileList(here)
        self._cards = FlowLayout(spacing=12, least=CARD_WIDTH, is_even=True)
        self.pile = Pile(here, self.preview, self.reading, self)
        self._lay_out()
        self._connect()

    @property
    def has_begun(self) -> bool:
        """A file lies open, perhaps with columns chosen."""
        return not self.preview.isHidden()

    def refresh(self) -> None:
        """Read the systems and the imports."""
        self.here.background.ask(self._read, self.show_all, topic="imports page")

    def take_files(self, files: Sequence[Path]) -> None:
        """Look at files, one after the other, before anything is written."""
        self.pile.look_at(files)

    def receive(self, what: object) -> None:
        """Files handed over by another page."""
        if isinstance(what, list):
            self.take_files(what)

    def show_all(self, shown: Shown) -> None:
        """Show systems and imports."""
        self._systems = shown.systems
        self.pile.systems = tuple(state.system for state in shown.systems)
        covered = sum(1 for state in shown.systems if state.is_covered)
        if shown.systems:
            words = self.tr("{0} of {1} systems can be searched").format(covered, len(shown.systems))
            self.head.say(words)
        else:
            self.head.say(self.tr("The record of processing names no system yet"))
        empty(self._cards)
        for state in shown.systems:
            self._cards.addWidget(self._card(state, shown.today))
        self.list.show_imports(shown.imports, shown.newer, self._system_name, shown.today)
        self.alarms.show_alarms(shown.alarms)
        self.replaced.forget_gone(frozenset(one.id for one in shown.imports if one.rows_held))
        self.leftovers.read()
        self.profiles.read(self._system_name)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        self.column = scroll
        outer.addWidget(scroll)
        above = (self.head, self.trouble, self.alarms, self.reading, self.replaced)
        for part in (*above, self.preview, self.leftovers, self.drop):
            scroll.body.addWidget(part)
        scroll.body.addLayout(self._cards)
        scroll.body.addWidget(self.list)
        scroll.body.addWidget(self.profiles)
        for hidden in (self.trouble, self.preview, self.list):
            hidden.hide()

    def _connect(self) -> None:
        self.drop.files_taken.connect(self.take_files)
        self.drop.typing_asked.connect(self._on_typing)
        self.pile.showing.connect(self._on_showing)
        self.pile.warned.connect(self._warn)
        self.pile.tells.connect(self.tells)
        self.pile.taken.connect(self._on_taken_in)
        self.list.undo_asked.connect(self._undo)
        self.list.newer_asked.connect(self.replaced.ask_about)
        self.list.told.connect(lambda said: self.tells.emit(said, None))
        self.list.failed.connect(self._on_refused)
        self.alarms.opened.connect(lambda ref: self.wants_case.emit(ref, ""))
        self.profiles.tells.connect(self.tells)
        for notices in (self.alarms, self.replaced, self.leftovers):
            notices.tells.connect(self.tells)
            notices.failed.connect(self._on_refused)

    def _read(self) -> Shown:
        vault = self.here.vault
        taken = imports.listing(vault)
        return Shown(service.overview(vault), taken, vault.today(), replaced.newer(taken), guard.alarms(vault))

    def _card(self, state: SystemState, today: date) -> SystemCard:
        card = SystemCard(self.here, state, today)
        card.asked.connect(self._on_asked)
        card.answered.connect(self._on_answered)
        return card

    def _system_name(self, source: str) -> str:
        return source_name(source, self.here.language, self.pile.systems)

    def _on_showing(self, is_showing: bool) -> None:
        self.drop.setVisible(not is_showing)
        if is_showing:
            self.column.ensureVisible(0, 0)

    def _on_taken_in(self, plan: ImportPlan, taken: Import) -> None:
        rows = counted(taken.rows_kept, self.tr("{0} row"), self.tr("{0} rows"))
        said = self.tr("{0}: {1} read in.").format(taken.file, rows)
        self.tells.emit(said, lambda: self._undo(taken))
        self.alarms.watch(taken.id)
        self.replaced.look(taken)
        self.leftovers.lies(plan.path, plan.sha256)

    def _on_refused(self, error: Exception) -> None:
        self._warn(messages.sentence(error, self.here.language))

    def _undo(self, taken: Import) -> None:
        vault = self.here.vault
        self.here.background.change(
            lambda: imports.undo(vault, taken.id),
            lambda _done: self.tells.emit(
                self.tr("{0} rows of {1} are taken back.").format(grouped(taken.rows_kept), taken.file), None
            ),
            touches={"imports"},
        )

    def _on_typing(self) -> None:
        places = [(state.system.id, self._system_name(state.system.id)) for state in self._systems]
        dialog = TypeInDialog(places, self.here.language, self)
        dialog.accepted.connect(lambda: self._type_in(*dialog.value()))
        dialog.open()
        dialog.fit()

    def _type_in(self, source: str, values: dict[Field, str]) -> None:
        vault = self.here.vault
        self.here.background.change(
            lambda: by_hand.type_in(vault, source, values),
            lambda taken: self.tells.emit(self.tr("The record is kept."), lambda: self._undo(taken)),
            self._on_refused, touches={"imports", "alarms"},
        )  # fmt: skip

    def _on_asked(self, state: SystemState) -> None:
        vault = self.here.vault
        self.here.background.change(
            lambda: service.ask(vault, state.system.id),
            lambda _question: self.tells.emit(self.tr("It is written down that you asked."), None),
            touches={"imports"},
        )

    def _on_answered(self, state: SystemState) -> None:
        dialog = AnswerDialog(self._system_name(state.system.name), self)
        dialog.accepted.connect(lambda: self._answer(state, dialog.field.text()))
        dialog.open()

    def _answer(self, state: SystemState, text: str) -> None:
        question, vault = state.question, self.here.vault
        if question is not None:
            self.here.background.change(lambda: service.answer(vault, question, text), touches={"imports"})

    def _warn(self, text: str) -> None:
        self.trouble.say(text)
        self.trouble.setVisible(bool(text))
