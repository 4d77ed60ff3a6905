"""Step 3: search every system with all the person gave, and show what was searched."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import counted, grouped, short_day
from dsr_desk.gui.requests.step_head import StepPage
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class SearchStep(StepPage):
    """`search_asked` when the button is pressed; `import_asked` when there is nothing to search yet."""

    search_asked = Signal()
    import_asked = Signal()
    paper_asked = Signal()
    typing_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Search every system"), language)

    def fill(self, file: CaseFile) -> None:
        """The way to search, and the proof of the last one."""
        values = [value for found in file.case.subject.fields().values() for value in found]
        text = self.tr("With everything {0} gave: names, addresses and numbers in all ways they may be written.")
        self.content.addWidget(PlainLabel(text.format(file.case.subject.name or file.case.ref), "muted", wrap=True))
        row = QHBoxLayout()
        word = self.tr("Search again") if file.proof else self.tr("Search")
        self.button = QuietButton(word) if file.proof else PrimaryButton(word)
        self.button.setEnabled(bool(values) and file.case.closed_on is None)
        self.button.clicked.connect(self.search_asked)
        row.addWidget(self.button)
        row.addStretch(1)
        self.content.addLayout(row)
        if file.proof:
            self._fill_proof(file.proof, len(file.findings), file.systems)
        if file.case.closed_on is None:
            self._fill_by_hand()

    def _fill_proof(self, proof: Mapping[str, Any], found: int, systems: Mapping[str, str]) -> None:
        files: Sequence[Mapping[str, Any]] = proof.get("files", ())
        if not files:
            self._fill_nothing()
            return
        rows = sum(int(one["rows"]) for one in files)
        said = counted(len(files), self.tr("{0} file"), self.tr("{0} files"))
        said += ", " + counted(rows, self.tr("{0} row"), self.tr("{0} rows"))
        card = Card()
        matches = counted(found, self.tr("{0} match"), self.tr("{0} matches"))
        card.body.addWidget(PlainLabel(f"{matches} · {said}", "strong", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        for line, one in enumerate(files):
            sheet = f" · {one['sheet']}" if one.get("sheet") else ""
            where = self.tr("typed in by hand by {0}").format(by) if (by := one.get("typed_in_by")) else one["file"]
            day = short_day(date.fromisoformat(one["taken_in_on"]), self.language)
            grid.addWidget(
                PlainLabel(f"{systems.get(one['source'], one['source'])} · {where}{sheet}", wrap=True), line, 0
            )
            grid.addWidget(PlainLabel(grouped(int(one["rows"])), "muted"), line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(day, "muted"), line, 2)
        card.body.addLayout(grid)
        readings = ", ".join(str(one) for one in proof.get("readings", ()))
        if readings:
            card.body.addWidget(PlainLabel(self.tr("Searched as: {0}").format(readings), "muted", wrap=True))
        self.content.addWidget(card)

    def _fill_by_hand(self) -> None:
        """What no file gives has its own ways in."""
        card = Card(self.tr("On paper too?").upper())
        words = self.tr("What stands in binders, or with somebody who gives no file, belongs to the answer as well.")
        card.body.addWidget(PlainLabel(words, "muted", wrap=True))
        row = FlowLayout(spacing=GRID)
        self.paper, self.typing = QuietButton(self.tr("Add a document …")), QuietButton(self.tr("Type in a record …"))
        self.paper.clicked.connect(self.paper_asked)
        self.typing.clicked.connect(self.typing_asked)
        row.addWidget(self.paper)
        row.addWidget(self.typing)
        card.body.addLayout(row)
        self.content.addWidget(card)

    def _fill_nothing(self) -> None:
        notice = Notice(self.tr("No export has been read in, so nothing could be searched."), "warning")
        button = QuietButton(self.tr("Read in an export"))
        button.clicked.connect(self.import_asked)
        notice.offer(button)
        self.content.addWidget(notice)
