"""Opens a vault whose key is not at hand: by passphrase or recovery key; else tells why it does not open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from dsr_desk.domain.errors import UserError, VaultDamaged, VaultNewer
from dsr_desk.gui import messages
from dsr_desk.gui.background import Background
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import file_to_open
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.recovery_form import Answer, RecoveryForm, keyring_name

if TYPE_CHECKING:
    from dsr_desk.desk import Desk

translate = QCoreApplication.translate


class OpeningDialog(FormDialog):
    """A dialog that ends with an open vault, in `desk`. The key is worked out away from the main thread."""

    def __init__(
        self, vault: Path, language: str, heading: str, text: str, agree: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, text, agree, parent)
        self._vault, self._language, self._word = vault, language, agree
        self.desk: Desk | None = None
        self.background = Background(self)

    def open_by(self, work: Callable[[], Desk]) -> None:
        """Open the vault so; nothing else can be done meanwhile."""
        self._wait(True)
        self.background.ask(work, self.take, self._on_failed)

    def take(self, opened: Desk) -> None:
        """The vault is open: done."""
        self.desk = opened
        self._wait(False)
        self.done(self.DialogCode.Accepted)

    def reject(self) -> None:
        """Not while the vault is being opened: it would stay open with nobody to close it."""
        if not self.background.is_busy:
            super().reject()

    def done(self, result: int) -> None:
        """Let the threads go."""
        self.background.close()
        super().done(result)

    def show_trouble(self, said: str) -> None:
        """Say why it did not open."""
        self.show_error(said)

    def _on_failed(self, error: Exception) -> None:
        self._wait(False)
        self.show_trouble(messages.sentence(error, self._language))

    def _wait(self, is_busy: bool) -> None:
        self.agree.say(translate("UnlockDialog", "Unlocking …") if is_busy else self._word)
        for part in (self.agree, self.cancel):
            part.setEnabled(not is_busy)


class UnlockDialog(OpeningDialog):
    """Tries the passphrase until it opens, or the person gives up or has the recovery key instead."""

    def __init__(self, vault: Path, language: str) -> None:
        super().__init__(
            vault,
            language,
            translate("UnlockDialog", "Unlock the vault"),
            translate("UnlockDialog", "The vault is locked by a passphrase, which is stored nowhere."),
            translate("UnlockDialog", "Unlock"),
        )
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._row = FormRow(translate("UnlockDialog", "Passphrase"), self.field)
        self.use_key = LinkButton(translate("UnlockDialog", "Use the recovery key"))
        self.use_key.clicked.connect(lambda: recover(self))
        self.body.addWidget(self._row)
        self.body.addWidget(self.use_key, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.field.setFocus()

    def accept(self) -> None:
        """Try the passphrase; a wrong one is said at the field."""
        from dsr_desk import desk

        vault, phrase = self._vault, self.field.text()
        self._row.show_error("")
        self.open_by(lambda: desk.open_desk(vault, passphrase=phrase))

    def show_trouble(self, said: str) -> None:
        """At the field."""
        self._row.show_error(said)
        self.field.setFocus()
        self.field.selectAll()

    def _wait(self, is_busy: bool) -> None:
        super()._wait(is_busy)
        self.field.setReadOnly(is_busy)
        self.use_key.setEnabled(not is_busy)


class NoKeyDialog(OpeningDialog):
    """The key is not on this computer: the way on is the recovery key."""

    def __init__(self, vault: Path, language: str, why: str) -> None:
        heading = translate("UnlockDialog", "The vault does not open")
        super().__init__(vault, language, heading, why, translate("UnlockDialog", "Use the recovery key"))
        self.cancel.say(translate("UnlockDialog", "Close"))
        self.body.addStretch(1)

    def accept(self) -> None:
        """Ask for the key."""
        recover(self)


class RecoverDialog(OpeningDialog):
    """Asks for the recovery key and gives the vault its key back, in the keyring or under a new passphrase."""

    def __init__(self, vault: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(
            vault,
            language,
            translate("UnlockDialog", "Open with the recovery key"),
            translate("UnlockDialog", "Nothing in the vault is changed, only how it is unlocked on this computer."),
            translate("UnlockDialog", "Open the vault"),
            parent,
        )
        self.form = RecoveryForm(keyring_name(), language)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.key.setFocus()
        self.fit()

    def accept(self) -> None:
        """Try the key."""
        self.show_error("")
        answer = self.form.answer()
        if answer is not None:
            vault = self._vault
            self.open_by(lambda: _given_back(vault, answer))

    def _wait(self, is_busy: bool) -> None:
        super()._wait(is_busy)
        self.form.setEnabled(not is_busy)


class DamagedDialog(OpeningDialog):
    """The vault is damaged: the newest whole copy takes its place, or one the person finds."""

    def __init__(self, vault: Path, language: str, why: str, copy: Path | None) -> None:
        super().__init__(
            vault,
            language,
            translate("UnlockDialog", "The vault is damaged"),
            why,
            translate("UnlockDialog", "Restore from the backup"),
        )
        self.copy: Path | None = None
        self.told = PlainLabel("", wrap=True)
        self.form = RecoveryForm(keyring_name(), language, is_copy=True)
        self.other = LinkButton(translate("UnlockDialog", "Choose another backup …"))
        self.other.clicked.connect(self._on_other)
        for part in (self.told, self.form):
            self.body.addWidget(part)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.use(copy)
        self.fit()

    def use(self, copy: Path | None) -> None:
        """Take this copy."""
        self.copy = copy
        named = translate(
            "UnlockDialog",
            "The newest whole backup is {0}. What was done after it is not in it. The damaged vault is kept beside.",
        )
        none = translate("UnlockDialog", "No whole backup was found in the usual place. Choose one yourself.")
        self.told.setText(named.format(copy.name) if copy else none)
        self.form.setVisible(copy is not None)
        self.agree.setEnabled(copy is not None)

    def accept(self) -> None:
        """Restore, and open what was restored."""
        self.show_error("")
        answer, copy, vault = self.form.answer(), self.copy, self._vault
        if answer is not None and copy is not None:
            self.open_by(lambda: _restored(copy, vault, answer))

    def _on_other(self) -> None:
        copy = file_to_open(self, translate("UnlockDialog", "Choose a backup"), "DSR Desk (*.backup);;* (*)")
        if copy is not None:
            self.use(copy)

    def _wait(self, is_busy: bool) -> None:
        super()._wait(is_busy)
        self.form.setEnabled(not is_busy)
        self.other.setEnabled(not is_busy)


def recover(dialog: OpeningDialog) -> RecoverDialog:
    """Ask for the recovery key over a dialog, which takes the vault it opens."""
    asking = RecoverDialog(dialog._vault, dialog._language, dialog)

    def on_accepted() -> None:
        if asking.desk is not None:
            dialog.take(asking.desk)

    asking.accepted.connect(on_accepted)
    asking.open()
    return asking


def dialog_for(vault: Path, error: UserError, language: str) -> OpeningDialog | None:
    """What to ask where a vault did not open; None where nothing that could be asked would help."""
    from dsr_desk import desk

    if isinstance(error, VaultDamaged) and not isinstance(error, VaultNewer):
        return DamagedDialog(vault, language, error.text.said_in(language), desk.newest_good_copy(vault))
    if _holds(lambda: desk.needs_passphrase(vault)):
        return UnlockDialog(vault, language)
    if _holds(lambda: desk.lacks_key(vault)):
        return NoKeyDialog(vault, language, error.text.said_in(language))
    return None


def tell(text: str) -> None:
    """Say why there is no window."""
    dialog = FormDialog(
        translate("UnlockDialog", "The vault does not open"), text, translate("UnlockDialog", "Close"), None
    )
    dialog.cancel.hide()
    dialog.exec()


def _restored(copy: Path, vault: Path, answer: Answer) -> Desk:
    from dsr_desk import desk

    desk.restore_desk(copy, vault, recovery_key=answer.key, passphrase=answer.passphrase)
    return desk.open_desk(vault, passphrase=answer.passphrase)


def _given_back(vault: Path, answer: Answer) -> Desk:
    from dsr_desk import desk

    assert answer.key is not None
    desk.give_back_desk(vault, recovery_key=answer.key, passphrase=answer.passphrase)
    return desk.open_desk(vault, passphrase=answer.passphrase)


def _holds(question: Callable[[], bool]) -> bool:
    """Whether it is so; a vault too damaged to tell is not."""
    try:
        return question()
    except UserError:
        return False
