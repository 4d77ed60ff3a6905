"""A made-up Swedish population, made before any file: people, households, firms. Nobody in it exists.

Numbers that cannot belong to anybody: telephones from the regulator's series for fiction, organisation numbers from a
made-up block (559999), mail at example domains. Personal numbers are a birth date, a serial 980-998 and the check
digit: a *guess* at the series reserved for tests, as every file says that holds them.
"""

import random
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from dsr_desk.demo import names

FIRST_BIRTH, LAST_BIRTH = date(1931, 1, 1), date(2007, 12, 31)
_DAYS = (LAST_BIRTH - FIRST_BIRTH).days
_STEP = 10_007
"""Prime to the number of days: walks through all of them before one comes back."""
SERIALS = range(980, 999)
MAIL_DOMAINS = ("example.se", "example.com", "example.org", "post.example", "hem.example")
GUESSED_SERIES = (
    "Personnummer: födelsedatum + 980-998 + kontrollsiffra, en gissning om testserien; ingen verklig person"
)


class Person(NamedTuple):
    """One made-up person. `company` is the index of her firm or -1; `personal_number` may be empty in a huge world."""

    id: int
    given: str
    surname: str
    birth: date
    personal_number: str
    email: str
    mobile: str
    street: str
    postcode: str
    town: str
    company: int
    title: str
    is_private_customer: bool
    former_surname: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


class Company(NamedTuple):
    """One made-up firm. A sole trader's number is its owner's personal number."""

    id: int
    name: str
    org_number: str
    street: str
    postcode: str
    town: str
    phone: str
    email: str
    owner: int


class World(NamedTuple):
    """The whole population. `story` maps the demo story's persons to their places in `people`."""

    people: Sequence[Person]
    companies: Sequence[Company]
    seed: int


def check_digit(nine: str) -> str:
    """Luhn's check digit for nine digits (folkbokföringslagen 18 §)."""
    total = 0
    for place, digit in enumerate(nine):
        doubled = int(digit) * (2 - place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def personal_number(index: int) -> tuple[date, str]:
    """The birth date and number (YYYYMMDD-NNNN) of the person of that index; no number once the series is used up."""
    born = FIRST_BIRTH + timedelta(days=index * _STEP % _DAYS)
    rank = index // _DAYS
    if rank >= len(SERIALS):
        return born, ""
    return born, numbered(born, SERIALS[rank])


def numbered(born: date, serial: int) -> str:
    """The number of a birth date and a serial, with its check digit."""
    return f"{born:%Y%m%d}-{serial}{check_digit(f'{born:%y%m%d}{serial}')}"


def org_number(index: int) -> str:
    """A number of the made-up block 559999, which a huge world uses again under the next prefixes."""
    prefix, serial = 559999 - index // 1000, index % 1000
    nine = f"{prefix:06d}{serial:03d}"
    return f"{nine[:6]}-{nine[6:]}{check_digit(nine)}"


def mobile(index: int) -> str:
    """One of the 95 mobile numbers for fiction: they are shared by design in a large world."""
    return f"070-{1740605 + index % 95}"


def landline(index: int) -> str:
    """A number of the landline series for fiction."""
    area, first = (("08", 465004), ("031", 39006), ("040", 62804))[index % 3]
    return f"{area}-{first}{index // 3 % 100:02d}"


def folded(text: str) -> str:
    """Lower-case ASCII letters for a mail address."""
    plain = unicodedata.normalize(
        "NFKD", text.lower().replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss")
    )
    return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())


def make(rows: int, seed: int) -> World:
    """A world of `rows` people and a quarter as many firms; the same seed gives the same world."""
    from dsr_desk.demo.story_people import STORY, STORY_COMPANIES

    rng = random.Random(seed)
    planted = list(STORY[:rows])
    companies_wanted = max(len(STORY_COMPANIES), rows // 4)
    taken = {person.email.partition("@")[0]: 1 for person in planted}
    people = planted + _people(rng, range(len(planted), rows), companies_wanted, taken)
    companies = list(STORY_COMPANIES) + _companies(rng, range(len(STORY_COMPANIES), companies_wanted), people)
    return World(people, companies, seed)


def _people(rng: random.Random, indices: range, companies: int, taken: dict[str, int]) -> list[Person]:
    """The rest of the people; `taken` counts the mailboxes that are somebody's already."""
    made: list[Person] = []
    household: Person | None = None
    for index in indices:
        born, number = personal_number(index)
        given, surname = _name(rng, born.year)
        if household and rng.random() < 0.28:
            surname = household.surname
            street, postcode, town = household.street, household.postcode, household.town
        else:
            street, (postcode, town) = _street(rng), rng.choice(names.TOWNS)
            household = None
        phone = household.mobile if household and rng.random() < 0.3 else mobile(index)
        email = _email(rng, given, surname, taken, household)
        person = Person(
            index, given, surname, born, number, email, phone, street, postcode, town,
            rng.randrange(companies) if rng.random() < 0.55 else -1, rng.choice(names.TITLES), rng.random() < 0.25,
            rng.choice(names.SURNAMES) if rng.random() < 0.01 else "",
        )  # fmt: skip
        made.append(person)
        household = person if household is None else household
        if rng.random() < 0.5:
            household = None
    return made


def _name(rng: random.Random, year: int) -> tuple[str, str]:
    if rng.random() < 0.05:
        return rng.choice(names.FROM_AFAR)
    woman = rng.random() < 0.5
    known = (names.WOMEN_OLD if woman else names.MEN_OLD) if year < 1962 else (names.WOMEN if woman else names.MEN)
    given = known[int(len(known) * rng.random() ** 1.6)]
    if rng.random() < 0.02:
        return given, rng.choice(names.DOUBLE_SURNAMES)
    return given, names.SURNAMES[int(len(names.SURNAMES) * rng.random() ** 1.8)]


def _street(rng: random.Random) -> str:
    if rng.random() < 0.04:
        return f"Box {rng.randrange(10, 999)}"
    flat = f" lgh {rng.randrange(10, 17)}0{rng.randrange(1, 5)}" if rng.random() < 0.25 else ""
    return f"{rng.choice(names.STREETS)} {rng.randrange(1, 120)}{rng.choice(('', '', '', 'A', 'B'))}{flat}"


def _email(rng: random.Random, given: str, surname: str, taken: dict[str, int], household: Person | None) -> str:
    chance = rng.random()
    if chance < 0.12:
        return ""
    if chance < 0.20 and household and household.email:
        return household.email
    local = f"{folded(given)}.{folded(surname)}"
    count = taken[local] = taken.get(local, 0) + 1
    number = "" if count == 1 else str(count)
    return f"{local}{number}@{MAIL_DOMAINS[int(len(MAIL_DOMAINS) * rng.random() ** 2)]}"


def _companies(rng: random.Random, indices: range, people: Sequence[Person]) -> list[Company]:
    made = []
    for index in indices:
        street, (postcode, town) = _street(rng), rng.choice(names.TOWNS)
        owner = rng.randrange(len(people)) if people and rng.random() < 0.15 else -1
        trade, firm = rng.choice(names.TRADES), rng.choice(names.FIRM_NAMES)
        if owner >= 0 and people[owner].personal_number:
            name, number = f"{people[owner].surname}s {trade}", people[owner].personal_number[2:]
        else:
            name, number, owner = f"{firm} {trade} {rng.choice(names.FORMS)}", org_number(index), -1
        mail = f"{rng.choice(('info', 'kontakt', 'order', 'faktura'))}@{folded(name)[:24]}.example"
        made.append(Company(index, name, number, street, postcode, town, landline(index), mail, owner))
    return made
