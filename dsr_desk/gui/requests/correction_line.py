"""A line of the work list: one value to be put right in one system, and what its next export showed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dsr_desk.domain.correction import Correction, SeenValue
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

if TYPE_CHECKING:
    from dsr_desk.gui.requests.decision_step import DecisionStep


class CorrectionLine(QWidget):
    """Old and new value; ticked when the system holds the new one. Without a step it only tells."""

    def __init__(self, one: Correction, system: str, step: "DecisionStep | None" = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(GRID)
        is_wrong = one.seen is SeenValue.OLD
        mark = "circle-alert" if is_wrong else "circle-check" if one.is_done else "circle"
        row.addWidget(Icon(mark, "warning" if is_wrong else "ok" if one.is_done else "quiet"))
        row.addWidget(PlainLabel(system, "strong"))
        change = self.tr("{0}: {1} → {2}").format(one.column, one.old or self.tr("empty"), one.new)
        seen = self._seen(one)
        row.addWidget(PlainLabel(f"{change} · {seen}" if seen else change, "muted", wrap=True), 1)
        if step is None or one.is_done:
            return
        for word, act in (
            (self.tr("It is done"), lambda: step.righted.emit(one.source)),
            (self.tr("Take back"), lambda: step.taken_back.emit(one.id)),
        ):
            button = SmallButton(word)
            button.setAccessibleName(f"{word}, {system}, {one.column}")
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)

    def _seen(self, one: Correction) -> str:
        return {
            SeenValue.NEW: self.tr("the new value stands in the next export"),
            SeenValue.OLD: self.tr("the old value still stands in the next export"),
            SeenValue.OTHER: self.tr("another value stands in the next export"),
            SeenValue.GONE: self.tr("the record is not in the next export"),
        }.get(one.seen, "") if one.seen else ""  # fmt: skip
