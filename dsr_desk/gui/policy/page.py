"""The record of processing: what it says, sentence by sentence, and what it leaves open."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from dsr_desk.domain import gaps as open_questions
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.policy import Gap, Policy
from dsr_desk.files.writing import write_new
from dsr_desk.gui.parts.buttons import LinkButton, QuietButton, SegmentButton
from dsr_desk.gui.parts.card import Card, Notice, rule
from dsr_desk.gui.parts.file_choice import file_to_open, place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.page_head import PageHead
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import counted, day
from dsr_desk.gui.policy.entries import Section, sections
from dsr_desk.gui.policy.entry_card import EntryCard
from dsr_desk.gui.policy.gap_row import GapRow
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import policies

FEW = 3
"""Questions shown before one asks for all of them."""


class PolicyPage(Page):
    """Gaps on top as things to do; below them the record, part by part."""

    concerns = frozenset({"policy"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        self._policy: Policy | None = None
        self._part = "controllers"
        self._shows_all = False
        self.gap_rows: list[GapRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        outer.addWidget(scroll)
        self.head = PageHead(self.tr("Record of processing"))
        self._add_actions()
        scroll.body.addWidget(self.head)
        self._gaps, self._warnings, self._entries = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._parts = QWidget()
        self._part_buttons = FlowLayout(self._parts, spacing=4)
        self._group = QButtonGroup(self)
        scroll.body.addLayout(self._gaps)
        scroll.body.addLayout(self._warnings)
        scroll.body.addWidget(self._parts)
        scroll.body.addLayout(self._entries)
        self._entries.setSpacing(GRID)

    def refresh(self) -> None:
        """Read the version in force."""
        self.here.background.ask(lambda: policies.current(self.here.vault), self.show_policy, topic="policy")

    def show_policy(self, policy: Policy) -> None:
        """Show a version."""
        self._policy = policy
        found = open_questions.gaps(policy)
        self.counts.emit(len(found))
        self.head.say(self._sentence(policy))
        self._show_gaps(found)
        self._show_warnings(policy)
        self._show_parts(sections(self.here, policy))

    def _sentence(self, policy: Policy) -> str:
        dated = self.tr("policy of {0}").format(day(policy.dated, self.here.language)) if policy.dated else ""
        return " · ".join(part for part in (policy.firm, dated) if part)

    def _add_actions(self) -> None:
        take_in = QuietButton(self.tr("Read a policy file …"))
        give_out = QuietButton(self.tr("Save as a file …"))
        take_in.clicked.connect(self._on_take_in)
        give_out.clicked.connect(self._on_give_out)
        self.head.buttons.addWidget(take_in)
        self.head.buttons.addWidget(give_out)

    def _show_gaps(self, found: tuple[Gap, ...]) -> None:
        assert self._policy is not None
        empty(self._gaps)
        self.gap_rows = []
        if not found:
            self._gaps.addWidget(Notice(self.tr("No gaps: every letter can be issued."), "ok"))
            return
        ordered = sorted(found, key=lambda gap: -len(gap.blocks))
        blocking = sum(1 for gap in found if gap.blocks)
        card = Card(counted(blocking, self.tr("{0} gap that blocks letters"), self.tr("{0} gaps that block letters")))
        for gap in ordered if self._shows_all else ordered[:FEW]:
            if self.gap_rows:
                card.body.addWidget(rule())
            card.body.addWidget(self._gap_row(gap))
        if len(found) > FEW:
            card.body.addWidget(self._all_or_few(len(found)))
        self._gaps.addWidget(card)

    def _gap_row(self, gap: Gap) -> GapRow:
        assert self._policy is not None
        row = GapRow(self.here, self._policy, gap)
        row.answered.connect(lambda key, value, row=row: self._on_answered(row, key, value))
        self.gap_rows.append(row)
        return row

    def _all_or_few(self, number: int) -> LinkButton:
        words = self.tr("Show fewer") if self._shows_all else self.tr("Show all {0}").format(number)
        link = LinkButton(words)
        link.clicked.connect(self._on_all_or_few)
        return link

    def _show_warnings(self, policy: Policy) -> None:
        empty(self._warnings)
        if not policy.warnings:
            return
        number = counted(
            len(policy.warnings),
            self.tr("{0} remark on the published policy"),
            self.tr("{0} remarks on the published policy"),
        )
        card, inside = Card(), QWidget()
        link = LinkButton(number)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for warning in policy.warnings:
            column.addWidget(PlainLabel(self.here.say(warning), "small", wrap=True))
        inside.hide()
        link.clicked.connect(lambda: inside.setVisible(inside.isHidden()))
        card.body.addWidget(link)
        card.body.addWidget(inside)
        self._warnings.addWidget(card)

    def _show_parts(self, parts: tuple[Section, ...]) -> None:
        empty(self._part_buttons)
        for part in parts:
            button = SegmentButton(f"{part.title} {len(part.entries)}")
            button.setChecked(part.name == self._part)
            button.clicked.connect(lambda _on, part=part: self._show_part(part))
            self._group.addButton(button)
            self._part_buttons.addWidget(button)
        self._show_part(next(part for part in parts if part.name == self._part))

    def _show_part(self, part: Section) -> None:
        self._part = part.name
        empty(self._entries)
        for entry in part.entries:
            self._entries.addWidget(EntryCard(entry))
        if not part.entries:
            self._entries.addWidget(PlainLabel(self.tr("Nothing is written down here yet."), "muted"))

    def _on_all_or_few(self) -> None:
        self._shows_all = not self._shows_all
        if self._policy is not None:
            self._show_gaps(open_questions.gaps(self._policy))

    def _on_answered(self, row: GapRow, key: str, value: str) -> None:
        vault = self.here.vault
        self.here.background.change(
            lambda: policies.set_value(vault, key, value),
            lambda _policy: self.tells.emit(self.tr("Saved."), None),
            lambda error: self._on_refused(row, error),
            touches={"policy"},
        )

    def _on_refused(self, row: GapRow, error: Exception) -> None:
        if isinstance(error, UserError):
            row.show_error(self.here.say(error.text))
        else:
            self.here.background.trouble.emit(error)

    def _on_take_in(self) -> None:
        file = file_to_open(self, self.tr("Read a policy file"), self.tr("Policy files") + " (*.yaml *.yml)")
        if file is not None:
            self.take_in(file)

    def take_in(self, file: Path) -> None:
        """Put a policy file in force; a fault is told with its line, and nothing changes."""
        vault = self.here.vault

        def work() -> str:
            older = policies.export(vault)
            policies.take_in(vault, file.read_text(encoding="utf-8"))
            return older

        self.here.background.change(work, self._on_taken_in, touches={"policy"})

    def _on_taken_in(self, older: str) -> None:
        vault = self.here.vault

        def back() -> None:
            self.here.background.change(lambda: policies.take_in(vault, older), touches={"policy"})

        self.tells.emit(self.tr("The policy is in force."), back)

    def _on_give_out(self) -> None:
        place = place_to_save(self, self.tr("Save the record of processing"), "policy.yaml", "YAML (*.yaml)")
        if place is None:
            return
        vault = self.here.vault
        self.here.background.ask(
            lambda: write_new(place, policies.export(vault).encode()),
            lambda _done: self.tells.emit(self.tr("Saved."), None),
        )
