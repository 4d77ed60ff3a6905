"""A letter as content: headings, paragraphs and tables; not one word on layout."""

from dataclasses import dataclass, field
from datetime import date

from dsr_desk.domain.letter_kind import SLUGS as SLUGS
from dsr_desk.domain.letter_kind import LetterKind as LetterKind


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a section, 2 a part of it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. `quiet` is set smaller, for explanations."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short points."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head that repeats on every page. `widths` are relative; `caption` names it for a screen reader.

    A row of a single cell spans the table and heads the rows below it.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars beside each other, each stacked of the same parts: a word under it and a count a part.

    `parts` name them, the lowest first; `alt` says in words what the chart shows.
    """

    bars: tuple[tuple[str, tuple[int, ...]], ...]
    parts: tuple[str, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Bullets | Table | Chart | PageBreak


@dataclass(frozen=True, slots=True)
class Sender:
    """The controller that answers: name, organisation number, address lines and contact."""

    name: str
    org_number: str
    address: tuple[str, ...]
    contact: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter to one person. `recipient` are the lines of the window-envelope address, never a number of hers.

    `texts_version` names the version of the letter texts it was made from, `policy_sha256` the record of processing.
    """

    kind: LetterKind
    language: str
    case: str
    on: date
    sender: Sender
    recipient: tuple[str, ...]
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    is_draft: bool = False
    texts_version: str = ""
    policy_sha256: str = ""
    missing: tuple[str, ...] = field(default=())
    """What must be filled in before the letter may be issued; a draft shows it, a final letter has none."""
