"""The top of a case's page: who, which case, what is asked, how long is left, and everything else one may do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from dsr_desk.gui.parts.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.deadline_bar import DeadlineBar
from dsr_desk.gui.parts.flow_layout import FlowLayout
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
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._number = PlainLabel("", "muted")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=GRID // 2)
        self._received = PlainLabel("", "muted")
        self._bar = DeadlineBar(marks_today=True)
        self._left, self._when = PlainLabel("", "smallstrong"), ShortLabel("", "small")
        self._when.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.working = LinkButton(self.tr("how it was counted"))
        self.more = QuietButton(self.tr("More"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.next = PrimaryButton("")
        self.back_button = IconButton("chevron-left", self.tr("Back to all cases"))
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
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back_button)
        top.addWidget(self._name, 0)
        top.addWidget(self._number)
        top.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addSpacing(GRID)
        top.addWidget(self.more)
        top.addWidget(self.next)
        time = QHBoxLayout()
        time.setSpacing(12)
        time.addWidget(self._received)
        time.addWidget(self._bar, 1)
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._left)
        words.addWidget(self._when)
        time.addLayout(words)
        time.addWidget(self.working)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 3 * GRID, 10)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addLayout(time)
