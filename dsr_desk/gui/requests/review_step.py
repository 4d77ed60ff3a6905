"""Step 4: which of the records found are the person's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.persons import certain_persons
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests.review_list import ReviewList
from dsr_desk.gui.search.namesakes import namesake_words
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class ReviewStep(QWidget):
    """`chosen(finding, choice)`; `all_certain` to take in every certain one; `search_asked` when nothing was found."""

    chosen = Signal(object, object)
    all_certain = Signal()
    search_asked = Signal()
    finished = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.list = ReviewList(language)
        self._certain, self._possible, self._out = Chip("", "ok"), Chip("", "warning"), Chip("", "quiet")
        self._keys = PlainLabel(self.tr("Space includes · X leaves out · Ctrl Z undoes"), "muted")
        self._sum = PlainLabel(wrap=True)
        self.namesake = Notice("", "warning")
        self.namesake.hide()
        self.accept_all = QuietButton(self.tr("Include all certain"))
        self.go_on = PrimaryButton(self.tr("Go on"))
        self._stack = QStackedWidget()
        self._nothing = EmptyState("search", "", "", self.tr("Search"), self.tr("Go on to the answer"))
        self._lay_out()
        self.list.chosen.connect(self.chosen)
        self.accept_all.clicked.connect(self.all_certain)
        self.go_on.clicked.connect(self.finished)
        self._nothing.action.clicked.connect(self.search_asked)
        self._nothing.other_action.clicked.connect(self.finished)

    def show_file(self, file: CaseFile) -> None:
        """Show what was found for a case."""
        if not file.findings:
            self._show_nothing(file)
            return
        self._stack.setCurrentIndex(0)
        self._warn_of_namesake(file.findings)
        self.list.show_file(file)
        self._count(file.findings, file.masks)
        self.go_on.setVisible(self.go_on.isVisibleTo(self) and not file.case.is_over)
        is_closed = file.case.closed_on is not None
        self._keys.setVisible(not is_closed)
        if is_closed:
            self.accept_all.hide()

    def _warn_of_namesake(self, findings: tuple[Finding, ...]) -> None:
        persons = certain_persons([one.match for one in findings if one.choice is not Choice.EXCLUDE])
        self.namesake.setVisible(len(persons) > 1)
        if len(persons) > 1:
            self.namesake.say(namesake_words(persons))

    def _count(self, findings: tuple[Finding, ...], masks: int) -> None:
        verdicts = [one.match.judgement.verdict for one in findings]
        out = sum(one.choice is Choice.EXCLUDE for one in findings)
        hers = sum(one.is_hers for one in findings)
        left = sum(one.choice is None for one in findings)
        certain_left = sum(one.choice is None and one.match.judgement.verdict is Verdict.CERTAIN for one in findings)
        self._say(self._certain, verdicts.count(Verdict.CERTAIN), self.tr("{0} certain"), self.tr("{0} certain"))
        self._say(self._possible, verdicts.count(Verdict.POSSIBLE), self.tr("{0} possible"), self.tr("{0} possible"))
        self._say(self._out, out, self.tr("{0} left out"), self.tr("{0} left out"))
        said = counted(hers, self.tr("{0} record in the answer"), self.tr("{0} records in the answer"))
        if masks:
            said += " · " + counted(masks, self.tr("{0} piece masked"), self.tr("{0} pieces masked"))
        waits = counted(left, self.tr("{0} left to review"), self.tr("{0} left to review"))
        self._sum.setText(f"{said} · {waits if left else self.tr('all reviewed')}")
        self.accept_all.setVisible(certain_left > 0)
        self.go_on.setVisible(left == 0)

    def _say(self, pill: Chip, number: int, one: str, many: str) -> None:
        pill.setText(counted(number, one, many))
        pill.setVisible(number > 0)

    def _show_nothing(self, file: CaseFile) -> None:
        self._stack.setCurrentIndex(1)
        was_searched = file.proof is not None
        self._nothing.heading.setText(
            self.tr("Nothing was found") if was_searched else self.tr("Nothing has been searched yet")
        )
        self._nothing.text.setText(
            self.tr("That is a result too. The answer says which systems were searched, and how.")
            if was_searched
            else self.tr("Search every system first; what is found stands here to be reviewed.")
        )
        self._nothing.other_action.setVisible(was_searched)
        self._nothing.action.setVisible(not was_searched)

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, spacing=GRID)
        flow.setContentsMargins(20, 12, 20, 4)
        for part in (self._certain, self._possible, self._out, self._keys):
            flow.addWidget(part)
        foot = QFrame()
        foot.setProperty("foot", True)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(GRID // 2)
        row.addWidget(self._sum, 1)
        row.addWidget(self.accept_all)
        row.addWidget(self.go_on)
        review = QWidget()
        column = QVBoxLayout(review)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.namesake)
        column.addWidget(self.list, 1)
        column.addWidget(foot)
        self._stack.addWidget(review)
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
