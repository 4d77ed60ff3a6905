"""What may be done with a case's letters: looked at, made, saved, sent."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel
from dsr_desk.files.writing import write_new
from dsr_desk.gui.requests import dialogs, letter_names, previews
from dsr_desk.gui.requests.actions import Actions
from dsr_desk.gui.requests.answer_step import Preview
from dsr_desk.services import letters
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.system import outgoing


class LetterActions(Actions):
    """Letters: the draft, the PDF, the file, the mail, the day it left."""

    def mail(self, letter: IssuedLetter) -> None:
        """Write a mail draft with the letter beside it and open it in the mail program; nothing is sent by us."""
        vault = self._here.vault

        def made() -> Path:
            path = outgoing.folder() / f"{letter.ref}-{letter.kind.value}.eml"
            write_new(path, letters.file_of(vault, letter, "eml"))
            return path

        self._here.background.ask(made, self._open_outside, self._failed)

    def _open_outside(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.tells.emit(self.tr("No mail program opened. Save the PDF and attach it yourself."), None)

    def preview(self, what: object, said: Mapping[str, str], then: Callable[[Preview], object]) -> None:
        """The pages of a letter kind as a draft, or of an issued letter."""
        vault, ref, language = self._here.vault, self._ref, self._here.language
        if isinstance(what, IssuedLetter):
            self._here.background.ask(lambda: previews.issued(vault, what, language), then, topic="preview")
        elif isinstance(what, LetterKind):
            self._here.background.ask(lambda: previews.draft(vault, ref, what, language, said), then, topic="preview")

    def issue(self, kind: LetterKind, said: Mapping[str, str]) -> None:
        """Make the letter for good; it is kept with its fingerprint."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: letters.issue(vault, ref, kind, said=said), self.tr("The letter is made"))

    def save(self, letter: IssuedLetter) -> None:
        """Ask where to, then write the PDF there."""
        name = f"{letter.ref}-{letter.kind.value}.pdf"
        dialog = QFileDialog(self._page, self.tr("Save the letter"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save_to(letter, Path(path)))
        dialog.open()

    def save_to(self, letter: IssuedLetter, path: Path) -> None:
        """Write the PDF to a file, whole or not at all."""
        vault = self._here.vault
        said = self.tr("Saved as {0}").format(path.name)
        self._here.background.ask(
            lambda: write_new(path, letters.file_of(vault, letter)),
            lambda _done: self.tells.emit(said, None),
            self._failed,
        )

    def mark_sent(self, letter: IssuedLetter) -> None:
        """Ask when and how it left, then write it down."""
        case = self._case
        channel = case.case.channel if case.case.channel in (Channel.MAIL, Channel.POST) else Channel.POST
        title = letter_names.name(letter.kind, self._here.language)
        today = case.line.facts.today
        dialog = dialogs.SentDialog(title, case.case.received, today, channel, self._page)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            on, how = dialog.value()
            self._change(lambda: letters.mark_sent(vault, ref, letter.id, how, on),
                         self.tr("Marked as sent"))  # fmt: skip

        self._open(dialog, agreed)

    def mark_latest_sent(self) -> None:
        """The newest letter that has not been sent."""
        self.mark_sent(next(one for one in reversed(self._case.letters) if one.sent_on is None))
