"""The shape of a record of processing: which sections and fields there are, and what a written value means.

The file reader and `policy set` read values by the same table, so that neither accepts what the other refuses.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from dsr_desk.domain.countries import country_code
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.request import Right
from dsr_desk.domain.words import Text


class Kind(StrEnum):
    """What a slot holds."""

    LINE = "line"
    LINES = "lines"
    TEXT = "text"
    TEXTS = "texts"
    WORD = "word"
    ID = "id"
    IDS = "ids"
    YES_NO = "yes_no"
    NUMBER = "number"
    DAY = "day"
    COUNTRY = "country"
    DOUBTS = "doubts"


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of an entry. `section` names where the ids of ID and IDS must exist."""

    kind: Kind
    is_required: bool = False
    choices: tuple[str, ...] = ()
    section: str = ""


Value = str | int | bool | date | Text | tuple[str, ...] | tuple[Text, ...] | None

LINE, LINES, TEXT, TEXTS = Slot(Kind.LINE), Slot(Kind.LINES), Slot(Kind.TEXT), Slot(Kind.TEXTS)
YES_NO, NUMBER, DAY, COUNTRY = Slot(Kind.YES_NO), Slot(Kind.NUMBER), Slot(Kind.DAY), Slot(Kind.COUNTRY)
ID, NAME, NAME_TEXT = Slot(Kind.LINE, True), Slot(Kind.LINE, True), Slot(Kind.TEXT, True)

BASES = ("consent", "contract", "legal_obligation", "vital_interest", "public_task", "legitimate_interest")
ROLES = ("processor", "controller", "joint_controller", "internal")
RETENTION_KINDS = (
    "accounting", "contract_accounting", "crm_contact", "platform_user", "claim_consumer",
    "claim_consumer_interrupted", "claim_business", "claim_business_interrupted", "marketing_consent",
    "marketing_suppression", "newsletter_or_demo_lead", "dsr_case", "identity_document",
)  # fmt: skip

_ORIGIN = {"quote": LINE, "filled": LINES, "doubts": Slot(Kind.DOUBTS)}

SECTIONS: Mapping[str, Mapping[str, Slot]] = MappingProxyType(
    {
        "controllers": {
            "id": ID, "name": NAME, "form": LINE, "org_number": LINE, "address": LINES, "email": LINE, "phone": LINE,
            "contact_name": LINE, "contact_email": LINE, **_ORIGIN,
        },
        "categories": {"id": ID, "name": NAME_TEXT, "data": TEXTS, "sources": TEXTS, **_ORIGIN},
        "purposes": {
            "id": ID, "name": NAME_TEXT, "basis": Slot(Kind.WORD, choices=BASES), "interest": TEXT,
            "categories": Slot(Kind.IDS, section="categories"), "retention": Slot(Kind.IDS, section="retention"),
            "is_marketing": YES_NO, "basis_quote": LINE, **_ORIGIN,
        },
        "recipients": {
            "id": ID, "name": NAME, "use": TEXT, "role": Slot(Kind.WORD, choices=ROLES), "country": COUNTRY,
            "safeguard": TEXT, "data": TEXTS, "categories": Slot(Kind.IDS, section="categories"),
            "agreement_on": DAY, **_ORIGIN,
        },
        "systems": {
            "id": ID, "name": NAME, "also_called": LINES, "recipient": Slot(Kind.ID, section="recipients"),
            "controller": Slot(Kind.ID, section="controllers"), "purposes": Slot(Kind.IDS, section="purposes"),
            "categories": Slot(Kind.IDS, section="categories"), "retention": Slot(Kind.ID, section="retention"),
            "source": TEXT, "gives_file": YES_NO, "is_bookkeeping": YES_NO, "responsible": LINE,
            "how_to_export": TEXT, **_ORIGIN,
        },
        "retention": {
            "id": ID, "name": NAME_TEXT, "kind": Slot(Kind.WORD, True, RETENTION_KINDS), "statute": LINE,
            "years": NUMBER, "criteria": TEXT, **_ORIGIN,
        },
        "rights": {"right": Slot(Kind.WORD, True, tuple(right.value for right in Right)), "quote": LINE},
    }
)  # fmt: skip
"""Every section that is a list of entries."""

TOP: Mapping[str, Slot] = MappingProxyType(
    {
        "firm": LINE, "dated": DAY, "joint_controllers": YES_NO, "officer": LINE, "automated_decisions": YES_NO,
        "automated_logic": TEXT, "recipients_complete": YES_NO, "recipients_quote": LINE, "systems_confirmed": YES_NO,
        "transfers_quote": LINE, "warnings": TEXTS, "filled": LINES,
    }
)  # fmt: skip

AUTHORITY: Mapping[str, Slot] = MappingProxyType({"name": NAME_TEXT, "address": LINES, "site": LINE, "quote": LINE})

NOT_SET_BY_HAND = frozenset({"id", "quote", "basis_quote", "filled", "doubts"})
"""What `policy set` leaves alone: the ids that others refer to, and the sentences of origin."""


def nothing(slot: Slot) -> Value:
    """The value of a field that was not written down."""
    return () if slot.kind in (Kind.LINES, Kind.TEXTS, Kind.IDS, Kind.DOUBTS) else None


def written(slot: Slot, text: str, ids: Mapping[str, tuple[str, ...]]) -> Value:
    """The value a text means; lists are separated by commas or semicolons, "sv | en" gives a text its languages.

    Raises UserError saying what would fit.
    """
    text = text.strip()
    if slot.kind is Kind.LINES:
        return tuple(part.strip() for part in re.split(r"[;\n]", text) if part.strip())
    if slot.kind is Kind.TEXTS:
        return tuple(text_of(part) for part in re.split(r"[;,\n]", text) if part.strip())
    if slot.kind is Kind.IDS:
        return tuple(one_of(part, ids[slot.section]) for part in re.split(r"[;,\s]+", text) if part)
    return single(slot, text, ids)


def single(slot: Slot, text: str, ids: Mapping[str, tuple[str, ...]]) -> str | int | bool | date | Text:
    """The value of a slot that is no list."""
    if not text:
        raise UserError("Värdet är tomt. Skriv ett värde.", "The value is empty. Write a value.")
    match slot.kind:
        case Kind.TEXT:
            return text_of(text)
        case Kind.WORD:
            return one_of(text, slot.choices)
        case Kind.ID:
            return one_of(text, ids[slot.section])
        case Kind.YES_NO:
            return _yes_no(text)
        case Kind.NUMBER:
            return _number(text)
        case Kind.DAY:
            return _day(text)
        case Kind.COUNTRY:
            return _country(text)
        case _:
            return " ".join(text.split())


def text_of(text: str) -> Text:
    """ "svenska | English", or one wording for both."""
    swedish, bar, english = text.partition("|")
    return Text(swedish.strip(), english.strip() if bar and english.strip() else swedish.strip())


def one_of(text: str, known: tuple[str, ...]) -> str:
    """The known word that was meant, whatever its case and dashes; otherwise an error with the nearest."""
    wanted = _plain(text)
    for word in known:
        if _plain(word) == wanted:
            return word
    raise unknown(text.strip(), known)


def unknown(text: str, known: tuple[str, ...]) -> UserError:
    """The error for a word that does not exist."""
    near = ", ".join(nearest(text, known)) or "–"
    return UserError(
        f"”{text}” finns inte här. Menade du {near}?", f"“{text}” does not exist here. Did you mean {near}?"
    )


def nearest(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The most alike of the known words, at most five."""
    from difflib import get_close_matches

    return tuple(get_close_matches(text, known, n=4, cutoff=0.4)) or known[:5]


def _plain(text: str) -> str:
    return text.strip().casefold().replace("-", "_").replace(" ", "_")


def _yes_no(text: str) -> bool:
    word = text.casefold()
    if word in ("yes", "ja", "true", "j", "y", "1"):
        return True
    if word in ("no", "nej", "false", "n", "0"):
        return False
    raise UserError(f"”{text}” är varken ja eller nej. Skriv ja eller nej.", f"“{text}” is neither yes nor no.")


def _number(text: str) -> int:
    found = re.fullmatch(r"(\d{1,3})( *(år|years?))?", text.casefold())
    if not found:
        raise UserError(
            f"”{text}” är inget antal år. Skriv ett heltal, till exempel 2.",
            f"“{text}” is not a number of years. Write a whole number, for example 2.",
        )
    return int(found[1])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(
            f"”{text}” är ingen dag. Skriv ÅÅÅÅ-MM-DD.", f"“{text}” is not a day. Write YYYY-MM-DD."
        ) from None


def _country(text: str) -> str:
    code = country_code(text)
    if code is None:
        raise UserError(
            f"”{text}” är inget land som programmet känner. Skriv landskoden, till exempel SE, IE eller US.",
            f"“{text}” is not a country the program knows. Write its code, for example SE, IE or US.",
        )
    return code
