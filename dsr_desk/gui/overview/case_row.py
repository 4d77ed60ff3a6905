"""One case in a lane of the overview: number, person, rights, deadline, and the one thing to do."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from dsr_desk.domain.request import PauseReason
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.deadline_bar import DeadlineBar
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.theme import GRID
from dsr_desk.services.case_lines import CaseLine

ONE_LINE_FROM = 80
"""Letters in the width of a row from which on it stands in one line."""


class CaseRow(QWidget):
    """A row with its button; `opened` when it is pressed."""

    opened = Signal()

    def __init__(self, line: CaseLine, language: str) -> None:
        super().__init__()
        self._line, self._language = line, language
        self.setAccessibleName(f"{line.case.ref}, {line.case.subject.name}")
        self.button = (PrimaryButton if line.is_late else QuietButton)(wording.next_step(line))
        self.button.setAccessibleName(f"{wording.next_step(line)}, {line.case.ref}")
        self.button.setMinimumWidth(140)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.opened)
        self._parts = (_centred(self._case()), _centred(self._person()), _centred(self._deadline()))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        self._grid.setSpacing(2 * GRID)
        self._is_narrow: bool | None = None
        self._place(is_narrow=False)

    def minimumSizeHint(self) -> QSize:
        """It may stand in two lines."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), ONE_LINE_FROM * self.fontMetrics().averageCharWidth()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line, or in two where large text leaves no room."""
        super().resizeEvent(event)
        self._place(is_narrow=event.size().width() < ONE_LINE_FROM * self.fontMetrics().averageCharWidth())

    def _place(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        case, person, deadline = self._parts
        below, beside = ((1, 0), (1, 1)) if is_narrow else ((0, 2), (0, 3))
        for part, place in ((case, (0, 0)), (person, (0, 1)), (deadline, below), (self.button, beside)):
            self._grid.addWidget(part, *place)
        self._grid.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        for column, stretch in enumerate((4, 7, 0, 0) if is_narrow else (4, 7, 6, 0)):
            self._grid.setColumnStretch(column, stretch)

    def _case(self) -> QVBoxLayout:
        column = _column()
        number = PlainLabel(self._line.case.ref, "smallstrong")
        number.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.addWidget(number)
        column.addWidget(ShortLabel(wording.channel_name(self._line.case.channel), "muted"))
        return column

    def _person(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(ShortLabel(self._line.case.subject.name or self.tr("Name not known")))
        chips = QWidget()
        flow = FlowLayout(chips, spacing=GRID // 2)
        for right in self._line.case.rights:
            flow.addWidget(Chip(wording.right_name(right, self._language)))
        column.addWidget(chips)
        return column

    def _deadline(self) -> QVBoxLayout:
        column = _column()
        column.setSpacing(GRID // 2)
        line = self._line
        if line.is_waiting:
            column.addWidget(ShortLabel(self._paused(), "small"))
            safe = day(line.last_day, self._language, today=line.facts.today)
            column.addWidget(ShortLabel(self.tr("Safe date {0}").format(safe), "muted"))
            return column
        if line.is_late:
            column.addWidget(Chip(wording.state_name(line), "late"))
        else:
            said = wording.due_by(line.last_day, line.facts.today, self._language)
            column.addWidget(ShortLabel(said, "small"))
        column.addWidget(DeadlineBar(wording.span_of(line), " · ".join(wording.days_left(line, self._language))))
        return column

    def _paused(self) -> str:
        reason = next((one.reason for one in self._line.case.pauses if one.until is None), PauseReason.IDENTITY)
        return f"{wording.days_left(self._line, self._language)[0]}: {wording.pause_name(reason)}"


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    return column


def _centred(column: QVBoxLayout) -> QWidget:
    column.setContentsMargins(0, 0, 0, 0)
    column.insertStretch(0, 1)
    column.addStretch(1)
    holder = QWidget()
    holder.setLayout(column)
    return holder
