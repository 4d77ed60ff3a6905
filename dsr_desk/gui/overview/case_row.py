"""One case in a lane of the overview: number, person, rights, deadline, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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


class CaseRow(QWidget):
    """A row with its button; `opened` when it is pressed."""

    opened = Signal()

    def __init__(self, line: CaseLine, language: str) -> None:
        super().__init__()
        self._line, self._language = line, language
        self.setAccessibleName(f"{line.case.ref}, {line.case.subject.name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        row.setSpacing(2 * GRID)
        row.addLayout(self._case(), 4)
        row.addLayout(self._person(), 7)
        row.addLayout(self._deadline(), 6)
        self.button = (PrimaryButton if line.is_late else QuietButton)(wording.next_step(line))
        self.button.setAccessibleName(f"{wording.next_step(line)}, {line.case.ref}")
        self.button.setMinimumWidth(140)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.opened)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _case(self) -> QVBoxLayout:
        column = _column()
        number = PlainLabel(self._line.case.ref, "smallstrong")
        number.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.addWidget(number)
        column.addWidget(ShortLabel(wording.channel_name(self._line.case.channel), "muted"))
        return _centred(column)

    def _person(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(ShortLabel(self._line.case.subject.name or self.tr("Name not known")))
        chips = QWidget()
        flow = FlowLayout(chips, spacing=GRID // 2)
        for right in self._line.case.rights:
            flow.addWidget(Chip(wording.right_name(right, self._language)))
        column.addWidget(chips)
        return _centred(column)

    def _deadline(self) -> QVBoxLayout:
        column = _column()
        column.setSpacing(GRID // 2)
        line = self._line
        if line.is_waiting:
            column.addWidget(ShortLabel(self._paused(), "small"))
            safe = day(line.last_day, self._language, today=line.facts.today)
            column.addWidget(ShortLabel(self.tr("Safe date {0}").format(safe), "muted"))
            return _centred(column)
        if line.is_late:
            column.addWidget(Chip(wording.state_name(line), "late"))
        else:
            said = wording.due_by(line.last_day, line.facts.today, self._language)
            column.addWidget(ShortLabel(said, "small"))
        column.addWidget(DeadlineBar(wording.span_of(line), " · ".join(wording.days_left(line, self._language))))
        return _centred(column)

    def _paused(self) -> str:
        reason = next((one.reason for one in self._line.case.pauses if one.until is None), PauseReason.IDENTITY)
        return f"{wording.days_left(self._line, self._language)[0]}: {wording.pause_name(reason)}"


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    return column


def _centred(column: QVBoxLayout) -> QVBoxLayout:
    column.insertStretch(0, 1)
    column.addStretch(1)
    return column
