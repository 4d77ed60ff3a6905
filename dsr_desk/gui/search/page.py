"""Find a person: search as you type, the answer by person and system, and the evidence for each record."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dsr_desk.domain.asked import understand
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.match import Match
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.persons import group, name_of
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.request import Subject
from dsr_desk.domain.sources import source_name
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.page_head import PageHead
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.search.answer_words import AnswerWords
from dsr_desk.gui.search.detail import RecordDetail
from dsr_desk.gui.search.more_fields import MoreFields
from dsr_desk.gui.search.nothing_found import NothingFound
from dsr_desk.gui.search.noting import Noting
from dsr_desk.gui.search.result_delegate import ResultList
from dsr_desk.gui.search.result_model import NO_MARKS, ResultModel
from dsr_desk.gui.theme import GRID, colours
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import policies, restrictions, search, shown
from dsr_desk.services.search import Found

WAIT_MS = 220
"""How long the fingers rest before a search begins."""
SHORTEST = 3
FIRST, ALL = 200, 0
"""Records shown of an answer at first; every one when what was left out is asked for."""
BESIDE = 84
"""Letters of width that the list and the record need to stand side by side."""


class SearchPage(Page):
    """The one box, more fields on demand, and the answer beside the chosen record."""

    concerns = frozenset({"imports", "policy"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        self._policy: Policy | None = None
        self._today = here.vault.today()
        self.head = PageHead(self.tr("Find a person"))
        self.box = QLineEdit()
        self.more = MoreFields(here.language)
        self.more_link = LinkButton(self.tr("More fields"))
        self.words = AnswerWords(here, self._today)
        self.model = ResultModel(here.say)
        self.list = ResultList(self.model)
        self.detail = RecordDetail(here, self._today)
        self.nothing = NothingFound(here)
        self.empty = EmptyState(
            "search",
            self.tr("Who are you looking for?"),
            self.tr("Write a name, an e-mail address, a telephone number or a personal number, in any order. "
                    "Every file that was read in is searched."),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._noting = Noting(here, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the names of the systems, and search again."""
        vault = self.here.vault
        self.here.background.ask(lambda: policies.current(vault), self._on_policy, topic="search policy")

    def entered(self) -> None:
        """Ready to type."""
        super().entered()
        self.box.setFocus()
        self.box.selectAll()

    def receive(self, what: object) -> None:
        """Search for what another page handed over: a typed text, or fields."""
        if isinstance(what, str):
            self.more.clear()
            self.box.setText(what)
        elif isinstance(what, dict):
            self.box.clear()
            self._widen(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answer's two halves stand under each other where there is no room beside."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < BESIDE * self.fontMetrics().averageCharWidth()
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way is not self.answer.orientation():
            self.answer.setOrientation(way)
            self.answer.setSizes([3, 5])

    def asked(self) -> Fields:
        """What is searched for now: the box as it is understood, and the fields."""
        known: dict[Field, tuple[str, ...]] = dict(understand(self.box.text(), self._today))
        for field, values in self.more.fields().items():
            known[field] = (*known.get(field, ()), *values)
        return known

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(12)
        self._dress_box()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.box, 1)
        line.addWidget(self.more_link)
        column.addWidget(self.head)
        column.addLayout(line)
        column.addWidget(self.more)
        column.addWidget(self.words)
        column.addWidget(self._stack, 1)
        for part in (self.empty, self.nothing, self._made_answer()):
            self._stack.addWidget(part)
        self.more.hide()

    def _dress_box(self) -> None:
        words = self.tr("Name, e-mail, telephone or personal number")
        self.box.setPlaceholderText(words)
        self.box.setAccessibleName(words)
        self.box.setClearButtonEnabled(True)
        self.box.addAction(icon("search", colours().muted), QLineEdit.ActionPosition.LeadingPosition)

    def _made_answer(self) -> QSplitter:
        self.list.setAccessibleName(self.tr("Found records"))
        self.list.setMinimumWidth(250)
        self.detail.setMinimumWidth(340)
        self.answer = QSplitter(Qt.Orientation.Horizontal)
        self.answer.setChildrenCollapsible(False)
        self.answer.setHandleWidth(1)
        self.answer.addWidget(self.list)
        self.answer.addWidget(self.detail)
        self.answer.setStretchFactor(0, 3)
        self.answer.setStretchFactor(1, 5)
        return self.answer

    def _connect(self) -> None:
        self.box.textChanged.connect(self._on_typed)
        self.box.returnPressed.connect(self._on_entered)
        self.more.changed.connect(self._on_typed)
        self.more_link.clicked.connect(self._on_more)
        self._timer.timeout.connect(lambda: self.search())
        self.words.all_asked.connect(lambda: self.search(is_asked_for=True, limit=ALL))
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.detail.widened.connect(self._on_widened)
        self.detail.case_asked.connect(self._on_case_asked)
        self.detail.unmasked.connect(self._on_unmasked)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_widen_key)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self._on_widen_key)

    def search(self, *, is_asked_for: bool = False, limit: int = FIRST) -> None:
        """Search for what is written; a newer search voids an older answer.

        Every pause of the fingers searches. What is asked for by Enter is a line in the log at once, what only stands
        there to be read becomes one after a moment.
        """
        self._timer.stop()
        self._noting.forget()
        asked, words, vault = self.asked(), self.more.text.text().strip(), self.here.vault
        self.words.show_reading(self.box.text(), asked)
        if not words and sum(len(value) for values in asked.values() for value in values) < SHORTEST:
            self._show_nothing_asked()
            return

        def look() -> tuple[Found, Mapping[int, str]]:
            found = search.find(vault, asked, text=words, limit=limit, audited=is_asked_for)
            return found, restrictions.marked(vault, [match.record for match in found.matches])

        def show(answer: tuple[Found, Mapping[int, str]]) -> None:
            self.show_found(*answer)
            if not is_asked_for:
                self._noting.saw(asked, words, len(answer[0].matches))

        self.here.background.ask(look, show, topic="search")

    def hideEvent(self, event: QHideEvent) -> None:
        """What was seen before the page was left is written down."""
        self._noting.flush()
        super().hideEvent(event)

    def show_found(self, found: Found, restricted: Mapping[int, str] = NO_MARKS) -> None:
        """Show an answer."""
        mentions = [one for one in found.matches if is_mention(one)]
        persons = group([one for one in found.matches if not is_mention(one)])
        self._show_summary(found, len(persons))
        self.words.show_found(found)
        if not found.matches:
            self.nothing.show_found(found, self._system_name)
            self._stack.setCurrentWidget(self.nothing)
            return
        self.model.show(persons, self._system_name, restricted, mentions)
        self._stack.setCurrentWidget(self.answer)
        self.list.setCurrentIndex(self.model.first_match())

    def _on_policy(self, policy: Policy) -> None:
        self._policy = policy
        self.search()

    def _on_typed(self) -> None:
        self._timer.start()

    def _on_entered(self) -> None:
        self.search(is_asked_for=True)
        if self._stack.currentWidget() is self.answer:
            self.list.setFocus()

    def _on_more(self) -> None:
        self.more.setVisible(self.more.isHidden())
        self.more_link.say(self.tr("More fields") if self.more.isHidden() else self.tr("Fewer fields"))

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            match = self.model.line(index.row()).match
            if match is not None:
                self.detail.show_match(match, self._system_name(match.record.source))

    def _on_widen_key(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and self._stack.currentWidget() is self.answer:
            self._on_widened(self.model.line(index.row()).match)

    def _on_widened(self, match: Match | None) -> None:
        if match is not None:
            self.box.clear()
            self._widen(match.record.fields())

    def _widen(self, fields: Fields) -> None:
        if self.more.isHidden():
            self._on_more()
        self.more.show_fields(fields)
        self.search(is_asked_for=True)

    def _on_case_asked(self, match: Match | None) -> None:
        if match is None:
            return
        fields = match.record.fields()
        known = {field: values for field, values in fields.items() if field in _CARRIED}
        self.wants_page.emit("requests", ("new", Subject(name_of(fields), known), ""))

    def _on_unmasked(self, match: Match) -> None:
        vault = self.here.vault
        self.here.background.change(lambda: shown.number_shown(vault, match.record))

    def _show_nothing_asked(self) -> None:
        self.here.background.ask(lambda: None, topic="search")
        self.words.show_nothing()
        self.head.say("")
        self._stack.setCurrentWidget(self.empty)

    def _show_summary(self, found: Found, persons: int) -> None:
        records = counted(len(found.matches), self.tr("{0} record"), self.tr("{0} records"))
        people = counted(persons, self.tr("{0} person"), self.tr("{0} persons"))
        files = counted(len(found.files), self.tr("{0} file"), self.tr("{0} files"))
        self.head.say(self.tr("{0}, {1} in {2}").format(people, records, files) if found.matches else "")

    def _system_name(self, source: str) -> str:
        return source_name(source, self.here.language, self._policy.systems if self._policy else ())


_CARRIED = frozenset(
    {
        Field.EMAIL, Field.PHONE, Field.MOBILE, Field.PERSONAL_NUMBER, Field.BIRTH_DATE, Field.STREET, Field.POSTCODE,
        Field.CITY, Field.CUSTOMER_NUMBER, Field.COMPANY,
    }
)  # fmt: skip
"""What a record knows that is worth carrying into a case."""
