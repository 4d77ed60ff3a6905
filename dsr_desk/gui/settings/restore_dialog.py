"""Asks for what opens a copy before it takes the vault's place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.recovery_form import RecoveryForm, keyring_name

translate = QCoreApplication.translate


class RestoreDialog(FormDialog):
    """Asks for what opens the copy, and says what becomes of the vault there is; `agreed(Answer)`."""

    agreed = Signal(object)

    def __init__(self, file: Path, language: str, parent: QWidget, why: str = "") -> None:
        told = translate(
            "RestoreDialog", "Everything goes back to how it was in {0}. The vault you have now is kept beside it."
        ).format(file.name)
        super().__init__(
            translate("RestoreDialog", "Restore the vault"),
            f"{why} {told}".strip(),
            translate("RestoreDialog", "Restore"),
            parent,
            is_danger=True,
        )
        self.form = RecoveryForm(keyring_name(), language, is_copy=True)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.fit()

    def accept(self) -> None:
        """Not before what was typed can be right."""
        answer = self.form.answer()
        if answer is not None:
            super().accept()
            self.agreed.emit(answer)
