"""One found record: why it was found, field by field, and the row as it stood in its file."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from dsr_desk.domain.by_hand import place_of
from dsr_desk.domain.match import Match, Verdict
from dsr_desk.domain.persons import title_of
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.fitted_table import FittedTable
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn
from dsr_desk.gui.parts.words import grouped, without_verdict
from dsr_desk.gui.search.evidence_model import EvidenceModel
from dsr_desk.gui.search.masking import holds_number, masked
from dsr_desk.gui.search.row_model import RowModel
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace


class RecordDetail(QWidget):
    """Shows a match. `widened` to search with what it knows, `case_asked` to open a case, `unmasked` when shown."""

    widened = Signal(object)
    case_asked = Signal(object)
    unmasked = Signal(object)

    def __init__(self, here: Workplace, today: date) -> None:
        super().__init__()
        self._here, self._today = here, today
        self._match: Match | None = None
        self._shows_numbers = False
        self.evidence = EvidenceModel(here.language, self._masked)
        self.row = RowModel(here.language, self._masked)
        self._pill = Chip("", "ok")
        self._title, self._place = PlainLabel("", "lead", wrap=True), PlainLabel("", "muted", wrap=True)
        self._sentence = PlainLabel("", wrap=True)
        self.case = PrimaryButton(self.tr("Start a case for this person"))
        self.widen = QuietButton(self.tr("Search with what this record knows"))
        self.widen.setToolTip("Ctrl+Enter")
        self.show_number = QuietButton(self.tr("Show the personal number (is logged)"))
        self.evidence_table = FittedTable(self.evidence, self.tr("Why the record was found"))
        self.row_table = FittedTable(self.row, self.tr("The row as it stood in the file"))
        points = QHeaderView.ResizeMode.ResizeToContents
        for column in (EvidenceModel.FIELD, EvidenceModel.POINTS, EvidenceModel.COMMON):
            self.evidence_table.horizontalHeader().setSectionResizeMode(column, points)
        self._lay_out()
        self.case.clicked.connect(lambda: self.case_asked.emit(self._match))
        self.widen.clicked.connect(lambda: self.widened.emit(self._match))
        self.show_number.clicked.connect(self._on_show_number)

    def show_match(self, match: Match, system: str) -> None:
        """Show another record, its numbers masked."""
        self._match, self._shows_numbers = match, False
        verdict = match.judgement.verdict
        words = {Verdict.CERTAIN: self.tr("Certain"), Verdict.POSSIBLE: self.tr("Possible"), Verdict.NO: self.tr("No")}
        self._pill.show_text(words[verdict], "ok" if verdict is Verdict.CERTAIN else "warning")
        self._title.setText(title_of(match))
        self._place.setText(self._place_of(match, system))
        self._sentence.setText(without_verdict(words[verdict], self._here.say(match.judgement.sentence)))
        self.show_number.setVisible(holds_number(match.record, self._today))
        self._fill()

    def _place_of(self, match: Match, system: str) -> str:
        record = match.record
        parts = [system, record.file, record.sheet, self.tr("row {0}").format(grouped(record.row))]
        if by_hand := place_of(record):
            parts = [system, self._here.say(by_hand)]
        if match.via:
            parts.append(self.tr("found by way of {0}").format(match.via))
        return " · ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(margin=2 * GRID, spacing=GRID)
        outer.addWidget(scroll)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._place, 1)
        buttons = FlowLayout(spacing=GRID)
        for button in (self.case, self.widen, self.show_number):
            buttons.addWidget(button)
        scroll.body.addWidget(self._title)
        scroll.body.addLayout(head)
        scroll.body.addWidget(self._sentence)
        scroll.body.addLayout(buttons)
        for heading, table in ((self.tr("Why"), self.evidence_table), (self.tr("As it stood"), self.row_table)):
            scroll.body.addSpacing(GRID)
            scroll.body.addWidget(PlainLabel(heading, "section"))
            scroll.body.addWidget(table)

    def _fill(self) -> None:
        self.evidence.show(self._match)
        self.row.show(self._match.record if self._match else None)

    def _masked(self, field: str, text: str) -> str:
        return text if self._shows_numbers else masked(field, text, self._today)

    def _on_show_number(self) -> None:
        self._shows_numbers = True
        self.show_number.hide()
        self._fill()
        self.unmasked.emit(self._match)
