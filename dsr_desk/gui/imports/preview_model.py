"""The first rows of a file as they will be stored, with what was repaired and what looks odd marked."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.gui.theme import colours
from dsr_desk.gui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Sample rows by columns. A marked cell says in its tooltip, and to a screen reader, what was done to it."""

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self._plan: ImportPlan | None = None
        self._repaired: dict[tuple[int, int], str] = {}
        self._suspect: dict[int, str] = {}

    def show(self, plan: ImportPlan) -> None:
        """Show another plan's first rows."""
        self.beginResetModel()
        self._plan = plan
        places = {column.name: index for index, column in enumerate(plan.columns)}
        self._repaired = {
            (repair.row, places[repair.column]): self._here.say(repair.what)
            for repair in plan.repairs
            if repair.column in places
        }
        self._suspect = {note.row: self._here.say(note.reason) for note in plan.suspect}
        self.endResetModel()

    def place_of(self, row: int) -> int:
        """Where a row of the file stands in the sample; -1 if it is further down."""
        rows = [sample.row for sample in self._plan.sample] if self._plan else []
        return rows.index(row) if row in rows else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Sample rows."""
        return 0 if parent.isValid() or self._plan is None else len(self._plan.sample)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the file."""
        return 0 if parent.isValid() or self._plan is None else len(self._plan.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The file's row number at the side; the column's name for a screen reader."""
        if self._plan is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._plan.sample[section].row)
        return self._plan.columns[section].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, its mark and the reason of the mark."""
        if not index.isValid() or self._plan is None:
            return None
        sample = self._plan.sample[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return sample.cells[index.column()] if index.column() < len(sample.cells) else ""
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(sample.row, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._repaired.get((sample.row, index.column())) or self._suspect.get(sample.row)
        return None

    def _ground(self, row: int, column: int) -> QColor | None:
        if (row, column) in self._repaired:
            return QColor(colours().warning_pale)
        return QColor(colours().late_pale) if row in self._suspect else None


class MarkDelegate(QStyledItemDelegate):
    """Lays a mark's ground under the cell: the style sheet leaves the model's own ground out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The mark, then the cell."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
