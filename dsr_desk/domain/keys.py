"""Under which keys a row is found again: 64-bit numbers with their kind in the upper half.

A key is a hash, so two values may share one; whoever reads the index compares the values themselves afterwards. CRC-32
is enough for that and costs a tenth of a cryptographic hash; the keys live in the encrypted file only.
"""

import re
from collections.abc import Callable, Iterable, Sequence, Set
from enum import IntEnum
from functools import lru_cache
from itertools import combinations, product
from zlib import crc32

from dsr_desk.domain.days import birth_dates
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import has_birth_date, ten_digits
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.names import classes, tokens
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.places import postcode_key, read_address, read_street
from dsr_desk.domain.record import Column, Role


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


IDENTIFIERS = frozenset({KeyKind.NUMBER, KeyKind.MAIL, KeyKind.PHONE, KeyKind.CUSTOMER})


def key_of(kind: KeyKind, text: str) -> int:
    """The key of one normal form."""
    return kind << 32 | crc32(text.encode("utf-8", "surrogatepass"))


def kind_of(key: int) -> KeyKind:
    """Which kind of value a key was made of."""
    return KeyKind(key >> 32)


_NUMBER_FIELDS = (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER)
_PHONE_FIELDS = (Field.PHONE, Field.MOBILE)
_CUSTOMER_FIELDS = (Field.CUSTOMER_NUMBER, Field.SUPPLIER_NUMBER)
_FREE_TEXT = (Field.NOTE, Field.MESSAGE, Field.OTHER, Field.COMPANY, Field.OWNER, Field.CATEGORY, Field.STREET2)
_MANY_WORDS = 6
"""A name of more words is a sentence; its pairs would be noise."""


def index_keys(role: Role | str, fields: Fields) -> set[int]:
    """Every key of a row, all its faces (the reference person's name too). `role` is kept for rules to come."""
    del role
    keys: set[int] = set()
    for field, texts in fields.items():
        if make := _MAKERS.get(field):
            for text in texts:
                keys.update(make(text))
    _add_names_and_places(fields, keys)
    return keys


# The kinds as plain numbers: arithmetic on an enumeration's members costs several times as much, for every row.
_NUMBER, _MAIL, _PHONE, _CUSTOMER, _NAME, _BIRTH, _HOME, _POST_NUMBER, _NAME_POST, _MENTION = (
    kind.value << 32
    for kind in (
        KeyKind.NUMBER, KeyKind.MAIL, KeyKind.PHONE, KeyKind.CUSTOMER, KeyKind.NAME, KeyKind.BIRTH, KeyKind.HOME,
        KeyKind.POST_NUMBER, KeyKind.NAME_POST, KeyKind.MENTION,
    )
)  # fmt: skip


_PLAIN_MAIL = re.compile(
    r"[a-z0-9](?:[a-z0-9._\-]*[a-z0-9_\-])?@(?!gmail\.|googlemail\.)(?=[a-z0-9])(?:[a-z0-9\-]+\.)+[a-z0-9]+"
)
"""An address that is its own normal form, which most are."""


def _mail_keys(text: str) -> list[int]:
    lower = text.lower()
    if _PLAIN_MAIL.fullmatch(lower):
        return [_MAIL | crc32(lower.encode())]
    return [_MAIL | crc32(mail.normal.encode()) for mail in mails_in(text)]


@lru_cache(maxsize=16384)
def _phone_keys(text: str) -> tuple[int, ...]:
    return tuple([_PHONE | crc32(phone.encode()) for phone in phones_in(text)])


def _customer_keys(text: str) -> tuple[int]:
    return (_CUSTOMER | crc32(customer_key(text).encode()),)


def _birth_keys(text: str) -> list[int]:
    return [_BIRTH | crc32(day[-6:].encode()) for day in birth_dates(text)]


def _number_keys(text: str) -> tuple[int, ...]:
    key = ten_digits(text)
    if not key:
        return ()
    number = _NUMBER | crc32(key.encode())
    if len(key) == 10 and key.isdecimal() and has_birth_date(key):
        return number, _BIRTH | crc32(birth_of(key).encode())
    return (number,)


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


def _add_names_and_places(fields: Fields, keys: set[int]) -> None:
    get = fields.get
    given, surname = get(Field.GIVEN_NAME), get(Field.SURNAME)
    words: list[str] = []
    if given and surname:
        for one, other in product(given, surname):
            keys.update(pair_keys(tokens(one), tokens(other)))
        words += tokens(surname[0])
    for field in (Field.NAME, Field.CONTACT_REF):
        for text in get(field, ()):
            found = tokens(text)
            words += found
            keys.update(name_keys(found))
    if not (words or given or surname):
        for text in get(Field.EMAIL, ()):
            keys.update(name_keys(name_in_mail(text)))
    _add_places(fields, words, keys)


def _add_places(fields: Fields, words: list[str], keys: set[int]) -> None:
    get = fields.get
    postcodes = [postcode_key(text) for text in get(Field.POSTCODE, ())]
    street = " ".join(get(Field.STREET, ()))
    places = [read_street(street)] if street else []
    for text in get(Field.ADDRESS, ()):
        address = read_address(text)
        places.append(address.place)
        if address.postcode:
            postcodes.append(address.postcode)
    has_home = False
    for place in places:
        if place.street and place.number:
            has_home = True
            keys.add(_HOME | crc32(f"{place.street} {place.number}".encode()))
            keys.update(_POST_NUMBER | crc32(f"{code} {place.number}".encode()) for code in postcodes)
    if postcodes and not has_home:
        keys.update(name_post_keys(words, postcodes))


def name_post_keys(words: Iterable[str], postcodes: Iterable[str]) -> set[int]:
    """One key for each word of a name with each postcode."""
    return {
        _NAME_POST | crc32(f"{name} {code}".encode("utf-8", "surrogatepass"))
        for word in words
        for name in classes(word)
        for code in postcodes
    }


@lru_cache(maxsize=32768)
def name_keys(words: tuple[str, ...]) -> frozenset[int]:
    """A key for each unordered pair of a name's words, by class, so that order and spelling do not matter."""
    if not 2 <= len(words) <= _MANY_WORDS:
        return frozenset()
    keys = set()
    for one, other in combinations([classes(word) for word in words], 2):
        for first in one:
            for second in other:
                pair = f"{first} {second}" if first <= second else f"{second} {first}"
                keys.add(_NAME | crc32(pair.encode("utf-8", "surrogatepass")))
    return frozenset(keys)


@lru_cache(maxsize=65536)
def pair_keys(given: tuple[str, ...], surname: tuple[str, ...]) -> frozenset[int]:
    """A key for each word of one list with each of the other."""
    keys = set()
    for one, other in product(given, surname):
        for first, second in product(classes(one), classes(other)):
            pair = f"{first} {second}" if first <= second else f"{second} {first}"
            keys.add(key_of(KeyKind.NAME, pair))
    return frozenset(keys)


def name_in_mail(text: str) -> tuple[str, ...]:
    """The words of "anna.svensson@": an address that spells a name out; empty for any other."""
    for mail in mails_in(text):
        parts = tuple(part for part in re.split(r"[._\-]", mail.local) if part.isalpha())
        if len(parts) >= 2 and not mail.is_role:
            return tokens(" ".join(parts))
    return ()


_MENTIONED_NUMBER = re.compile(r"(?<![\d\w\-])(?:\d{2})?\d{6}\s?[-–+]?\s?\d{4}(?![\d\w])(?!-\d)")
_MENTIONED_PHONE = re.compile(
    r"(?<![\d\w\-])(?:(?:\+|00)46\s?(?:\(0\)\s?)?|0)\d{1,3}[\s\-–/]?(?:\d[\s\-–]?){4,8}\d(?![\d\w])"
)
_HAS_DIGITS = re.compile(r"(?:\d\D{0,3}){6}")


def mention_keys(text: str) -> Set[int]:
    """Keys of kind "mentioned" for each number, phone and address in free text; digits inside longer ones are not."""
    if len(text) < _SHORTEST_MENTION or text.isalpha():
        return _NO_KEYS
    keys = {key_of(KeyKind.MENTION, mail.normal) for mail in mails_in(text)} if "@" in text else set()
    if _HAS_DIGITS.search(text):
        keys.update(key_of(KeyKind.MENTION, value) for value in numbers_mentioned(text))
    return keys


_SHORTEST_MENTION = 7
_NO_KEYS: frozenset[int] = frozenset()


def numbers_mentioned(text: str) -> set[str]:
    """The normal forms of identity numbers and phones in free text."""
    found = {ten_digits(written.group()) for written in _MENTIONED_NUMBER.finditer(text)}
    for written in _MENTIONED_PHONE.finditer(text):
        found.update(phones_in(written.group()))
    found.discard("")
    return found


_MAKERS: dict[Field, Callable[[str], Iterable[int]]] = {
    **dict.fromkeys(_NUMBER_FIELDS, _number_keys),
    **dict.fromkeys(_PHONE_FIELDS, _phone_keys),
    **dict.fromkeys(_CUSTOMER_FIELDS, _customer_keys),
    **dict.fromkeys(_FREE_TEXT, mention_keys),
    Field.EMAIL: _mail_keys,
    Field.BIRTH_DATE: _birth_keys,
}  # fmt: skip
"""What one written value of a field gives, field by field; names and places are read together."""


_USED = frozenset(_MAKERS) | {
    Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.CONTACT_REF, Field.STREET, Field.ADDRESS, Field.POSTCODE,
}  # fmt: skip


def keys_by_columns(role: Role | str, columns: Sequence[Column]) -> Callable[[Sequence[str]], Set[int]]:
    """`index_keys` for the rows of one table: which columns matter is settled once."""
    places = [(index, column.field) for index, column in enumerate(columns) if column.field in _USED]

    def keys_of(cells: Sequence[str]) -> Set[int]:
        fields: dict[Field, tuple[str, ...]] = {}
        for index, field in places:
            if (value := cells[index]) and (value := value.strip()):
                fields[field] = (*fields[field], value) if field in fields else (value,)
        return index_keys(role, fields)

    return keys_of


def query_keys(fields: Fields) -> set[int]:
    """Every key a record of this person may lie under: a row's own, mentions of her, her name with her postcode."""
    keys = index_keys("", fields)
    words = [
        word
        for field in (Field.NAME, Field.SURNAME, Field.GIVEN_NAME)
        for text in fields.get(field, ())
        for word in tokens(text)
    ]
    postcodes = [postcode_key(text) for text in fields.get(Field.POSTCODE, ())]
    postcodes += [code for text in fields.get(Field.ADDRESS, ()) if (code := read_address(text).postcode)]
    keys |= name_post_keys(words, postcodes)
    for field in _NUMBER_FIELDS:
        keys |= {key_of(KeyKind.MENTION, key) for text in fields.get(field, ()) if (key := ten_digits(text))}
    keys |= {key_of(KeyKind.MENTION, mail.normal) for text in fields.get(Field.EMAIL, ()) for mail in mails_in(text)}
    for field in _PHONE_FIELDS:
        keys |= {key_of(KeyKind.MENTION, phone) for text in fields.get(field, ()) for phone in phones_in(text)}
    return keys
