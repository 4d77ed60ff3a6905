"""What a command prints: sentences and tables for people, one JSON document for programs."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Output:
    """Where results go. `as_json` chooses between the two forms."""

    language: str
    as_json: bool

    def words(self, sv: str, en: str) -> str:
        """The one of two texts that is in the chosen language."""
        return sv if self.language == "sv" else en

    def say(self, *lines: str | Text) -> None:
        """Print lines for people; nothing with --json."""
        if not self.as_json:
            for line in lines:
                print(line.said_in(self.language) if isinstance(line, Text) else line)

    def document(self, value: Any) -> None:
        """Print the JSON document; nothing without --json."""
        if self.as_json:
            text = json.dumps(value, ensure_ascii=False, indent=2, default=self._plain)
            print(text if _fits(text) else json.dumps(value, indent=2, default=self._plain))

    def both(self, value: Any, *lines: str | Text) -> None:
        """The document with --json, else the lines."""
        self.document(value)
        self.say(*lines)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print rows under their heads, columns as wide as they need; nothing with --json."""
        if self.as_json:
            return
        lines = [tuple(head), *(tuple(str(cell) for cell in row) for row in rows)]
        widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
        for line in lines:
            print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())

    def _plain(self, value: Any) -> Any:
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, Text):
            return value.said_in(self.language)
        raise TypeError(type(value).__name__)


def _fits(text: str) -> bool:
    """Can standard output say it? A terminal of an old code page cannot, and nobody can say half a surrogate pair."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
