"""What only a person can write in a letter: a field for each slot of its kind, asked in the letter's order."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dsr_desk.domain.compose.slots import Slot, SlotKind, written
from dsr_desk.domain.letter import LetterKind
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.scroll import empty

PAUSE_MS = 600
"""How long the hand rests before the letter is drawn again."""
NO_DAY = QDate(2000, 1, 1)

Read = Callable[[], str]
NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})


class LetterForm(QWidget):
    """`changed` a moment after the last key; `said()` holds what is written, by slot."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reads: dict[str, Read] = {}
        self._given: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.changed)

    def ask(self, kind: LetterKind | None, texts: Mapping[str, str], known: Mapping[str, str] = NOTHING_KNOWN) -> None:
        """Ask what a kind needs; what was written for another kind goes. `known` stands in the case already."""
        empty(self._column)
        self._reads = {}
        self._timer.stop()
        for slot in written(kind) if kind is not None else ():
            label = texts.get(f"slot.{slot.name}", slot.name.replace("_", " "))
            field, self._reads[slot.name] = self._field(slot, texts)
            _fill(field, known.get(slot.name, ""))
            self._column.addWidget(FormRow(label, field, is_optional=not slot.is_required))
        self._timer.stop()
        self._given = self.said()
        self.setVisible(bool(self._reads))

    def said(self) -> dict[str, str]:
        """What is written, without the empty ones."""
        return {name: text for name, read in self._reads.items() if (text := read().strip())}

    @property
    def is_written_in(self) -> bool:
        """Somebody wrote here; what stood in the case already does not count."""
        return self.said() != self._given

    def field(self, label: str) -> QWidget | None:
        """The field asked for with these words."""
        rows = (row.field for row in self.findChildren(FormRow))
        return next((field for field in rows if field.accessibleName() == label), None)

    def _field(self, slot: Slot, texts: Mapping[str, str]) -> tuple[QWidget, Read]:
        if slot.kind is SlotKind.DAY:
            return self._day()
        if slot.kind is SlotKind.CHOICE:
            return self._choice(slot, texts)
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)
        text.textChanged.connect(self._timer.start)
        return text, text.toPlainText

    def _choice(self, slot: Slot, texts: Mapping[str, str]) -> tuple[QWidget, Read]:
        combo = CalmCombo()
        combo.addItem("", "")
        for word in slot.choices:
            combo.addItem(texts.get(f"choice.{word}", word), word)
        combo.currentIndexChanged.connect(self._timer.start)
        return combo, lambda: str(combo.currentData() or "")

    def _day(self) -> tuple[QWidget, Read]:
        day = QDateEdit(NO_DAY)
        day.setMinimumDate(NO_DAY)
        day.setSpecialValueText(self.tr("Choose a day"))
        day.setCalendarPopup(True)
        day.setDisplayFormat("yyyy-MM-dd")
        day.calendarWidget().activated.connect(lambda _day: self._timer.start())
        day.dateChanged.connect(self._timer.start)
        return day, lambda: "" if day.date() == NO_DAY else day.date().toString("yyyy-MM-dd")


def _fill(field: QWidget, text: str) -> None:
    """Write what is known into a field of any kind."""
    if not text:
        return
    if isinstance(field, QDateEdit):
        field.setDate(QDate.fromString(text, "yyyy-MM-dd"))
    elif isinstance(field, CalmCombo):
        field.choose(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
