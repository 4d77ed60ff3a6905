"""What may be done with a case's documents and with records typed in for it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from dsr_desk.domain.attachment import Attachment
from dsr_desk.files.writing import write_new
from dsr_desk.gui.imports.type_in_dialog import TypeInDialog
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.file_choice import file_to_open, place_to_save
from dsr_desk.gui.requests.actions import TOUCHED, Actions
from dsr_desk.gui.requests.attach_dialog import AttachDialog
from dsr_desk.services import attachments, by_hand, review, systems

Places = Sequence[tuple[str, str]]


class DocumentActions(Actions):
    """Added one at a time: each is asked what it is."""

    def add(self, files: Sequence[Path], *, is_data: bool = False) -> None:
        """Ask what a file is; without one, which file first."""
        if files:
            self._with_places(lambda places: self._ask(files[0], places, is_data=is_data))
            if len(files) > 1:
                self.tells.emit(self.tr("One document at a time: the first is asked about."), None)
            return
        if file := file_to_open(self._page, self.tr("Add a document"), self.tr("All files") + " (*)"):
            self.add([file], is_data=is_data)

    def save(self, one: Attachment) -> None:
        """Ask where to; the name that is offered names nobody."""
        files = self.tr("All files") + " (*)"
        if path := place_to_save(self._page, self.tr("Save the document"), one.file_name, files):
            self.save_to(one, path)

    def save_to(self, one: Attachment, path: Path) -> None:
        """Write it out, whole or not at all; that it left stands in the history."""
        vault = self._here.vault
        said = self.tr("Saved as {0}").format(path.name)
        self._change(lambda: write_new(path, attachments.body_of(vault, one.ref, one.id)), said)

    def remove(self, one: Attachment) -> None:
        """Ask once more: there is no way back."""
        text = self.tr("{0} leaves the vault, and cannot be brought back.").format(one.what)
        if one.is_data:
            text += " " + self.tr("Its record leaves the case too. What is to be erased because the person asked is "
                                  "ticked in the plan instead.")  # fmt: skip
        dialog = ConfirmDialog(self.tr("Remove the document"), text, self.tr("Remove"), self._page)
        vault = self._here.vault
        self._open(dialog, lambda: self._change(lambda: attachments.remove(vault, one.ref, one.id), self.tr("Removed")))

    def type_in(self) -> None:
        """Ask what stands where, keep it, and search once more so that it stands among the findings."""
        self._with_places(self._ask_what_stands_there)

    def _ask_what_stands_there(self, places: Places) -> None:
        dialog = TypeInDialog(places, self._here.language, self._page)
        vault, ref = self._here.vault, self._ref

        def kept() -> None:
            source, values = dialog.value()

            def work() -> None:
                by_hand.type_in(vault, source, values)
                review.search_case(vault, ref)

            self._here.background.change(
                work, lambda _done: self.tells.emit(self.tr("The record is kept, and searched"), None), self._failed,
                touches=TOUCHED | {"imports", "alarms"},
            )  # fmt: skip

        self._open(dialog, kept)

    def _ask(self, path: Path, places: Places, *, is_data: bool) -> None:
        dialog = AttachDialog(path.name, places, self._page, is_data=is_data)
        vault, ref = self._here.vault, self._ref

        def agreed() -> None:
            what, place, text = dialog.value()
            self._here.background.change(
                lambda: attachments.attach(vault, ref, path, what, found_in=place, text=text),
                lambda _done: self.tells.emit(self.tr("The document is kept with the case"), None), self._failed,
                touches=TOUCHED | {"imports", "alarms"},
            )  # fmt: skip

        self._open(dialog, agreed)

    def _with_places(self, then: Callable[[Places], object]) -> None:
        vault = self._here.vault
        self._here.background.ask(lambda: systems.named(vault), then)
