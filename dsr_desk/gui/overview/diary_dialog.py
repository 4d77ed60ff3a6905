"""The diary of later erasures, year by year, and what the firm's own rules would erase without any request."""

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.domain.diary import Later
from dsr_desk.domain.weeding import Proposal
from dsr_desk.files.writing import write_new
from dsr_desk.gui import messages
from dsr_desk.gui.parts.buttons import QuietButton, SmallButton
from dsr_desk.gui.parts.card import rule
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import place_to_save
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, day, grouped
from dsr_desk.gui.theme import GRID, Tone
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import diary, weeding

translate = QCoreApplication.translate

TOUCHED = frozenset({"findings", "requests", "imports"})


class DiaryDialog(FormDialog):
    """Kept data by year, each with its day; what is due can be ticked. Routine erasure is looked through on demand."""

    def __init__(self, here: Workplace, parent: QWidget | None) -> None:
        super().__init__(
            translate("DiaryDialog", "Diary of later erasures"),
            translate(
                "DiaryDialog",
                "What was kept on a ground may be erased on these days. Tick it when it is done in the system.",
            ),
            translate("DiaryDialog", "Close"),
            parent,
        )
        self._here = here
        self._later, self._routine = _column(), _column()
        self.body.addLayout(self._later)
        self.calendar = QuietButton(self.tr("Save as calendar …"))
        self.look_through = QuietButton(self.tr("Look through routine erasure"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.calendar)
        row.addWidget(self.look_through)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(self._routine)
        self.body.addStretch(1)
        self.cancel.hide()
        self.calendar.clicked.connect(self._on_calendar)
        self.look_through.clicked.connect(self._on_look_through)
        self.done_buttons: list[SmallButton] = []
        self._read()

    def _read(self) -> None:
        vault = self._here.vault
        self._here.background.ask(lambda: diary.every(vault), self.show_later, self._on_failed, topic="diary")

    def show_later(self, found: tuple[Later, ...]) -> None:
        """Show the diary, a heading a year."""
        empty(self._later)
        self.done_buttons = []
        self.calendar.setVisible(bool(found))
        if not found:
            self._later.addWidget(PlainLabel(self.tr("Nothing is kept on a ground."), "muted", wrap=True))
        for year, of_year in groupby(found, key=lambda one: one.on.year):
            self._later.addWidget(PlainLabel(str(year), "section"))
            for one in of_year:
                self._later.addWidget(self._line(one))
        self.fit()

    def _line(self, one: Later) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        who = f" · {one.responsible}" if one.responsible else ""
        refs = ", ".join(one.refs[:3]) + (f" + {len(one.refs) - 3}" if len(one.refs) > 3 else "")
        row.addWidget(PlainLabel(one.sentence.said_in(self._here.language), "strong", wrap=True), 2)
        row.addWidget(PlainLabel(f"{refs}{who}", "muted", wrap=True), 1)
        if one.may_be_erased(self._here.vault.today()):
            button = SmallButton(self.tr("It is erased"))
            button.setAccessibleName(self.tr("It is erased in {0}").format(one.name))
            button.clicked.connect(lambda: self._on_done(one))
            self.done_buttons.append(button)
            row.addWidget(button)
        return line

    def _on_done(self, one: Later) -> None:
        vault = self._here.vault
        self._here.background.change(
            lambda: diary.release(vault, one.source, one.until), self.show_later, self._on_failed, touches=TOUCHED
        )

    def _on_calendar(self) -> None:
        place = place_to_save(self, self.tr("Save the calendar"), "gallring.ics", "iCalendar (*.ics)")
        if place is not None:
            self.save_calendar(place)

    def save_calendar(self, place: Path) -> None:
        """Write the diary as a calendar file."""
        vault, language = self._here.vault, self._here.language
        self._here.background.ask(
            lambda: write_new(place, diary.ics(vault, language).encode()), None, self._on_failed, topic="diary-file"
        )

    def _on_look_through(self) -> None:
        self.look_through.setEnabled(False)
        empty(self._routine)
        self._routine.addWidget(PlainLabel(self.tr("Looking through the newest files …"), "muted"))
        vault = self._here.vault
        self._here.background.change(lambda: weeding.propose(vault), self.show_routine, self._on_failed, touches=())

    def show_routine(self, found: tuple[Proposal, ...]) -> None:
        """Show what each system holds longer than its rule; a proposal and nothing else."""
        self.look_through.setEnabled(True)
        empty(self._routine)
        heading = PlainLabel(self.tr("Routine erasure, a proposal").upper(), "section")
        self._routine.addWidget(heading)
        text = self.tr("Counted from the newest day in each row of the newest file. Nothing is erased from here.")
        self._routine.addWidget(PlainLabel(text, "muted", wrap=True))
        for one in found:
            self._routine.addWidget(rule())
            self._routine.addWidget(self._proposal(one))
        if not found:
            self._routine.addWidget(PlainLabel(self.tr("No file is read in."), "muted"))
        self.fit()

    def _proposal(self, one: Proposal) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(one.name, "strong"), 1)
        word = counted(one.past, self.tr("{0} past its day"), self.tr("{0} past their day"))
        if one.asked is not None:
            word = self.tr("needs an answer")
        elif one.undated == one.records:
            word = self.tr("no day to count from")
        head.addWidget(Chip(word, _tone(one)))
        column.addLayout(head)
        said = [one.rule.said_in(self._here.language)] if one.rule.en else []
        said.append(self.tr("{0} of {1} rows say no day").format(grouped(one.undated), grouped(one.records)))
        if one.oldest is not None:
            said.append(self.tr("the oldest from {0}").format(day(one.oldest, self._here.language)))
        if one.asked is not None:
            said = [one.asked.said_in(self._here.language)]
        column.addWidget(PlainLabel(" · ".join(said), "muted", wrap=True))
        if one.shown:
            more = one.past - len(one.shown[:4])
            rows = ", ".join(one.shown[:4]) + (f" + {more}" if more > 0 else "")
            column.addWidget(PlainLabel(rows, "tiny", wrap=True))
        return box

    def _on_failed(self, error: Exception) -> None:
        self.look_through.setEnabled(True)
        self.show_error(messages.sentence(error, self._here.language))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    return column


def _tone(one: Proposal) -> Tone:
    if one.asked is not None or one.undated == one.records:
        return "accent"
    return "warning" if one.past else "ok"
