"""What the window does by itself once a day: a quiet check that the vault is whole, what a kill cut off, and a copy."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dsr_desk.domain.errors import UserError, VaultDamaged
from dsr_desk.domain.words import Text
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import audit_head, dated_backups, unfinished
from dsr_desk.services import vault as service
from dsr_desk.store.vault import Vault

FIRST_MS = 4_000
"""After the start: the first page is drawn before the disk is kept busy."""
EVERY_MS = 60 * 60 * 1000
CHEAP_BYTES = 300 * 1024 * 1024
"""A larger vault takes more than a few seconds to check: then it is checked when the person asks, or copies it."""


@dataclass(frozen=True, slots=True)
class Looked:
    """`wrong`: what the person must know. `is_damaged`: a copy should take the vault's place."""

    made: Path | None = None
    wrong: Text | None = None
    is_damaged: bool = False
    has_finished: bool = False


class Daily(QObject):
    """Looks a few seconds after the start and every hour; does each thing once a day."""

    wrong = Signal(object)
    """A Text: what the person must know."""
    damaged = Signal(object)
    """A Text: why a copy should take the vault's place."""

    def __init__(self, here: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._here = here
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(FIRST_MS, self, self.look)

    def look(self) -> None:
        """Do what is to be done today, beside the reads of the pages. A locked vault waits for the next hour."""
        vault = self._here.vault
        self._here.background.ask(lambda: look_after(vault), self._on_looked, self._on_failed, topic="daily")

    def _on_looked(self, found: Looked) -> None:
        if found.made is not None:
            self._here.background.changed.emit(frozenset({"vault"}))
        if found.has_finished:
            self._here.background.changed.emit(frozenset({"findings", "imports", "alarms"}))
        if found.wrong is not None:
            (self.damaged if found.is_damaged else self.wrong).emit(found.wrong)

    def _on_failed(self, error: Exception) -> None:
        """A folder that is not there today, a vault that is locked: the reminder of an old copy is the word on that."""
        if not isinstance(error, UserError):
            self._here.background.trouble.emit(error)
        elif isinstance(error, VaultDamaged):
            self.damaged.emit(error.text)


def look_after(vault: Vault) -> Looked:
    """The check, where it is cheap, what was cut off, and then the copy: no damaged vault is copied over good days."""
    if service.is_check_due(vault) and vault.path.stat().st_size <= CHEAP_BYTES:
        report = service.checked(vault)
        if report.faults or report.broken_at is not None:
            return Looked(wrong=report.lines[0] if report.faults else report.lines[1], is_damaged=True)
    head = audit_head.standing(vault)
    finished = unfinished.finish(vault)
    made = dated_backups.make_if_due(vault)
    wrong = None if head.standing.is_well else head.sentence
    return Looked(made.file if made else None, wrong, has_finished=finished > 0)
