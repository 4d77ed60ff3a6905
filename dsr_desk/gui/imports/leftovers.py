"""The exports that were read in and still lie on the disk: a line for each, with a button that deletes it."""

from collections.abc import Sequence
from pathlib import Path

from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.notice_column import NoticeColumn
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import leftover
from dsr_desk.services.leftover import Lying


class LeftoverNotice(Notice):
    """One file that lies on the disk."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "warning")
        self.delete = SmallButton(self.tr("Delete the file …"))
        self.keep = LinkButton(self.tr("Let it lie"))
        self.offer(self.delete, self.keep)


class Leftovers(NoticeColumn[Path, LeftoverNotice]):
    """The files that lie there, by path."""

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here

    def lies(self, path: Path, sha256: str) -> None:
        """A table of this file was taken in; the file is told of until it is gone or may lie."""
        vault = self._here.vault
        self._here.background.change(
            lambda: leftover.remember(vault, path, sha256), lambda _done: self.read(), self.failed.emit, touches=()
        )

    def read(self) -> None:
        """See which files lie there now."""
        vault = self._here.vault
        self._here.background.ask(lambda: leftover.lying(vault), self.show_lying, topic="leftovers")

    def show_lying(self, found: Sequence[Lying]) -> None:
        """A line for each."""
        there = {one.path: one for one in found}
        self.keep_only(there)
        for path, one in there.items():
            if path not in self.notices:
                self._add(one)

    def _add(self, one: Lying) -> None:
        said = self._here.say(leftover.said(one.path.name))
        if one.is_copied_away:
            said += " " + self.tr("The folder is copied to the cloud: it lies there too.")
        notice = LeftoverNotice(said)
        notice.delete.clicked.connect(lambda: self._on_delete(one))
        notice.keep.clicked.connect(lambda: self._let_lie(one))
        self.put(one.path, notice)

    def _on_delete(self, one: Lying) -> None:
        """Ask first: a deleted file does not come back."""
        dialog = ConfirmDialog(
            self.tr("Delete the export"),
            self.tr("{0} is deleted from the disk. What was read in stays in the vault. On an SSD, in backups and in "
                    "synchronised folders the file may remain.").format(one.path.name),
            self.tr("Delete the file"), self,
        )  # fmt: skip
        dialog.open_for(lambda: self._delete(one))

    def _delete(self, one: Lying) -> None:
        vault = self._here.vault
        self._here.background.change(
            lambda: leftover.delete(vault, one.path, one.sha256), lambda _done: self._on_deleted(one), self.failed.emit
        )

    def _on_deleted(self, one: Lying) -> None:
        self.tells.emit(self._here.say(leftover.deleted(one.path.name)), None)
        self.read()

    def _let_lie(self, one: Lying) -> None:
        vault = self._here.vault
        self._here.background.change(
            lambda: leftover.let_lie(vault, one.path), lambda _done: self.read(), self.failed.emit
        )
