"""Somebody rang or said that she wants no marketing: the least that is needed to stop it, logged as a case."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from dsr_desk.domain.fields import Field
from dsr_desk.domain.request import Channel, Right
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.requests import wording
from dsr_desk.services.requests import NewRequest

translate = QCoreApplication.translate


class AddStop(FormDialog):
    """Name, e-mail address or telephone number, and when and how it was said."""

    def __init__(self, today: date, parent: QWidget | None) -> None:
        super().__init__(
            translate("AddStop", "Put somebody on the stop list"),
            translate(
                "AddStop",
                "It holds at once. It is logged as a case, since the person is to be told in writing within a month "
                "(Articles 12(3) and 21(3)).",
            ),
            translate("AddStop", "Stop the marketing"),
            parent,
        )
        self.name, self.mail, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self._on = QDateEdit(QDate(today.year, today.month, today.day))
        self._on.setMaximumDate(QDate(today.year, today.month, today.day))
        self._on.setCalendarPopup(True)
        self._on.setDisplayFormat("yyyy-MM-dd")
        self.how = CalmCombo()
        for one in Channel:
            self.how.addItem(wording.channel_name(one), one)
        self.how.choose(Channel.PHONE)
        self._row = FormRow(
            translate("AddStop", "E-mail address"), self.mail,
            translate("AddStop", "The address or the number is what mailings are stopped by."),
        )  # fmt: skip
        for row in (
            FormRow(translate("AddStop", "Name"), self.name, is_optional=True),
            self._row,
            FormRow(translate("AddStop", "Telephone"), self.phone, is_optional=True),
            FormRow(translate("AddStop", "Said on"), self._on),
            FormRow(translate("AddStop", "How"), self.how),
        ):
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.name.setFocus()

    def accept(self) -> None:
        """Only with something that a mailing can be stopped by."""
        mail, phone = self.mail.text().strip(), self.phone.text().strip()
        if not mail and not phone:
            self._row.show_error(translate("AddStop", "Write an e-mail address or a telephone number."))
            self.mail.setFocus()
            return
        if mail and "@" not in mail.strip("@"):
            self._row.show_error(translate("AddStop", "That is no e-mail address."))
            self.mail.setFocus()
            return
        super().accept()

    def value(self) -> NewRequest:
        """The objection as a request."""
        on = self._on.date()
        known = {Field.EMAIL: self.mail.text().strip(), Field.PHONE: self.phone.text().strip()}
        return NewRequest(
            rights=(Right.OBJECTION_MARKETING,),
            received=date(on.year(), on.month(), on.day()),
            channel=Channel(self.how.currentData()),
            name=self.name.text().strip(),
            known={field: (value,) for field, value in known.items() if value},
        )
