"""What stands in a cell for names beside the name: a mailbox, a telephone number, a birth date, a label.

"Namn: Ekdahl, Karin; tfn 070-174 06 05" is a name and a number; "karin@example.se" is a mailbox and no name.
"""

import re
from collections.abc import Iterable

from dsr_desk.domain.days import birth_dates
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold

_NAMES = (Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.CONTACT_REF)
_MAY_HOLD_MORE = re.compile(r"@|\d{6}|\d{3}[\s-]\d")
_BESIDE = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|\(?\+?\d[\d\s()\-–/+]{4,}\d")
_LABEL = re.compile(
    r"\b(?:namn|name|kontakt|tfn|tel|telnr|telefon|phone|mobil|mob|mobilnr|e-?post|e-?mail|mejl|född|f|pnr|personnr)\b\s*[.:]\s*"
    r"|\b(?:tfn|tel|mobil|mob|pnr)\b\s*|[;|]",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    "skyddad identitet;skyddade personuppgifter;skyddad;sekretess;okand;okant;uppgift saknas;namn saknas;saknas;anonym"
    ";unknown;n n;nn;n.n;ej angivet;not provided".split(";")
)
"""What is written where a name is not known, or must not be."""


def is_nobody(text: str) -> bool:
    """The cell says that there is no name."""
    return fold(text).strip(" .-()*") in _NOBODY


def parted(fields: Fields) -> Fields:
    """The fields with what stands beside the names moved to where it belongs."""
    if not any(_MAY_HOLD_MORE.search(text) for name in _NAMES for text in fields.get(name, ())):
        return fields
    found: dict[Field, tuple[str, ...]] = dict(fields)
    for name in _NAMES:
        if name not in fields:
            continue
        for one in (one for text in fields[name] for one in _beside(text)):
            field = _field_of(one)
            found[field] = (*found.get(field, ()), one)
        found[name] = tuple(_told(fields[name]))
        if not found[name]:
            del found[name]
    return found


def _told(texts: Iterable[str]) -> Iterable[str]:
    """The names that are left."""
    for text in texts:
        if not _MAY_HOLD_MORE.search(text):
            yield text
            continue
        for one in _beside(text):
            text = text.replace(one, " ")
        if left := " ".join(_LABEL.sub(" ", text).split()).strip(" ,.:-()<>"):
            yield left


def _beside(text: str) -> list[str]:
    found = _BESIDE.findall(text)
    return [one for one in found if "@" in one or sum(map(str.isdecimal, one)) >= _DIGITS]


_DIGITS = 6
"""Fewer are no birth date and no number."""


def _field_of(text: str) -> Field:
    if "@" in text:
        return Field.EMAIL
    digits = "".join(filter(str.isdecimal, text))
    if len(digits) in (6, 8) and birth_dates(digits):
        return Field.BIRTH_DATE
    is_number = len(digits) in (10, 12) and re.fullmatch(r"(?:\d\d)?\d{6}[-–+]?\d{4}", text) is not None
    if not is_number:
        return Field.PHONE
    return Field.PERSONAL_NUMBER if birth_dates(digits[-10:-4]) else Field.ORG_NUMBER
