"""What the More menu asks before it does something: a day, a reason, a ground."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from dsr_desk.domain.decision import grounds_for
from dsr_desk.domain.grounds import GROUNDS, RefusalGround
from dsr_desk.domain.keeping import Keeping, keeping
from dsr_desk.domain.request import Channel, PauseReason, Right
from dsr_desk.domain.retention import retain
from dsr_desk.domain.statutes import article
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.requests import wording

translate = QCoreApplication.translate

NO_DAY = date(2000, 1, 1)
"""Shown as nothing chosen."""


class PauseDialog(FormDialog):
    """Stop the clock: what was asked, and since when."""

    def __init__(self, received: date, today: date, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Pause the case"),
            translate(
                "dialogs", "The clock stands still from the day you asked the person, until the answer has come."
            ),
            translate("dialogs", "Pause"),
            parent,
        )
        self._reason = CalmCombo()
        self._reason.addItem(self.tr("Who the person is (Article 12(6))"), PauseReason.IDENTITY)
        self._reason.addItem(self.tr("What the request means (recital 63)"), PauseReason.CLARIFICATION)
        self._since = _day_field(today, received, today)
        self.body.addWidget(FormRow(self.tr("What was asked"), self._reason))
        self.body.addWidget(FormRow(self.tr("The question was sent on"), self._since))
        self.body.addStretch(1)

    def value(self) -> tuple[PauseReason, date]:
        """What was chosen."""
        return PauseReason(self._reason.currentData()), _day(self._since)


class DayDialog(FormDialog):
    """One day: when the answer came, when something was done."""

    def __init__(self, words: tuple[str, str, str, str], first: date, today: date, parent: QWidget) -> None:
        heading, text, label, agree = words
        super().__init__(heading, text, agree, parent)
        self._field = _day_field(today, first, today)
        self.body.addWidget(FormRow(label, self._field))
        self.body.addStretch(1)

    def value(self) -> date:
        """The day chosen."""
        return _day(self._field)


class ReasonDialog(FormDialog):
    """One reason in words, with a few ready ones to choose from."""

    def __init__(
        self, words: tuple[str, str, str, str], parent: QWidget, ready: Sequence[str] = (), needed: str = ""
    ) -> None:
        heading, text, label, agree = words
        super().__init__(heading, text, agree, parent)
        self._needed = needed
        self._ready = CalmCombo()
        self._ready.addItem("")
        self._ready.addItems(list(ready))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 16)
        self._row = FormRow(label, self.field)
        if ready:
            self.body.addWidget(FormRow(self.tr("Common reasons"), self._ready))
            self._ready.currentTextChanged.connect(self.field.setPlainText)
        self.body.addWidget(self._row)
        self.body.addStretch(1)
        self.field.setFocus()

    def accept(self) -> None:
        """Only with a reason, where one is needed."""
        if self._needed and not self.value():
            self._row.show_error(self._needed)
            self.field.setFocus()
            return
        super().accept()

    def value(self) -> str:
        """What was written."""
        return self.field.toPlainText().strip()


class RefuseDialog(FormDialog):
    """A ground of the law and the facts that make it apply."""

    def __init__(self, rights: Sequence[Right], language: str, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Refuse the request"),
            translate(
                "dialogs",
                "The person has a right to know why, and that she may complain to the authority or go to court.",
            ),
            translate("dialogs", "Refuse"),
            parent,
            is_danger=True,
        )
        self._language = language
        self._grounds = tuple(dict.fromkeys(ground for right in rights for ground in grounds_for(right)))
        self._ground = CalmCombo()
        for ground in self._grounds:
            self._ground.addItem(GROUNDS[ground].text.said_in(language), ground)
        self._ground.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._condition = Notice("", "warning")
        self._facts = QPlainTextEdit()
        self._facts.setTabChangesFocus(True)
        self._facts.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 16)
        self._row = FormRow(self.tr("What in this case makes it apply"), self._facts,
                            self.tr("Goes into the letter."))  # fmt: skip
        self.body.addWidget(FormRow(self.tr("Ground"), self._ground))
        self.body.addWidget(self._condition)
        self.body.addWidget(self._row)
        self.body.addStretch(1)
        self._ground.currentIndexChanged.connect(self._on_ground)
        self._on_ground()

    def accept(self) -> None:
        """Only with the facts."""
        if not self._facts.toPlainText().strip():
            self._row.show_error(self.tr("Write the facts. A refusal without them does not hold."))
            self._facts.setFocus()
            return
        super().accept()

    def value(self) -> tuple[RefusalGround, str]:
        """What was chosen and written."""
        return RefusalGround(self._ground.currentData()), self._facts.toPlainText().strip()

    def _on_ground(self) -> None:
        ground = GROUNDS[RefusalGround(self._ground.currentData())]
        self._condition.setVisible(ground.condition is not None)
        if ground.condition is not None:
            self._condition.say(ground.condition.said_in(self._language))


class SentDialog(FormDialog):
    """That a letter left the building: on which day and how."""

    def __init__(self, title: str, received: date, today: date, channel: Channel, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Mark as sent"),
            translate("dialogs", "{0}. The day it left is the evidence that it was answered in time.").format(title),
            translate("dialogs", "Mark as sent"),
            parent,
        )
        self._on = _day_field(today, received, today)
        self._how = CalmCombo()
        for one in Channel:
            self._how.addItem(wording.channel_name(one), one)
        self._how.choose(channel)
        self.body.addWidget(FormRow(self.tr("Sent on"), self._on))
        self.body.addWidget(FormRow(self.tr("How"), self._how))
        self.body.addStretch(1)

    def value(self) -> tuple[date, Channel]:
        """What was chosen."""
        return _day(self._on), Channel(self._how.currentData())


class KeepDialog(FormDialog):
    """Keep records until a day, on a ground; what the law makes of the ground is said below it as it is written."""

    def __init__(self, until: date | None, ground: str, today: date, language: str, parent: QWidget) -> None:
        super().__init__(
            translate("dialogs", "Keep until"),
            translate(
                "dialogs", "What is kept must have a last day and a ground (Article 17(3)). Both stand in the letter."
            ),
            translate("dialogs", "Keep"),
            parent,
        )
        self._language = language
        self._until = _day_field(until or today, today, date(today.year + 60, 12, 31))
        self._year_end = _day_field(NO_DAY, NO_DAY, today)
        self._year_end.setSpecialValueText(self.tr("Not bookkeeping"))
        self._year_end.dateChanged.connect(self._on_year_end)
        self._ground = QLineEdit(ground)
        self._reason = QLineEdit()
        self._row = FormRow(self.tr("Ground"), self._ground, self.tr("For example: bookkeeping act 7 ch. 2 §"))
        self._ground.textChanged.connect(self._on_ground)
        year = self.tr("For vouchers and customer records: the last day and the ground follow from it.")
        self.body.addWidget(FormRow(self.tr("The financial year ended on"), self._year_end, year, is_optional=True))
        self.body.addWidget(FormRow(self.tr("Last day"), self._until))
        self.body.addWidget(self._row)
        self.body.addWidget(FormRow(self.tr("Reason"), self._reason, is_optional=True))
        self.body.addStretch(1)

    def accept(self) -> None:
        """Only with a ground that the letter can name an article for."""
        if keeping(self._ground.text()) is None:
            self._row.show_error(
                self.tr("Write the law with its section, the legal claim, or the agreement they are needed for.")
            )
            self._ground.setFocus()
            return
        super().accept()

    def _on_ground(self, written: str) -> None:
        known = keeping(written)
        hint = self.tr("For example: bookkeeping act 7 ch. 2 §")
        self._row.say(_understood(known, self._language) if known else hint)

    def _on_year_end(self) -> None:
        """Seven years after the calendar year in which the financial year ended (BFL 7:2)."""
        year_end = _day(self._year_end)
        if year_end == NO_DAY:
            return
        kept = retain("accounting", year_end, year_end)
        if kept.retain_until is not None:
            self._until.setDate(QDate(kept.retain_until.year, kept.retain_until.month, kept.retain_until.day))
            self._ground.setText(kept.statute)

    def value(self) -> tuple[date, str, str]:
        """Last day, ground, reason."""
        return _day(self._until), self._ground.text().strip(), self._reason.text().strip()


def _day_field(shown: date, first: date, last: date) -> QDateEdit:
    field = QDateEdit(QDate(shown.year, shown.month, shown.day))
    field.setDateRange(QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    return field


def _day(field: QDateEdit) -> date:
    on = field.date()
    return date(on.year(), on.month(), on.day())


def _understood(known: Keeping, language: str) -> str:
    return f"{known.ground.said_in(language).rstrip('.')} ({article(known.article, language)})."
