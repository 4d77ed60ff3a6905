"""Other people in free text (Art. 15(4)): found by rule, taken out before the text is shown, put back only by a person.

What is masked is removed, not covered: the marked text is what every output is made from. Names are found by three
lists: the other persons known from the same exports, the given names the matching knows, and a capital after them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.identifiers import ten_digits
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.phones import phones_in

MARK = "█" * 5


class Kind(StrEnum):
    """What a masked piece is."""

    NAME = "name"
    NUMBER = "number"
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of text that names somebody else: its place and what it is."""

    start: int
    end: int
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Hers:
    """What is the person's own, in normal form: never masked."""

    words: frozenset[str]
    numbers: frozenset[str]
    mails: frozenset[str]
    phones: frozenset[str]


_MAIL = re.compile(r"[^\s<>,;:()\"]+@[^\s<>,;:()\"]+\w")
_NUMBER = re.compile(r"(?<![\d\w])(?:\d{2})?\d{6}\s?[-–−+]?\s?\d{4}(?!\d)")
_PHONE = re.compile(r"(?<![\w\d])(?:\+|0)\d[\d\s()/–-]{5,16}\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_NAMES = (Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.CONTACT_REF)


def hers(known: Iterable[Fields]) -> Hers:
    """What belongs to the person, from all that is known of her."""
    values = [(field, value) for fields in known for field, found in fields.items() for value in found]
    names = [value for field, value in values if field in _NAMES]
    return Hers(
        frozenset(fold(word) for name in names for word in _WORD.findall(name)),
        frozenset(number for field, value in values if _may_hold_number(field) and (number := ten_digits(value))),
        frozenset(mail.normal for field, value in values if field is Field.EMAIL for mail in mails_in(value)),
        frozenset(
            phone for field, value in values if field in (Field.PHONE, Field.MOBILE) for phone in phones_in(value)
        ),
    )


def pieces(text: str, mine: Hers) -> tuple[Piece, ...]:
    """Everything in the text that names somebody else, in order, none overlapping."""
    found = [
        *(_piece(one, Kind.EMAIL) for one in _MAIL.finditer(text) if not _is_known(mails_in(one[0]), mine)),
        *(_piece(one, Kind.NUMBER) for one in _NUMBER.finditer(text) if ten_digits(one[0]) not in {*mine.numbers, ""}),
        *(_piece(one, Kind.PHONE) for one in _PHONE.finditer(text) if set(phones_in(one[0])) - mine.phones),
        *_names(text, mine),
    ]
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return tuple(kept)


def is_hers(text: str, mine: Hers) -> bool:
    """Every word of the text is a name of the person's."""
    words = _WORD.findall(text)
    return bool(words) and all(_is_hers(word, mine) for word in words)


def masked(text: str, found: Iterable[Piece], shown: Iterable[str] = ()) -> str:
    """The text with its pieces taken out, but for those somebody decided to show."""
    allowed, place, parts = set(shown), 0, []
    for piece in found:
        if piece.text not in allowed:
            parts += [text[place : piece.start], MARK]
            place = piece.end
    return "".join([*parts, text[place:]])


def struck(text: str, mine: Hers) -> str:
    """The text without the person: her names, numbers, addresses and telephones taken out, the rest as it stands."""
    found = [
        *(_piece(one, Kind.EMAIL) for one in _MAIL.finditer(text) if _is_known(mails_in(one[0]), mine)),
        *(_piece(one, Kind.NUMBER) for one in _NUMBER.finditer(text) if ten_digits(one[0]) in mine.numbers - {""}),
        *(_piece(one, Kind.PHONE) for one in _PHONE.finditer(text) if set(phones_in(one[0])) & mine.phones),
        *(_piece(one, Kind.NAME) for one in _WORD.finditer(text) if one[0][0].isupper() and _is_hers(one[0], mine)),
    ]
    kept, end = [], -1
    for piece in sorted(found, key=lambda one: (one.start, -one.end)):
        if piece.start >= end:
            kept.append(piece)
            end = piece.end
    return masked(text, kept)


def _names(text: str, mine: Hers) -> Iterable[Piece]:
    """A known given name with a capital, and the capitalised words that follow it, unless they are the person's."""
    words = list(_WORD.finditer(text))
    number = 0
    while number < len(words):
        word = words[number]
        number += 1
        if not _is_given(word[0]) or _is_hers(word[0], mine):
            continue
        last = word
        while number < len(words) and _follows(text, last, words[number]) and not _is_hers(words[number][0], mine):
            last, number = words[number], number + 1
        yield Piece(word.start(), last.end(), Kind.NAME, text[word.start() : last.end()])


def _is_given(word: str) -> bool:
    """A given name, also in the genitive (Åsas), that is no common noun at the start of a sentence."""
    folded = fold(word)
    return word[0].isupper() and (folded in GIVEN_NAMES or (folded.endswith("s") and folded[:-1] in GIVEN_NAMES))


def _is_hers(word: str, mine: Hers) -> bool:
    folded = fold(word)
    return folded in mine.words or (folded.endswith("s") and folded[:-1] in mine.words)


def _follows(text: str, last: re.Match[str], word: re.Match[str]) -> bool:
    return text[last.end() : word.start()] == " " and word[0][0].isupper()


def _is_known(found: Iterable[object], mine: Hers) -> bool:
    return any(getattr(mail, "normal", None) in mine.mails for mail in found)


def _may_hold_number(field: Field) -> bool:
    return field in (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER)


def _piece(found: re.Match[str], kind: Kind) -> Piece:
    return Piece(found.start(), found.end(), kind, found[0])
