"""The exports that were just read in and still lie on the disk: a line for each, with a button that deletes it.

Kept for as long as the window is open: a path may hold a name, so it is written nowhere.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import leftover


class Leftovers(QWidget):
    """The files that lie there. `tells(sentence, undo)` after one is deleted, `failed(error)` where it could not be."""

    tells = Signal(str, object)
    failed = Signal(object)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self.notices: dict[Path, LeftoverNotice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def lies(self, plan: ImportPlan) -> None:
        """A table of this file was taken in; the file is told of once."""
        if plan.path in self.notices:
            return
        notice = LeftoverNotice(self._here.say(leftover.said(plan.file)))
        notice.delete.clicked.connect(lambda: self._on_delete(plan))
        notice.keep.clicked.connect(lambda: self._forget(plan.path))
        self.notices[plan.path] = notice
        self._column.addWidget(notice)
        self.show()

    def _on_delete(self, plan: ImportPlan) -> None:
        """Ask first: a deleted file does not come back."""
        dialog = FormDialog(
            self.tr("Delete the export"),
            self.tr("{0} is deleted from the disk. What was read in stays in the vault. On an SSD, in backups and in "
                    "synchronised folders the file may remain.").format(plan.file),
            self.tr("Delete the file"),
            self,
            is_danger=True,
        )  # fmt: skip
        dialog.accepted.connect(lambda: self._delete(plan))
        dialog.fit()
        dialog.open()

    def _delete(self, plan: ImportPlan) -> None:
        vault, path, digest = self._here.vault, plan.path, plan.sha256
        self._here.background.change(
            lambda: leftover.delete(vault, path, digest), lambda _done: self._on_deleted(plan), self.failed.emit
        )

    def _on_deleted(self, plan: ImportPlan) -> None:
        self._forget(plan.path)
        self.tells.emit(self._here.say(leftover.deleted(plan.file)), None)

    def _forget(self, path: Path) -> None:
        notice = self.notices.pop(path)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices))


class LeftoverNotice(Notice):
    """One file that lies on the disk."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "warning")
        self.delete = SmallButton(self.tr("Delete the file …"))
        self.keep = LinkButton(self.tr("Let it lie"))
        for button in (self.delete, self.keep):
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
