"""A file before anything is written: what it is, what its columns become, and what will be left out."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QWidget

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.policy import System
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.words import Text
from dsr_desk.gui.background import Job
from dsr_desk.gui.imports.changed import in_words
from dsr_desk.gui.imports.counts_line import CountsLine
from dsr_desk.gui.imports.file_words import kind_word, writing
from dsr_desk.gui.imports.mapping_header import MappingHeader
from dsr_desk.gui.imports.preview_model import MarkDelegate, PreviewModel
from dsr_desk.gui.parts.buttons import LinkButton, PrimaryButton, QuietButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.progress import ProgressStrip
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, short_day
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace

WIDEST = 280
MOST_ROWS = 6


class PreviewCard(Card):
    """Shows one plan. `agreed` to take it in, `dropped` to leave it, `remapped(column, field)`, `resourced(source)`,
    `profile_asked` where its mapping is to be saved."""

    agreed = Signal()
    dropped = Signal()
    remapped = Signal(str, str)
    resourced = Signal(str)
    profile_asked = Signal()

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self.plan: ImportPlan | None = None
        self._head = FlowLayout(spacing=GRID)
        self.table = QTableView()
        self.model = PreviewModel(here)
        self.header = MappingHeader(self.table, here.language)
        self._dress_table()
        self._notice = Notice()
        self._warnings = Notice()
        self.counts = CountsLine(here)
        self.counts.row_asked.connect(self._on_row_asked)
        self.source = self._made_source()
        self.agree, self.drop = PrimaryButton(""), QuietButton(self.tr("Cancel"))
        self.agree.clicked.connect(self.agreed)
        self.drop.clicked.connect(self.dropped)
        self.save_profile = LinkButton(self.tr("Save as a profile …"))
        self.save_profile.clicked.connect(self.profile_asked)
        self.progress = ProgressStrip(self.tr("Reading the file in"), self.tr("rows"))
        self.changes = PlainLabel("", "muted", wrap=True)
        self.changes.hide()
        self.encoding = PlainLabel("", "muted", wrap=True)
        self.joins = PlainLabel("", "muted", wrap=True)
        self.joins.hide()
        self.body.addLayout(self._head)
        for part in (self.encoding, self._notice, self._warnings, self.table, self.counts, self.joins, self.changes):
            self.body.addWidget(part)
        self.body.addWidget(self._buttons())
        self.body.addWidget(self.progress)

    def show_plan(self, plan: ImportPlan, systems: tuple[System, ...], place: tuple[int, int]) -> None:
        """Show a plan; `place` is which of how many files and sheets it is."""
        is_same = self.plan is not None and (self.plan.sha256, self.plan.sheet) == (plan.sha256, plan.sheet)
        self.plan = plan
        self._show_head(plan, place)
        self._show_source(plan, systems)
        self.model.show(plan)
        self.header.show_columns(plan.columns)
        if not is_same:
            self._fit_columns()
        self._fit_rows()
        self.counts.show_report(plan)
        self._warn("\n".join(self._here.say(warning) for warning in plan.warnings), self._warnings)
        said = counted(plan.rows_kept, self.tr("Read in {0} row"), self.tr("Read in {0} rows"))
        self.agree.say(said)
        self.agree.setEnabled(plan.rows_kept > 0 and bool(plan.source))

    def show_same(self, older: Import | None) -> None:
        """Say that the very same file was taken in before."""
        if older is None:
            self._warn("", self._notice)
            return
        on = short_day(older.taken_in_on, self._here.language)
        words = self.tr("This very file was read in on {0}. Take that import back first if it is to be read again.")
        self._warn(words.format(on), self._notice)
        self.agree.setEnabled(False)

    def show_joins(self, joins: tuple[Text, ...]) -> None:
        """Say with which tables of the system this one is joined."""
        self.joins.setText(" ".join(self._here.say(one) for one in joins))
        self.joins.setVisible(bool(joins))

    def show_changes(self, changes: Changes | None) -> None:
        """Say what is new, gone and altered since the last file of the same system."""
        self.changes.setText(self._changed(changes) if changes else "")
        self.changes.setVisible(changes is not None)

    def _changed(self, changes: Changes) -> str:
        if changes.is_none:
            return self.tr("Nothing has changed since the last file.")
        return self.tr("Since the last file: {0}").format(in_words(changes))

    def follow(self, job: Job) -> None:
        """Show how far the reading has come; nothing else can be pressed meanwhile."""
        self.set_busy(True)
        self.progress.follow(job)

    def set_busy(self, is_busy: bool) -> None:
        """While the file is read in, its mapping stands still."""
        for part in (self.agree, self.drop, self.save_profile, self.source, self.header):
            part.setEnabled(not is_busy)
        self.drop.setVisible(not is_busy)

    def _show_head(self, plan: ImportPlan, place: tuple[int, int]) -> None:
        empty(self._head)
        self._head.addWidget(PlainLabel(plan.file, "strong"))
        for chip in self._chips(plan, place):
            self._head.addWidget(chip)
        self._head.addWidget(PlainLabel(self.tr("nothing is stored yet"), "muted"))
        why = self._here.say(plan.encoding_why) if plan.encoding_why else ""
        self.encoding.setText(self.tr("Read as {0}: {1}").format(writing(plan.encoding, None), why) if why else "")
        self.encoding.setVisible(bool(why))

    def _chips(self, plan: ImportPlan, place: tuple[int, int]) -> list[Chip]:
        known = f"{plan.source}, {kind_word(plan.kind)}"
        chips = [Chip(known, "accent") if plan.source else Chip(self.tr("not recognised"), "warning")]
        if written := writing(plan.encoding, plan.delimiter):
            chips.append(Chip(written, "quiet"))
        if plan.header_row:
            chips.append(Chip(self.tr("heading in row {0}").format(plan.header_row), "quiet"))
        if plan.has_sheets:
            chips.append(Chip(self.tr("sheet {0}").format(plan.sheet), "quiet"))
        if place[1] > 1:
            chips.append(Chip(self.tr("{0} of {1}").format(*place), "quiet"))
        return chips

    def _made_source(self) -> CalmCombo:
        combo = CalmCombo()
        combo.setAccessibleName(self.tr("The system the file comes from"))
        combo.setPlaceholderText(self.tr("Which system? Choose …"))
        combo.activated.connect(lambda _index: self.resourced.emit(str(combo.currentData())))
        return combo

    def _show_source(self, plan: ImportPlan, systems: tuple[System, ...]) -> None:
        self.source.clear()
        known = next((system for system in systems if system.is_called(plan.source)), None)
        for system in systems:
            self.source.addItem(system.name, plan.source if system is known else system.name)
        if plan.source and known is None:
            self.source.addItem(source_name(plan.source, self._here.language), plan.source)
        self.source.setCurrentIndex(self.source.findData(plan.source) if plan.source else -1)

    def _buttons(self) -> FoldingRow:
        left, right = QWidget(), QWidget()
        flow = FlowLayout(left, spacing=GRID)
        flow.addWidget(self.agree)
        flow.addWidget(self.drop)
        flow.addWidget(self.save_profile)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(PlainLabel(self.tr("Comes from"), "muted"))
        row.addWidget(self.source)
        return FoldingRow(left, right)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setHorizontalHeader(self.header)
        table.setAccessibleName(self.tr("The first rows of the file"))
        table.setProperty("plain", True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(MarkDelegate(table))
        table.setCornerWidget(QWidget())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header.field_chosen.connect(self._on_field_chosen)

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            width = self.table.columnWidth(column)
            self.table.setColumnWidth(column, max(self.header.minimumSectionSize(), min(width, WIDEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may do without the bar at the foot of the table."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As high as a few whole rows: the page scrolls, the table hardly."""
        rows = min(self.model.rowCount(), MOST_ROWS)
        high = self.table.verticalHeader().defaultSectionSize() * rows + self.header.sizeHint().height()
        bar = self.table.horizontalScrollBar()
        is_wider = self.header.length() > self.table.viewport().width()
        self.table.setFixedHeight(high + (bar.sizeHint().height() if is_wider else 0))

    def _on_field_chosen(self, column: int, field: str) -> None:
        if self.plan is not None:
            self.remapped.emit(self.plan.columns[column].name, field)

    def _on_row_asked(self, row: int) -> None:
        place = self.model.place_of(row)
        if place >= 0:
            self.table.selectRow(place)
            self.table.scrollTo(self.model.index(place, 0))

    def _warn(self, text: str, notice: Notice) -> None:
        notice.say(text)
        notice.setVisible(bool(text))


def mapping_of(plan: ImportPlan) -> Mapping[str, Field]:
    """Which column becomes which field, as it stands now."""
    return {column.name: column.field for column in plan.columns}
