"""The top of a case's page: who, which case, what is asked, how long is left, and everything else one may do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.deadline_bar import DeadlineBar
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import short_day
from dsr_desk.gui.requests import wording
from dsr_desk.gui.theme import GRID, set_look
from dsr_desk.services.case_lines import CaseLine


class CaseHead(QWidget):
    """`menu` is filled by the page; `working_asked` when the person wants to see how the days were counted."""

    back = Signal()
    working_asked = Signal()
    next_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.setObjectName("caseHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ShortLabel("", "title")
        self._number = PlainLabel("", "muted")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=GRID // 2, is_one_line=True)
        self._received = PlainLabel("", "muted")
        self._bar = DeadlineBar(marks_today=True)
        self._left, self._when = PlainLabel("", "smallstrong"), ShortLabel("", "small")
        self.working = LinkButton(self.tr("how it was counted"))
        self.more = QuietButton(self.tr("More"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.next = PrimaryButton("")
        self.back_button = IconButton("chevron-left", self.tr("Back to all cases"))
        for line in (self._name, self._when):
            line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        self.working.clicked.connect(self.working_asked)
        self.next.clicked.connect(self.next_asked)

    def show_line(self, line: CaseLine) -> None:
        """Show a case."""
        case = line.case
        self._name.set_whole(wording.person_name(case) or self.tr("Name not known"))
        self._number.setText(case.ref)
        empty(self._flow)
        for right in case.rights:
            self._flow.addWidget(Chip(wording.right_name(right, self._language)))
        answered_in = f"{wording.channel_name(case.channel)} · {wording.language_name(case.language)}"
        self._flow.addWidget(Chip(answered_in, "quiet"))
        if case.representative is not None:
            seen = case.representative.has_authority
            word = self.tr("Representative") if seen else self.tr("Representative, authority not seen")
            self._flow.addWidget(Chip(word, "quiet" if seen else "warning"))
        if case.is_protected:
            self._flow.addWidget(Chip(self.tr("Protected identity"), "late"))
        received = short_day(case.received, self._language, today=line.facts.today)
        self._received.setText(self.tr("Received {0}").format(received))
        left, when = wording.days_left(line, self._language)
        self._bar.show_span(wording.span_of(line), f"{left}, {when}")
        self._left.setText(left)
        set_look(self._left, role="error" if line.is_late else "smallstrong")
        self._when.set_whole(f"· {when}" if when else "")
        self._when.setVisible(bool(when))

    def show_next(self, word: str) -> None:
        """The one thing to do; an empty word hides the button."""
        self.next.say(word)
        self.next.setVisible(bool(word))

    def _lay_out(self) -> None:
        """Two lines; at large text each folds, and nothing is cut but what has no room on a line of its own."""
        who, can, since, left = QWidget(), QWidget(), QWidget(), QWidget()
        words = FlowLayout(who, spacing=12, below=4)
        for part in (self._name, self._number, self._chips):
            words.addWidget(part)
        _row(can, GRID, self.more, self.next)
        _row(since, 12, self._received, self._bar).setStretch(1, 1)
        until = QWidget()
        for holder, spacing, parts in ((until, 4, (self._left, self._when)), (left, 12, (until, self.working))):
            flow = FlowLayout(holder, spacing=spacing, below=0, is_one_line=True)
            for part in parts:
                flow.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(FoldingRow(who, can), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 3 * GRID, 10)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(FoldingRow(since, left, spacing=12))


def _row(holder: QWidget, spacing: int, *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    return row
