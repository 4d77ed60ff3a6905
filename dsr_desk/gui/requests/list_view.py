"""All cases: a field that filters as one types, a choice of kind, and the table."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dsr_desk.gui.parts.buttons import SegmentButton
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.requests.table_model import DUE, NUMBER, PERSON, RECEIVED, RIGHTS, CasesModel, CasesSieve, Sieve
from dsr_desk.gui.theme import GRID, colours
from dsr_desk.services.case_lines import CaseLine

WITH_RECEIPT, WITH_RIGHTS = 120, 90
"""Letters in the width of the table from which on these columns are shown."""


class ListView(QWidget):
    """`opened` with the number of the case that was chosen; `new_asked` from the empty state."""

    opened = Signal(str)
    new_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._model = CasesModel(language)
        self._sieve = CasesSieve(self._model)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter the cases"))
        self.field.setAccessibleName(self.tr("Filter the cases"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("filter", colours().muted), QLineEdit.ActionPosition.LeadingPosition)
        self.table = self._made_table()
        self._segments: dict[Sieve, SegmentButton] = {}
        self._nothing = EmptyState(
            "inbox",
            self.tr("No cases yet"),
            self.tr("Drop an e-mail anywhere in the window, or log the request that came by post or telephone."),
            self.tr("New request"),
        )
        self._none_fit = EmptyState(
            "search", self.tr("No case fits"), self.tr("Change the words, or choose “All”."), "", self.tr("Show all")
        )
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.table.activated.connect(self._on_activated)
        self.table.clicked.connect(self._on_activated)
        self._nothing.action.clicked.connect(self.new_asked)
        self._none_fit.other_action.clicked.connect(self._on_show_all)

    def show_lines(self, lines: Sequence[CaseLine]) -> None:
        """Show these cases."""
        self._model.show_lines(lines)
        for sieve, button in self._segments.items():
            number = sum(sieve.lets(line) for line in lines)
            button.say(f"{self._word(sieve)}  {number}")
        self._show_right_thing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from the field goes into the table."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.table.setFocus()
            self.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the day of receipt makes room for names and rights, at large text the rights for names."""
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.table.setColumnHidden(RECEIVED, letters < WITH_RECEIPT)
        self.table.setColumnHidden(RIGHTS, letters < WITH_RIGHTS)

    def choose(self, sieve: Sieve) -> None:
        """Show one kind of case."""
        self._segments[sieve].setChecked(True)
        self._sieve.choose(sieve)
        self._show_right_thing()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._sieve)
        table.setAccessibleName(self.tr("Cases"))
        table.setSortingEnabled(True)
        table.sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(44, table.fontMetrics().height() + 24))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PERSON, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RIGHTS, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(88)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(NUMBER, 140)
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(PlainLabel(self.tr("Requests"), "title"))
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        self.field.setMaximumWidth(280)
        row.addWidget(self.field, 1)
        row.addSpacing(2 * GRID)
        group = QButtonGroup(self)
        for sieve in Sieve:
            button = SegmentButton(self._word(sieve))
            button.clicked.connect(lambda _checked, sieve=sieve: self.choose(sieve))
            group.addButton(button)
            self._segments[sieve] = button
            row.addWidget(button)
        self._segments[Sieve.OPEN].setChecked(True)
        row.addStretch(1)
        column.addLayout(row)
        self._stack = QStackedWidget()
        for widget in (self.table, self._nothing, self._none_fit):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _word(self, sieve: Sieve) -> str:
        return {
            Sieve.OPEN: self.tr("Not finished"),
            Sieve.LATE: self.tr("Late"),
            Sieve.WAITING: self.tr("Waiting"),
            Sieve.OVER: self.tr("Finished"),
            Sieve.EVERY: self.tr("All"),
        }[sieve]

    def _show_right_thing(self) -> None:
        if self._model.rowCount() == 0:
            self._stack.setCurrentWidget(self._nothing)
        elif self._sieve.rowCount() == 0:
            self._stack.setCurrentWidget(self._none_fit)
        else:
            self._stack.setCurrentWidget(self.table)

    def _on_typed(self, text: str) -> None:
        self._sieve.type(text)
        self._show_right_thing()

    def _on_show_all(self) -> None:
        self.field.clear()
        self.choose(Sieve.EVERY)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._sieve.line(index.row()).case.ref)
