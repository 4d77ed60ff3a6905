"""Step 5: what becomes of each record copy, and the work list per system."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dsr_desk.domain.finding import Outcome
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton, SmallButton
from dsr_desk.gui.parts.card import Notice as Banner
from dsr_desk.gui.parts.card import rule
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.requests.correction_line import CorrectionLine
from dsr_desk.gui.requests.decision_model import GROUND, OUTCOME, RECORD, UNTIL, DecisionModel
from dsr_desk.gui.requests.decision_plan import Plan
from dsr_desk.gui.requests.work_lines import NoticeLine, TaskLine
from dsr_desk.gui.requests.work_list import WorkList
from dsr_desk.gui.theme import GRID

LEAST_ROWS = 5
"""Rows of the table that stay in sight however long the work list is."""


class DecisionStep(QWidget):
    """`decided(findings, outcome)`, `adopted` for all proposals, `done(system)` when a part is carried out."""

    decided = Signal(object, object)
    adopted = Signal()
    done = Signal(str)
    told = Signal(str)
    not_told = Signal(str)
    answered = Signal(str)
    chased = Signal(str)
    ticked = Signal(object)
    worklist_asked = Signal(str)
    """For everybody, or for the one responsible person named."""
    notices_asked = Signal()
    policy_asked = Signal()
    finished = Signal()
    rectify_asked = Signal(object)
    righted = Signal(str)
    taken_back = Signal(int)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._model = DecisionModel(language)
        self.table = self._made_table()
        self._sum = PlainLabel("", "muted", wrap=True)
        self.adopt = PrimaryButton(self.tr("Decide as proposed"))
        self._work = WorkList()
        self._tasks = self._work.body
        self._is_closed = False
        self._stack = QStackedWidget()
        self._nothing = EmptyState(
            "scale",
            self.tr("Nothing to decide"),
            self.tr("What is asked for changes no records, or no record was included in the review."),
            self.tr("Go on to the answer"),
        )
        self._lay_out()
        self.adopt.clicked.connect(self.adopted)
        self._nothing.action.clicked.connect(self.finished)
        for keys, outcome in (("E", Outcome.ERASE), ("K", Outcome.KEEP_UNTIL), ("B", Outcome.RESTRICT)):
            shortcut = QShortcut(QKeySequence(keys), self.table, lambda outcome=outcome: self._on_decided(outcome))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan and the work list."""
        planned, decided = plan.planned, plan.decided
        self._is_closed = plan.is_closed
        self._buttons.setVisible(not plan.is_closed)
        self._stack.setCurrentIndex(0 if planned or plan.corrections else 1)
        self.rectify.setVisible(plan.corrects)
        for button in (self.erase, self.keep, self.restrict, self.undo):
            button.setVisible(plan.decides)
        self.tick.setVisible(plan.decides and bool(plan.tasks))
        self._hint.setVisible(plan.decides)
        self._questions.setVisible(bool(plan.questions))
        self._question.say(" ".join(plan.questions))
        selected = {self._model.finding(index.row()).id for index in self.table.selectionModel().selectedRows()}
        self._model.show_plan(planned, decided, plan.systems, None if plan.decides else plan.righted())
        for column in (UNTIL, GROUND):
            self.table.setColumnHidden(column, not plan.decides)
        self._select(selected)
        left = len(planned) - len(decided) if plan.decides else 0
        self._sum.setText(
            self.tr("Choose a record and put right what is wrong in it.")
            if plan.corrects and not plan.decides and not plan.corrections
            else counted(left, self.tr("{0} record to decide on"), self.tr("{0} records to decide on"))
            if left
            else self.tr("Every record is decided. Tick what has been carried out, system by system.")
            if plan.decides
            else self.tr("Everything decided is put right.")
            if all(one.is_done for one in plan.corrections)
            else self.tr("Tick what has been put right, system by system.")
        )
        self.adopt.setVisible(
            not plan.is_closed
            and plan.decides
            and any(one.decision is not None and one.id not in decided for one in planned)
        )
        self._fill_tasks(plan)

    def _select(self, ids: set[int]) -> None:
        self.table.clearSelection()
        for row in range(self._model.rowCount()):
            if self._model.finding(row).id in ids or not ids:
                self.table.selectRow(row)
                if not ids:
                    return

    def _on_decided(self, outcome: Outcome | None) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows and not self._is_closed:
            self.decided.emit([self._model.finding(index.row()) for index in rows], outcome)

    def _on_ticked(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows and not self._is_closed:
            self.ticked.emit([self._model.finding(index.row()) for index in rows])

    def _on_rectify(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows and not self._is_closed:
            self.rectify_asked.emit(self._model.finding(rows[0].row()))

    def _fill_tasks(self, plan: Plan) -> None:
        empty(self._tasks)
        self._work.setVisible(bool(plan.tasks or plan.corrections))
        if not (plan.tasks or plan.corrections):
            return
        self._tasks.addWidget(self._heading(plan))
        for line in [*self._corrections(plan), *self._lines(plan)]:
            self._tasks.addWidget(rule())
            self._tasks.addWidget(line)
        self._work.updateGeometry()

    def _heading(self, plan: Plan) -> QWidget:
        """What the list is, and the list as a file."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(GRID)
        row.addWidget(PlainLabel(self.tr("To carry out").upper(), "section"), 1)
        if plan.tasks:
            self.save_list = SmallButton(self.tr("Save the work list …"))
            self._offer_work_list(list(dict.fromkeys(one.responsible for one in plan.tasks if one.responsible)))
            row.addWidget(self.save_list)
        if not plan.is_closed and any(not one.is_settled for one in plan.notices):
            self.write_all = SmallButton(self.tr("Write to the recipients …"))
            self.write_all.clicked.connect(self.notices_asked)
            row.addWidget(self.write_all)
        return head

    def _offer_work_list(self, people: Sequence[str]) -> None:
        """Whole at once where one person does it all; else whole or one person's part."""
        if len(people) < 2:
            self.save_list.clicked.connect(lambda: self.worklist_asked.emit(""))
            return
        menu = QMenu(self.save_list)
        menu.addAction(self.tr("Everybody's"), lambda: self.worklist_asked.emit(""))
        for one in people:
            menu.addAction(one, partial(self.worklist_asked.emit, one))
        self.save_list.setMenu(menu)

    def _lines(self, plan: Plan) -> list[QWidget]:
        can_change, language = not plan.is_closed, self._language
        tasks = [TaskLine(one, self, language, can_change=can_change) for one in plan.tasks]
        return [*tasks, *(NoticeLine(one, self, language, can_change=can_change) for one in plan.notices)]

    def _corrections(self, plan: Plan) -> list[QWidget]:
        return [
            CorrectionLine(one, plan.systems.get(one.source, one.source), None if plan.is_closed else self)
            for one in plan.corrections
        ]

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Decisions"))
        table.setProperty("plain", True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        each = max(40, table.fontMetrics().height() + 20)
        table.verticalHeader().setDefaultSectionSize(each)
        table.setMinimumHeight(LEAST_ROWS * 40 + table.horizontalHeader().sizeHint().height())
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(RECORD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(GROUND, QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(72)
        table.setColumnWidth(OUTCOME, 160)
        table.setColumnWidth(GROUND, 150)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._buttons = self._head()
        column.addWidget(self._buttons)
        column.addWidget(self._made_questions())
        column.addWidget(self.table, 1)
        foot = QFrame()
        foot.setProperty("foot", True)
        tasks = QVBoxLayout(foot)
        tasks.setContentsMargins(20, 12, 20, 12)
        tasks.addWidget(self._work)
        row = QHBoxLayout()
        row.addWidget(self._sum, 1)
        row.addWidget(self.adopt)
        tasks.addLayout(row)
        column.addWidget(foot)
        self._stack.addWidget(work)
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _made_questions(self) -> QWidget:
        """The policy says two things about how long, or nothing: shown until the controller has answered."""
        self._questions = QWidget()
        row = QHBoxLayout(self._questions)
        row.setContentsMargins(20, 0, 20, 12)
        self._question = Banner("", "warning")
        self.answer_question = SmallButton(self.tr("Answer it"))
        self.answer_question.clicked.connect(self.policy_asked)
        self._question.offer(self.answer_question)
        row.addWidget(self._question)
        self._questions.hide()
        return self._questions

    def _head(self) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head, spacing=GRID)
        flow.setContentsMargins(20, 12, 20, 12)
        self.erase = QuietButton(self.tr("Erase"))
        self.keep = QuietButton(self.tr("Keep until …"))
        self.restrict = QuietButton(self.tr("Restrict"))
        self.undo = QuietButton(self.tr("Undecided"))
        self.rectify = QuietButton(self.tr("Put right …"))
        self.rectify.clicked.connect(self._on_rectify)
        flow.addWidget(self.rectify)
        for button, outcome, keys in (
            (self.erase, Outcome.ERASE, "E"),
            (self.keep, Outcome.KEEP_UNTIL, "K"),
            (self.restrict, Outcome.RESTRICT, "B"),
            (self.undo, None, ""),
        ):
            button.clicked.connect(lambda _checked=False, outcome=outcome: self._on_decided(outcome))
            button.setToolTip(keys)
            flow.addWidget(button)
        self.tick = QuietButton(self.tr("Carried out"))
        self.tick.setToolTip(self.tr("Ticks the chosen rows alone"))
        self.tick.clicked.connect(self._on_ticked)
        flow.addWidget(self.tick)
        self._hint = PlainLabel(self.tr("for the chosen rows · Ctrl A chooses all"), "muted")
        flow.addWidget(self._hint)
        return head
