"""An entry of the record of processing: facts side by side, gaps marked, the policy's own sentence as a quiet quote."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.gui.parts.card import Card, upright_rule
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.policy.entries import Entry, Fact
from dsr_desk.gui.theme import GRID

FACT_WIDTH = 190


class EntryCard(Card):
    """One entry."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.setAccessibleName(entry.title)
        self.body.addWidget(PlainLabel(entry.title, "strong", wrap=True))
        facts = FlowLayout(spacing=2 * GRID, least=FACT_WIDTH)
        for fact in entry.facts:
            facts.addWidget(self._fact(fact))
        self.body.addLayout(facts)
        if entry.quote:
            self.body.addWidget(quote(entry.quote))

    def _fact(self, fact: Fact) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(fact.label, "muted"))
        value = PlainLabel(fact.value, "small", wrap=True) if fact.value else Chip(self.tr("not said"), "warning")
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return holder


def quote(text: str) -> QWidget:
    """What the published policy says, in its own words."""
    holder = QFrame()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(10)
    row.addWidget(upright_rule())
    row.addWidget(PlainLabel(f"”{text.strip('”')}”", "muted", wrap=True), 1)
    return holder
