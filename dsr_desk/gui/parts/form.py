"""Rows of a form: a word above the field and a hint below it, or name and reason beside it."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import TopColumn
from dsr_desk.gui.theme import GRID, set_look


class FormRow(QWidget):
    """A labelled field. `show_error` says what to mend, at the field itself."""

    def __init__(self, label: str, field: QWidget, hint: str = "", *, is_optional: bool = False) -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        layout = TopColumn(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        words = label + " " + self.tr("(optional)") if is_optional else label
        self._label = PlainLabel(words, "smallstrong", wrap=True)
        self._label.setBuddy(field)
        self._below = PlainLabel(hint, "muted", wrap=True)
        if isinstance(field, QComboBox):  # as wide as the row, not as its longest choice
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        for part in (self._label, field, self._below):
            layout.addWidget(part)
        self._below.setVisible(bool(hint))

    def show_error(self, text: str) -> None:
        """Say what is wrong with the field; an empty text takes it back."""
        self._below.setText(text or self._hint)
        self._below.set_role("error" if text else "muted")
        self._below.setVisible(bool(text or self._hint))
        self.field.setAccessibleDescription(text or self._hint)
        set_look(self.field, wrong=bool(text))

    def say(self, hint: str) -> None:
        """Another hint below the field; takes an error back."""
        self._hint = hint
        self.show_error("")

    def error(self) -> str:
        """What is said to be wrong now."""
        return self._below.text() if self.field.property("wrong") else ""


class ReasonedRow(QWidget):
    """A field at the right of its name and of what it is for."""

    def __init__(self, name: str, why: str, field: QWidget) -> None:
        super().__init__()
        field.setAccessibleName(name)
        field.setAccessibleDescription(why)
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        label = PlainLabel(name, "strong", wrap=True)
        label.setBuddy(field)
        words.addWidget(label)
        words.addWidget(PlainLabel(why, "muted", wrap=True))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.addWidget(FoldingRow(told, field, spacing=3 * GRID))
