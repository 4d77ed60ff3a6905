"""What a file holds, in one line of figures; each figure that has a reason opens the list of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.theme import GRID, set_look
from dsr_desk.gui.workplace import Workplace

SOME = 3
"""Row numbers named in the line itself."""
MOST = 40
"""Reasons listed below it; the rest are counted."""


class CountsLine(QWidget):
    """Rows read, repaired cells, suspect rows, rows left out. `row_asked(row)` when a row's number is clicked."""

    row_asked = Signal(int)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self._open = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._line = FlowLayout(spacing=2 * GRID)
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        column.addLayout(self._line)
        column.addLayout(self._below)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show another file's figures."""
        self._open = ""
        empty(self._line)
        empty(self._below)
        rows = PlainLabel(counted(plan.rows_kept, self.tr("{0} row is read in"), self.tr("{0} rows are read in")))
        rows.setProperty("role", "smallstrong")
        self._line.addWidget(rows)
        self._add(len(plan.repairs), self.tr("{0} cell is mended"), self.tr("{0} cells are mended"),
                  "warning", self._repairs(plan))  # fmt: skip
        self._add(len(plan.suspect), self.tr("{0} row looks odd"), self.tr("{0} rows look odd"),
                  "late", [(note.row, self._here.say(note.reason)) for note in plan.suspect])  # fmt: skip
        self._add(len(plan.skipped), self.tr("{0} row is left out"), self.tr("{0} rows are left out"),
                  "quiet", [(note.row, self._here.say(note.reason)) for note in plan.skipped])  # fmt: skip

    def _repairs(self, plan: ImportPlan) -> list[tuple[int, str]]:
        return [(repair.row, f"{repair.column}: {self._here.say(repair.what)}") for repair in plan.repairs]

    def _add(self, number: int, one: str, many: str, tone: str, reasons: list[tuple[int, str]]) -> None:
        if not number:
            return
        rows = list(dict.fromkeys(row for row, _why in reasons))
        named = ", ".join(grouped(row) for row in rows[:SOME]) + (" …" if len(rows) > SOME else "")
        link = LinkButton(f"{counted(number, one, many)}: " + self.tr("row {0}").format(named))
        set_look(link, tone=tone)
        link.clicked.connect(lambda: self._on_opened(tone, reasons))
        self._line.addWidget(link)

    def _on_opened(self, which: str, reasons: Sequence[tuple[int, str]]) -> None:
        empty(self._below)
        self._open = "" if self._open == which else which
        if not self._open:
            return
        for row, why in reasons[:MOST]:
            self._below.addWidget(self._reason(row, why))
        if len(reasons) > MOST:
            more = self.tr("and {0} more").format(grouped(len(reasons) - MOST))
            self._below.addWidget(PlainLabel(more, "muted"))

    def _reason(self, row: int, why: str) -> LinkButton:
        link = LinkButton(self.tr("Row {0}: {1}").format(grouped(row), why))
        link.clicked.connect(lambda: self.row_asked.emit(row))
        return link
