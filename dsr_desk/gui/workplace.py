"""What every page is handed: the open vault, the way to work in the background, and the language spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dsr_desk.domain.words import Text
from dsr_desk.gui.background import Background
from dsr_desk.gui.theme import Theme

if TYPE_CHECKING:
    from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Workplace:
    """One open vault in one window."""

    vault: Vault
    background: Background
    theme: Theme
    language: str = "sv"

    def say(self, text: Text) -> str:
        """A text of the domain in the window's language."""
        return text.said_in(self.language)
