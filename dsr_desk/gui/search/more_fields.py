"""Every field one may search by, for when the one box is not enough."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow

SHOWN = (
    Field.NAME, Field.EMAIL, Field.PHONE, Field.PERSONAL_NUMBER, Field.BIRTH_DATE, Field.COMPANY, Field.STREET,
    Field.POSTCODE, Field.CITY, Field.CUSTOMER_NUMBER, Field.ORG_NUMBER,
)  # fmt: skip
_SAME_BOX = {
    Field.GIVEN_NAME: Field.NAME, Field.SURNAME: Field.NAME, Field.CONTACT_REF: Field.NAME, Field.MOBILE: Field.PHONE,
    Field.ADDRESS: Field.STREET,
}  # fmt: skip


class MoreFields(QWidget):
    """A box per field and one for words anywhere in a row; several values of one field are parted by semicolons."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        flow = FlowLayout(self, spacing=12, least=170)
        self.boxes: dict[Field, QLineEdit] = {}
        for field in SHOWN:
            self.boxes[field] = self._box()
            flow.addWidget(FormRow(field_name(field, language), self.boxes[field]))
        self.text = self._box()
        flow.addWidget(FormRow(self.tr("Words anywhere in a row"), self.text))

    def fields(self) -> Fields:
        """What is written in the boxes."""
        written = {field: _values(box.text()) for field, box in self.boxes.items()}
        return {field: values for field, values in written.items() if values}

    def show_fields(self, fields: Fields) -> None:
        """Fill the boxes from what a record knows."""
        shown: dict[Field, list[str]] = {}
        given, surname = fields.get(Field.GIVEN_NAME, ()), fields.get(Field.SURNAME, ())
        if given and surname:
            shown[Field.NAME] = [f"{given[0]} {surname[0]}"]
        for field, values in fields.items():
            box = _SAME_BOX.get(field, field)
            is_name_part = field in (Field.GIVEN_NAME, Field.SURNAME) and given and surname
            if box in self.boxes and not is_name_part:
                shown.setdefault(box, []).extend(values)
        for field, line in self.boxes.items():
            line.blockSignals(True)
            line.setText("; ".join(dict.fromkeys(shown.get(field, []))))
            line.setCursorPosition(0)
            line.blockSignals(False)
        self.changed.emit()

    def clear(self) -> None:
        """Empty every box."""
        self.show_fields({})

    def _box(self) -> QLineEdit:
        box = QLineEdit()
        box.setClearButtonEnabled(True)
        box.textChanged.connect(lambda _text: self.changed.emit())
        return box


def _values(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
