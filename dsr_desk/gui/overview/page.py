"""Overview: what do I do today?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.gui.overview import side
from dsr_desk.gui.overview.lane import Lane
from dsr_desk.gui.parts.empty_state import EmptyState
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import day, weekday
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import overview as service
from dsr_desk.services.casework import CaseLine
from dsr_desk.services.overview import Lane as Place
from dsr_desk.services.overview import Overview

SIDE_WIDTH = 300
SIDE_LEAST = 244


class OverviewPage(Page):
    """Lanes of cases on the left, how things stand on the right."""

    concerns = frozenset({"requests", "findings", "letters", "imports", "policy", "settings"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(margin=3 * GRID, spacing=0)
        outer.addWidget(self._scroll)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.setSpacing(3 * GRID)
        self._right.setSpacing(2 * GRID)
        self._side = QWidget()
        self._side.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._left, 1)
        row.addWidget(self._side, 0)
        self._scroll.body.addLayout(row, 1)
        self._scroll.body.setAlignment(Qt.AlignmentFlag(0))
        self.lanes: list[Lane] = []

    def refresh(self) -> None:
        """Read where everything stands."""
        vault = self.here.vault
        self.here.background.ask(lambda: service.overview(vault), self.show_overview, topic="overview")

    def show_overview(self, shown: Overview) -> None:
        """Show where everything stands."""
        self.counts.emit({"requests": len(shown.cards), "policy": len(shown.gaps)})
        empty(self._left)
        empty(self._right)
        self._side.setFixedWidth(SIDE_WIDTH if self.width() >= 1000 else SIDE_LEAST)
        self._left.addWidget(self._heading(shown))
        self.lanes = [self._lane(heading, lines) for heading, lines in self._headed(shown) if lines]
        for lane in self.lanes:
            self._left.addWidget(lane)
        if not self.lanes:
            self._left.addWidget(self._nothing(shown), 1)
        self._left.addStretch(1)
        self._fill_side(shown)

    def _headed(self, shown: Overview) -> tuple[tuple[str, tuple[CaseLine, ...]], ...]:
        headings = (
            (self.tr("Late"), Place.LATE),
            (self.tr("This week"), Place.THIS_WEEK),
            (self.tr("Waiting for an answer"), Place.WAITING),
            (self.tr("Further ahead"), Place.AHEAD),
        )
        return tuple((heading, _lines(shown, place)) for heading, place in headings)

    def _lane(self, heading: str, lines: tuple[CaseLine, ...]) -> Lane:
        lane = Lane(heading, lines, self.here.language)
        lane.opened.connect(lambda ref: self.wants_case.emit(ref, ""))
        return lane

    def _heading(self, shown: Overview) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._sentence(shown), "title", wrap=True))
        today = f"{weekday(shown.today, self.here.language)} {day(shown.today, self.here.language)}"
        column.addWidget(PlainLabel(today, "muted"))
        return box

    def _sentence(self, shown: Overview) -> str:
        number = sum(card.lane in (Place.LATE, Place.THIS_WEEK) for card in shown.cards)
        if number == 0:
            return self.tr("Nothing has to be done this week")
        if number == 1:
            return self.tr("One thing to do")
        words = {
            2: self.tr("Two"), 3: self.tr("Three"), 4: self.tr("Four"), 5: self.tr("Five"), 6: self.tr("Six"),
            7: self.tr("Seven"), 8: self.tr("Eight"), 9: self.tr("Nine"),
        }  # fmt: skip
        return self.tr("{0} things to do").format(words.get(number, str(number)))

    def _nothing(self, shown: Overview) -> QWidget:
        if any(month.in_time + month.late for month in shown.answer_times.months):
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
        language = self.here.language

        def go(name: str) -> None:
            self.wants_page.emit(name, None)

        self._right.addWidget(side.freshness(shown, go))
        if any(gap.blocks for gap in shown.gaps):
            self._right.addWidget(side.gaps(shown, language, go))
        self._right.addWidget(side.answer_times(shown, language))
        kept = side.freed(shown, language)
        if kept is not None:
            self._right.addWidget(kept)
        self._right.addStretch(1)


def _lines(shown: Overview, place: Place) -> tuple[CaseLine, ...]:
    return tuple(CaseLine(card.case, card.facts, card.next) for card in shown.lane(place))
