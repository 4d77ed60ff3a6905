"""What a document put with a case is: part of the request, or something about the person found somewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.place_combo import PlaceCombo
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

translate = QCoreApplication.translate


class AttachDialog(FormDialog):
    """The file's name, what it is, and whether it holds data about the person."""

    def __init__(self, name: str, places: Sequence[tuple[str, str]], parent: QWidget, *, is_data: bool = False) -> None:
        super().__init__(
            translate("AttachDialog", "Add a document"),
            translate(
                "AttachDialog", "{0} is kept encrypted with the case. The file itself stays where it lies."
            ).format(
                name
            ),
            translate("AttachDialog", "Add"),
            parent,
        )  # fmt: skip
        self.what = QLineEdit()
        self._what = FormRow(
            translate("AttachDialog", "What it is"), self.what,
            translate("AttachDialog", "For example: contract of 2019, letter of 3 November"),
        )  # fmt: skip
        self.of_request = QRadioButton(translate("AttachDialog", "It belongs to the request"))
        self.of_person = QRadioButton(translate("AttachDialog", "It holds data about the person, found with us"))
        self.place, self.text = PlaceCombo(places), QPlainTextEdit()
        self._place = FormRow(
            translate("AttachDialog", "Where it was found"), self.place,
            translate("AttachDialog", "Choose a system, or write for example: binder at the office"),
        )  # fmt: skip
        self._data = QWidget()
        self.body.addWidget(self._what)
        self.body.addWidget(self.of_request)
        self._told = PlainLabel(
            translate("AttachDialog", "Keep no copy of an identity document: write how you checked it instead."),
            "muted", wrap=True,
        )  # fmt: skip
        self._told.setContentsMargins(3 * GRID, 0, 0, 0)
        self.body.addWidget(self._told)
        self.body.addWidget(self.of_person)
        self._lay_out_data()
        self.body.addStretch(1)
        self.of_person.toggled.connect(self._on_kind)
        (self.of_person if is_data else self.of_request).setChecked(True)
        self._on_kind()
        self.what.setFocus()

    def accept(self) -> None:
        """Only with a word on what it is; data only with the place."""
        is_placed = self.of_request.isChecked() or bool(self.place.value())
        self._what.show_error("" if self.what.text().strip() else translate("AttachDialog", "Write what it is."))
        self._place.show_error("" if is_placed else translate("AttachDialog", "Write where it was found."))
        if is_placed and self.what.text().strip():
            super().accept()

    def value(self) -> tuple[str, str, str]:
        """What it is; where it was found and what stands in it, both empty for a part of the request."""
        if self.of_request.isChecked():
            return self.what.text().strip(), "", ""
        return self.what.text().strip(), self.place.value(), self.text.toPlainText().strip()

    def _lay_out_data(self) -> None:
        column = QVBoxLayout(self._data)
        column.setContentsMargins(3 * GRID, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)
        column.addWidget(self._place)
        column.addWidget(FormRow(
            translate("AttachDialog", "What it says of the person"), self.text,
            translate("AttachDialog", "So that it can be searched, and stands in the report. The file goes with the "
                                      "report as it is: look for other people in it first."),
            is_optional=True,
        ))  # fmt: skip
        self.body.addWidget(self._data)

    def _on_kind(self) -> None:
        self._data.setVisible(self.of_person.isChecked())
        self._told.setVisible(self.of_request.isChecked())
        if self.isVisible():
            self.fit()
