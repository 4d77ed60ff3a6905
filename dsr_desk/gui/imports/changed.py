"""What the next file of a system changed, in words, and what may be done about the file before it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.plan import Import
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.words import counted, grouped, short_day
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import replaced
from dsr_desk.services.replaced import FOLLOWS, Replaced

translate = QCoreApplication.translate


def in_words(changes: Changes) -> str:
    """New, gone, altered and unchanged rows."""
    said = (
        counted(changes.new, translate("Changed", "{0} new row"), translate("Changed", "{0} new rows")),
        counted(changes.gone, translate("Changed", "{0} gone"), translate("Changed", "{0} gone")),
        counted(changes.altered, translate("Changed", "{0} row altered"), translate("Changed", "{0} rows altered")),
        translate("Changed", "{0} unchanged").format(grouped(changes.unchanged)),
    )
    return " · ".join(said)


class ReplacedNotice(Notice):
    """What a file that was taken in changed, and the older one whose rows may go."""

    def __init__(self, found: Replaced, here: Workplace) -> None:
        super().__init__("", "ok")
        self.found = found
        on = short_day(found.old.taken_in_on, here.language, today=here.vault.today())
        rows = counted(found.old.rows_held, self.tr("{0} row"), self.tr("{0} rows"))
        self.say(
            self.tr("{0} against {1} of {2}: {3}. The older file’s {4} are still in the vault.").format(
                found.new.file, found.old.file, on, in_words(found.changes), rows
            )
        )
        self.let_go, self.keep = SmallButton(self.tr("Let the older go …")), LinkButton(self.tr("Keep both"))
        for button in (self.let_go, self.keep):
            button.setAccessibleDescription(self.text())
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class ReplacedList(QWidget):
    """A notice for each file that replaced one. `tells(sentence, undo)` after an older one went, `failed(error)`."""

    tells = Signal(str, object)
    failed = Signal(object)

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here
        self.notices: list[ReplacedNotice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def look(self, taken: Import) -> None:
        """See what an import that was just taken in replaces; nobody waits for it."""
        vault = self._here.vault
        self._here.background.ask(lambda: replaced.by(vault, taken), self._show, self.failed.emit)

    def keep_only(self, held: frozenset[int]) -> None:
        """Forget those whose imports are gone; `held` are the imports that have rows in the vault."""
        for notice in [one for one in self.notices if not {one.found.new.id, one.found.old.id} <= held]:
            self._forget(notice)

    def _show(self, found: Replaced | None) -> None:
        if found is None:
            return
        notice = ReplacedNotice(found, self._here)
        notice.let_go.clicked.connect(lambda: self._on_let_go(notice))
        notice.keep.clicked.connect(lambda: self._forget(notice))
        self.notices.append(notice)
        self._column.addWidget(notice)
        self.show()

    def _on_let_go(self, notice: ReplacedNotice) -> None:
        """Ask first, and say what follows: the rows do not come back but by reading the file in again."""
        old, cases = notice.found.old, notice.found.cases
        rows = counted(old.rows_held, self.tr("{0} row"), self.tr("{0} rows"))
        text = self.tr("{0} of {1} leave the vault.").format(rows, old.file) + " " + self._here.say(FOLLOWS)
        if cases:
            text += " " + counted(cases, self.tr("{0} case has found rows of it."),
                                  self.tr("{0} cases have found rows of it."))  # fmt: skip
        dialog = FormDialog(self.tr("Let the older file go"), text, self.tr("Let it go"), self, is_danger=True)
        dialog.body.addStretch(1)
        dialog.accepted.connect(lambda: self._let_go(notice))
        dialog.fit()
        dialog.open()

    def _let_go(self, notice: ReplacedNotice) -> None:
        vault, old = self._here.vault, notice.found.old
        self._here.background.change(
            lambda: replaced.let_go(vault, old.id), lambda rows: self._on_gone(notice, rows), self.failed.emit,
            touches={"imports", "alarms"},
        )  # fmt: skip

    def _on_gone(self, notice: ReplacedNotice, rows: int) -> None:
        one, many = self.tr("{0} row of {1} has left the vault."), self.tr("{0} rows of {1} have left the vault.")
        self.tells.emit((one if rows == 1 else many).format(grouped(rows), notice.found.old.file), None)
        self._forget(notice)

    def _forget(self, notice: ReplacedNotice) -> None:
        if notice in self.notices:
            self.notices.remove(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self.notices))
