"""A record typed in by hand, of a place that gives no file."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from dsr_desk.domain.by_hand import FIELDS
from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.place_combo import PlaceCombo
from dsr_desk.gui.theme import GRID

translate = QCoreApplication.translate
SHOWN: tuple[Field, ...] = tuple(
    field for field in FIELDS if field not in (Field.COMPANY, Field.BIRTH_DATE, Field.DATE, Field.NOTE)
)


class TypeInDialog(FormDialog):
    """Where it stands, and what stands there; `value()` once it is agreed."""

    def __init__(self, places: Sequence[tuple[str, str]], language: str, parent: QWidget) -> None:
        super().__init__(
            translate("TypeInDialog", "Type in a record"),
            translate("TypeInDialog", "For what gives no file: a binder, a supplier's answer. Write what stands there, "
                                      "as it stands. It is searched like any row, and marked as typed in by hand."),
            translate("TypeInDialog", "Keep the record"),
            parent,
        )  # fmt: skip
        self.place = PlaceCombo(places)
        self._place = FormRow(
            translate("TypeInDialog", "Where it stands"), self.place,
            translate("TypeInDialog", "Choose a system, or write for example: binder at the office"),
        )  # fmt: skip
        self.fields = {field: QLineEdit() for field in SHOWN}
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)
        self.body.addWidget(self._place)
        self._rows = {field: FormRow(field_name(field, language), line) for field, line in self.fields.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        for number, row in enumerate(self._rows.values()):
            grid.addWidget(row, number // 2, number % 2)
        self.body.addLayout(grid)
        self.body.addWidget(FormRow(translate("TypeInDialog", "Anything else that stands there"), self.note))
        self.body.addStretch(1)
        self.place.setFocus()

    def accept(self) -> None:
        """Only with a place, and something to find the record by."""
        is_placed, is_hers = bool(self.place.value()), any(line.text().strip() for line in self.fields.values())
        self._place.show_error("" if is_placed else translate("TypeInDialog", "Write where it stands."))
        self._rows[Field.NAME].show_error(
            "" if is_hers else translate("TypeInDialog", "Write a name or a number: else no search finds it.")
        )
        if is_placed and is_hers:
            super().accept()

    def value(self) -> tuple[str, dict[Field, str]]:
        """The place, and the values by field."""
        values: dict[Field, str] = {field: line.text().strip() for field, line in self.fields.items()}
        values[Field.NOTE] = self.note.toPlainText().strip()
        return self.place.value(), {field: text for field, text in values.items() if text}
