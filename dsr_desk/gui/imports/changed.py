"""What the next file of a system changed, in words, and what may be done about the file before it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.plan import Import
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.notice_column import NoticeColumn
from dsr_desk.gui.parts.words import counted, grouped, short_day
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import replaced
from dsr_desk.services.replaced import FOLLOWS, Replaced

translate = QCoreApplication.translate


def in_words(changes: Changes) -> str:
    """New, gone, altered and unchanged rows, as far as there are any."""
    said = (
        (changes.new, translate("Changed", "{0} new row"), translate("Changed", "{0} new rows")),
        (changes.gone, translate("Changed", "{0} gone"), translate("Changed", "{0} gone")),
        (changes.altered, translate("Changed", "{0} row altered"), translate("Changed", "{0} rows altered")),
        (changes.unchanged, translate("Changed", "{0} unchanged"), translate("Changed", "{0} unchanged")),
    )
    return " · ".join(counted(*one) for one in said if one[0])


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
        self.offer(self.let_go, self.keep)


class ReplacedList(NoticeColumn[int, ReplacedNotice]):
    """A notice for each file that replaced one, by the older one's number."""

    def __init__(self, here: Workplace) -> None:
        super().__init__()
        self._here = here

    def look(self, taken: Import) -> None:
        """See what an import that was just taken in replaces; nobody waits for it."""
        vault = self._here.vault
        self._here.background.ask(lambda: replaced.by(vault, taken), self._show, self.failed.emit)

    def ask_about(self, old: Import, new: Import) -> None:
        """Compare an older import with a newer one of its list, and ask whether the older one's rows may go."""
        vault = self._here.vault
        self._here.background.ask(
            lambda: replaced.between(vault, old, new), lambda found: self._on_compared(found, old, new),
            self.failed.emit, topic="replaced",
        )  # fmt: skip

    def forget_gone(self, held: frozenset[int]) -> None:
        """Forget those whose imports are gone; `held` are the imports that have rows in the vault."""
        self.keep_only({old for old, one in self.notices.items() if {one.found.new.id, old} <= held})

    def _show(self, found: Replaced | None) -> None:
        if found is None:
            return
        notice, old = ReplacedNotice(found, self._here), found.old.id
        notice.let_go.clicked.connect(lambda: self._on_let_go(found))
        notice.keep.clicked.connect(lambda: self.forget(old))
        self.forget(old)
        self.put(old, notice)

    def _on_compared(self, found: Replaced | None, old: Import, new: Import) -> None:
        if found is not None:
            self._on_let_go(found)
            return
        apart = self.tr("{0} and {1} have no row in common: they are two lists, and both stay.")
        self.tells.emit(apart.format(old.file, new.file), None)

    def _on_let_go(self, found: Replaced) -> None:
        """Ask first, and say what follows: the rows do not come back but by reading the file in again."""
        LetGoDialog(found, self._here, self).open_for(lambda: self._let_go(found.old))

    def _let_go(self, old: Import) -> None:
        vault = self._here.vault
        self._here.background.change(
            lambda: replaced.let_go(vault, old.id), lambda gone: self._on_gone(old, gone.rows), self.failed.emit,
            touches={"imports", "alarms"},
        )  # fmt: skip

    def _on_gone(self, old: Import, rows: int) -> None:
        one, many = self.tr("{0} row of {1} has left the vault."), self.tr("{0} rows of {1} have left the vault.")
        self.tells.emit((one if rows == 1 else many).format(grouped(rows), old.file), None)
        self.forget(old.id)


class LetGoDialog(ConfirmDialog):
    """What the newer file changes, what goes with the older one's rows, and what stays."""

    def __init__(self, found: Replaced, here: Workplace, parent: QWidget) -> None:
        old = found.old
        rows = counted(old.rows_held, translate("Changed", "{0} row"), translate("Changed", "{0} rows"))
        goes = translate("Changed", "{0} of {1} leave the vault.").format(rows, old.file)
        super().__init__(
            translate("Changed", "Let the older file go"), f"{goes} {here.say(FOLLOWS)}",
            translate("Changed", "Let it go"), parent,
        )  # fmt: skip
        against = translate("Changed", "{0} against it: {1}.").format(found.new.file, in_words(found.changes))
        self.tell(against)
        if found.cases:
            one, many = (
                translate("Changed", "{0} case has found rows of it."),
                translate("Changed", "{0} cases have found rows of it."),
            )
            self.tell(counted(found.cases, one, many))
        if found.alarms:
            self.tell(here.say(replaced.alarms_go(found.alarms)), "warning")
