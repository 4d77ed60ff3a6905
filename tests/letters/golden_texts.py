"""The golden text of every letter kind. `python -m tests.letters.golden_texts` writes them anew: read what changed."""

from dataclasses import replace
from pathlib import Path

from dsr_desk.domain import compose
from dsr_desk.domain.letter import Block, Bullets, Heading, Letter, LetterKind, Paragraph, Table
from dsr_desk.files.letter_texts import load
from tests.letters.made_up import ON, facts_for, records

FOLDER = Path(__file__).parent / "golden"
LANGUAGES = ("sv", "en")


def made(kind: LetterKind, language: str) -> Letter:
    """The letter whose text is golden; the report with few records."""
    facts = facts_for(kind)
    if kind is LetterKind.L05:
        facts = replace(facts, held=records(12))
    return compose.letter(kind, facts, load(language), language, ON, False)


def path_of(kind: LetterKind, language: str) -> Path:
    """Where the golden text of a kind lies."""
    return FOLDER / language / f"{kind.value}-{kind.slug}.txt"


def as_text(letter: Letter) -> str:
    """A letter as plain text, one block after the other."""
    head = [letter.sender.name, *letter.recipient, "", letter.title, letter.subtitle, ""]
    return (
        "\n".join([*head, *(line for block in letter.blocks for line in _lines(block))]).replace("\u00a0", " ") + "\n"
    )


def _lines(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return ["", "#" * (block.level + 1) + f" {block.text}"]
    if isinstance(block, Paragraph):
        return [f"({block.text})" if block.quiet else block.text]
    if isinstance(block, Bullets):
        return [f"- {item}" for item in block.items]
    if isinstance(block, Table):
        return [" | ".join(row) for row in (block.head, *block.rows)]
    return ["", "---"]


if __name__ == "__main__":
    for language in LANGUAGES:
        for kind in LetterKind:
            path_of(kind, language).write_text(as_text(made(kind, language)), encoding="utf-8")
