"""What a file holds, in one line of figures; each figure opens the list of its very rows."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.remarks import LEFT_OUT, Sort, by_sort
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
    after a list was saved, `failed(error)`. With `fills` an open list takes the height there is."""

    row_asked = Signal(int)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, here: Workplace, *, fills: bool = False) -> None:
        super().__init__()
        self._here = here
        self._report: ImportPlan | Import | None = None
        self._open: Sort | None = None
        self.links: dict[Sort, LinkButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._line = FlowLayout(spacing=2 * GRID, below=4)
        self.list = RemarkList(here, fills=fills)
        self.list.row_asked.connect(self.row_asked)
        self.list.save_asked.connect(self._on_save)
        column.addLayout(self._line)
        column.addWidget(self.list, 1)

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
            link.setCheckable(True)
            set_look(link, tone=_TONES.get(sort, "quiet"))
            link.clicked.connect(lambda _on, sort=sort, number=number: self._on_opened(sort, number))
            self.links[sort] = link
            self._line.addWidget(link)

    def open_first(self) -> None:
        """Open the first list there is."""
        for link in list(self.links.values())[:1]:
            link.click()

    def _on_opened(self, sort: Sort, number: int) -> None:
        self._open = None if self._open is sort else sort
        for one, link in self.links.items():
            link.setChecked(one is self._open)
        if self._open is None or self._report is None:
            self.list.hide()
            return
        found, has_rows = by_sort(self._report).get(sort, ()), _has_rows(self._report, sort)
        is_whole = isinstance(self._report, ImportPlan)
        self.list.show_remarks(words_of(sort, number), found, number, has_rows=has_rows, is_whole=is_whole)
        if has_rows:
            self._read(self._report, [one.row for one in found])

    def _read(self, report: ImportPlan | Import, rows: list[int]) -> None:
        """Fetch what stands in the rows; the list is there meanwhile."""
        job, vault = Job(self._here.background), self._here.vault

        def read() -> dict[int, str]:
            if isinstance(report, Import):
                return remarks.rows_held(vault, report, rows)
            return remarks.rows_shown(report, rows, job.check_cancelled)

        self._here.background.ask(read, self.list.model.fill, lambda _error: None, topic="remarks", job=job)

    def _on_save(self) -> None:
        report, sort = self._report, self._open
        if report is None or sort is None:
            return
        title, kinds = self.tr("Save the list"), self.tr("CSV files") + " (*.csv)"
        path = place_to_save(self, title, self.tr("remarks") + ".csv", kinds)
        if path is None:
            return
        job, language = Job(self._here.background), self._here.language
        said = self.tr("Saved as {0}: rows and remarks, nothing of what stands in them.").format(path.name)

        def save() -> None:
            if isinstance(report, Import):
                remarks.save_kept(report, (sort,), path, language)
            else:
                remarks.save(report, (sort,), path, language, job.check_cancelled)

        self._here.background.ask(save, lambda _done: self.told.emit(said), self.failed.emit, job=job)


def _has_rows(report: ImportPlan | Import, sort: Sort) -> bool:
    """What stands in the rows can be had: from the file before it is read in, afterwards from the vault."""
    return isinstance(report, ImportPlan) or (bool(report.rows_held) and sort not in LEFT_OUT)
