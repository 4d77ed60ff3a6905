"""Asks for the passphrase of a vault that has no key in the keyring, and tells why a vault does not open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from dsr_desk.domain.errors import UserError
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow

if TYPE_CHECKING:
    from dsr_desk.desk import Desk

translate = QCoreApplication.translate


class UnlockDialog(FormDialog):
    """Tries the passphrase until it opens or the person gives up; `desk` is then what was opened."""

    def __init__(self, vault: Path, language: str) -> None:
        super().__init__(
            translate("UnlockDialog", "Unlock the vault"),
            translate("UnlockDialog", "The vault is locked by a passphrase, which is stored nowhere."),
            translate("UnlockDialog", "Unlock"),
            None,
        )
        self._vault = vault
        self._language = language
        self.desk: Desk | None = None
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._row = FormRow(translate("UnlockDialog", "Passphrase"), self.field)
        self.body.addWidget(self._row)
        self.body.addStretch(1)
        self.field.setFocus()

    def accept(self) -> None:
        """Try the passphrase; a wrong one is said at the field."""
        from dsr_desk import desk

        try:
            self.desk = desk.open_desk(self._vault, passphrase=self.field.text())
        except UserError as error:
            self._row.show_error(error.text.said_in(self._language))
            self.field.selectAll()
            return
        super().accept()


def needs_passphrase(vault: Path) -> bool:
    """The vault's header says that a passphrase unlocks it."""
    from dsr_desk import desk

    return desk.needs_passphrase(vault)


def tell(text: str) -> None:
    """Say why there is no window."""
    dialog = FormDialog(
        translate("UnlockDialog", "The vault does not open"), text, translate("UnlockDialog", "Close"), None
    )
    dialog.cancel.hide()
    dialog.exec()
