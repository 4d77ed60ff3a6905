"""What a letter is made from: the facts of a case, frozen. Nothing in here is a sentence of a letter.

A fact that is None or empty is not known. Which ones a kind of letter must have is judged by `compose`, never here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from dsr_desk.domain.fields import Field
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.policy import Controller, Policy
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.request import Extension, Identity, Representative, Right
from dsr_desk.domain.words import Text

NOTHING_SAID: Mapping[str, str] = MappingProxyType({})


HIDDEN = Text("[dolt]", "[hidden]")
"""What stands in a copy where something was taken out (the text is removed, never covered)."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    """One record as the person gets it, `cells` verbatim but for what is masked already (Art. 15(4)).

    `system` is the import's source. `origin` says where the data came from when that is known of this very record.
    """

    system: str
    file: str
    sheet: str
    row: int
    role: Role
    columns: tuple[Column, ...]
    cells: tuple[str, ...]
    taken_in_on: date | None = None
    retain_until: date | None = None
    origin: Text | None = None
    is_by_hand: bool = False
    """No file gave it: it was typed in, or stands on a document that was found."""
    is_restricted: bool = False
    """Its processing is restricted (Art. 18): it stands in the answer because the person is to have it."""


@dataclass(frozen=True, slots=True)
class Mask:
    """How many pieces of one kind were left out, and why: `what` is "andra personers telefonnummer" and the like."""

    what: Text
    count: int
    reason: Text


@dataclass(frozen=True, slots=True)
class SearchedFile:
    """A file that was searched: its rows, and the day it was taken in."""

    system: str
    file: str
    sheet: str
    rows: int
    taken_in_on: date
    unmapped: tuple[str, ...] = ()
    """Columns that mean nothing to the program: searched as words only."""


@dataclass(frozen=True, slots=True)
class AskedSystem:
    """A system that gives no file, and what whoever looks after it answered."""

    system: str
    on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class Search:
    """The proof of a search: the day, what was searched for (kinds of fact, and their readings), and where."""

    on: date
    files: tuple[SearchedFile, ...]
    fields: tuple[Field, ...] = ()
    readings: tuple[str, ...] = ()
    asked: tuple[AskedSystem, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """A system's part of an erasure. `on` None: nobody has ticked it, so it may not be called erased."""

    system: str
    what: str
    count: int
    on: date | None


@dataclass(frozen=True, slots=True)
class Proved:
    """What a later file of a system showed of an erasure; only what speaks for it is told in a letter.

    `is_kept`: what must be kept stands there and nothing else. `sha256` is the file's fingerprint.
    """

    system: str
    on: date
    sha256: str
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """Data that stay after an erasure, with everything Art. 12(4) and 17(3) ask to be told about them.

    `article` is 17(3)(b) or 17(3)(e); `until` the computed last day, None only where `is_open_ended` (stop list).
    """

    system: str
    what: str
    purpose: Text | None
    ground: Text | None
    article: str
    statute: str
    until: date | None
    is_open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A document with data about the person, found by hand: what it is, the system or place it was found in, and the
    day it was put with the case. `number` tells it among the case's."""

    what: str
    system: str
    on: date
    number: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A recipient that was told of a rectification, erasure or restriction (Art. 19), or `why_not`."""

    recipient: str
    on: date | None = None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    """One thing that is not granted: what, on which ground, and the facts that make the ground apply."""

    what: str
    ground: RefusalGround
    facts: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One value put right. `on` None: not carried out yet."""

    system: str
    field: str
    old: str
    new: str
    on: date | None


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """An earlier request of the same person: it is personal data about her, too."""

    case: str
    received: date
    rights: tuple[Right, ...]
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Lookup:
    """A look-up of the person in our own search: its day and purpose, never by whom (C-579/21)."""

    on: date
    purpose: Text


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All a letter of any kind can say about a case.

    `due` and `safe` as the deadline computes them (the latest day now in force); `first_due` the end of the first
    month, before any extension. `said` holds what the person at the desk wrote for this letter, by the name of the
    slot (see `compose.slots`); days in it are YYYY-MM-DD.
    """

    case: str
    controller: Controller | None
    name: str
    received: date | None
    rights: tuple[Right, ...]
    address: tuple[str, ...] = ()
    is_protected: bool = False
    representative: Representative | None = None
    policy: Policy | None = None
    due: date | None = None
    safe: date | None = None
    identity: Identity | None = None
    extension: Extension | None = None
    held: tuple[Disclosed, ...] = ()
    masks: tuple[Mask, ...] = ()
    search: Search | None = None
    declined: tuple[Declined, ...] = ()
    erased: tuple[Erased, ...] = ()
    proved: tuple[Proved, ...] = ()
    kept: tuple[KeptGroup, ...] = ()
    told: tuple[Told, ...] = ()
    nobody_else: bool = False
    """Nobody else had the data: said instead of naming who was told."""
    corrections: tuple[Correction, ...] = ()
    documents: tuple[Document, ...] = ()
    earlier: tuple[EarlierCase, ...] = ()
    lookups: tuple[Lookup, ...] = ()
    case_years: int = 5
    """How many years the case itself is kept after it is closed (law.md 5)."""
    signature: str = ""
    """The user's own signature block, in place of contact and firm; lines divided by line breaks."""
    said: Mapping[str, str] = field(default_factory=lambda: NOTHING_SAID)
