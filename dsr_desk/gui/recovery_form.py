"""The recovery key typed in, and the passphrase of the vault it opens; what is wrong is said at its field."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dsr_desk import desk
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.recovery import parse
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.wizard.steps import SHORTEST_PASSPHRASE


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed; None for what was left empty."""

    key: str | None
    passphrase: str | None


class RecoveryForm(QWidget):
    """Asks for the key, and for a new passphrase that only a computer with a keyring may go without.

    With `is_copy` the key may be left empty: a backup also opens with what it was locked by.
    """

    def __init__(self, keyring: str, language: str, *, is_copy: bool = False) -> None:
        super().__init__()
        self._keyring, self._language, self._is_copy = keyring, language, is_copy
        self.key, self.first, self.second = QLineEdit(), QLineEdit(), QLineEdit()
        self.key_row = FormRow(self.tr("Recovery key"), self.key, self._key_hint(), is_optional=is_copy)
        self.first_row = FormRow(self._asked(), self.first, self._phrase_hint(), is_optional=bool(keyring))
        self.second_row = FormRow(self.tr("Once more"), self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for row in (self.key_row, self.first_row, self.second_row):
            column.addWidget(row)
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.editingFinished.connect(self._on_key_left)
        for field in (self.key, self.first, self.second):
            field.textChanged.connect(self._on_typed)
        self._on_typed()

    def answer(self) -> Answer | None:
        """What was typed; None when something is wrong, which is then said at its field."""
        for row, said in ((self.key_row, self._key_trouble()), *self._phrase_troubles()):
            row.show_error(said)
            if said:
                row.field.setFocus()
                return None
        return Answer(self.key.text().strip() or None, self.first.text() or None)

    def _key_trouble(self) -> str:
        text = self.key.text().strip()
        if not text and self._is_copy and (self._keyring or self.first.text()):
            return ""
        try:
            parse(text)
        except UserError as error:
            return error.text.said_in(self._language)
        return ""

    def _phrase_troubles(self) -> tuple[tuple[FormRow, str], ...]:
        phrase = self.first.text()
        if not self._is_new:
            return ()
        is_short = len(phrase) < SHORTEST_PASSPHRASE and bool(phrase or not self._keyring)
        short = self.tr("At least {0} characters.").format(SHORTEST_PASSPHRASE) if is_short else ""
        differs = self.tr("The two are not the same.") if phrase != self.second.text() else ""
        return ((self.first_row, short), (self.second_row, differs))

    @property
    def _is_new(self) -> bool:
        """The passphrase is a new one: without the key it is the one the copy was locked by."""
        return not self._is_copy or bool(self.key.text().strip())

    def _on_key_left(self) -> None:
        self.key_row.show_error(self._key_trouble() if self.key.text().strip() else "")

    def _on_typed(self) -> None:
        for row in (self.key_row, self.first_row, self.second_row):
            if row.error():
                row.show_error("")
        self.second_row.setVisible(self._is_new and bool(self.first.text() or not self._keyring))

    def _asked(self) -> str:
        return self.tr("Passphrase") if self._is_copy else self.tr("New passphrase")

    def _key_hint(self) -> str:
        if self._is_copy:
            return self.tr(
                "The fourteen groups from the printout. Leave it empty on the computer the copy was made on."
            )
        return self.tr("The fourteen groups from the printout.")

    def _phrase_hint(self) -> str:
        if self._keyring:
            return self.tr("Left empty, the key is kept in this computer's keyring ({0}).").format(self._keyring)
        if self._is_copy:
            return self.tr("With the recovery key a new one; without it, the one the copy is locked by.")
        return self.tr("This computer has no keyring that the program trusts. At least {0} characters.").format(
            SHORTEST_PASSPHRASE
        )


def keyring_name() -> str:
    """The name of this computer's keyring; empty where there is none the program trusts."""
    return str(getattr(desk.key_place_or_none(), "name", ""))
