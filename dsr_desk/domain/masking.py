"""Other people in free text (Art. 15(4)): found by rule, taken out before the text is shown, put back only by a person.

What is masked is removed, not covered: the marked text is what every output is made from. Names are found by three
lists: the other persons known from the same exports, the given names the matching knows, and a capital after them.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from dsr_desk.domain import spotting
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.identifiers import ten_digits
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.names import classes, read_name
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.places import read_street
from dsr_desk.domain.spotting import NO_LISTS, Lists
from dsr_desk.domain.spotting_span import Own
from dsr_desk.domain.whose import is_hers_beside, is_named_for_her, is_nobodys

MARK = "█" * 5


class Kind(StrEnum):
    """What a masked piece is."""

    NAME = "name"
    NUMBER = "number"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"


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
    homes: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    """Her names without hyphens, and the initials of the double ones."""
    given: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    """What her given names sound like, short forms and other spellings with them."""


_MAIL = re.compile(r"[^\s<>,;:()\"]+@[^\s<>,;:()\"]+\w")
_NUMBER = re.compile(r"(?<![\d\w])(?:\d{2})?\d{6}\s?[-–−+]?\s?\d{4}(?!\d)")
_PHONE = re.compile(r"(?<![\w\d])(?:(?:\+|0)\d[\d\s()/–-]{5,16}\d|07\d(?:\.\d{2,3}){3})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_BORN = re.compile(r"\bf(?:ödd|\.)?\s*(\d{2}(?:\d{2})?-?\d{2}-?\d{2})(?![\d-])")
_ADDRESS = re.compile(
    r"(?:\b[A-ZÅÄÖ][\w-]+\s)?\b[A-ZÅÄÖ][\w-]*(?:gatan|gata|vägen|väg|gränd|stigen|allén|backen|torget|gränden|liden|gården)"
    r"\s\d{1,4}(?:\s?[A-Za-z]\b)?(?:,?\s\d{3}\s?\d{2}\s[A-ZÅÄÖ][\w-]+)?"
    r"|(?<![\w-])[a-zåäö]{3,}(?:gatan|vägen|gränd|stigen|torget)\s\d{1,4}(?:\s?[A-Za-z]\b)?(?:,?\s\d{3}\s?\d{2}\s[A-Za-zåäöÅÄÖ][\w-]+)?"
    r"|\b[Bb]ox\s\d{1,5},\s\d{3}\s?\d{2}\s[A-ZÅÄÖ][\w-]+"
)
_NAMES = (Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.CONTACT_REF)


def hers(known: Iterable[Fields]) -> Hers:
    """What belongs to the person, from all that is known of her."""
    values = [(field, value) for fields in known for field, found in fields.items() for value in found]
    names = [word for field, value in values if field in _NAMES for word in _WORD.findall(value)]
    given = {
        fold(part) for field, value in values if field in _NAMES for name in read_name(value)[:1] for part in name.given
    }
    return Hers(
        frozenset(fold(word) for word in names),
        frozenset(number for field, value in values if _may_hold_number(field) and (number := ten_digits(value))),
        frozenset(mail.normal for field, value in values if field is Field.EMAIL for mail in mails_in(value)),
        frozenset(
            phone for field, value in values if field in (Field.PHONE, Field.MOBILE) for phone in phones_in(value)
        ),
        frozenset(read_street(value).home for field, value in values if field in (Field.STREET, Field.ADDRESS)) - {""},
        frozenset(
            joined
            for word in names
            if "-" in word
            for joined in (fold(word).replace("-", ""), "".join(half[0] for half in fold(word).split("-") if half))
        ),
        frozenset(given),
        frozenset(key for word in given if len(word) > 2 for key in classes(word)),
    )


def pieces(text: str, mine: Hers, lists: Lists = NO_LISTS) -> tuple[Piece, ...]:
    """Everything in the text that names somebody else, in order, none overlapping."""
    names = list(_names(text, mine, lists))
    places, is_mine = [(one.start, one.end) for one in names], own(mine).has
    found = [
        *(_piece(one, Kind.EMAIL) for one in _MAIL.finditer(text) if _is_others_mail(one[0], mine)),
        *(_piece(one, Kind.NUMBER) for one in _NUMBER.finditer(text) if _is_others_number(one[0], mine)),
        *(
            _piece(one, Kind.PHONE)
            for one in _PHONE.finditer(text)
            if set(phones_in(one[0])) - mine.phones
            and not is_nobodys(text, one.span())
            and not is_hers_beside(text, one.span(), places, is_mine)
        ),
        *(_piece(one, Kind.NUMBER, 1) for one in _BORN.finditer(text)),
        *(one for one in _addresses(text, mine) if not is_hers_beside(text, (one.start, one.end), places, is_mine)),
        *names,
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


def own(mine: Hers) -> Own:
    """What the reading of names asks of her."""
    return Own(
        lambda word: _is_hers(word, mine),
        lambda word: any(_is_her_given(half, mine) for one in _bases(word) for half in one.split("-")),
        lambda letter, beside: _is_her_initial(fold(letter), {fold(word) for word in beside}, mine),
    )


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


def _names(text: str, mine: Hers, lists: Lists) -> Iterable[Piece]:
    for start, end in spotting.names(text, lists, own(mine)):
        yield Piece(start, end, Kind.NAME, text[start:end])


def _is_others_number(text: str, mine: Hers) -> bool:
    """Ten digits with a birth date in them, not hers; a telephone number of hers may look like one."""
    ten = ten_digits(text)
    return (
        len(ten) == 10
        and ten.isdecimal()
        and _looks_born(ten)
        and ten not in mine.numbers
        and not (set(phones_in(text)) & mine.phones)
    )


def _looks_born(ten: str) -> bool:
    """A birth date with a slip in it, such as 31 September, is still somebody's number."""
    return 1 <= int(ten[2:4]) <= 12 and 1 <= int(ten[4:6]) % 60 <= 31


def _is_others_mail(text: str, mine: Hers) -> bool:
    """A person's mailbox that is not hers by what is known of her nor by its name; an office's is nobody's."""
    found = mails_in(text)
    is_offices = bool(found) and all(mail.is_role and not mail.is_household for mail in found)
    return not is_offices and not _is_known(found, mine) and not is_named_for_her(text, own(mine).has)


def _addresses(text: str, mine: Hers) -> Iterable[Piece]:
    for one in _ADDRESS.finditer(text):
        if read_street(one[0]).home not in mine.homes:
            yield _piece(one, Kind.ADDRESS)


def _is_hers(word: str, mine: Hers) -> bool:
    """A name of hers as it stands, in the genitive, joined otherwise, as a pet name, or as her initials ("P-O")."""
    folded = fold(word)
    if len(folded) == 1:
        return _is_her_initial(folded, set(), mine)
    if "-" in folded and all(half in mine.words for half in folded.split("-")):
        return True
    return any(
        one in mine.words or one.replace("-", "") in mine.joined or not mine.classes.isdisjoint(classes(one))
        for one in _bases(word)
    )


def _is_her_given(folded: str, mine: Hers) -> bool:
    return folded in mine.given or folded in mine.joined or not mine.classes.isdisjoint(classes(folded))


def _bases(word: str) -> tuple[str, ...]:
    """The folded word, and without a genitive s."""
    folded = fold(word)
    return (folded, folded[:-1]) if folded.endswith("s") else (folded,)


def _is_her_initial(letter: str, beside: Collection[str], mine: Hers) -> bool:
    """One of her names begins so, other than those written out beside it ("M. Möller" is not Stefan Möller)."""
    return any(one.startswith(letter) for one in mine.words.difference(beside))


def _is_known(found: Iterable[object], mine: Hers) -> bool:
    return any(getattr(mail, "normal", None) in mine.mails for mail in found)


def _may_hold_number(field: Field) -> bool:
    return field in (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER)


def _piece(found: re.Match[str], kind: Kind, group: int = 0) -> Piece:
    return Piece(found.start(group), found.end(group), kind, found[group])
