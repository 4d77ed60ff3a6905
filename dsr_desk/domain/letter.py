"""A letter as content: headings, paragraphs and tables; not one word on layout."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class LetterKind(StrEnum):
    """The letter codes; `slug` is the English name the command line also takes."""

    L01 = "L01"
    L02 = "L02"
    L03 = "L03"
    L04 = "L04"
    L05 = "L05"
    L06 = "L06"
    L07 = "L07"
    L08 = "L08"
    L09 = "L09"
    L10 = "L10"
    L11 = "L11"
    L12 = "L12"
    L13 = "L13"
    L14 = "L14"
    L15 = "L15"
    L16 = "L16"
    L17 = "L17"
    L18 = "L18"
    L19 = "L19"
    L20 = "L20"
    L21 = "L21"
    L22 = "L22"
    L23 = "L23"
    L24 = "L24"
    L25 = "L25"
    L26 = "L26"
    L27 = "L27"
    L28 = "L28"

    @property
    def slug(self) -> str:
        """The English name, as in `dsr-desk letter REF access-report`."""
        return SLUGS[self]


SLUGS = {
    LetterKind.L01: "acknowledgement", LetterKind.L02: "identity-request", LetterKind.L03: "clarification",
    LetterKind.L04: "extension", LetterKind.L05: "access-report", LetterKind.L06: "nothing-held",
    LetterKind.L07: "refusal", LetterKind.L08: "partial-refusal", LetterKind.L09: "rectified",
    LetterKind.L10: "rectification-refused", LetterKind.L11: "erased", LetterKind.L12: "partly-erased",
    LetterKind.L13: "restricted", LetterKind.L14: "restriction-ending", LetterKind.L15: "portability",
    LetterKind.L16: "portability-refused", LetterKind.L17: "marketing-stopped", LetterKind.L18: "objection-outcome",
    LetterKind.L19: "consent-withdrawn", LetterKind.L20: "automated-decisions", LetterKind.L21: "fee",
    LetterKind.L22: "excessive", LetterKind.L23: "copy-fee", LetterKind.L24: "recipient-notice",
    LetterKind.L25: "recipients", LetterKind.L26: "wrong-controller", LetterKind.L27: "authority-request",
    LetterKind.L28: "cannot-identify",
}  # fmt: skip


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
