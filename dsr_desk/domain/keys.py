"""Under which keys a row is found again: 64-bit numbers with their kind in the upper half.

A key is a hash, so two values may share one; whoever reads the index compares the values themselves afterwards. CRC-32
is enough for that and costs a tenth of a cryptographic hash; the keys live in the encrypted file only.
"""

import re
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from enum import IntEnum
from functools import lru_cache
from itertools import combinations, product
from zlib import crc32

from dsr_desk.domain.days import birth_dates
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import has_birth_date, ten_digits
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.mentions import has_digits, numbers_mentioned
from dsr_desk.domain.names import classes, tokens
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.places import home_in, postcode_key, read_address
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
    """Every key of a row, all its faces (the reference person's name too)."""
    told = [(field, text) for field, texts in fields.items() for text in texts]
    return keys_by_columns(role, [Column("", field) for field, _ in told])([text for _, text in told])


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


def name_post_keys(words: Iterable[str], postcodes: Iterable[str]) -> set[int]:
    """One key for each word of a name with each postcode."""
    return {
        _NAME_POST | crc32(f"{name} {code}".encode("utf-8", "surrogatepass"))
        for word in words
        for name in classes(word)
        for code in postcodes
    }


_Coded = tuple[tuple[str, bytes, int], ...]


@lru_cache(maxsize=32768)
def _coded(word: str) -> _Coded:
    """The classes of a word, each with its bytes and the checksum of a pair that begins with it."""
    written = [(name, name.encode("utf-8", "surrogatepass")) for name in classes(word)]
    return tuple([(name, code, crc32(code + b" ")) for name, code in written])


@lru_cache(maxsize=32768)
def name_keys(words: tuple[str, ...]) -> tuple[int, ...]:
    """A key for each unordered pair of a name's words, by class, so that order and spelling do not matter."""
    if not 2 <= len(words) <= _MANY_WORDS:
        return ()
    return _keys_of_pairs(combinations([_coded(word) for word in words], 2))


@lru_cache(maxsize=65536)
def pair_keys(given: tuple[str, ...], surname: tuple[str, ...]) -> tuple[int, ...]:
    """A key for each word of one list with each of the other."""
    return _keys_of_pairs(product([_coded(word) for word in given], [_coded(word) for word in surname]))


def _keys_of_pairs(pairs: Iterable[tuple[_Coded, _Coded]]) -> tuple[int, ...]:
    """The key of "first second", in the order of the alphabet, without joining the two."""
    return tuple([
        _NAME | (crc32(end, started) if name <= other else crc32(code, begun))
        for one, two in pairs
        for name, code, started in one
        for other, end, begun in two
    ])  # fmt: skip


def name_in_mail(text: str) -> tuple[str, ...]:
    """The words of "anna.svensson@": an address that spells a name out; empty for any other."""
    for mail in mails_in(text):
        parts = tuple(part for part in re.split(r"[._\-]", mail.local) if part.isalpha())
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


_MAKERS: dict[Field, Callable[[str], Iterable[int]]] = {
    **dict.fromkeys(_NUMBER_FIELDS, _number_keys),
    **dict.fromkeys(_PHONE_FIELDS, _phone_keys),
    **dict.fromkeys(_CUSTOMER_FIELDS, _customer_keys),
    **dict.fromkeys(_FREE_TEXT, mention_keys),
    Field.EMAIL: _mail_keys,
    Field.BIRTH_DATE: _birth_keys,
}  # fmt: skip
"""What one written value of a field gives, field by field; names and places are read together."""


def keys_by_columns(role: Role | str, columns: Sequence[Column]) -> Callable[[Sequence[str]], set[int]]:
    """`index_keys` for the rows of one table: what each column gives is settled once. `role` is for rules to come."""
    del role
    makers = [(at, _MAKERS[column.field]) for at, column in enumerate(columns) if column.field in _MAKERS]
    add_names = _names_adder(columns)
    add_places = _places_adder(columns)

    def keys_of(cells: Sequence[str]) -> set[int]:
        keys: set[int] = set()
        for at, make in makers:
            if (text := cells[at]) and (text := text.strip()):
                keys.update(make(text))
        words = add_names(cells, keys)
        add_places(cells, keys, words)
        return keys

    return keys_of


RECORD_BITS = 27
"""An entry of the index is `key << 27 | record` in a signed 64-bit number: 134 million records, keys of 36 bits."""


def entries_of(first: int, rows: Iterable[Collection[int]]) -> "array[int]":
    """The index entries of records `first`, `first` + 1 ... with these keys, in ascending order."""
    entries: list[int] = []
    for record, keys in enumerate(rows, first):
        entries += [key << RECORD_BITS | record for key in keys]
    entries.sort()
    return array("q", entries)


def _places_of(columns: Sequence[Column], *fields: Field) -> list[int]:
    """At which places of a row these fields stand, field by field."""
    return [at for field in fields for at, column in enumerate(columns) if column.field is field]


def _texts(cells: Sequence[str], places: Sequence[int]) -> Sequence[str]:
    return [text for at in places if (text := cells[at].strip())] if places else ()


def _names_adder(columns: Sequence[Column]) -> Callable[[Sequence[str], set[int]], list[str]]:
    """Adds a row's names to its keys; gives the words by which a postcode may be told apart."""
    given_at, surname_at = _places_of(columns, Field.GIVEN_NAME), _places_of(columns, Field.SURNAME)
    name_at, mail_at = _places_of(columns, Field.NAME, Field.CONTACT_REF), _places_of(columns, Field.EMAIL)

    def add(cells: Sequence[str], keys: set[int]) -> list[str]:
        given, surname = _texts(cells, given_at), _texts(cells, surname_at)
        words: list[str] = []
        if given and surname:
            for one, other in product(given, surname):
                keys.update(pair_keys(tokens(one), tokens(other)))
            words += tokens(surname[0])
        for at in name_at:
            found = tokens(cells[at])
            words += found
            keys.update(name_keys(found))
        if not (words or given or surname):
            for text in _texts(cells, mail_at):
                keys.update(name_keys(name_in_mail(text)))
        return words

    return add


def _places_adder(columns: Sequence[Column]) -> Callable[[Sequence[str], set[int], list[str]], None]:
    """Adds a row's home to its keys; where there is no home, its words with its postcode."""
    postcode_at, street_at = _places_of(columns, Field.POSTCODE), _places_of(columns, Field.STREET)
    address_at = _places_of(columns, Field.ADDRESS)

    def add(cells: Sequence[str], keys: set[int], words: list[str]) -> None:
        postcodes = [postcode_key(text) for text in _texts(cells, postcode_at)]
        street = " ".join(_texts(cells, street_at))
        places = [home_in(street)] if street else []
        for text in _texts(cells, address_at):
            address = read_address(text)
            places.append((address.place.street, address.place.number))
            if address.postcode:
                postcodes.append(address.postcode)
        has_home = False
        for name, number in places:
            if name and number:
                has_home = True
                keys.add(_HOME | crc32(f"{name} {number}".encode()))
                for code in postcodes:
                    keys.add(_POST_NUMBER | crc32(f"{code} {number}".encode()))
        if postcodes and not has_home:
            keys.update(name_post_keys(words, postcodes))

    return add


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
