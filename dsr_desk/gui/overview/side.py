"""The right side of the overview: fresh files, gaps, answer times, and what may be erased soon."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from dsr_desk.domain.diary import Later
from dsr_desk.gui.parts.bars import Bar, Bars
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.words import counted, month_name
from dsr_desk.gui.settings.tidy_card import in_short
from dsr_desk.gui.theme import GRID, Tone
from dsr_desk.services.overview import Freshness, Overview

translate = QCoreApplication.translate

FRESH_DAYS = 31
"""An export older than a month may miss what was added since."""
MOST_SYSTEMS = 6
MOST_GAPS = 3
MOST_ALARMS = 4
SOON_FREE = timedelta(days=120)
"""How far ahead kept data that may go are told of."""

Go = Callable[[str], object]


def alarms(shown: Overview, go: Go) -> Card:
    """Who was erased and stands in a later file again, by case."""
    card = Card(translate("side", "Back in an export").upper())
    cases = Counter((one.ref, one.file) for one in shown.alarms)
    for (ref, file), rows in list(cases.items())[:MOST_ALARMS]:
        where = counted(rows, translate("side", "{0} row"), translate("side", "{0} rows"))
        card.body.addWidget(Notice(translate("side", "{0} is back: {1} in {2}").format(ref, where, file), "late"))
    card.body.addWidget(_link(translate("side", "See to it"), lambda: go("imports")))
    return card


def freshness(shown: Overview, go: Go) -> Card:
    """How old each system's latest export is, the oldest first."""
    card = Card(translate("side", "How fresh are the exports?").upper())
    giving = [one for one in shown.freshness if one.gives_file]
    for one in giving[:MOST_SYSTEMS]:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(ShortLabel(one.name), 1)
        row.addWidget(Chip(*_age(one)))
        card.body.addLayout(row)
    if not giving:
        card.body.addWidget(
            PlainLabel(translate("side", "The record of processing names no systems yet."), "muted", wrap=True)
        )
    more = len(giving) - MOST_SYSTEMS
    word = (
        counted(more, translate("side", "{0} more system"), translate("side", "{0} more systems"))
        if more > 0
        else translate("side", "Read in an export")
    )
    card.body.addWidget(_link(word, lambda: go("imports")))
    return card


def gaps(shown: Overview, language: str, go: Go) -> Card:
    """What the record of processing does not say, and which letters wait for it."""
    card = Card(translate("side", "Gaps that block letters").upper())
    blocking = [gap for gap in shown.gaps if gap.blocks]
    for gap in blocking[:MOST_GAPS]:
        card.body.addWidget(PlainLabel(gap.question.said_in(language), "small", wrap=True))
    more = len(blocking) - MOST_GAPS
    word = (
        counted(more, translate("side", "{0} more gap"), translate("side", "{0} more gaps"))
        if more > 0
        else translate("side", "Fill in the gaps")
    )
    card.body.addWidget(_link(word, lambda: go("policy")))
    return card


def answer_times(shown: Overview, language: str, save: Callable[[], object]) -> Card:
    """Answered within the time, month by month, the figure the authority asks for, and all of it as a file."""
    card = Card(translate("side", "Answered in time, twelve months").upper())
    times = shown.answer_times
    if times.share is None:
        card.body.addWidget(PlainLabel(translate("side", "No case has been answered yet."), "muted", wrap=True))
        return card
    figure = translate("side", "{0} % in time").format(round(100 * times.share))
    pace = counted(
        round(times.median_days or 0),
        translate("side", "median {0} day"),
        translate("side", "median {0} days"),
    )
    bars = [Bar(month_name(one.first.month, language), one.in_time, one.late) for one in times.months]
    card.body.addWidget(Bars(bars, f"{figure}, {pace}"))
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addWidget(PlainLabel(figure, "smallstrong"))
    if times.median_days is not None:
        row.addWidget(PlainLabel(f"· {pace}", "muted"))
    row.addStretch(1)
    card.body.addLayout(row)
    card.body.addWidget(_link(translate("side", "Save the statistics …"), save))
    return card


def later(shown: Overview, language: str, show: Callable[[], object]) -> Card | None:
    """Kept data that may be erased now or soon; None where nothing is kept and no file was read in."""
    if not shown.later and not any(one.rows for one in shown.freshness):
        return None
    card = Card(translate("side", "Diary of later erasures").upper())
    for one in _soonest(shown):
        said = one.sentence.said_in(language)
        if one.may_be_erased(shown.today):
            card.body.addWidget(Notice(translate("side", "May be erased now: {0}").format(one.what.said_in(language)),
                                       "warning"))  # fmt: skip
        else:
            card.body.addWidget(PlainLabel(said, "small", wrap=True))
    if not shown.later:
        card.body.addWidget(PlainLabel(translate("side", "Nothing is kept on a ground."), "muted", wrap=True))
    card.body.addWidget(_link(translate("side", "Open the diary"), show))
    return card


def stopped(shown: Overview, show: Callable[[], object]) -> Card:
    """How many get no marketing, and the list."""
    card = Card(translate("side", "No marketing").upper())
    words = (
        counted(shown.stopped, translate("side", "{0} person is on the stop list."),
                translate("side", "{0} persons are on the stop list."))
        if shown.stopped
        else translate("side", "Nobody is on the stop list.")
    )  # fmt: skip
    card.body.addWidget(PlainLabel(words, "small", wrap=True))
    card.body.addWidget(_link(translate("side", "Open the stop list"), show))
    return card


def tidied(shown: Overview, go: Go) -> Card | None:
    """What the vault itself no longer needs; None where it needs all it holds."""
    if not shown.due:
        return None
    card = Card(translate("side", "No longer needed in the vault").upper())
    card.body.addWidget(PlainLabel(in_short(shown.due), "small", wrap=True))
    card.body.addWidget(_link(translate("side", "See what may go"), lambda: go("settings")))
    return card


def _soonest(shown: Overview) -> Sequence[Later]:
    """What is due within four months, or else the next."""
    soon = [one for one in shown.later if one.on <= shown.today + SOON_FREE]
    return soon[:MOST_SYSTEMS] or shown.later[:1]


def _age(one: Freshness) -> tuple[str, Tone]:
    days = one.age_days
    if days is None:
        return translate("side", "never"), "warning"
    tone: Tone = "ok" if days <= FRESH_DAYS else "warning"
    if days == 0:
        return translate("side", "today"), tone
    if days == 1:
        return translate("side", "yesterday"), tone
    return translate("side", "{0} days").format(days), tone


def _link(word: str, go: Callable[[], object]) -> LinkButton:
    link = LinkButton(word)
    link.clicked.connect(lambda: go())
    return link
