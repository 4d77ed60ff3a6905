"""A lane of cases under its heading."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.gui.overview.case_row import CaseRow
from dsr_desk.gui.parts.card import Card, rule
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID
from dsr_desk.services.case_lines import CaseLine


class Lane(QWidget):
    """Its rows on one card."""

    opened = Signal(str)

    def __init__(self, heading: str, lines: Sequence[CaseLine], language: str) -> None:
        super().__init__()
        self.rows: list[CaseRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(heading.upper(), "section"))
        card = Card(margin=0)
        card.setAccessibleName(heading)
        card.body.setSpacing(0)
        column.addWidget(card)
        for line in lines:
            if self.rows:
                card.body.addWidget(rule())
            row = CaseRow(line, language)
            row.opened.connect(lambda ref=line.case.ref: self.opened.emit(ref))
            self.rows.append(row)
            card.body.addWidget(row)
