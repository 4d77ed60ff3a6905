"""A system of the record of processing: how old its file is, how to take it out, who keeps it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from dsr_desk.domain.sources import source_name
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import counted, short_day
from dsr_desk.gui.theme import GRID, Tone
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services.systems import SystemState

translate = QCoreApplication.translate

STALE_AFTER = 31
"""Days after which an export is older than the time a request may take."""


class SystemCard(Card):
    """What is known about one system. `asked` and `answered` when the person wants to write that down."""

    asked = Signal(object)
    answered = Signal(object)

    def __init__(self, here: Workplace, state: SystemState, today: date) -> None:
        super().__init__()
        self._here, self.state, self._today = here, state, today
        self.body.setSpacing(4)
        name = source_name(state.system.name, here.language)
        self.setAccessibleName(name)
        head = FlowLayout(spacing=GRID)
        head.addWidget(PlainLabel(name, "strong"))
        head.addWidget(self._chip())
        self.body.addLayout(head)
        self._add_lines()
        self.body.addStretch(1)
        self._add_links()

    def _chip(self) -> Chip:
        if self.state.system.gives_file or self.state.imports:
            days = age_in_days(self.state, self._today)
            return Chip(age(days), age_tone(days))
        question = self.state.question
        if question is None:
            return Chip(self.tr("not asked"), "warning")
        if question.answered_on:
            return Chip(self.tr("answered {0}").format(self._day(question.answered_on)), "ok")
        return Chip(self.tr("asked {0}").format(self._day(question.asked_on)), "quiet")

    def _add_lines(self) -> None:
        for line in self._lines():
            self.body.addWidget(PlainLabel(line, "muted", wrap=True))

    def _lines(self) -> list[str]:
        state = self.state
        lines = []
        if state.imports:
            files = list(dict.fromkeys(one.file for one in state.imports))
            more = f" + {len(files) - 1}" if len(files) > 1 else ""
            lines.append(f"{files[0]}{more}")
            lines.append(counted(state.rows, self.tr("{0} row"), self.tr("{0} rows")))
        elif not state.system.gives_file:
            answer = state.question.answer if state.question else ""
            lines.append(self.tr("Gives no file.") + (" " + self.tr("Answer: “{0}”").format(answer) if answer else ""))
        if state.system.responsible:
            lines.append(self.tr("Kept by: {0}").format(state.system.responsible))
        return lines

    def _add_links(self) -> None:
        row = FlowLayout(spacing=GRID)
        if self.state.system.how_to_export:
            row.addWidget(self._how_to())
        if not self.state.system.gives_file:
            for link in self._question_links():
                row.addWidget(link)
        if row.count():
            self.body.addLayout(row)
        if self.state.system.how_to_export:
            self.body.addWidget(self._how)

    def _how_to(self) -> LinkButton:
        text = self.state.system.how_to_export
        assert text is not None
        self._how = PlainLabel(self._here.say(text), "small", wrap=True)
        self._how.hide()
        gives = self.state.system.gives_file
        link = LinkButton(self.tr("How to take the file out") if gives else self.tr("How to ask"))
        link.setAccessibleDescription(self.state.system.name)
        link.clicked.connect(lambda: self._how.setVisible(self._how.isHidden()))
        return link

    def _question_links(self) -> list[LinkButton]:
        question = self.state.question
        is_open = question is not None and question.answered_on is None
        ask = LinkButton(self.tr("Note that I asked"))
        ask.clicked.connect(lambda: self.asked.emit(self.state))
        answer = LinkButton(self.tr("Write down the answer"))
        answer.clicked.connect(lambda: self.answered.emit(self.state))
        return [answer] if is_open else [ask]

    def _day(self, on: date) -> str:
        return short_day(on, self._here.language, today=self._today)


def age_in_days(state: SystemState, today: date) -> int | None:
    """Days since its newest file; None where there is none."""
    return (today - state.imports[0].taken_in_on).days if state.imports else None


def age(days: int | None) -> str:
    """How long ago, in a word or two."""
    if days is None:
        return translate("SystemCard", "never")
    if days <= 0:
        return translate("SystemCard", "today")
    return translate("SystemCard", "yesterday") if days == 1 else translate("SystemCard", "{0} days").format(days)


def age_tone(days: int | None) -> Tone:
    """Old and never are told by the word; the tone repeats it."""
    return "warning" if days is None or days > STALE_AFTER else "ok"
