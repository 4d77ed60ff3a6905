"""One case: its head, the path on the left, the step looked at, and the history on the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Right
from dsr_desk.domain.steps import Progress, Stage
from dsr_desk.domain.words import Language
from dsr_desk.files import letter_texts
from dsr_desk.gui.parts import steps as path_parts
from dsr_desk.gui.parts.card import upright_rule
from dsr_desk.gui.requests import wording
from dsr_desk.gui.requests.answer_step import AnswerStep, Preview
from dsr_desk.gui.requests.case_actions import CaseActions
from dsr_desk.gui.requests.case_head import CaseHead
from dsr_desk.gui.requests.case_wiring import connect
from dsr_desk.gui.requests.closed_step import ClosedStep
from dsr_desk.gui.requests.decision_actions import DecisionActions
from dsr_desk.gui.requests.decision_plan import Plan
from dsr_desk.gui.requests.decision_step import DecisionStep
from dsr_desk.gui.requests.document_actions import DocumentActions
from dsr_desk.gui.requests.history import History
from dsr_desk.gui.requests.identity_step import IdentityStep
from dsr_desk.gui.requests.letter_actions import LetterActions
from dsr_desk.gui.requests.more_menu import fill_menu
from dsr_desk.gui.requests.request_step import RequestStep
from dsr_desk.gui.requests.review_step import ReviewStep
from dsr_desk.gui.requests.right_actions import RightActions
from dsr_desk.gui.requests.search_step import SearchStep
from dsr_desk.gui.requests.working import Working
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import casework, erasure, recipients, rectification
from dsr_desk.services.casework import CaseFile
from dsr_desk.system import outgoing

PATH_WIDTH = 150
HISTORY_WIDTH = 232
HISTORY_FROM = 1000
"""The history stands beside the case from this width on; below it, behind More."""


class CasePage(QWidget):
    """`ref` is the case shown; empty when none is."""

    back = Signal()
    edit_asked = Signal(object)
    tells = Signal(str, object)
    wants_page = Signal(str, object)
    shown = Signal(str)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self.here = here
        self.ref = ""
        self._file: CaseFile | None = None
        self._stage: Stage | None = None
        self._follows = True
        self._shown_ref = ""
        self.act, self.deciding = CaseActions(here, self), DecisionActions(here, self)
        self.letters, self.righting = LetterActions(here, self), RightActions(here, self)
        self.documents = DocumentActions(here, self)
        self.head = CaseHead(here.language)
        self.path = path_parts.Path()
        self.history = History(here.language)
        self._history_is_asked = False
        self._make_steps(here.language)
        self._lay_out()
        connect(self)
        here.background.ask(lambda: letter_texts.load(_spoken(here.language)), self.answer.set_texts)

    def open(self, ref: str, step: str = "") -> None:
        """Show a case, at a step or at the one to take now."""
        self.ref = ref
        self._stage = Stage(step) if step else None
        self._follows = not step
        self.refresh()

    def refresh(self) -> None:
        """Read the case again."""
        if self.ref:
            vault, ref = self.here.vault, self.ref
            self.here.background.ask(lambda: casework.one(vault, ref), self.show_file, topic="case")

    def show_file(self, file: CaseFile) -> None:
        """Show a case as read."""
        if file.case.ref != self.ref:
            return
        was, self._file = self._file, file
        for actions in (self.act, self.deciding, self.letters, self.righting, self.documents):
            actions.file = file
        moved = was is None or was.case.ref != file.case.ref or _now(was) is not _now(file)
        if self._stage is None or (self._follows and moved):
            self._stage = _now(file)
        self.head.show_line(file.line)
        fill_menu(
            self.head.menu, self.act, self.letters, self.righting, file,
            self._ask_for_history if self._is_narrow() else None,
        )  # fmt: skip
        self.history.show_lines(file.history, file.line.facts.today, file.systems)
        self._show_stage()
        self.shown.emit(file.case.ref)

    def look_at(self, stage: Stage) -> None:
        """Look at a step."""
        self._stage = stage
        self._shown_ref = ""
        self._follows = self._file is not None and stage is _now(self._file)
        self._show_stage()

    def step(self, stage: Stage) -> QWidget:
        """The page of a step."""
        return self._steps[stage]

    def resizeEvent(self, event: object) -> None:
        """The history needs room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_history()

    def _show_stage(self) -> None:
        file, stage = self._file, self._stage
        if file is None or stage is None:
            return
        steps = [
            path_parts.Step(one.stage.value, one.label.said_in(self.here.language), one.progress.value,
                            self._progress(one.progress))
            for one in file.path
        ]  # fmt: skip
        self.path.show_steps(steps, stage.value)
        was_elsewhere = self._shown_ref != file.case.ref
        self._shown_ref = file.case.ref
        now = _now(file)
        word = "" if stage is now or file.case.closed_on else wording.next_step(file.line)
        self.head.show_next(word)
        page = self._steps[stage]
        if self._stack.currentWidget() is not page or was_elsewhere:
            self._stack.setCurrentWidget(page)
            self._focus(stage)
        if stage is Stage.DECISION:
            self._ask_for_plan(file)
        else:
            page.show_file(file)  # type: ignore[attr-defined]
        if stage is Stage.ANSWER:
            self.show_drafts()
        self._place_history()

    def write(self, kind: LetterKind) -> None:
        """Go to the answer with a letter of that kind."""
        self.look_at(Stage.ANSWER)
        self.answer.kind.choose(kind)

    def show_drafts(self) -> None:
        """Name the mail drafts of this case that lie outside the vault."""
        self.answer.drafts.show_files(outgoing.lying(self.ref))

    def _focus(self, stage: Stage) -> None:
        """The keys of a step work as soon as it is shown."""
        first = {
            Stage.REVIEW: self.review.list,
            Stage.DECISION: self.decision.table,
            Stage.ANSWER: self.answer.kind,
        }.get(stage)
        (first or self.path.button(stage.value)).setFocus()

    def _progress(self, progress: Progress) -> str:
        return {
            Progress.DONE: self.tr("done"),
            Progress.CURRENT: self.tr("to do now"),
            Progress.TODO: self.tr("to come"),
        }[progress]

    def _ask_for_plan(self, file: CaseFile) -> None:
        vault, ref = self.here.vault, file.case.ref
        decided = frozenset(one.id for one in file.findings if one.decision)
        page = self.decision
        corrects, decides = Right.RECTIFICATION in file.case.rights, casework.decides(file.case)
        if not corrects and not decides:
            page.show_plan(Plan())
            return

        def read() -> Plan:
            hers = tuple(one for one in file.findings if one.is_hers)
            planned, tasks = (erasure.plan(vault, ref) if decides else hers), erasure.tasks(vault, ref)
            is_closed = file.case.closed_on is not None
            asked = erasure.questions(vault, ref) if decides and not is_closed else ()
            questions = tuple(one.said_in(self.here.language) for one in asked)
            return Plan(
                planned, decided, tasks, recipients.notices(vault, ref), file.systems, is_closed,
                rectification.corrections(vault, ref), corrects, decides, questions,
            )  # fmt: skip

        self.here.background.ask(read, page.show_plan, topic="plan")

    def ask_for_preview(self, what: object) -> None:
        self.letters.preview(what, self.answer.said(), self._on_preview)

    def _on_preview(self, preview: Preview) -> None:
        self.answer.show_preview(preview)

    def _is_narrow(self) -> bool:
        return self.width() < max(HISTORY_FROM, 112 * self.fontMetrics().averageCharWidth())

    def _ask_for_history(self) -> None:
        self._history_is_asked = not self._history_is_asked
        self._place_history()

    def _place_history(self) -> None:
        is_answer = self._stage is Stage.ANSWER
        is_beside = not self._is_narrow() and not is_answer
        self.history.setVisible(is_beside or self._history_is_asked)
        self._history_rule.setVisible(self.history.isVisibleTo(self))

    def on_next(self) -> None:
        if self._file is not None:
            self._follows = True
            self.look_at(_now(self._file))

    def on_working(self) -> None:
        if self._file is not None:
            Working(self._file.line.deadline, self.here.language, self).show_under(self.head.working)

    def _make_steps(self, language: str) -> None:
        self.request, self.identity, self.search = RequestStep(language), IdentityStep(language), SearchStep(language)
        self.review, self.decision = ReviewStep(language), DecisionStep(language)
        self.answer, self.closed = AnswerStep(language), ClosedStep(language)
        self._steps: dict[Stage, QWidget] = {
            Stage.REQUEST: self.request, Stage.IDENTITY: self.identity, Stage.SEARCH: self.search,
            Stage.REVIEW: self.review, Stage.DECISION: self.decision, Stage.ANSWER: self.answer,
            Stage.CLOSED: self.closed,
        }  # fmt: skip

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in self._steps.values():
            self._stack.addWidget(page)
        left = QWidget()
        left.setMinimumWidth(PATH_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 2 * GRID, 12, 2 * GRID)
        column.addWidget(self.path)
        column.addStretch(1)
        self.history.setFixedWidth(HISTORY_WIDTH)
        self._history_rule = upright_rule()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(upright_rule())
        row.addWidget(self._stack, 1)
        row.addWidget(self._history_rule)
        row.addWidget(self.history)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addLayout(row, 1)


def _now(file: CaseFile) -> Stage:
    """The step to take now; the last one for a closed case."""
    return file.line.step.stage if file.line.step else Stage.CLOSED


def _spoken(language: str) -> Language:
    return "sv" if language == "sv" else "en"
