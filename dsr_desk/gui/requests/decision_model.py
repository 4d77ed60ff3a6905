"""The table of decisions: per record copy, what becomes of it, until when and on which ground."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from dsr_desk.domain import statutes
from dsr_desk.domain.by_hand import place_of
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.persons import title_of
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.theme import colours

FINDING = int(Qt.ItemDataRole.UserRole)
SYSTEM, RECORD, OUTCOME, UNTIL, GROUND = range(5)
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
translate = QCoreApplication.translate


class DecisionModel(QAbstractTableModel):
    """`planned` are the records with what is decided or proposed; `decided` the ids of those decided.

    `righted` says of the records in which a value is put right whether all of it is carried out; it is None where the
    case decides what becomes of each record.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._planned: tuple[Finding, ...] = ()
        self._decided: frozenset[int] = frozenset()
        self._systems: Mapping[str, str] = {}
        self._righted: Mapping[str, bool] | None = None

    def show_plan(
        self,
        planned: Sequence[Finding],
        decided: frozenset[int],
        systems: Mapping[str, str],
        righted: Mapping[str, bool] | None = None,
    ) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._planned, self._decided, self._systems, self._righted = tuple(planned), decided, systems, righted
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """The record in a row."""
        return self._planned[row]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as records are the person's."""
        return 0 if parent.isValid() else len(self._planned)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Five."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The columns' words."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (self.tr("System"), self.tr("Record"), self.tr("Decision"), self.tr("Last day"), self.tr("Ground"))
        return words[section]

    def data(self, index: Index, role: int = 0) -> Any:
        """A cell."""
        one = self._planned[index.row()]
        column = index.column()
        is_decided = one.id in self._decided
        if role == FINDING:
            return one
        if role in _WORDS and not (column == OUTCOME and self._righted is not None):
            return self._said(one, column, is_decided)
        if self._righted is not None:
            return self._of_righting(column, role, self._righted.get(one.record_id))
        if role == Qt.ItemDataRole.ForegroundRole and (column != RECORD and not is_decided):
            return QColor(colours().warning if one.decision is None and column == OUTCOME else colours().muted)
        if role == Qt.ItemDataRole.DecorationRole and column == OUTCOME:
            return icon(*_mark(one, is_decided), 16)
        return None

    def _of_righting(self, column: int, role: int, is_done: bool | None) -> Any:
        """The mark and the words of a record in which a value is put right; nothing where none is."""
        if column != OUTCOME or is_done is None:
            return None
        if role in _WORDS:
            return translate("decision", "Put right") if is_done else translate("decision", "To be put right")
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("circle-check" if is_done else "circle", colours().ok if is_done else colours().muted, 16)
        return None

    def _said(self, one: Finding, column: int, is_decided: bool) -> str:
        decision = one.decision
        if column == SYSTEM:
            return self._systems.get(one.match.record.source, one.match.record.source)
        if column == RECORD:
            return _title(one)
        if column == OUTCOME:
            return _outcome(one, decision, is_decided)
        if column == UNTIL:
            return day(decision.until, self._language) if decision and decision.until else ""
        return statutes.said_in(decision.ground, self._language) if decision else ""


def _title(one: Finding) -> str:
    """Whose record it is; of a paper or a typed record also what it is, which no file name tells."""
    title, note = title_of(one.match) or one.record_id, one.match.record.fields().get(Field.NOTE, ())
    return f"{title} · {note[0]}" if note and place_of(one.match.record) else title


def outcome_name(outcome: Outcome) -> str:
    """What becomes of a record."""
    return {
        Outcome.ERASE: translate("decision", "Erase"),
        Outcome.KEEP_UNTIL: translate("decision", "Keep"),
        Outcome.RESTRICT: translate("decision", "Restrict"),
    }[outcome]


def _outcome(one: Finding, decision: Decision | None, is_decided: bool) -> str:
    if decision is None:
        return translate("decision", "Needs an answer")
    word = outcome_name(decision.outcome)
    if not is_decided:
        return translate("decision", "Proposed: {0}").format(word.lower())
    return translate("decision", "{0}, done").format(word) if one.done_on else word


def _mark(one: Finding, is_decided: bool) -> tuple[str, str]:
    shown = colours()
    if one.decision is None:
        return "circle-alert", shown.warning
    if not is_decided:
        return "circle", shown.muted
    return ("circle-check", shown.ok) if one.done_on else ("check", shown.accent)
