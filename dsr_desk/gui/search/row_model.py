"""A record as it stood in its file: one line per column, in the file's order, nothing tidied."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Column, Record

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """Column as written, what it is read as, and the cell. Empty columns may be left out."""

    def __init__(self, language: str, mask: Callable[[str, str], str]) -> None:
        super().__init__()
        self._language = language
        self._mask = mask
        self._cells: tuple[tuple[Column, str], ...] = ()

    def show(self, record: Record | None) -> None:
        """Show another record's filled cells."""
        self.beginResetModel()
        pairs = zip(record.columns, record.cells, strict=False) if record else ()
        self._cells = tuple((column, cell) for column, cell in pairs if cell.strip())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Filled columns."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Column, reading, cell."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Column in the file"), self.tr("Read as"), self.tr("As it stood"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        column, cell = self._cells[index.row()]
        if index.column() == 0:
            return column.name
        if index.column() == 1:
            return "–" if column.field is Field.OTHER else field_name(column.field, self._language)
        return self._mask(column.field.value, cell)
