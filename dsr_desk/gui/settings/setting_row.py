"""One typed setting as a row: its name, what it does, and the field that its type asks for."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from dsr_desk.domain import settings as typed
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.file_choice import folder_to_use
from dsr_desk.gui.parts.form import ReasonedRow
from dsr_desk.gui.workplace import Workplace

FIELD_LETTERS = 26
"""How wide a field is, in letters: it grows with the text."""
CHOICES: Mapping[str, tuple[str, ...]] = {"language": ("sv", "en")}
RANGES: Mapping[str, tuple[int, int, int]] = {
    "text_percent": (100, 200, 10), "target_days": (1, 31, 1),
    "keep_rows_days": (0, 3650, 30), "keep_bodies_months": (0, 120, 1), "keep_names_years": (0, 30, 1),
}  # fmt: skip
"""Least, most and step of a number."""
FOLDERS = frozenset({"backup_folder"})
_WORDS: Mapping[str, object] = {
    "sv": "Svenska",
    "en": "English",
    "system": QT_TRANSLATE_NOOP("settings", "As the computer"),
    "light": QT_TRANSLATE_NOOP("settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
}


class SettingRow(QWidget):
    """Shows a setting and says when it is changed: `changed(name, value)`."""

    changed = Signal(str, object)

    def __init__(self, here: Workplace, name: str, value: object) -> None:
        super().__init__()
        self.name = name
        self.field = self._made_field(value)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ReasonedRow(here.say(typed.label(name)), here.say(typed.why(name)), self.field))

    def _made_field(self, value: object) -> QWidget:
        if isinstance(value, bool):
            return self._tick(value)
        if isinstance(value, StrEnum):
            return self._choice(tuple(one.value for one in type(value)), value.value)
        if self.name in CHOICES:
            return self._choice(CHOICES[self.name], str(value))
        if self.name in FOLDERS:
            return self._folder(str(value))
        return self._number(value) if isinstance(value, int) else self._line(str(value))

    def _tick(self, value: bool) -> QWidget:
        box = QCheckBox()
        box.setProperty("bare", True)
        box.setChecked(value)
        box.toggled.connect(lambda on: self.changed.emit(self.name, on))
        return box

    def _choice(self, choices: tuple[str, ...], value: str) -> QWidget:
        combo = CalmCombo()
        for choice in choices:
            combo.addItem(QCoreApplication.translate("settings", str(_WORDS[choice])), choice)
        combo.choose(value)
        combo.setFixedWidth(_letters(FIELD_LETTERS))
        combo.activated.connect(lambda _index: self.changed.emit(self.name, combo.currentData()))
        return combo

    def _number(self, value: int) -> QWidget:
        least, most, step = RANGES.get(self.name, (0, 999, 1))
        box = QSpinBox()
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setValue(value)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setFixedWidth(_letters(FIELD_LETTERS // 2))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.editingFinished.connect(lambda: self.changed.emit(self.name, box.value()))
        return box

    def _folder(self, value: str) -> QWidget:
        button = QuietButton(value or self.tr("Choose a folder …"))
        button.setMaximumWidth(_letters(2 * FIELD_LETTERS))

        def choose() -> None:
            folder = folder_to_use(button, self.tr("Choose a folder"))
            if folder is not None:
                button.say(str(folder))
                self.changed.emit(self.name, str(folder))

        button.clicked.connect(choose)
        return button

    def _line(self, value: str) -> QWidget:
        line = QLineEdit(value)
        line.setFixedWidth(_letters(FIELD_LETTERS))
        line.editingFinished.connect(lambda: self.changed.emit(self.name, line.text().strip()))
        return line


def _letters(number: int) -> int:
    return QFontMetrics(QApplication.font()).averageCharWidth() * number
