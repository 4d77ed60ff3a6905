"""What is known about somebody, read once: every value with each meaning it may have."""

from dataclasses import dataclass
from functools import lru_cache

from dsr_desk.domain.days import birth_alone, birth_dates
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.identifiers import Reading, State, numbers_apart, read_number
from dsr_desk.domain.keys import customer_key, name_in_mail
from dsr_desk.domain.mails import Mail, mails_in
from dsr_desk.domain.name_cells import is_nobody, parted
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.names import COMPANY_WORDS, Name, is_company, read_name, tokens
from dsr_desk.domain.phones import is_landline, is_relatives, is_switchboard, phones_in
from dsr_desk.domain.places import Place, city_key, postcode_key, read_address, read_street


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name as written, with its readings."""

    text: str
    readings: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An identity number as written. `is_firms` says it stood in a column for firms' numbers."""

    text: str
    reading: Reading
    is_firms: bool


@dataclass(frozen=True, slots=True)
class Known:
    """The values of one face or of the person asked about, each as (written, read)."""

    names: tuple[Named, ...] = ()
    references: tuple[Named, ...] = ()
    firms: tuple[tuple[str, frozenset[str]], ...] = ()
    numbers: tuple[Numbered, ...] = ()
    births: tuple[tuple[str, str], ...] = ()
    mails: tuple[tuple[str, Mail], ...] = ()
    phones: tuple[tuple[str, str, bool], ...] = ()
    customers: tuple[tuple[str, str], ...] = ()
    places: "Places" = ()
    postcodes: tuple[tuple[str, str], ...] = ()
    cities: tuple[tuple[str, str], ...] = ()
    regions: tuple[tuple[str, str], ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def is_person(self) -> bool:
        """A person is named or numbered, not only a firm."""
        return bool(self.names or self.births or any(one.reading.is_person for one in self.numbers))


FREE_TEXT = (
    Field.NOTE, Field.MESSAGE, Field.OTHER, Field.COMPANY, Field.OWNER, Field.CATEGORY, Field.STREET2, Field.JOB_TITLE,
)  # fmt: skip
"""Where somebody may be mentioned without the row being about her."""


def read(fields: Fields) -> Known:
    """Read all values of a face."""
    fields = parted(fields)
    get = fields.get
    numbers = _numbers(fields)
    places, postcodes, cities = places_in(fields)
    return Known(
        names=names_in(fields),
        references=tuple(Named(text, read_name(text)) for text in get(Field.CONTACT_REF, ()) if read_name(text)),
        firms=_firms(fields),
        numbers=numbers,
        births=_births(fields, numbers),
        mails=tuple((text, mail) for text in get(Field.EMAIL, ()) for mail in mails_in(text)),
        phones=_phones(fields),
        customers=tuple(
            (text, customer_key(text)) for text in _all(fields, Field.CUSTOMER_NUMBER, Field.SUPPLIER_NUMBER)
        ),
        places=places,
        postcodes=postcodes,
        cities=cities,
        regions=tuple((text, fold(text).strip()) for text in get(Field.REGION, ())),
        texts=texts_in(fields),
    )


def _all(fields: Fields, *names: Field) -> tuple[str, ...]:
    return tuple(text for name in names for text in fields.get(name, ()))


def names_in(fields: Fields) -> tuple[Named, ...]:
    """The persons' names of a row."""
    whole = [text for text in fields.get(Field.NAME, ()) if not (is_company(text) or is_nobody(text))]
    given, surname = fields.get(Field.GIVEN_NAME, ()), fields.get(Field.SURNAME, ())
    if surname and not given:  # a column "Namn" beside "Efternamn" holds the given name
        given = tuple(text for text in whole if len(tokens(text)) == 1)
    found = [Named(text, read_name(text)) for text in whole if text not in given]
    pairs = [(one, other) for one in given or ("",) for other in surname or ("",)] if given or surname else []
    found += [Named(f"{one} {other}".strip(), _parted(one, other)) for one, other in pairs]
    return tuple(one for one in found if one.readings)


@lru_cache(maxsize=16384)
def _parted(given: str, surname: str) -> tuple[Name, ...]:
    """Given name and surname of two columns; also the other way about, for exports that swap them."""
    first, last = tokens(given), tokens(surname)
    if not (first and last) or first[0] in GIVEN_NAMES:
        return (Name(first, last),)
    return Name(first, last), Name(last, first, is_turned=last[0] not in GIVEN_NAMES)


def _firms(fields: Fields) -> tuple[tuple[str, frozenset[str]], ...]:
    named = (*fields.get(Field.COMPANY, ()), *(text for text in fields.get(Field.NAME, ()) if is_company(text)))
    read = ((text, frozenset(tokens(text)) - COMPANY_WORDS) for text in named)
    return tuple((text, words) for text, words in read if words)


def _numbers(fields: Fields) -> tuple[Numbered, ...]:
    found = []
    for field in (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER):
        for text in fields.get(field, ()):
            for one in numbers_apart(text):
                reading = read_number(one)
                if reading and reading.state is not State.PLACEHOLDER and not birth_alone(one):
                    found.append(Numbered(one, reading, field is not Field.PERSONAL_NUMBER))
    return tuple(found)


def _births(fields: Fields, numbers: tuple[Numbered, ...]) -> tuple[tuple[str, str], ...]:
    written = [(text, day) for text in fields.get(Field.BIRTH_DATE, ()) for day in birth_dates(text)]
    written += [(text, day) for text in fields.get(Field.PERSONAL_NUMBER, ()) for day in birth_alone(text)]
    inside = [
        (one.text, f"{one.reading.century or ''}{one.reading.birth}")
        for one in numbers
        if one.reading.is_person and one.reading.state is State.VALID
    ]
    return tuple((text, day) for text, day in written + inside if day not in _NO_BIRTHDAYS)


_NO_BIRTHDAYS = frozenset({"19000101", "18991230", "000101"})
"""What a system writes where it knows no day."""


def _phones(fields: Fields) -> tuple[tuple[str, str, bool], ...]:
    cells = _all(fields, Field.PHONE, Field.MOBILE)
    return tuple(
        (text, phone, is_relatives(text) or (is_switchboard(text) and is_landline(phone)))
        for text in cells
        for phone in phones_in(text)
    )


Pairs = tuple[tuple[str, str], ...]
Places = tuple[tuple[str, Place], ...]


def places_in(fields: Fields) -> tuple[Places, Pairs, Pairs]:
    """Streets, postcodes and towns of a row."""
    postcodes = [(text, postcode_key(text)) for text in fields.get(Field.POSTCODE, ())]
    cities = [(text, city_key(text)) for text in fields.get(Field.CITY, ())]
    streets = fields.get(Field.STREET, ())
    street = " ".join(streets)
    written = dict.fromkeys((*streets, street)) if street else {}
    places = [(text, read_street(text)) for text in written]
    for text in fields.get(Field.ADDRESS, ()):
        address = read_address(text)
        places.append((text, address.place))
        postcodes += [(text, address.postcode)] if address.postcode else []
        cities += [(text, address.city)] if address.city else []
    return tuple(one for one in places if one[1].street), tuple(postcodes), tuple(cities)


def texts_in(fields: Fields) -> tuple[str, ...]:
    """The free texts of a row."""
    beside = tuple(text for text in _all(fields, Field.STREET, Field.ADDRESS) if "/o" in text.lower())
    return _all(fields, *FREE_TEXT) + beside


def spelt_in_mail(mails: tuple[tuple[str, Mail], ...]) -> tuple[Named, ...]:
    """Names that addresses spell out ("anna.svensson@…")."""
    spelt = ((mail.normal, name_in_mail(mail.normal)) for _, mail in mails)
    return tuple(Named(text, (Name(words[:1], words[1:]),)) for text, words in spelt if len(words) >= 2)
