"""Under which keys a value is found again: 64-bit numbers with their kind in the upper half.

A key is a hash, so two values may share one; whoever reads the index compares the values themselves afterwards. CRC-32
is enough for that and costs a tenth of a cryptographic hash; the keys live in the encrypted file only.
What the rows of a table give is in row_keys.py.
"""

import re
from array import array
from collections.abc import Collection, Iterable, Sequence, Set
from enum import IntEnum
from functools import lru_cache
from itertools import combinations, product
from zlib import crc32

from dsr_desk.domain.days import birth_alone, birth_dates
from dsr_desk.domain.identifiers import has_birth_date, numbers_apart, ten_digits
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.mentions import has_digits, numbers_mentioned
from dsr_desk.domain.names import classes, pieces, tokens, tokens_of
from dsr_desk.domain.phones import phones_in


class KeyKind(IntEnum):
    """What a key was made of."""

    NUMBER = 1
    MAIL = 2
    PHONE = 3
    CUSTOMER = 4
    NAME = 5
    BIRTH = 6
    HOME = 7
    POST_NUMBER = 8
    NAME_POST = 9
    MENTION = 10
    OWN_ID = 11
    POINTER = 12


IDENTIFIERS = frozenset({KeyKind.NUMBER, KeyKind.MAIL, KeyKind.PHONE, KeyKind.CUSTOMER})


def key_of(kind: KeyKind, text: str) -> int:
    """The key of one normal form."""
    return kind << 32 | checksum(text)


def kind_of(key: int) -> KeyKind:
    """Which kind of value a key was made of."""
    return KeyKind(key >> 32)


def checksum(text: str) -> int:
    """The lower half of a key."""
    return crc32(text.encode("utf-8", "surrogatepass"))


# The kinds as plain numbers: arithmetic on an enumeration's members costs several times as much, for every row.
_NUMBER, _PHONE, _NAME, _BIRTH, _NAME_POST = (
    kind.value << 32 for kind in (KeyKind.NUMBER, KeyKind.PHONE, KeyKind.NAME, KeyKind.BIRTH, KeyKind.NAME_POST)
)


def phone_keys(text: str) -> list[int]:
    """A key for each telephone number in a cell."""
    return [_PHONE | crc32(phone.encode()) for phone in phones_in(text)]


def birth_keys(text: str) -> list[int]:
    """A key for each reading of a birth date, without its century."""
    return [_BIRTH | crc32(day[-6:].encode()) for day in birth_dates(text)]


def number_keys(text: str) -> tuple[int, ...]:
    """The key of an identity number, and of the birth date in it, also where that is all the cell shows."""
    if len(text) > 20 and len(several := numbers_apart(text)) > 1:
        return tuple(key for one in several for key in number_keys(one))
    key = ten_digits(text)
    if len(key) == 10 and key.isdecimal():
        birth = (_BIRTH | crc32(birth_of(key).encode()),) if has_birth_date(key) else ()
        return _NUMBER | checksum(key), *birth
    number = (_NUMBER | checksum(key),) if key else ()
    return *number, *(_BIRTH | crc32(day[-6:].encode()) for day in birth_alone(text))


def birth_of(ten: str) -> str:
    """YYMMDD of ten digits that hold a birth date."""
    day = int(ten[4:6])
    return f"{ten[:4]}{day - 60:02d}" if day > 60 else ten[:6]


def customer_key(text: str) -> str:
    """A customer number without blanks, case, leading zeros and a spreadsheet's ".0"."""
    text = text.strip()
    if text.isdecimal():
        return text.lstrip("0")
    return text.removesuffix(".0").replace(" ", "").lstrip("0").upper()


def name_post_keys(words: Iterable[str], postcodes: Iterable[str]) -> set[int]:
    """One key for each word of a name with each postcode."""
    return {_NAME_POST | checksum(f"{name} {code}") for word in words for name in classes(word) for code in postcodes}


Coded = tuple[tuple[str, bytes, int], ...]
"""The classes of a word, each with its bytes and the checksum of a pair that begins with it."""


def coded_name(text: str) -> list[Coded]:
    """The words of a name, ready to be paired."""
    return [word for piece in pieces(text) for word in _coded_piece(piece)]


@lru_cache(maxsize=65536)
def _coded_piece(piece: str) -> tuple[Coded, ...]:
    return tuple(map(_coded, tokens_of(piece)))


@lru_cache(maxsize=32768)
def _coded(word: str) -> Coded:
    written = [(name, name.encode("utf-8", "surrogatepass")) for name in classes(word)]
    return tuple([(name, code, crc32(code + b" ")) for name, code in written])


MANY_WORDS = 6
"""A name of more words is a sentence; its pairs would be noise."""


def name_keys(words: Sequence[str]) -> tuple[int, ...]:
    """A key for each two words of a name."""
    return _keys_of_pairs(combinations(map(_coded, words), 2)) if len(words) <= MANY_WORDS else ()


def pair_keys(given: Iterable[str], surname: Iterable[str]) -> tuple[int, ...]:
    """A key for each word of one list with each of the other."""
    return _keys_of_pairs(product(map(_coded, given), map(_coded, surname)))


def _keys_of_pairs(pairs: Iterable[tuple[Coded, Coded]]) -> tuple[int, ...]:
    """The key of "first second" in the order of the alphabet: order does not matter, and the two are not joined."""
    return tuple([
        _NAME | (crc32(end, started) if name <= other else crc32(code, begun))
        for one, two in pairs
        for name, code, started in one
        for other, end, begun in two
    ])  # fmt: skip


def name_in_mail(text: str) -> tuple[str, ...]:
    """The words of "anna.svensson87@": an address that spells a name out; empty for any other."""
    for mail in mails_in(text):
        local = mail.local.rstrip("0123456789")  # a birth year, or the second of that name
        parts = tuple(part for part in re.split(r"[._\-]", local) if part.isalpha())
        if len(parts) >= 2 and not mail.is_role:
            return tokens(" ".join(parts))
    return ()


def mention_keys(text: str) -> Set[int]:
    """Keys of kind "mentioned" for each number, phone and address in free text; digits inside longer ones are not."""
    if len(text) < _SHORTEST_MENTION or text.isalpha():
        return _NO_KEYS
    keys = {key_of(KeyKind.MENTION, mail.normal) for mail in mails_in(text)} if "@" in text else set()
    if has_digits(text):
        keys.update(key_of(KeyKind.MENTION, value) for value in numbers_mentioned(text))
    return keys


_SHORTEST_MENTION = 7
_NO_KEYS: frozenset[int] = frozenset()


RECORD_BITS = 27
"""An entry of the index is `key << 27 | record` in a signed 64-bit number: 134 million records, keys of 36 bits."""


def entries_of(first: int, rows: Iterable[Collection[int]]) -> "array[int]":
    """The index entries of records `first`, `first` + 1 ... with these keys, in ascending order."""
    entries: list[int] = []
    for record, keys in enumerate(rows, first):
        entries += [key << RECORD_BITS | record for key in keys]
    entries.sort()
    return array("q", entries)
