"""Everything that was read in, newest first, each with a way to take it back whole."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from dsr_desk.domain.plan import Import
from dsr_desk.gui.imports.report_dialog import ReportDialog
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, short_day
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace

ONE_LINE_FROM = 60
"""Letters in the width of the list from which on an import stands in one line."""


class ImportList(Card):
    """A line per import; `undo_asked(import)` when one is to be taken back, `newer_asked(old, new)` where a later file
    of its list lies here too."""

    undo_asked = Signal(object)
    newer_asked = Signal(object, object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("Read in").upper())
        self._here = here
        self.undo_buttons: list[SmallButton] = []
        self.reports: list[LinkButton] = []
        self.newer: list[LinkButton] = []
        self._is_narrow = False
        self._again: Callable[[], None] = lambda: None
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(holder)

    def show_imports(
        self, taken: Sequence[Import], newer: Mapping[int, Import], name: Callable[[str], str], today: date
    ) -> None:  # fmt: skip
        """Show these; `newer` are the later files of the same lists, by the older one's number."""
        empty(self._grid)
        self.undo_buttons, self.reports, self.newer = [], [], []
        self._again = lambda: self.show_imports(taken, newer, name, today)
        self.setVisible(bool(taken))
        for row, one in enumerate(sorted(taken, key=lambda each: each.taken_in_at, reverse=True)):
            self._add(2 * row, one, newer.get(one.id), name(one.source), today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large text leaves no room, a file stands on a line of its own."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < ONE_LINE_FROM * self.fontMetrics().averageCharWidth()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            QTimer.singleShot(0, self, lambda: self._again())

    def _add(self, row: int, one: Import, newer: Import | None, system: str, today: date) -> None:
        place = f"{one.file} · {one.sheet}" if one.has_sheets else one.file
        if one.is_by_hand:
            place = self.tr("typed in by hand by {0}").format(one.operator)
        rows = counted(one.rows_held, self.tr("{0} row"), self.tr("{0} rows"))
        name = ShortLabel(system, "smallstrong")
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(name, row, 0)
        where = (row + 1, 0, 1, 5) if self._is_narrow else (row, 1, 1, 1)
        self._grid.addWidget(ShortLabel(place, "small"), *where)
        self._grid.addWidget(
            self._remarks(one, newer), row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._grid.addWidget(PlainLabel(rows, "small"), row, 3, Qt.AlignmentFlag.AlignRight)
        taken = short_day(one.taken_in_on, self._here.language, today=today)
        self._grid.addWidget(PlainLabel(taken, "muted"), row, 4, Qt.AlignmentFlag.AlignRight)
        undo = SmallButton(self.tr("Take back"))
        undo.setAccessibleName(self.tr("Take back the import of {0}").format(one.file))
        undo.clicked.connect(lambda: self.undo_asked.emit(one))
        self.undo_buttons.append(undo)
        self._grid.addWidget(undo, row, 5)

    def _remarks(self, one: Import, newer: Import | None) -> QWidget:
        """What may be opened about it, and how many rows were erased since."""
        holder = QWidget()
        line = FlowLayout(holder, spacing=2 * GRID, below=0, is_one_line=True)
        if one.tidied_on:
            line.addWidget(PlainLabel(self.tr("rows no longer kept"), "muted"))
            return holder
        if newer is not None:
            line.addWidget(self._newer_link(one, newer))
        if number := one.counts.skipped + one.counts.suspect + one.counts.repairs:
            link = LinkButton(counted(number, self.tr("{0} remark"), self.tr("{0} remarks")))
            link.setAccessibleDescription(one.file)
            link.clicked.connect(lambda: self._open_report(one))
            self.reports.append(link)
            line.addWidget(link)
        if one.rows_purged:
            gone = counted(one.rows_purged, self.tr("{0} row erased"), self.tr("{0} rows erased"))
            line.addWidget(PlainLabel(gone, "muted"))
        return holder

    def _newer_link(self, old: Import, new: Import) -> LinkButton:
        """Its rows may go, now or later: what was offered when the newer file was read in."""
        link = LinkButton(self.tr("A newer file is here …"))
        link.setAccessibleDescription(f"{old.file}, {new.file}")
        link.clicked.connect(lambda: self.newer_asked.emit(old, new))
        self.newer.append(link)
        return link

    def _open_report(self, one: Import) -> None:
        dialog = ReportDialog(one, self._here, self)
        dialog.counts.told.connect(self.told)
        dialog.counts.failed.connect(self.failed)
        dialog.fit()
        dialog.open()
