"""Postal addresses: the street and its number apart from flat, stairs, c/o and box; and the postcode."""

import re
from dataclasses import dataclass
from functools import lru_cache

from dsr_desk.domain.folding import fold

_CARE_OF = re.compile(r"(?:^|\b)c\s*/\s*o\b[^,;\n]*?(?=[,;\n]|$)|(?:^|\b)att(?:n|\.|:)[^,;\n]*", re.IGNORECASE)
_FLAT = re.compile(r"\b(?:lgh|lägenhet|lgh nr|apt|apartment|unit|flat)\.?\s*(\d{1,4}\w?)\b", re.IGNORECASE)
_MAY_HAVE_FLAT = re.compile("lgh|lägenhet|flat|ap(?:t|artment)|unit")
"""Looked for before the pattern: most streets have none of them, and a million rows are read."""
_STAIRS = re.compile(
    r"\b\d{0,2}\s*(?:tr|trappor|tr\s*(?:ned|upp|ög|nb)|nb|vån(?:ing)?\.?\s*\d*|uppg(?:ång)?\.?\s*\w|port\s*\w)\b\.?",
    re.IGNORECASE,
)
_BOX = re.compile(r"\b(?:box|p\.?\s?o\.?\s?box|postbox)\s*(\d+)", re.IGNORECASE)
_STREET = re.compile(
    r"^\W*([^\d,;\n]*[^\W\d_])[\s.,]*(\d{1,5})\s*(?:[-–]\s*\d{1,5})?\s*([a-z])?(?![a-z])", re.IGNORECASE
)
_PLAIN_STREET = re.compile(r"([^\W\d_]+(?:gatan|gata|vägen|väg|gränd|stigen|torget|backen|allén)) (\d{1,5})")
"""What the patterns below read alike, in a third of the time: as every other Swedish address is written."""
_NUMBER_FIRST = re.compile(r"^\W*(?:\d+\s*/\s*)?(\d{1,5})\s*([a-z])?\s+([^\d,;\n]*[^\W\d_])", re.IGNORECASE)
_POSTCODE_TOWN = re.compile(r"(?<!\d)(?:SE?-?\s?)?(\d{3})[ \u00a0]?(\d{2})(?!\d)[\s,]+([^\W\d][^\d,;\n]*)")
_LETTERS = re.compile(r"[^a-z]+")
_ENDINGS = (("gatan", "g"), ("gata", "g"), ("vagen", "v"), ("vag", "v"), ("gat", "g"), ("street", "st"), ("road", "rd"))
"""Endings that are written short as often as long ("Storg. 5"); both become the short one."""


_SAINT = re.compile(r"s:?t(a?)\b[:.]?\s*", re.IGNORECASE)
_SAINTLY = frozenset({"S:", "s:", "St", "ST", "st"})
""" "S:t Olofsgatan" is Sankt Olofsgatan."""
_QUARTERS = {"n": "norra", "s": "södra", "ö": "östra", "v": "västra"}
""" "S Järnvägsg" is Södra Järnvägsgatan."""


@dataclass(frozen=True, slots=True)
class Place:
    """One address read. `street` is a folded key without its number; `number` the house number or box; `flat` lgh."""

    street: str = ""
    number: str = ""
    letter: str = ""
    flat: str = ""

    @property
    def home(self) -> str:
        """Street and number as one key, empty unless both are known."""
        return f"{self.street} {self.number}" if self.street and self.number else ""


@dataclass(frozen=True, slots=True)
class Address:
    """A whole address in one cell, taken apart."""

    place: Place
    postcode: str
    city: str


@lru_cache(maxsize=32768)
def read_street(text: str) -> Place:
    """The place in a street cell; c/o and stairs do not count."""
    return Place(*_taken_apart(text))


def home_in(text: str) -> tuple[str, str]:
    """The street and the number of a street cell, as `read_street` reads them; either may be empty."""
    return _taken_apart(text)[:2]


def _taken_apart(text: str) -> tuple[str, str, str, str]:
    """Street, number, letter and flat."""
    if plain := _PLAIN_STREET.fullmatch(text):
        return street_key(plain[1]), plain[2], "", ""
    low = text.lower()
    if "box" in low and (box := _BOX.search(text)):
        return "box", box.group(1), "", ""
    flat = ""
    if "/" in low or "att" in low:
        text = _CARE_OF.sub("", text)
    if _MAY_HAVE_FLAT.search(low) and (found := _FLAT.search(text)):
        flat = found.group(1)
        text = text[: found.start()] + text[found.end() :]
    if found := _STREET.match(text):
        return street_key(found.group(1)), found.group(2), (found.group(3) or "").lower(), flat
    if found := _NUMBER_FIRST.match(text):
        return street_key(found.group(3)), found.group(1), (found.group(2) or "").lower(), flat
    return street_key(_STAIRS.sub("", text)), "", "", flat


@lru_cache(maxsize=32768)
def street_key(text: str) -> str:
    """A street's name folded to its letters, long endings made short."""
    if text[:2] in _SAINTLY and (saint := _SAINT.match(text)):
        text = f"sankt{saint.group(1)} {text[saint.end() :]}"
    elif text[1:2] in (" ", "."):
        text = _QUARTERS.get(text[0].lower(), text[0]) + text[1:]
    key = _LETTERS.sub("", fold(text))
    for long, short in _ENDINGS:
        if key.endswith(long):
            return key[: -len(long)] + short
    return key


@lru_cache(maxsize=16384)
def postcode_key(text: str) -> str:
    """A postcode's letters and digits; a country prefix and a spreadsheet's ".0" off."""
    plain = text.replace(" ", "")
    if plain.isdecimal():
        return plain
    key = "".join(filter(str.isalnum, text.upper().removesuffix(".0")))
    return key[2:] if key[:2] == "SE" and key[2:].isdecimal() else key


@lru_cache(maxsize=8192)
def city_key(text: str) -> str:
    """A town's name folded to its letters."""
    return _LETTERS.sub("", fold(text))


def read_address(text: str) -> Address:
    """A whole address in one cell: street, postcode and town in any of the common orders."""
    found = _POSTCODE_TOWN.search(text)
    if not found:
        return Address(read_street(text), "", "")
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;\n")
    return Address(read_street(rest), found.group(1) + found.group(2), city_key(found.group(3)))
