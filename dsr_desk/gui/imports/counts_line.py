"""What a file holds, in one line of figures; each figure opens the list of its very rows."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.remarks import Sort, by_sort
from dsr_desk.domain.remarks import counted as counted_by_sort
from dsr_desk.gui.background import Job
from dsr_desk.gui.imports.remark_list import RemarkList
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.file_choice import place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.theme import GRID, set_look
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import remarks

translate = QCoreApplication.translate
_TONES = {Sort.MENDED: "warning", Sort.DAMAGED: "late", Sort.IMPOSSIBLE_DATE: "late", Sort.ODD: "late"}


def words_of(sort: Sort, number: int) -> str:
    """So many of a sort."""
    one, many = {
        Sort.MENDED: (translate("CountsLine", "{0} cell is mended"), translate("CountsLine", "{0} cells are mended")),
        Sort.DAMAGED: (
            translate("CountsLine", "{0} cell of damaged text"), translate("CountsLine", "{0} cells of damaged text"),
        ),
        Sort.IMPOSSIBLE_DATE: (
            translate("CountsLine", "{0} date that does not exist"),
            translate("CountsLine", "{0} dates that do not exist"),
        ),
        Sort.ODD: (translate("CountsLine", "{0} row looks odd"), translate("CountsLine", "{0} rows look odd")),
        Sort.ABOVE: (
            translate("CountsLine", "{0} row above the header"), translate("CountsLine", "{0} rows above the header"),
        ),
        Sort.HEADER: (
            translate("CountsLine", "{0} repeated header"), translate("CountsLine", "{0} repeated headers"),
        ),
        Sort.FOOTER: (translate("CountsLine", "{0} sum or foot"), translate("CountsLine", "{0} sums or feet")),
        Sort.LEFT_OUT: (
            translate("CountsLine", "{0} row is left out"), translate("CountsLine", "{0} rows are left out"),
        ),
    }[sort]  # fmt: skip
    return counted(number, one, many)


class CountsLine(QWidget):
    """Rows read, and what is remarked on, by sort. `row_asked(row)` when a row of a list is chosen, `told(sentence)`
    after a list was saved, `failed(error)`."""

    row_asked = Signal(int)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self._report: ImportPlan | Import | None = None
        self._open: Sort | None = None
        self.links: dict[Sort, LinkButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._line = FlowLayout(spacing=2 * GRID)
        self.list = RemarkList(here)
        self.list.row_asked.connect(self.row_asked)
        self.list.save_asked.connect(self._on_save)
        column.addLayout(self._line)
        column.addWidget(self.list)

    def show_report(self, report: ImportPlan | Import) -> None:
        """Show another file's figures, before it is taken in or after."""
        self._report, self._open, self.links = report, None, {}
        empty(self._line)
        self.list.hide()
        rows = self.tr("{0} row is read in"), self.tr("{0} rows are read in")
        said = PlainLabel(counted(report.rows_kept, *rows))
        said.setProperty("role", "smallstrong")
        self._line.addWidget(said)
        for sort, number in counted_by_sort(report).items():
            link = LinkButton(words_of(sort, number))
            set_look(link, tone=_TONES.get(sort, "quiet"))
            link.clicked.connect(lambda _on=False, sort=sort, number=number: self._on_opened(sort, number))
            self.links[sort] = link
            self._line.addWidget(link)

    def _on_opened(self, sort: Sort, number: int) -> None:
        self._open = None if self._open is sort else sort
        if self._open is None or self._report is None:
            self.list.hide()
            return
        found = by_sort(self._report).get(sort, ())
        plan = self._report if isinstance(self._report, ImportPlan) else None
        rows = [one.row for one in found]
        self.list.show_remarks(
            words_of(sort, number), found, number, (lambda: self._read(plan, rows)) if plan else None
        )

    def _read(self, plan: ImportPlan, rows: list[int]) -> None:
        """Fetch what stands in the rows; the list is there meanwhile."""
        job = Job(self._here.background)
        self._here.background.ask(
            lambda: remarks.rows_shown(plan, rows, job.check_cancelled), self.list.model.fill, lambda _error: None,
            topic="remarks", job=job,
        )  # fmt: skip

    def _on_save(self) -> None:
        plan, sort = self._report, self._open
        if not isinstance(plan, ImportPlan) or sort is None:
            return
        title, kinds = self.tr("Save the list"), self.tr("CSV files") + " (*.csv)"
        path = place_to_save(self, title, self.tr("remarks") + ".csv", kinds)
        if path is None:
            return
        job, language = Job(self._here.background), self._here.language
        said = self.tr("Saved as {0}: rows and remarks, nothing of what stands in them.").format(path.name)
        self._here.background.ask(
            lambda: remarks.save(plan, (sort,), path, language, job.check_cancelled),
            lambda _done: self.told.emit(said), self.failed.emit, job=job,
        )  # fmt: skip
