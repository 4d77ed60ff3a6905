"""What the window asks of a page, and what a page may ask of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dsr_desk.gui.workplace import Workplace


class Page(QWidget):
    """One page of the window. It reads through `self.here.background` and never knows the window itself.

    `concerns` are the words of `Background.changed` that make it read again: requests, imports, policy, settings,
    findings, letters, vault. `has_own_head` hides the bar with the search field above it.
    """

    wants_case = Signal(str, str)
    """Open a case: its number and the step to show (empty: the next one)."""
    wants_page = Signal(str, object)
    """Go to a page by its name, handing it something (or None)."""
    tells = Signal(str, object)
    """Say a short sentence at the foot; the second value is what Undo calls, or None."""
    counts = Signal(object)
    """The number beside the page's name in the rail (0 shows none)."""
    title_changed = Signal(str)
    """What to add to the window's title: a case number, never a name."""

    wants_language = Signal(str)
    """Let the whole window speak another language."""

    concerns: frozenset[str] = frozenset()
    has_own_head = False

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = here
        self._is_stale = True
        here.background.changed.connect(self._on_changed)

    @property
    def has_begun(self) -> bool:
        """Something half-written stands here that would be lost if the page were made anew."""
        return False

    def refresh(self) -> None:
        """Read again what the page shows."""

    def receive(self, what: object) -> None:
        """Take what another page or the rail handed over (a reference, fields to search, files)."""

    def take_files(self, files: Sequence[Path]) -> None:
        """Take files that were dropped on the window."""

    def entered(self) -> None:
        """The page comes to the front."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _on_changed(self, touched: frozenset[str]) -> None:
        if not self.concerns & touched:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
