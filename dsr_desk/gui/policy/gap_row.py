"""One question the record of processing leaves open, answered where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.letter_names import NAMES
from dsr_desk.domain.policy import Gap, Policy
from dsr_desk.domain.policy_schema import Kind
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.policy.choice_words import choice_name, slot_of
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace

WIDEST = 560
MANY = 12
"""More blocked letters than this are said in one word."""


class GapRow(QWidget):
    """A question, the letters it blocks, and the field that answers it; `answered(key, value)` when it is."""

    answered = Signal(str, str)

    def __init__(self, here: Workplace, policy: Policy, gap: Gap) -> None:
        super().__init__()
        self._here, self._policy, self.gap = here, policy, gap
        self._value: Callable[[], str] = str
        question = here.say(gap.question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, GRID)
        layout.setSpacing(GRID)
        self._error = PlainLabel("", "error", wrap=True)
        self._error.hide()
        self.field = self._made_field()
        self.field.setAccessibleName(question)
        layout.addWidget(FoldingRow(PlainLabel(question, wrap=True), self._blocks(), spacing=GRID, is_top=True))
        layout.addLayout(self._answer_line())
        layout.addWidget(self._error)

    def show_error(self, text: str) -> None:
        """Say what is wrong with the answer."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def _answer_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.field if isinstance(self.field, CalmCombo) else self._with_save(), 6)
        self.field.setMaximumWidth(WIDEST)
        line.addStretch(1)
        return line

    def _with_save(self) -> FoldingRow:
        self.save = QuietButton(self.tr("Save"))
        self.save.setAccessibleDescription(self._here.say(self.gap.question))
        self.save.clicked.connect(self._on_save)
        return FoldingRow(self.field, self.save, spacing=GRID, is_top=True)

    def _blocks(self) -> Chip:
        blocks = self.gap.blocks
        if not blocks:
            return Chip(self.tr("blocks no letter"), "quiet")
        if len(blocks) > MANY:
            return Chip(self.tr("blocks every letter"), "late")
        first = self._here.say(NAMES[LetterKind(blocks[0])]).lower()
        more = self.tr(" and {0} more").format(len(blocks) - 1) if len(blocks) > 1 else ""
        chip = Chip(self.tr("blocks {0}").format(first) + more, "warning")
        chip.setToolTip("\n".join(f"{code} {self._here.say(NAMES[LetterKind(code)])}" for code in blocks))
        return chip

    def _made_field(self) -> QWidget:
        kind = slot_of(self.gap.key).kind
        if self.gap.choices:
            return self._several() if kind is Kind.IDS else self._one_of()
        if kind is Kind.DAY:
            return self._day()
        return self._text() if kind in (Kind.TEXT, Kind.TEXTS) else self._line(kind)

    def _one_of(self) -> QWidget:
        combo = CalmCombo()
        combo.setPlaceholderText(self.tr("Choose …"))
        for choice in self.gap.choices:
            combo.addItem(choice_name(self._here, self._policy, choice), choice)
        combo.setCurrentIndex(-1)
        combo.activated.connect(lambda _index: self._on_save())
        self._value = lambda: str(combo.currentData() or "")
        return combo

    def _several(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=4)
        boxes = {choice: QCheckBox(choice_name(self._here, self._policy, choice)) for choice in self.gap.choices}
        for box in boxes.values():
            flow.addWidget(box)
        self._value = lambda: ", ".join(choice for choice, box in boxes.items() if box.isChecked())
        return holder

    def _day(self) -> QWidget:
        field = QDateEdit(QDate.currentDate())
        field.setCalendarPopup(True)
        field.setDisplayFormat("yyyy-MM-dd")
        self._value = lambda: field.date().toString("yyyy-MM-dd")
        return field

    def _line(self, kind: Kind) -> QWidget:
        field = QLineEdit()
        hints = {
            Kind.LINES: self.tr("Separate lines with a semicolon"),
            Kind.NUMBER: self.tr("Whole years"),
            Kind.COUNTRY: self.tr("Country, for example SE"),
        }
        field.setPlaceholderText(hints.get(kind, ""))
        field.returnPressed.connect(self._on_save)
        self._value = field.text
        return field

    def _text(self) -> QWidget:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 20)
        self._value = field.toPlainText
        return field

    def _on_save(self) -> None:
        value = self._value().strip()
        if value:
            self.answered.emit(self.gap.key, value)
        else:
            self.show_error(self.tr("Write or choose an answer first."))
