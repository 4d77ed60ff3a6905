"""A short table as high as its rows: the page scrolls, the table does not."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

BREAK = "\u200b"
"""A place to break a line, of no width."""


class BreakingDelegate(QStyledItemDelegate):
    """Lets long addresses break at their signs, so that a narrow column shows the whole of them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """An invisible place to break after each sign; the model's text stays as it is."""
        super().initStyleOption(option, index)
        option.text = "".join(sign if sign.isalpha() or sign == " " else sign + BREAK for sign in option.text)


class FittedTable(QTableView):
    """Words wrap, rows grow as columns shrink, and Tab leaves the table."""

    def __init__(self, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("plain", True)
        self.setProperty("dense", True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegate(BreakingDelegate(self))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """As high as the rows are at this width."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
