"""What is asked before a value is put right, data are restricted, or an objection is answered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from dsr_desk.domain.finding import Finding
from dsr_desk.domain.restriction import RestrictionGround
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow

translate = QCoreApplication.translate
NO_DAY = QDate(2000, 1, 1)


class RectifyDialog(FormDialog):
    """One value of one record: which, and what it shall be."""

    def __init__(self, finding: Finding, cells: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Put a value right"),
            translate("dialogs", "{0}. Old and new value go to the work list and into the letter (Article 16).").format(
                finding.record_id
            ),
            translate("dialogs", "Put right"),
            parent,
        )
        self._cells = tuple(cells)
        self._column = CalmCombo()
        for place, column in enumerate(finding.match.record.columns):
            self._column.addItem(column.name, place)
        self._old = QLineEdit()
        self._old.setReadOnly(True)
        self._new = QLineEdit()
        self._row = FormRow(self.tr("New value"), self._new)
        self.body.addWidget(FormRow(self.tr("Which value"), self._column))
        self.body.addWidget(FormRow(self.tr("As it stands"), self._old))
        self.body.addWidget(self._row)
        self.body.addStretch(1)
        self._column.currentIndexChanged.connect(self._on_column)
        self._on_column()
        self._new.setFocus()

    def accept(self) -> None:
        """Only with a value that is another."""
        new = self._new.text().strip()
        if not new or new == self._old.text().strip():
            self._row.show_error(self.tr("Write what it shall be instead."))
            self._new.setFocus()
            return
        super().accept()

    def value(self) -> tuple[str, str]:
        """The column's name and the new value."""
        return self._column.currentText(), self._new.text().strip()

    def _on_column(self) -> None:
        place = int(self._column.currentData() or 0)
        self._old.setText(self._cells[place] if place < len(self._cells) else "")


class RestrictDialog(FormDialog):
    """The ground of Art. 18(1), which data, and when the check should be over."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Restrict the processing"),
            translate("dialogs", "From today the data may be stored and no more. It ends only after a letter (L14)."),
            translate("dialogs", "Restrict"),
            parent,
        )
        self._ground = CalmCombo()
        for ground, words in (
            (RestrictionGround.ACCURACY, self.tr("a) The person says the data are wrong")),
            (RestrictionGround.UNLAWFUL, self.tr("b) Unlawful, but they shall not be erased")),
            (RestrictionGround.CLAIM, self.tr("c) The person needs them for a legal claim")),
            (RestrictionGround.OBJECTION, self.tr("d) An objection is being weighed")),
        ):
            self._ground.addItem(words, ground)
        self._data = QLineEdit()
        self._row = FormRow(self.tr("Which data"), self._data, self.tr("For example: address and invoices"))
        self._until = QDateEdit(NO_DAY)
        self._until.setMinimumDate(NO_DAY)
        self._until.setSpecialValueText(self.tr("Not known"))
        self._until.setCalendarPopup(True)
        self._until.setDisplayFormat("yyyy-MM-dd")
        self._until.setMaximumDate(QDate(today.year + 5, 12, 31))
        self.body.addWidget(FormRow(self.tr("Ground"), self._ground))
        self.body.addWidget(self._row)
        self.body.addWidget(FormRow(self.tr("The check should be over by"), self._until, is_optional=True))
        self.body.addStretch(1)

    def accept(self) -> None:
        """Only with the data named."""
        if not self._data.text().strip():
            self._row.show_error(self.tr("Write which data."))
            self._data.setFocus()
            return
        super().accept()

    def value(self) -> tuple[RestrictionGround, str, date | None]:
        """Ground, data, and the day."""
        on = self._until.date()
        until = None if on == NO_DAY else date(on.year(), on.month(), on.day())
        return RestrictionGround(self._ground.currentData()), self._data.text().strip(), until


class WeighDialog(FormDialog):
    """The two sides of an objection under Art. 21(1), and who prevails."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Weigh the objection"),
            translate(
                "dialogs",
                "The processing stops unless you have compelling grounds that override the person's situation. "
                "The burden of proof is yours (Article 21(1)).",
            ),
            translate("dialogs", "Write down"),
            parent,
        )
        self._processing = QLineEdit()
        self._hers, self._ours = _text(self), _text(self)
        self._result = CalmCombo()
        self._result.addItem(self.tr("The objection prevails: the processing stops"), True)
        self._result.addItem(self.tr("Our grounds override"), False)
        self._rows = (
            FormRow(
                self.tr("Which processing"),
                self._processing,
                self.tr("Goes on from “You objected that we …”, for example: keep your name in our customer register"),
            ),
            FormRow(self.tr("What the person says of the situation"), self._hers),
            FormRow(self.tr("Our grounds"), self._ours, self.tr("Needed only where they override.")),
        )
        for row in self._rows:
            self.body.addWidget(row)
        self.body.addWidget(FormRow(self.tr("Result"), self._result))
        self.body.addStretch(1)

    def accept(self) -> None:
        """Only with all that must be written."""
        wanted = [
            self._processing.text(),
            self._hers.toPlainText(),
            "x" if self.prevails() else self._ours.toPlainText(),
        ]
        for row, text in zip(self._rows, wanted, strict=True):
            row.show_error("" if text.strip() else self.tr("Write this."))
        if all(text.strip() for text in wanted):
            super().accept()

    def prevails(self) -> bool:
        """The objection wins."""
        return bool(self._result.currentData())

    def value(self) -> tuple[str, str, str]:
        """The processing, the person's side, ours."""
        return self._processing.text().strip(), self._hers.toPlainText().strip(), self._ours.toPlainText().strip()


def _text(dialog: QWidget) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(3 * dialog.fontMetrics().lineSpacing() + 16)
    return field
