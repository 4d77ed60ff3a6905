"""Nothing found is a result too: which files were searched, of which date, and for which readings."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import grouped, short_day
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services.search import Found, SearchedFile


class NothingFound(QWidget):
    """The proof of a search that found nothing."""

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(margin=0)
        outer.addWidget(self._scroll)

    def show_found(self, found: Found, system_name: Callable[[str], str]) -> None:
        """Show what was searched."""
        empty(self._scroll.body)
        self._scroll.body.addWidget(PlainLabel(self.tr("Nothing was found"), "heading"))
        rows = sum(file.rows for file in found.files)
        words = self.tr("{0} rows in {1} files were searched. This is a result: it can be answered with a letter.")
        self._scroll.body.addWidget(PlainLabel(words.format(grouped(rows), len(found.files)), "muted", wrap=True))
        self._scroll.body.addWidget(self._readings(found.readings))
        if found.files:
            self._scroll.body.addWidget(self._files(found.files, system_name))

    def _readings(self, readings: Sequence[str]) -> Card:
        card = Card(self.tr("Searched for"))
        flow = FlowLayout(spacing=6)
        for reading in readings:
            flow.addWidget(Chip(reading, "quiet"))
        card.body.addLayout(flow)
        return card

    def _files(self, files: Sequence[SearchedFile], system_name: Callable[[str], str]) -> Card:
        card = Card(self.tr("Searched in"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for row, file in enumerate(files):
            place = " · ".join(part for part in (file.file, file.sheet) if part)
            grid.addWidget(PlainLabel(system_name(file.source), "smallstrong"), row, 0)
            grid.addWidget(ShortLabel(place, "small"), row, 1)
            grid.addWidget(PlainLabel(self.tr("{0} rows").format(grouped(file.rows)), "small"), row, 2)
            taken = short_day(file.taken_in_on, self._here.language)
            grid.addWidget(PlainLabel(taken, "muted"), row, 3)
        card.body.addLayout(grid)
        return card
