"""Asks for a new passphrase, or whether the keyring is to keep the key; and for the passphrase there is."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.services.locks import SHORTEST_PASSPHRASE

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NewLock:
    """`current`: the passphrase there is, None where the keyring has the key. `new` is None for the keyring."""

    current: str | None
    new: str | None


class LockDialog(FormDialog):
    """`agreed(NewLock)`. With `keyring`, its name, the key goes there; else a new passphrase is asked for, twice."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget, *, has_passphrase: bool, keyring: str = "") -> None:
        super().__init__(_heading(has_passphrase, keyring), _text(keyring), _word(keyring), parent)
        self.current, self.first, self.second = (_field() for _ in range(3))
        self.current_row = FormRow(translate("LockDialog", "Passphrase now"), self.current)
        self.first_row = FormRow(
            translate("LockDialog", "New passphrase"),
            self.first,
            translate(
                "LockDialog", "At least {0} characters. It is stored nowhere: the recovery key is the way back."
            ).format(SHORTEST_PASSPHRASE),
        )
        self.second_row = FormRow(translate("LockDialog", "Once more"), self.second)
        self._has_passphrase, self._keyring = has_passphrase, keyring
        for row, is_asked in (
            (self.current_row, has_passphrase), (self.first_row, not keyring), (self.second_row, not keyring)
        ):  # fmt: skip
            self.body.addWidget(row)
            row.setVisible(is_asked)
        self.body.addStretch(1)
        self.fit()

    def accept(self) -> None:
        """Not before it can be right; what is wrong is said at its field."""
        for row, said in self._troubles():
            row.show_error(said)
            if said:
                row.field.setFocus()
                return
        super().accept()
        current = self.current.text() if self._has_passphrase else None
        self.agreed.emit(NewLock(current, None if self._keyring else self.first.text()))

    def _troubles(self) -> tuple[tuple[FormRow, str], ...]:
        missing = translate("LockDialog", "Write the passphrase the vault has now.")
        short = translate("LockDialog", "At least {0} characters.").format(SHORTEST_PASSPHRASE)
        differs = translate("LockDialog", "The two are not the same.")
        is_new = not self._keyring
        return (
            (self.current_row, missing if self._has_passphrase and not self.current.text() else ""),
            (self.first_row, short if is_new and len(self.first.text()) < SHORTEST_PASSPHRASE else ""),
            (self.second_row, differs if is_new and self.first.text() != self.second.text() else ""),
        )


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _heading(has_passphrase: bool, keyring: str) -> str:
    if keyring:
        return translate("LockDialog", "Keep the key in the keyring")
    if has_passphrase:
        return translate("LockDialog", "Change the passphrase")
    return translate("LockDialog", "Lock by a passphrase")


def _text(keyring: str) -> str:
    if keyring:
        return translate(
            "LockDialog",
            "The vault then opens by itself when you are logged in to this computer ({0}). The passphrase opens it no "
            "more; backups made before still ask for it.",
        ).format(keyring)
    return translate(
        "LockDialog",
        "The passphrase is asked for at every start. Backups made before keep the lock they were made with.",
    )


def _word(keyring: str) -> str:
    return translate("LockDialog", "Use the keyring") if keyring else translate("LockDialog", "Change the lock")
