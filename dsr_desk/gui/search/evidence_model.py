"""Why a record was found: a line per compared field, with what was asked, what stands there, and what it weighs."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.match import Match, Reason, Relation

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EvidenceModel(QAbstractTableModel):
    """The reasons of one match. `mask` hides personal numbers until the person asks to see them."""

    FIELD, POINTS, COMMON = 0, 4, 5
    """The columns that are as wide as their words; the last two hold figures."""

    def __init__(self, language: str, mask: Callable[[str, str], str]) -> None:
        super().__init__()
        self._language = language
        self._locale = QLocale(language)
        self._mask = mask
        self._reasons: tuple[Reason, ...] = ()

    def show(self, match: Match | None) -> None:
        """Show another match's reasons, heaviest first."""
        self.beginResetModel()
        reasons = match.judgement.reasons if match else ()
        self._reasons = tuple(sorted(reasons, key=lambda reason: (not reason.is_veto, -abs(reason.points))))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Reasons."""
        return 0 if parent.isValid() else len(self._reasons)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Field, asked, stored, relation, points, how common."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Field"), self.tr("Asked"), self.tr("In the record"), self.tr("Agrees"),
            self.tr("Points"), self.tr("Shared by"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; numbers to the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= self.POINTS:
            return _RIGHT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._reasons[index.row()], index.column())
        return None

    def _text(self, reason: Reason, column: int) -> str:
        if column == 0:
            return field_name(reason.field, self._language)
        if column == 1:
            return self._mask(reason.field, reason.asked) or "–"
        if column == 2:
            return self._mask(reason.field, reason.stored) or "–"
        if column == 3:
            return self._relation(reason)
        return self._points(reason.points) if column == 4 else self._common(reason.common)

    def _points(self, points: float) -> str:
        written = self._locale.toString(abs(points), "f", 1)
        return f"+{written}" if points > 0 else f"−{written}" if points < 0 else "0"

    def _common(self, common: int) -> str:
        if common <= 0:
            return "–"
        return self.tr("this alone") if common == 1 else self._locale.toString(common)

    def _relation(self, reason: Reason) -> str:
        words = {
            Relation.SAME: self.tr("the same"),
            Relation.NORMALISED: self.tr("the same, written differently"),
            Relation.SOUNDS_ALIKE: self.tr("sounds alike"),
            Relation.SIMILAR: self.tr("similar"),
            Relation.INITIAL: self.tr("initial"),
            Relation.PET_NAME: self.tr("pet name"),
            Relation.PART: self.tr("a part of it"),
            Relation.DIFFERS: self.tr("differs"),
            Relation.MISSING: self.tr("not in the record"),
            Relation.MENTIONED: self.tr("mentioned in text"),
        }
        word = words[reason.relation]
        return self.tr("{0}: speaks decisively against").format(word) if reason.is_veto else word
