"""The form for a new request, or to change what was written down: everything the law and the search need, no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.request import Channel, Request, Right
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import Measure, ScrollColumn
from dsr_desk.gui.requests import wording
from dsr_desk.gui.theme import GRID
from dsr_desk.services.intake import LetterIn
from dsr_desk.services.requests import NewRequest

LANGUAGES = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a letter was read to say, for the person to confirm; `told` explains where it comes from."""

    rights: tuple[Right, ...] = ()
    language: str = "sv"
    received: date | None = None
    channel: Channel = Channel.MAIL
    name: str = ""
    known: Mapping[Field, tuple[str, ...]] | None = None
    text: str = ""
    told: str = ""
    address: tuple[str, ...] = ()
    letter: LetterIn | None = None


class NewRequestForm(QWidget):
    """Everything on one page. `sent` with a NewRequest when the form is whole; `left` when it is given up."""

    sent = Signal(object)
    left = Signal()

    def __init__(self, language: str, today: date, controllers: Mapping[str, str]) -> None:
        super().__init__()
        self._language, self._today = language, today
        self._letter: LetterIn | None = None
        self._rights: dict[Right, QCheckBox] = {}
        self._rights_error = PlainLabel("", "error", wrap=True)
        self._notice = Notice("", "accent")
        self._fields = _fields_of_form()
        self._rows = self._made_rows()
        self._controller = CalmCombo()
        for id, name in controllers.items():
            self._controller.addItem(name, id)
        self._heading = PlainLabel(self.tr("New request"), "title")
        self.agree = PrimaryButton(self.tr("Open the case"))
        self.cancel = QuietButton(self.tr("Cancel"))
        self._lay_out(len(controllers) > 1)
        self.agree.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left)

    def suggest(self, suggested: Suggested) -> None:
        """Fill in what a letter was read to say."""
        for right, box in self._rights.items():
            box.setChecked(right in suggested.rights)
        self.name.setText(suggested.name)
        self.received.setDate(_qdate(suggested.received or self._today))
        self._choose(self.channel, suggested.channel.value)
        self._choose(self.language, suggested.language)
        for field, edit in self._fields.items():
            edit.setText(", ".join((suggested.known or {}).get(field, ())))
        self.address.setPlainText("\n".join(suggested.address))
        self._letter = suggested.letter
        self.note.setPlainText(suggested.text)
        self._notice.say(suggested.told)
        self._notice.setVisible(bool(suggested.told))

    def start(self) -> None:
        """Ready to be filled in from the keyboard."""
        next(iter(self._rights.values())).setFocus()

    def edit(self, case: Request) -> None:
        """Show what was written down about a case, to be changed."""
        self.suggest(
            Suggested(case.rights, case.language, case.received, case.channel, case.subject.name, case.subject.known)
        )
        self.address.setPlainText("\n".join(case.subject.address))
        self.note.setPlainText(case.note)
        self.protected.setChecked(case.is_protected)
        self._choose(self._controller, case.controller)
        self._heading.setText(self.tr("Change {0}").format(case.ref))
        self.agree.say(self.tr("Save"))

    def submit(self) -> None:
        """Check every field, say what is wrong where it is wrong, or hand the request over."""
        wrong = self._checked()
        if wrong is not None:
            wrong.setFocus()
            return
        self.sent.emit(self.value())

    def value(self) -> NewRequest:
        """What is written now."""
        return NewRequest(
            rights=tuple(right for right, box in self._rights.items() if box.isChecked()),
            received=self._received(),
            channel=Channel(self.channel.currentData()),
            name=self.name.text().strip(),
            known=self._known(),
            address=tuple(line.strip() for line in self.address.toPlainText().splitlines() if line.strip()),
            language=str(self.language.currentData()),
            controller=str(self._controller.currentData() or ""),
            note=self.note.toPlainText().strip(),
            is_protected=self.protected.isChecked(),
        )

    @property
    def letter(self) -> LetterIn | None:
        """The letter the form was filled in from."""
        return self._letter

    def _received(self) -> date | datetime:
        """The day; the mail server's instant where the day was left as the letter had it."""
        day = _pydate(self.received.date())
        if self._letter is not None and self._letter.received_at is not None and self._letter.received == day:
            return self._letter.received_at
        return day

    def show_error(self, text: str) -> None:
        """Say what the desk refused."""
        self._rows["name"].show_error(text)
        self.agree.setEnabled(True)

    def _known(self) -> Fields:
        known = {field: _split(edit.text()) for field, edit in self._fields.items() if edit.text().strip()}
        lines = [line.strip() for line in self.address.toPlainText().splitlines() if line.strip()]
        return known | ({Field.ADDRESS: (", ".join(lines),)} if lines else {})

    def _checked(self) -> QWidget | None:
        """The first field that is wrong, each with its sentence; None when all is well."""
        value = self.value()
        self._rights_error.setText("" if value.rights else self.tr("Choose at least one."))
        self._rights_error.setVisible(not value.rights)
        self._rows["name"].show_error(
            "" if value.name or value.known else self.tr("Write a name, or something else to find the person by.")
        )
        mail = self._fields[Field.EMAIL].text()
        mail_is_wrong = any("@" not in one for one in _split(mail))
        self._rows["email"].show_error(self.tr("This is not an e-mail address.") if mail_is_wrong else "")
        late = _pydate(self.received.date()) > self._today
        self._rows["received"].show_error(self.tr("The day lies in the future.") if late else "")
        if not value.rights:
            return next(iter(self._rights.values()))
        return next((row.field for row in self._rows.values() if row.error()), None)

    def _made_rows(self) -> dict[str, FormRow]:
        self.name, self.address, self.note = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.received, self.channel, self.language = QDateEdit(_qdate(self._today)), CalmCombo(), CalmCombo()
        self.protected = QCheckBox(self.tr("Protected identity: leave the address out of letters and lists"))
        self.received.setCalendarPopup(True)
        self.received.setDisplayFormat("yyyy-MM-dd")
        for text in (self.address, self.note):
            text.setTabChangesFocus(True)
            text.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 16)
        for channel in Channel:
            self.channel.addItem(wording.channel_name(channel), channel.value)
        for code in LANGUAGES:
            self.language.addItem(wording.language_name(code).capitalize(), code)
        number = self.tr("Only if the person gave it. Never printed in a letter.")
        return {
            "received": FormRow(self.tr("Received on"), self.received,
                                self.tr("The day it reached you, weekend or not.")),
            "channel": FormRow(self.tr("How it came"), self.channel),
            "language": FormRow(self.tr("Language of the answer"), self.language),
            "name": FormRow(self.tr("Name"), self.name),
            "email": FormRow(self.tr("E-mail addresses"), self._fields[Field.EMAIL], is_optional=True),
            "phone": FormRow(self.tr("Telephone numbers"), self._fields[Field.PHONE], is_optional=True),
            "number": FormRow(self.tr("Personal number"), self._fields[Field.PERSONAL_NUMBER], number,
                              is_optional=True),
            "customer": FormRow(self.tr("Customer number"), self._fields[Field.CUSTOMER_NUMBER], is_optional=True),
            "company": FormRow(self.tr("Company"), self._fields[Field.COMPANY], is_optional=True),
            "address": FormRow(self.tr("Postal address"), self.address, is_optional=True),
            "note": FormRow(self.tr("What was written or said"), self.note, is_optional=True),
        }  # fmt: skip

    def _lay_out(self, asks_controller: bool) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        outer.addWidget(scroll)
        inside = Measure(880)
        column = inside.body
        column.addWidget(self._heading)
        column.addWidget(self._notice)
        self._notice.hide()
        column.addWidget(self._rights_card())
        column.addWidget(self._card(self.tr("How it came in"), ("received", "channel", "language"), asks_controller))
        person = ("name", "email", "phone", "number", "customer", "company", "address", "note")
        card = self._card(self.tr("Who it is about"), person)
        card.body.addWidget(self.protected)
        column.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.agree)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        scroll.body.addWidget(inside)

    def _rights_card(self) -> Card:
        card = Card(self.tr("What is asked for").upper())
        box = QWidget()
        flow = FlowLayout(box, spacing=GRID, least=240)
        for right in Right:
            check = QCheckBox(wording.right_name(right, self._language))
            check.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._rights[right] = check
            flow.addWidget(check)
        card.body.addWidget(box)
        self._rights_error.hide()
        card.body.addWidget(self._rights_error)
        return card

    def _card(self, heading: str, names: tuple[str, ...], asks_controller: bool = False) -> Card:
        card = Card(heading.upper())
        box = QWidget()
        flow = FlowLayout(box, spacing=2 * GRID, least=236)
        for name in names:
            flow.addWidget(self._rows[name])
        if asks_controller:
            flow.addWidget(FormRow(self.tr("Company that answers"), self._controller))
        card.body.addWidget(box)
        return card

    def _choose(self, combo: QComboBox, value: str) -> None:
        index = combo.findData(value)
        if index >= 0:
            combo.setCurrentIndex(index)


def _fields_of_form() -> dict[Field, QLineEdit]:
    fields = (Field.EMAIL, Field.PHONE, Field.PERSONAL_NUMBER, Field.CUSTOMER_NUMBER, Field.COMPANY)
    edits = {field: QLineEdit() for field in fields}
    for field, edit in edits.items():
        edit.setObjectName(field.value)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
    return edits


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)


def _pydate(on: QDate) -> date:
    return date(on.year(), on.month(), on.day())
