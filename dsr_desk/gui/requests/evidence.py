"""What stands behind a verdict: field by field, and the raw row as it stood in the file."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.match import Reason, Relation
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, Tone

translate = QCoreApplication.translate


class Evidence(QWidget):
    """The reasons of one finding, the strongest first."""

    def __init__(self, finding: Finding, language: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Evidence"))
        grid = _grid(self)
        heads = ("", self.tr("Field"), self.tr("Asked"), self.tr("In the record"), self.tr("How they agree"))
        for column, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, "tiny"), 0, column)
        ordered = sorted(finding.match.judgement.reasons, key=lambda reason: -abs(reason.points))
        for row, reason in enumerate(ordered, 1):
            self._row(grid, row, reason, language)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)

    def _row(self, grid: QGridLayout, row: int, reason: Reason, language: str) -> None:
        tone: Tone = "ok" if reason.points > 0 else "warning" if reason.points < 0 else "quiet"
        name = "check" if reason.points > 0 else "x" if reason.points < 0 else "minus"
        grid.addWidget(Icon(name, tone, 14), row, 0, Qt.AlignmentFlag.AlignTop)
        words = (field_name(reason.field, language), reason.asked, reason.stored, relation_name(reason.relation))
        for column, text in enumerate(words, 1):
            label = PlainLabel(text, "small", wrap=True)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


class RawRow(QWidget):
    """Every filled cell of the row, with the column's name as written in the file; others' names taken out.

    `unmasked` when the person at the desk asks to see the whole text of the row.
    """

    unmasked = Signal()

    def __init__(self, finding: Finding, cells: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The row as it stood in the file"))
        grid = _grid(self)
        grid.setColumnStretch(1, 1)
        record = finding.match.record
        filled = [(column.name, cell) for column, cell in zip(record.columns, cells, strict=False) if cell]
        for row, (name, cell) in enumerate(filled):
            grid.addWidget(PlainLabel(name, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            value = PlainLabel(cell, "small", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row, 1)
        if tuple(cells) != record.cells:
            button = SmallButton(self.tr("Show what is masked (is logged)"))
            button.clicked.connect(self.unmasked)
            grid.addWidget(button, len(filled), 1, Qt.AlignmentFlag.AlignLeft)


def stacked(parts: Sequence[QWidget]) -> QWidget:
    """One under the other."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        column.addWidget(part)
    return box


def relation_name(relation: Relation) -> str:
    """How an asked value stands to a stored one."""
    return {
        Relation.SAME: translate("evidence", "the same"),
        Relation.NORMALISED: translate("evidence", "the same, written differently"),
        Relation.SOUNDS_ALIKE: translate("evidence", "sounds alike"),
        Relation.SIMILAR: translate("evidence", "similar"),
        Relation.INITIAL: translate("evidence", "initial"),
        Relation.PET_NAME: translate("evidence", "pet name"),
        Relation.PART: translate("evidence", "a part of it"),
        Relation.DIFFERS: translate("evidence", "differs"),
        Relation.MISSING: translate("evidence", "not in the record"),
        Relation.MENTIONED: translate("evidence", "mentioned in text"),
    }[relation]


def _grid(widget: QWidget) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    return grid
