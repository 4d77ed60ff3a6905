"""In which form a letter leaves the vault: as it is, locked with a password for e-mail, or its data for a machine."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from dsr_desk.domain.letter import LetterKind
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID

translate = QCoreApplication.translate

LEAST_LETTERS = 10
"""A shorter password of a file that anybody may try at leisure is found by trying."""
SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is mistaken for another when it is read aloud."""
WITH_DATA = frozenset((LetterKind.L05, LetterKind.L15))
"""Letters whose data can also be had as a file for a machine (Art. 15(3), 20(1))."""
LOCKED_FIRST = frozenset((LetterKind.L05, LetterKind.L08, LetterKind.L09, LetterKind.L12))
"""Letters that quote the person's data: locked unless one chooses otherwise."""


@dataclass(frozen=True, slots=True)
class Form:
    """`name` is pdf, json, csv, xlsx or eml; with a password the PDF is locked."""

    name: str = "pdf"
    password: str | None = None

    @property
    def suffix(self) -> str:
        """What the file's name ends in."""
        return f".{self.name}"


class FormChoice(FormDialog):
    """Radio buttons with a sentence each; the password's field opens under the locked one."""

    def __init__(self, heading: str, text: str, agree: str, parent: QWidget | None) -> None:
        super().__init__(heading, text, agree, parent)
        self._group = QButtonGroup(self)
        self._forms: list[tuple[str, bool]] = []
        self.choices: list[QRadioButton] = []
        self.password = QLineEdit()
        self.password.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.suggest = SmallButton(translate("FormChoice", "Suggest one"))
        self._row = FormRow(
            translate("FormChoice", "Password"), self.password,
            translate("FormChoice", "It is kept nowhere. Tell it by phone or text message, never by e-mail."),
        )  # fmt: skip
        self._lock = QWidget()
        lock = QVBoxLayout(self._lock)
        lock.setContentsMargins(3 * GRID, 0, 0, 0)
        lock.setSpacing(GRID)
        lock.addWidget(self._row)
        lock.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)
        self.suggest.clicked.connect(self._on_suggest)
        self._group.idToggled.connect(lambda _id, _on: self._on_choice())

    def offer(self, form: str, words: str, why: str, *, is_locked: bool = False) -> None:
        """One form to choose."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        choice = QRadioButton(words)
        choice.setAccessibleDescription(why)
        told = PlainLabel(why, "muted", wrap=True)
        told.setContentsMargins(3 * GRID, 0, 0, 0)
        column.addWidget(choice)
        column.addWidget(told)
        self._group.addButton(choice, len(self._forms))
        self._forms.append((form, is_locked))
        self.choices.append(choice)
        self.body.addWidget(box)
        if is_locked:
            self.body.addWidget(self._lock)

    def choose(self, place: int) -> None:
        """Choose one of the forms offered."""
        self.choices[place].setChecked(True)
        self._on_choice()

    def value(self) -> Form:
        """What was chosen."""
        name, is_locked = self._forms[self._group.checkedId()]
        return Form(name, self.password.text().strip() if is_locked else None)

    def accept(self) -> None:
        """A lock needs a password that is not found by trying."""
        form = self.value()
        if form.password is not None and len(form.password) < LEAST_LETTERS:
            self._row.show_error(
                translate("FormChoice", "Write at least {0} characters, or let one be suggested.").format(LEAST_LETTERS)
            )
            self.password.setFocus()
            return
        super().accept()

    def _on_choice(self) -> None:
        is_locked = self._group.checkedId() >= 0 and self._forms[self._group.checkedId()][1]
        self._lock.setVisible(is_locked)
        self._row.show_error("")
        if is_locked:
            self.password.setFocus()
        if self.isVisible():
            self.fit()

    def _on_suggest(self) -> None:
        self.password.setText(suggested())
        self._row.show_error("")


def suggested() -> str:
    """Three groups of four signs: some 59 bits, and easy to say over the telephone."""
    return "-".join("".join(secrets.choice(SIGNS) for _ in range(4)) for _ in range(3))


def to_save(kind: LetterKind, parent: QWidget | None) -> FormChoice:
    """How a letter is to be saved."""
    dialog = FormChoice(
        translate("FormChoice", "Save the letter"), "", translate("FormChoice", "Save …"), parent
    )  # fmt: skip
    dialog.offer(
        "pdf", translate("FormChoice", "Open PDF"),
        translate("FormChoice", "To print, to hand over or to archive. Works with screen readers (PDF/A and PDF/UA)."),
    )  # fmt: skip
    dialog.offer(
        "pdf", translate("FormChoice", "PDF locked with a password"),
        translate("FormChoice", "For e-mail: only who has the password can read it (AES-256). A locked file is no "
                                "archival file; the open original stays in the case."),
        is_locked=True,
    )  # fmt: skip
    if kind in WITH_DATA:
        _offer_data(dialog)
    dialog.body.addStretch(1)
    dialog.choose(0)
    return dialog


def _offer_data(dialog: FormChoice) -> None:
    for form, words, why in _data():
        dialog.offer(form, words, why)


def _data() -> Sequence[tuple[str, str, str]]:
    return (
        ("xlsx", translate("FormChoice", "The data as Excel"),
         translate("FormChoice", "One line per value, with system, column and what it means. Cannot be locked.")),
        ("csv", translate("FormChoice", "The data as CSV"),
         translate("FormChoice", "The same as text, for any spreadsheet. Cannot be locked.")),
        ("json", translate("FormChoice", "The data as JSON"),
         translate("FormChoice", "For another program to read in. Cannot be locked.")),
    )  # fmt: skip


def to_mail(kind: LetterKind, parent: QWidget | None, *, has_documents: bool = False) -> FormChoice:
    """How a letter is to lie in a mail draft."""
    dialog = FormChoice(
        translate("FormChoice", "Make a mail draft"),
        translate("FormChoice", "It opens in your mail program with the letter attached. Nothing is sent by us."),
        translate("FormChoice", "Make the draft"),
        parent,
    )
    locked = translate("FormChoice", "Without the password nobody on the way can read it (AES-256).")
    if has_documents:
        locked += " " + translate("FormChoice", "The documents that belong to it cannot be locked and are not "
                                                "attached: hand them over another way.")  # fmt: skip
    if kind is LetterKind.L15:
        locked += " " + translate("FormChoice", "The file with the data cannot be locked and is not attached: hand it "
                                                "over another way.")  # fmt: skip
    dialog.offer("eml", translate("FormChoice", "Letter locked with a password"), locked, is_locked=True)
    dialog.offer(
        "eml", translate("FormChoice", "Open letter"),
        translate("FormChoice", "For letters without sensitive data, or where the person wants it so: e-mail can be "
                                "read on the way."),
    )  # fmt: skip
    dialog.body.addStretch(1)
    dialog.choose(0 if kind in LOCKED_FIRST else 1)
    return dialog
