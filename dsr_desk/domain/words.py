"""A text in both languages of the program.

Both stand side by side where the text is made, so that neither can be forgotten and no catalogue is needed outside
the window. The window's own labels are Qt's business; letters take their texts from `resources/letters/`.
"""

from dataclasses import dataclass
from typing import Literal

Language = Literal["sv", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or phrase, in Swedish and in English."""

    sv: str
    en: str

    def said_in(self, language: str) -> str:
        """The text in `language`; Swedish for "sv", English for every other."""
        return self.sv if language == "sv" else self.en

    def __str__(self) -> str:
        return self.en


def begun(text: str) -> str:
    """A text as a sentence begins; an address or a number that stands first is left as it is."""
    first = text.partition(" ")[0].rstrip(".,;:!?")
    return text[:1].upper() + text[1:] if first.replace("-", "").isalpha() else text
