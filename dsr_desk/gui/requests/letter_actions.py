"""What may be done with a case's letters: looked at, made, saved, sent."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from dsr_desk.domain import letter_names
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel
from dsr_desk.files.writing import write_new
from dsr_desk.gui.requests import dialogs, handing_over, previews
from dsr_desk.gui.requests.actions import Actions
from dsr_desk.gui.requests.answer_step import Preview
from dsr_desk.gui.requests.handing_over import Form
from dsr_desk.services import letter_forms, letters
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.system import outgoing

OPEN = Form()
Drawn = Callable[[Preview, dict[int, bytes]], object]


class LetterActions(Actions):
    """Letters: the draft, the PDF, the file, the mail, the day it left."""

    drafts_changed = Signal()
    """A mail draft came to lie outside the vault, or went."""

    def mail(self, letter: IssuedLetter) -> None:
        """Ask whether the letter shall be locked, then make the draft."""
        has_documents = letter.kind is LetterKind.L05 and bool(self._case.to_hand_over)
        dialog = handing_over.to_mail(letter.kind, self._page, has_documents=has_documents)
        self._open(dialog, lambda: self.mail_in(letter, dialog.value()))

    def mail_in(self, letter: IssuedLetter, form: Form) -> None:
        """Write a mail draft with the letter beside it and open it in the mail program; nothing is sent by us."""
        vault = self._here.vault

        def made() -> Path:
            path = outgoing.folder() / f"{letter.ref}-{letter.kind.value}.eml"
            write_new(path, letter_forms.file_of(vault, letter, "eml", form.password))
            return path

        self._here.background.ask(made, self._open_outside, self._failed)

    def remove_draft(self, file: Path) -> None:
        """Take a mail draft off the disk."""
        self._here.background.ask(lambda: outgoing.remove(file), lambda _none: self.drafts_changed.emit(), self._failed)

    def _open_outside(self, path: Path) -> None:
        self.drafts_changed.emit()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.tells.emit(self.tr("No mail program opened. Save the PDF and attach it yourself."), None)

    def preview(self, what: object, said: Mapping[str, str], then: Callable[[Preview], object]) -> None:
        """The pages of a letter kind as a draft, or of an issued letter."""
        vault, ref, language = self._here.vault, self._ref, self._here.language
        if isinstance(what, IssuedLetter):
            self._here.background.ask(lambda: previews.issued(vault, what, language), then, topic="preview")
        elif isinstance(what, LetterKind):
            self._here.background.ask(lambda: previews.draft(vault, ref, what, language, said), then, topic="preview")

    def draw(
        self, preview: Preview, numbers: Sequence[int], then: Callable[[Preview, dict[int, bytes]], object]
    ) -> None:
        """More pages of a letter that is looked at."""
        self._here.background.ask(lambda: previews.drawn(preview.body, numbers), lambda made: then(preview, made))

    def issue(self, kind: LetterKind, said: Mapping[str, str]) -> None:
        """Make the letter for good; it is kept with its fingerprint."""
        vault, ref = self._here.vault, self._ref
        self._change(lambda: letters.issue(vault, ref, kind, said=said), self.tr("The letter is made"))

    def save(self, letter: IssuedLetter) -> None:
        """Ask in which form."""
        dialog = handing_over.to_save(letter.kind, self._page)
        self._open(dialog, lambda: self.save_in(letter, dialog.value()))

    def save_in(self, letter: IssuedLetter, form: Form) -> None:
        """Ask where to, then write the letter or its data there."""
        name = f"{letter.ref}-{letter.kind.value}{form.suffix}"
        kinds = {"pdf": "PDF (*.pdf)", "xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "json": "JSON (*.json)"}
        dialog = QFileDialog(self._page, self.tr("Save the letter"), name, kinds[form.name])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.name)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save_to(letter, Path(path), form))
        dialog.open()

    def save_to(self, letter: IssuedLetter, path: Path, form: Form = OPEN) -> None:
        """Write it to a file, whole or not at all; a lock is told of, since the password is kept nowhere."""
        vault = self._here.vault
        said = self.tr("Saved as {0}").format(path.name)
        if form.password is not None:
            said = self.tr("Saved as {0}, locked").format(path.name)
        self._here.background.ask(
            lambda: write_new(path, letter_forms.file_of(vault, letter, form.name, form.password)),
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
