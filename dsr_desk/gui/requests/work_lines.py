"""Lines of the work list: what is to be done in one system, and a recipient that is to be told of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dsr_desk.domain.finding import Outcome
from dsr_desk.domain.notice import Notice
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.theme import GRID
from dsr_desk.services.erasure import Task

if TYPE_CHECKING:
    from dsr_desk.gui.requests.decision_step import DecisionStep


class TaskLine(QWidget):
    """One system's part: what to do, how much of it is done, when and by whom."""

    def __init__(self, task: Task, step: "DecisionStep", language: str, *, can_change: bool) -> None:
        super().__init__()
        self._language = language
        row = _row(self)
        ticked = [one for one in task.findings if one.done_on]
        is_partly = bool(ticked) and not task.is_done
        mark = "circle-check" if task.is_done else "circle-alert" if is_partly else "circle"
        row.addWidget(Icon(mark, "ok" if task.is_done else "warning" if is_partly else "quiet"))
        row.addWidget(PlainLabel(task.name, "strong"))
        row.addWidget(PlainLabel(" · ".join(self._said(task)), "muted", wrap=True), 1)
        if not task.is_done and can_change:
            button = SmallButton(self.tr("It is done"))
            button.setAccessibleName(self.tr("It is done in {0}").format(task.name))
            button.clicked.connect(lambda: step.done.emit(task.system))
            row.addWidget(button)

    def _said(self, task: Task) -> list[str]:
        outcomes = [one.decision.outcome for one in task.findings if one.decision]
        words = (
            (Outcome.ERASE, self.tr("erase {0}")),
            (Outcome.KEEP_UNTIL, self.tr("keep {0}")),
            (Outcome.RESTRICT, self.tr("restrict {0}")),
        )
        said = [word.format(outcomes.count(outcome)) for outcome, word in words if outcome in outcomes]
        told = [", ".join(said), *([task.responsible] if task.responsible else [])]
        asked = [one for one in task.findings if one.decision and one.decision.outcome is not Outcome.KEEP_UNTIL]
        ticked = [one for one in asked if one.done_on]
        if ticked and task.waiting:
            told.append(self.tr("{0} of {1} done").format(len(ticked), len(asked)))
        elif ticked:
            last = max(ticked, key=lambda one: one.done_on or one.id)
            assert last.done_on is not None
            told.append(self.tr("done {0}, {1}").format(day(last.done_on, self._language), last.done_by))
        return told


class NoticeLine(QWidget):
    """A recipient to be told (Art. 19): told when, asked to confirm by when, confirmed when."""

    def __init__(self, notice: Notice, step: "DecisionStep", language: str, *, can_change: bool) -> None:
        super().__init__()
        self._language = language
        row = _row(self)
        is_done = bool(notice.answered_on or notice.why_not)
        row.addWidget(Icon("circle-check" if is_done else "mail", "ok" if is_done else "quiet"))
        row.addWidget(PlainLabel(self.tr("Tell {0}").format(notice.name), "strong"))
        row.addWidget(PlainLabel(self._said(notice), "muted", wrap=True), 1)
        if notice.why_not or notice.answered_on or not (can_change or notice.told_on):
            return
        if notice.told_on:
            acts = ((self.tr("Has confirmed"), step.answered), (self.tr("Asked again"), step.chased))
        else:
            acts = ((self.tr("Told today"), step.told), (self.tr("Not possible …"), step.not_told))
        for word, act in acts:
            button = SmallButton(word)
            button.setAccessibleName(f"{word}, {notice.name}")
            button.clicked.connect(lambda _checked=False, act=act: act.emit(notice.recipient))
            row.addWidget(button)

    def _said(self, notice: Notice) -> str:
        if notice.why_not:
            return notice.why_not
        said = []
        if notice.told_on:
            said.append(self.tr("told on {0}").format(day(notice.told_on, self._language)))
        if notice.answered_on:
            said.append(self.tr("confirmed on {0}").format(day(notice.answered_on, self._language)))
        elif notice.confirm_by:
            said.append(self.tr("to confirm by {0}").format(day(notice.confirm_by, self._language)))
        if notice.chased_on and not notice.answered_on:
            said.append(self.tr("asked again on {0}").format(day(notice.chased_on, self._language)))
        return ", ".join(said) or self.tr("Article 19")


def _row(line: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(line)
    row.setContentsMargins(0, GRID, 0, GRID)
    row.setSpacing(GRID)
    return row
