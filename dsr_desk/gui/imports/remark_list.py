"""The rows that a report remarks on, one sort at a time: every one named, with what stands there as it is read."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from dsr_desk.domain.remarks import Remark
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import grouped
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS = 8
"""Rows shown at once; the list scrolls."""


class RemarkModel(QAbstractTableModel):
    """Remarks by row, column, what, and what stands in the row where that is known."""

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self._remarks: Sequence[Remark] = ()
        self._shown: Mapping[int, str] | None = None

    def show(self, remarks: Sequence[Remark], *, has_text: bool) -> None:
        """Show others; `has_text` where what stands in the rows will come."""
        self.beginResetModel()
        self._remarks, self._shown = remarks, {} if has_text else None
        self.endResetModel()

    def fill(self, shown: Mapping[int, str]) -> None:
        """What stands in the rows."""
        if self._shown is not None and self._remarks:
            self._shown = shown
            self.dataChanged.emit(self.index(0, 3), self.index(self.rowCount() - 1, 3))

    def row_at(self, place: int) -> int:
        """The file's row of a line."""
        return self._remarks[place].row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Remarks."""
        return 0 if parent.isValid() else len(self._remarks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Row, column, what, and the row's own text."""
        return 0 if parent.isValid() else 3 + (self._shown is not None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (self.tr("Row"), self.tr("Column"), self.tr("Remark"), self.tr("What stands in the row"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell; the tooltip tells a long one whole."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._remarks[index.row()]
        missing = self.tr("no longer there") if self._shown else ""
        text = (self._shown or {}).get(one.row, missing)
        return (grouped(one.row), one.column, self._here.say(one.what), text)[index.column()]


class RemarkList(QWidget):
    """A table of one sort. `row_asked(row)` when a line is chosen, `save_asked` for the list. With `fills` it takes the
    height there is."""

    row_asked = Signal(int)
    save_asked = Signal()

    def __init__(self, here: Workplace, *, fills: bool = False) -> None:
        super().__init__()
        self._fills = fills
        self.model = RemarkModel(here)
        self.table = QTableView()
        self.table.setModel(self.model)
        self._cut = PlainLabel("", "muted", wrap=True)
        self.save = LinkButton("")
        self.save.clicked.connect(self.save_asked)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        below = FlowLayout(spacing=GRID)
        below.addWidget(self._cut)
        below.addWidget(self.save)
        column.addLayout(below)
        self.hide()

    def show_remarks(
        self, heading: str, remarks: Sequence[Remark], count: int, *, has_rows: bool, is_whole: bool
    ) -> None:  # fmt: skip
        """Show these; `count` is how many there are in all. `has_rows` where the model will be filled with what stands
        in the rows, `is_whole` where the saved list names every one of them."""
        self.table.setAccessibleName(heading)
        self.model.show(remarks, has_text=has_rows)
        cut = self.tr("The list names the first {0} of {1}.").format(grouped(len(remarks)), grouped(count))
        self._cut.setText(cut)
        self._cut.setVisible(len(remarks) < count)
        self.save.say(self.tr("Save the whole list as CSV …") if is_whole else self.tr("Save the list as CSV …"))
        self._fit(len(remarks))
        self.show()

    def _fit(self, count: int) -> None:
        """As high as a few lines; the last column takes the room that is left."""
        header, lines = self.table.horizontalHeader(), min(count, MOST_ROWS)
        for column, widest in ((0, 100), (1, 160), (2, 330)):
            self.table.setColumnWidth(
                column,
                min(widest, max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column)) + 2 * GRID),
            )
        header.setStretchLastSection(True)
        high = self.table.verticalHeader().defaultSectionSize() * lines + header.sizeHint().height()
        if self._fills:
            self.table.setMinimumHeight(high + 4 if count < MOST_ROWS else 0)
        else:
            self.table.setFixedHeight(high + 4)

    def _dress(self) -> None:
        table = self.table
        table.setProperty("plain", True)
        table.setProperty("dense", True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.clicked.connect(lambda index: self.row_asked.emit(self.model.row_at(index.row())))
        table.activated.connect(lambda index: self.row_asked.emit(self.model.row_at(index.row())))
