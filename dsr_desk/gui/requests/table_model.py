"""The table of all cases, and the sieve over it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont

from dsr_desk.domain.request import State
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.words import short_day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.theme import colours
from dsr_desk.services.case_lines import CaseLine

LINE = int(Qt.ItemDataRole.UserRole)
SORT = LINE + 1
Index = QModelIndex | QPersistentModelIndex

NUMBER, PERSON, RIGHTS, RECEIVED, DUE, STATE = range(6)
NO_INDEX = QModelIndex()


class Sieve(StrEnum):
    """Which cases are shown."""

    OPEN = "open"
    LATE = "late"
    WAITING = "waiting"
    OVER = "over"
    EVERY = "every"

    def lets(self, line: CaseLine) -> bool:
        """The case passes."""
        return {
            Sieve.OPEN: not line.case.is_over,
            Sieve.LATE: line.is_late,
            Sieve.WAITING: line.is_waiting,
            Sieve.OVER: line.case.is_over,
            Sieve.EVERY: True,
        }[self]


class CasesModel(QAbstractTableModel):
    """One row a case."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._lines: tuple[CaseLine, ...] = ()

    def show_lines(self, lines: Sequence[CaseLine]) -> None:
        """Show other cases."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are cases."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Six."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The columns' words."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (
            self.tr("Case"), self.tr("Person"), self.tr("Asks for"), self.tr("Received"), self.tr("Answer by"),
            self.tr("State"),
        )  # fmt: skip
        return words[section]

    def data(self, index: Index, role: int = 0) -> Any:
        """A cell."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == SORT:
            return self._sorted_by(line, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(line, index.column())
        return _look(line, index.column(), role)

    def _said(self, line: CaseLine, column: int) -> str:
        case, today = line.case, line.facts.today
        return {
            NUMBER: case.ref,
            PERSON: wording.person_name(case),
            RIGHTS: ", ".join(wording.right_name(right, self._language) for right in case.rights),
            RECEIVED: short_day(case.received, self._language, today=today),
            DUE: "" if case.is_over else short_day(line.last_day, self._language, today=today),
            STATE: self._state(line),
        }[column]

    def _state(self, line: CaseLine) -> str:
        if line.case.is_over or line.is_late or line.is_waiting or line.case.state is not State.OPEN:
            return wording.state_name(line)
        return wording.days_left(line, self._language)[0]

    def _sorted_by(self, line: CaseLine, column: int) -> Any:
        if column == RECEIVED:
            return line.case.received.toordinal()
        if column in (DUE, STATE):
            return line.last_day.toordinal() + (1_000_000 if line.case.is_over else 0)
        return self._said(line, column).casefold()


def _look(line: CaseLine, column: int, role: int) -> Any:
    shown = colours()
    if role == Qt.ItemDataRole.DecorationRole and column == STATE:
        name, colour = _mark(line)
        return icon(name, colour, 16)
    if role == Qt.ItemDataRole.ForegroundRole:
        if column == STATE and line.is_late:
            return QColor(shown.late)
        if column in (RECEIVED, DUE) or line.case.is_over:
            return QColor(shown.muted)
    if role == Qt.ItemDataRole.FontRole and (column == NUMBER or (column == STATE and line.is_late)):
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font
    return None


def _mark(line: CaseLine) -> tuple[str, str]:
    shown = colours()
    if line.is_late:
        return "circle-alert", shown.late
    if line.is_waiting:
        return "pause", shown.muted
    if line.case.is_over:
        return "circle-check", shown.ok
    return "clock", shown.warning if wording.tone(line) == "warning" else shown.muted


class CasesSieve(QSortFilterProxyModel):
    """Sorts by the value behind the words, and filters by what is typed and which kind of case."""

    def __init__(self, model: CasesModel) -> None:
        super().__init__()
        self._words: list[str] = []
        self._sieve = Sieve.OPEN
        self.setSourceModel(model)
        self.setSortRole(SORT)
        self.setDynamicSortFilter(True)

    def type(self, text: str) -> None:
        """Only cases that hold every typed word."""
        self.beginResetModel()
        self._words = text.casefold().split()
        self.endResetModel()

    def choose(self, sieve: Sieve) -> None:
        """Only cases of that kind."""
        self.beginResetModel()
        self._sieve = sieve
        self.endResetModel()

    def line(self, row: int) -> CaseLine:
        """The case in a row."""
        found: CaseLine = self.data(self.index(row, 0), LINE)
        return found

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt's own."""
        model = self.sourceModel()
        line: CaseLine = model.data(model.index(row, 0, parent), LINE)
        if not self._sieve.lets(line):
            return False
        text = " ".join(str(model.data(model.index(row, column, parent), 0)) for column in range(6)).casefold()
        return all(word in text for word in self._words)
