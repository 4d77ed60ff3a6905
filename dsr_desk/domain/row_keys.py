"""Under which keys the rows of a table are found again, read column by column, many rows at a time.

An import spends most of its time here. Column by column, what a column gives is settled once and not for every cell,
and nothing is made for a row but its entries (keys.py).
"""

import re
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, product, repeat
from zlib import crc32

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import ten_digits
from dsr_desk.domain.joining import add_pointers, is_linked
from dsr_desk.domain.keys import (
    MANY_WORDS,
    RECORD_BITS,
    KeyKind,
    birth_keys,
    checksum,
    coded_name,
    customer_key,
    key_of,
    mention_keys,
    name_in_mail,
    name_keys,
    name_post_keys,
    number_keys,
    pair_keys,
    phone_keys,
)  # fmt: skip
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.names import tokens
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.places import home_in, postcode_key, read_address
from dsr_desk.domain.record import Column

_NUMBERS = (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER)
_PHONES = (Field.PHONE, Field.MOBILE)
_CUSTOMERS = (Field.CUSTOMER_NUMBER, Field.SUPPLIER_NUMBER)
_FREE_TEXT = (Field.NOTE, Field.MESSAGE, Field.OTHER, Field.COMPANY, Field.OWNER, Field.CATEGORY, Field.STREET2)

Texts = Sequence[str]


def index_keys(fields: Fields) -> set[int]:
    """Every key of a row, all its faces (the reference person's name too)."""
    told = [(field, text) for field, texts in fields.items() for text in texts]
    return keys_of_row([Column("", field) for field, _ in told], [text for _, text in told])


def keys_of_row(columns: Sequence[Column], cells: Texts, source: str = "") -> set[int]:
    """Every key of one row of a table."""
    return {entry >> RECORD_BITS for entry in entries_of_rows(0, columns, [cells], source)}


def query_keys(fields: Fields) -> set[int]:
    """Every key a record of this person may lie under: a row's own, mentions of her, her name with her postcode."""
    keys = index_keys(fields)
    words = [
        word
        for field in (Field.NAME, Field.SURNAME, Field.GIVEN_NAME)
        for text in fields.get(field, ())
        for word in tokens(text)
    ]
    postcodes = [postcode_key(text) for text in fields.get(Field.POSTCODE, ())]
    postcodes += [code for text in fields.get(Field.ADDRESS, ()) if (code := read_address(text).postcode)]
    keys |= name_post_keys(words, postcodes)
    for text in fields.get(Field.NAME, ()):
        keys.update(name_keys(tokens(text)))  # a firm's legal form too: "Falk Bok AB" may be told as "Falk AB"
    for field in _NUMBERS:
        keys |= {key_of(KeyKind.MENTION, key) for text in fields.get(field, ()) if (key := ten_digits(text))}
    keys |= {key_of(KeyKind.MENTION, mail.normal) for text in fields.get(Field.EMAIL, ()) for mail in mails_in(text)}
    for field in _PHONES:
        keys |= {key_of(KeyKind.MENTION, phone) for text in fields.get(field, ()) for phone in phones_in(text)}
    return keys


def entries_of_rows(first: int, columns: Sequence[Column], rows: Sequence[Texts], source: str = "") -> "array[int]":
    """The index entries of records `first`, `first` + 1 ..., in ascending order and each once.

    `source` is the system they come from: what joins its tables is told apart from other systems' by it.
    A row may be wider than its table; what stands beyond the last column gives no key.
    """
    cells = list(zip(*rows, strict=False))
    told = [(column.field, texts) for column, texts in zip(columns, cells, strict=False)]
    entries: list[int] = []
    for field, texts in told:
        if add := _ADDERS.get(field):
            add(first, texts, entries)
    _add_names(first, told, len(rows), entries)
    _add_places(first, told, entries)
    if is_linked(columns):
        add_pointers(first, columns, cells, source, entries)
    entries.sort()  # as they came, kind after kind: a set first would lose that order and cost a quarter more
    return array("q", [entry for entry, before in zip(entries, [-1, *entries], strict=False) if entry != before])


# The kinds as plain numbers, in their place of an entry: arithmetic on members of an enumeration costs several times as
# much, and there are a dozen entries a row.
_MAIL, _CUSTOMER, _NAME, _HOME, _POST_NUMBER = (
    kind.value << 32 + RECORD_BITS
    for kind in (KeyKind.MAIL, KeyKind.CUSTOMER, KeyKind.NAME, KeyKind.HOME, KeyKind.POST_NUMBER)
)

Adder = Callable[[int, Texts, list[int]], None]
"""Adds to the entries what one column gives: its texts belong to records `first`, `first` + 1 ..."""


def _cell_by_cell(keys_of: Callable[[str], Iterable[int]]) -> Adder:
    def add(first: int, texts: Texts, entries: list[int]) -> None:
        for record, text in enumerate(texts, first):
            if text and (keys := keys_of(text.strip())):
                entries += [key << RECORD_BITS | record for key in keys]

    return add


_PLAIN_MAIL = re.compile(
    r"[a-z0-9](?:[a-z0-9._\-]*[a-z0-9_\-])?@(?!gmail\.|googlemail\.)(?=[a-z0-9])(?:[a-z0-9\-]+\.)+[a-z0-9]+"
)
"""An address that is its own normal form, which most are."""


def _add_mails(first: int, texts: Texts, entries: list[int]) -> None:
    is_plain = _PLAIN_MAIL.fullmatch
    for record, text in enumerate(texts, first):
        if not text:
            continue
        lower = text.lower()
        normal = (lower,) if is_plain(lower) else [mail.normal for mail in mails_in(text)]
        entries += [_MAIL | checksum(mail) << RECORD_BITS | record for mail in normal]


def _add_customers(first: int, texts: Texts, entries: list[int]) -> None:
    for record, text in enumerate(texts, first):
        if text and not text.isspace():
            entries.append(_CUSTOMER | checksum(customer_key(text)) << RECORD_BITS | record)


_ADDERS: dict[Field, Adder] = {
    **dict.fromkeys(_NUMBERS, _cell_by_cell(number_keys)),
    **dict.fromkeys(_PHONES, _cell_by_cell(phone_keys)),
    **dict.fromkeys(_FREE_TEXT, _cell_by_cell(mention_keys)),
    **dict.fromkeys(_CUSTOMERS, _add_customers),
    Field.BIRTH_DATE: _cell_by_cell(birth_keys),
    Field.EMAIL: _add_mails,
}  # fmt: skip
"""What a column gives by itself; names and places are read together."""

Told = Sequence[tuple[Field, Texts]]


def _texts_of(told: Told, *fields: Field) -> list[Texts]:
    """The columns of these fields, field by field."""
    return [texts for field in fields for one, texts in told if one is field]


def _add_names(first: int, told: Told, count: int, entries: list[int]) -> None:
    """What the rows' names give: a key for each pair of words in one."""
    given, surnames = _texts_of(told, Field.GIVEN_NAME), _texts_of(told, Field.SURNAME)
    if surnames and not given:  # "Namn" beside "Efternamn" is the given name
        given = _texts_of(told, Field.NAME)
    named = list(map(_are_told, _rows(given + surnames))) if given or surnames else [False] * count
    for one, other in product(given, surnames):
        _add_pairs(first, one, other, entries)
    for texts in _texts_of(told, Field.NAME, Field.CONTACT_REF):
        _add_whole_names(first, texts, named, entries)
    for texts in _texts_of(told, Field.EMAIL):
        for at, text in enumerate(texts):
            if text and not named[at] and (words := name_in_mail(text)):
                entries += [key << RECORD_BITS | first + at for key in name_keys(words)]


def _are_told(cells: Texts) -> bool:
    return any(map(str.strip, cells))


def _add_pairs(first: int, given: Texts, surnames: Texts, entries: list[int]) -> None:
    """Given names and surnames that stand in columns of their own: each word of the ones with each of the others."""
    for record, (front, back) in enumerate(zip(given, surnames, strict=True), first):
        if front and back and (keys := pair_keys(tokens(front), tokens(back))):
            entries += [key << RECORD_BITS | record for key in keys]


_LEGAL_FORMS = (" AB", " ab", " Ab", " HB", " KB", " Aktiebolag", " Handelsbolag", " Kommanditbolag")
"""Half of many registers bears one: a pair of words with it tells nothing, and they would be a fifth of the index."""


def _add_whole_names(first: int, texts: Texts, named: list[bool], entries: list[int]) -> None:
    """Names in one cell: each pair of their words, whatever their order, but for a firm's legal form where two others
    are left. Says which rows have one."""
    add = entries.append
    for at, text in enumerate(texts):
        if not text or not (words := coded_name(text)):
            continue
        named[at] = True
        if "@" in text:
            entries += [_MAIL | checksum(mail.normal) << RECORD_BITS | first + at for mail in mails_in(text)]
        if len(words) > 2 and text.endswith(_LEGAL_FORMS):
            words.pop()
        if len(words) > MANY_WORDS:
            continue
        base = _NAME | first + at
        for one, two in combinations(words, 2):
            for name, code, begun in one:
                for other, end, started in two:
                    pair = crc32(end, begun) if name <= other else crc32(code, started)
                    add(base | pair << RECORD_BITS)


def _add_places(first: int, told: Told, entries: list[int]) -> None:
    """A row's home; where there is no home, the words of its names with its postcode."""
    postcodes, streets = _texts_of(told, Field.POSTCODE), _texts_of(told, Field.STREET)
    addresses = _texts_of(told, Field.ADDRESS)
    if not (postcodes or streets or addresses):
        return
    homeless: list[tuple[int, list[str]]] = []
    rows = zip(_codes(postcodes), _joined(streets), _rows(addresses), strict=False)
    for record, (codes, street, whole) in enumerate(rows, first):
        homes = [home_in(street)] if street else []
        if whole:
            codes = codes + _read_whole(whole, homes)
        has_home = False
        for name, number in homes:
            if name and number:
                has_home = True
                entries.append(_HOME | crc32(f"{name} {number}".encode()) << RECORD_BITS | record)
                entries += [_POST_NUMBER | checksum(f"{code} {number}") << RECORD_BITS | record for code in codes]
        if codes and not has_home:
            homeless.append((record, codes))
    for record, codes in homeless:
        keys = name_post_keys(_words_at(record - first, told), codes)
        entries += [key << RECORD_BITS | record for key in keys]


def _words_at(at: int, told: Told) -> list[str]:
    """The words of a row's names by which its postcode may be told apart."""
    given, surnames = ([texts[at] for texts in _texts_of(told, one)] for one in (Field.GIVEN_NAME, Field.SURNAME))
    whole = [texts[at] for texts in _texts_of(told, Field.NAME, Field.CONTACT_REF)]
    families = list(filter(str.strip, surnames))[:1] if _are_told(given) else []
    return [word for text in (*families, *whole) for word in tokens(text)]


def _read_whole(texts: Iterable[str], homes: list[tuple[str, str]]) -> list[str]:
    """Addresses in one cell: their homes join the others, their postcodes are given."""
    codes = []
    for text in filter(str.strip, texts):
        address = read_address(text)
        homes.append((address.place.street, address.place.number))
        if address.postcode:
            codes.append(address.postcode)
    return codes


def _rows(columns: Sequence[Texts]) -> Iterable[Texts]:
    return zip(*columns, strict=True) if columns else repeat(())


def _codes(columns: Sequence[Texts]) -> Iterable[list[str]]:
    """Each row's postcodes."""
    return ([postcode_key(text.strip()) for text in cells if text and not text.isspace()] for cells in _rows(columns))


def _joined(columns: Sequence[Texts]) -> Iterable[str]:
    """Each row's street, from as many columns as there are."""
    if len(columns) == 1:
        return columns[0]
    return (" ".join(filter(None, map(str.strip, cells))) for cells in _rows(columns))
