"""What the vault no longer needs, told before it goes: the button opens the whole list, and only then anything goes."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from dsr_desk.domain.tidying import Due, What
from dsr_desk.gui import messages
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.dialog import ConfirmDialog
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import counted, day
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import tidying

translate = QCoreApplication.translate

MOST_LINES = 12
"""More than so many are counted, not listed."""
TOUCHED = frozenset({"imports", "requests", "letters", "findings", "alarms", "vault", "settings"})


class TidyCard(Card):
    """How much may go, and the button. `tidied` when something went."""

    tidied = Signal()

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("What may go now").upper())
        self._here = here
        self._due: tuple[Due, ...] = ()
        self.words = PlainLabel("", "small", wrap=True)
        self.button = QuietButton(self.tr("See what may go …"))
        self.done = Notice("", "ok")
        self.done.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.done)
        self.button.clicked.connect(self.ask)

    def show_due(self, found: tuple[Due, ...]) -> None:
        """Say how much may go."""
        self._due = found
        self.button.setVisible(bool(found))
        self.words.setText(in_short(found) if found else self.tr("The vault holds nothing longer than it needs."))

    def ask(self) -> None:
        """List it, and let it go when the person says so."""
        TidyDialog(self._due, self._here, self).open_for(self._tidy)

    def _tidy(self) -> None:
        vault = self._here.vault
        self.button.setEnabled(False)
        self._here.background.change(
            lambda: tidying.tidy(vault), self._on_tidied, self._on_failed, touches=set(TOUCHED)
        )

    def _on_tidied(self, gone: tuple[Due, ...]) -> None:
        self.button.setEnabled(True)
        self.done.say(
            self.tr("Gone: {0}. Backups made before hold it until they are removed themselves.").format(in_short(gone))
        )
        self.done.show()
        self.tidied.emit()

    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.words.setText(messages.sentence(error, self._here.language))


class TidyDialog(ConfirmDialog):
    """Everything that would go, one line each, since when it may."""

    def __init__(self, found: tuple[Due, ...], here: Workplace, parent: TidyCard) -> None:
        super().__init__(
            translate("TidyDialog", "This is no longer needed"),
            translate(
                "TidyDialog",
                "It goes for good. What stays: that there was a case, what was decided and answered and when, the "
                "fingerprint of every letter, the log, and the guard against data that come back.",
            ),
            translate("TidyDialog", "Let it go"),
            parent,
        )
        for one in found[:MOST_LINES]:
            since = day(one.since, here.language, today=here.vault.today())
            self.tell(f"{_line(one)} ({translate('tidy', 'since {0}').format(since)})")
        more = len(found) - MOST_LINES
        if more > 0:
            self.body.addWidget(PlainLabel(translate("tidy", "and {0} more").format(more), "muted"))


def in_short(found: tuple[Due, ...]) -> str:
    """How many of each, in one line."""
    of = {what: [one for one in found if one.what is what] for what in What}
    said = []
    if rows := of[What.ROWS]:
        said.append(counted(len(rows), translate("tidy", "{0} old file"), translate("tidy", "{0} old files")))
    if bodies := of[What.BODIES]:
        one, many = translate("tidy", "the letters of {0} case"), translate("tidy", "the letters of {0} cases")
        said.append(counted(len(bodies), one, many))
    if names := of[What.NAMES]:
        one, many = translate("tidy", "the name in {0} case"), translate("tidy", "the names in {0} cases")
        said.append(counted(len(names), one, many))
    return ", ".join(said)


def _line(one: Due) -> str:
    match one.what:
        case What.ROWS:
            rows = counted(one.count, translate("tidy", "{0} row"), translate("tidy", "{0} rows"))
            return f"{one.name}, {rows}"
        case What.BODIES:
            return translate("tidy", "{0}: what the letters hold, and copied rows").format(one.name)
        case What.NAMES:
            return translate("tidy", "{0}: name and contact details").format(one.name)
