"""What is said between the search box and its answer: how the box was read, how much was found, what to be wary of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Fields
from dsr_desk.domain.match import Match, Verdict
from dsr_desk.domain.persons import certain_persons
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.search.masking import masked
from dsr_desk.gui.search.namesakes import namesake_words
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services.search import Found


class AnswerWords(QWidget):
    """`all_asked` when the records that were left out are to be shown."""

    all_asked = Signal()

    def __init__(self, here: Workplace, today: date) -> None:
        super().__init__()
        self._language, self._today = here.language, today
        self._read_as = FlowLayout(spacing=6)
        self._found = QHBoxLayout()
        self._found.setSpacing(6)
        self.namesake = Notice("", "warning")
        self.capped = Notice("", "warning")
        self.show_all = QuietButton(self.tr("Show them"))
        self.show_all.clicked.connect(self.all_asked)
        self.capped.offer(self.show_all)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(self._read_as, 1)
        line.addLayout(self._found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.namesake)
        column.addWidget(self.capped)
        self.capped.hide()
        self.namesake.hide()

    def show_reading(self, typed: str, asked: Fields) -> None:
        """How the box was understood, so that a wrong reading is seen at once."""
        empty(self._read_as)
        if not typed.strip():
            return
        for field, values in asked.items():
            for value in values:
                words = f"{field_name(field, self._language)}: {masked(field.value, value, self._today)}"
                self._read_as.addWidget(Chip(words, "quiet"))

    def show_nothing(self) -> None:
        """Nothing was asked."""
        empty(self._found)
        self._show_cap(0)
        self.namesake.hide()

    def show_found(self, found: Found) -> None:
        """How much was found, and how sure it is."""
        empty(self._found)
        certain = sum(1 for match in found.matches if match.judgement.verdict is Verdict.CERTAIN)
        possible = len(found.matches) - certain
        if certain:
            said = counted(certain, self.tr("{0} certain one"), self.tr("{0} certain"))
            self._found.addWidget(Chip(said, "ok"))
        if possible:
            said = counted(possible, self.tr("{0} possible one"), self.tr("{0} possible"))
            self._found.addWidget(Chip(said, "warning"))
        self._show_namesakes(found.matches)
        self._show_cap(found.capped)

    def _show_namesakes(self, matches: Sequence[Match]) -> None:
        persons = certain_persons(matches)
        self.namesake.setVisible(len(persons) > 1)
        if len(persons) > 1:
            self.namesake.say(namesake_words(persons))

    def _show_cap(self, capped: int) -> None:
        self.capped.setVisible(capped > 0)
        if capped > 0:
            words = self.tr("{0} more records have only this name in common and are not shown. Add an e-mail address, "
                            "a telephone number or a place to narrow the search.")  # fmt: skip
            self.capped.say(words.format(grouped(capped)))
