"""Overview: what do I do today? The cases come first; how everything else stands follows a moment later.

What only the second part needs is loaded after the first is shown: the window is of use that much sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from dsr_desk.domain.words import Language
from dsr_desk.gui import messages
from dsr_desk.gui.overview.lane import Lane
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.file_choice import place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import day, weekday
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import agenda as service
from dsr_desk.services.agenda import Agenda
from dsr_desk.services.agenda import Lane as Place
from dsr_desk.services.case_lines import CaseLine
from dsr_desk.store.vault import Vault

if TYPE_CHECKING:
    from dsr_desk.gui.overview.diary_dialog import DiaryDialog
    from dsr_desk.gui.stops.dialog import StopDialog
    from dsr_desk.services.overview import Overview

SIDE_WIDTH = 300
SIDE_LEAST = 236
PAINTED_MS = 30
"""By then the first cases are painted; what is read and loaded for the cards would only hold the brush."""


class OverviewPage(Page):
    """Lanes of cases on the left, how things stand on the right."""

    concerns = frozenset({"requests", "findings", "letters", "imports", "policy", "settings", "alarms"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(margin=3 * GRID, spacing=0)
        outer.addWidget(self._scroll)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(3 * GRID)
        self._lanes = QWidget()
        self._left = QVBoxLayout(self._lanes)
        self._left.setSpacing(3 * GRID)
        self._side = QWidget()
        self._cards = FlowLayout(self._side, spacing=2 * GRID, least=SIDE_WIDTH)
        self._columns.addWidget(self._lanes, 1)
        self._columns.addWidget(self._side, 0)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._scroll.body.addLayout(self._columns, 1)
        self._scroll.body.keeps_to_top = False
        self.lanes: list[Lane] = []
        self.is_filled = False
        """The cases stand there, or the sentence that there are none."""
        self.is_whole = False
        """The cards beside them too."""

    def refresh(self) -> None:
        """Read where the cases stand, then everything else."""
        vault = self.here.vault
        self.here.background.ask(lambda: service.agenda(vault), self._on_agenda, topic="agenda")

    def _on_agenda(self, shown: Agenda) -> None:
        is_first = not self.is_filled
        self.show_agenda(shown)
        vault, wait = self.here.vault, PAINTED_MS if is_first else 0
        self.here.background.ask(lambda: _overview(vault), self.show_overview, topic="overview", after_ms=wait)

    def show_agenda(self, shown: Agenda) -> None:
        """Show the cases in their lanes."""
        self.counts.emit({"requests": len(shown.cards)})
        empty(self._left)
        self._left.addWidget(self._heading(shown))
        self.lanes = [self._lane(heading, lines) for heading, lines in self._headed(shown) if lines]
        for lane in self.lanes:
            self._left.addWidget(lane)
        self._line_up()
        if not self.lanes:
            self._left.addWidget(self._nothing(shown), 1)
        self._left.addStretch(1)
        self._arrange()
        self.is_filled = True

    def show_overview(self, shown: Overview) -> None:
        """Show how everything else stands."""
        self.counts.emit({"policy": len(shown.gaps)})
        empty(self._cards)
        self._fill_side(shown)
        self._arrange()
        self.is_whole = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else the lanes over the cards."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text, wider buttons; once they have taken it on themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._line_up)

    def _line_up(self) -> None:
        """One width for all buttons, so that the columns of every lane stand under each other."""
        buttons = [row.button for lane in self.lanes for row in lane.rows]
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setFixedWidth(max(widest, 140))

    def _arrange(self) -> None:
        """Lanes need about sixty letters of body text; the cards stand beside them only when that is left over."""
        needed = 76 * self.fontMetrics().averageCharWidth() + SIDE_WIDTH + 10 * GRID
        is_wide = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._side.setMinimumWidth(SIDE_WIDTH if is_wide else 0)
        self._side.setMaximumWidth(SIDE_WIDTH if is_wide else 16777215)
        self._cards.set_least(SIDE_WIDTH if is_wide else SIDE_LEAST)

    def _headed(self, shown: Agenda) -> tuple[tuple[str, tuple[CaseLine, ...]], ...]:
        headings = (
            (self.tr("Late"), Place.LATE),
            (self.tr("This week"), Place.THIS_WEEK),
            (self.tr("Waiting for an answer"), Place.WAITING),
            (self.tr("Further ahead"), Place.AHEAD),
        )
        return tuple((heading, shown.lane(place)) for heading, place in headings)

    def _lane(self, heading: str, lines: tuple[CaseLine, ...]) -> Lane:
        lane = Lane(heading, lines, self.here.language)
        lane.opened.connect(lambda ref: self.wants_case.emit(ref, ""))
        return lane

    def _heading(self, shown: Agenda) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._sentence(shown), "title", wrap=True))
        today = f"{weekday(shown.today, self.here.language)} {day(shown.today, self.here.language)}"
        column.addWidget(PlainLabel(today, "muted"))
        return box

    def _sentence(self, shown: Agenda) -> str:
        number = len(shown.lane(Place.LATE)) + len(shown.lane(Place.THIS_WEEK)) + len(shown.alarmed)
        if number == 0:
            return self.tr("Nothing has to be done this week")
        if number == 1:
            return self.tr("One thing to do")
        words = {
            2: self.tr("Two"), 3: self.tr("Three"), 4: self.tr("Four"), 5: self.tr("Five"), 6: self.tr("Six"),
            7: self.tr("Seven"), 8: self.tr("Eight"), 9: self.tr("Nine"),
        }  # fmt: skip
        return self.tr("{0} things to do").format(words.get(number, str(number)))

    def _nothing(self, shown: Agenda) -> QWidget:
        if shown.has_past:
            heading = self.tr("No open cases")
            text = self.tr(
                "Every request is answered. Drop an e-mail here when the next one comes, or log it yourself."
            )
        else:
            heading = self.tr("No cases yet")
            text = self.tr(
                "When somebody asks what you hold about them, drop the e-mail here or log the request. The desk counts "
                "the days, searches every system and writes the answer with you."
            )
        nothing = EmptyState("inbox", heading, text, self.tr("New request"), self.tr("Read in an export"))
        nothing.action.clicked.connect(lambda: self.wants_page.emit("requests", ("new", None, "")))
        nothing.other_action.clicked.connect(lambda: self.wants_page.emit("imports", None))
        return nothing

    def _fill_side(self, shown: Overview) -> None:
        from dsr_desk.gui.overview import side

        language = self.here.language

        def go(name: str) -> None:
            self.wants_page.emit(name, None)

        if shown.alarms:
            self._cards.addWidget(side.alarms(shown, go))
        self._cards.addWidget(side.freshness(shown, go))
        if any(gap.blocks for gap in shown.gaps):
            self._cards.addWidget(side.gaps(shown, language, go))
        self._cards.addWidget(side.answer_times(shown, language, self.save_statistics))
        later = side.later(shown, language, self.open_diary)
        if later is not None:
            self._cards.addWidget(later)
        self._cards.addWidget(side.stopped(shown, self.open_stops))
        tidied = side.tidied(shown, go)
        if tidied is not None:
            self._cards.addWidget(tidied)

    def save_statistics(self) -> None:
        """Ask where to, then write the figures of the last twelve months: a page to print, or a table."""
        kinds = f"{self.tr('One page to print')} (*.pdf);;CSV (*.csv)"
        place = place_to_save(self, self.tr("Save the statistics"), f"{self.tr('statistics')}.pdf", kinds)
        if place is not None:
            self.save_statistics_to(place)

    def save_statistics_to(self, place: Path) -> None:
        """A table where the name ends in .csv, else the page."""
        from dsr_desk.files.writing import write_new
        from dsr_desk.services import statistics

        vault, said = self.here.vault, self.tr("Saved as {0}").format(place.name)
        spoken: Language = "sv" if self.here.language == "sv" else "en"

        def write() -> None:
            known = statistics.read(vault)
            is_table = place.suffix.lower() == ".csv"
            body = statistics.as_csv(known, spoken) if is_table else statistics.as_pdf(vault, known, spoken)
            write_new(place, body)

        self.here.background.ask(write, lambda _none: self.tells.emit(said, None), self._failed)

    def _failed(self, error: Exception) -> None:
        self.tells.emit(messages.sentence(error, self.here.language), None)

    def open_stops(self) -> StopDialog:
        """Who gets no marketing."""
        from dsr_desk.gui.stops.dialog import StopDialog

        dialog = StopDialog(self.here, self)
        dialog.case_asked.connect(lambda ref: self.wants_case.emit(ref, ""))
        dialog.open()
        dialog.fit()
        return dialog

    def open_diary(self) -> DiaryDialog:
        """The diary of later erasures, with routine erasure beside it."""
        from dsr_desk.gui.overview.diary_dialog import DiaryDialog

        dialog = DiaryDialog(self.here, self)
        dialog.open()
        dialog.fit()
        return dialog


def _overview(vault: Vault) -> Overview:
    from dsr_desk.services import overview

    return overview.overview(vault)
