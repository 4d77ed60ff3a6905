"""A made-up Swedish world with its truth: families, namesakes, twins, shared phones and mailboxes, moves, drift.

Own seeded generator; the matcher never sees who a row belongs to. Numbers are of the test series (serial 980-998),
which holds far too few for a world, so serials are drawn wider than the series and nobody's: they exist in memory only.
"""

import random
from dataclasses import dataclass, field

from dsr_desk.domain.fields import Field
from tests.eval import hard_cases

GIVEN = (
    "Anna Maria Eva Karin Kristina Lena Sara Emma Kerstin Marie Malin Jenny Elin Linda Johanna Hanna Annika Sofia"
    " Ulla Berit Ida Camilla Monica Helena Anita Åsa Gunilla Birgitta Margareta Lars Mikael Anders Johan Erik Per"
    " Karl Peter Thomas Jan Daniel Fredrik Hans Andreas Stefan Magnus Mats Jonas Bo Nils Björn Göran Henrik Martin Leif"
    " Christer Kjell Håkan Anton Oskar Viktor Gustav Axel Emil Filip Simon Joakim Robert Patrik Tobias Marcus Rickard"
    " Alva Tuva Ebba Signe Märta Greta Tyra Otto Sixten Folke Valter Ture Vidar Love Loke Mira Leila Amir Samira Nadja"
    " Zainab Yusuf Ivana Dragan Mehmet Fatima Nguyen Svetlana Igor Carlos Ingegerd Solveig Torbjörn Örjan Ragnhild"
).split()
COMMON = (
    "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson"
).split()
FIRST = (
    "Lind Berg Sjö Sund Hag Dal Ek Gran Nor Väst Öst Ås Fors Holm Ström Sand Hed Lund Back Alm Björk Kvarn Sten Hög Ny"
).split()
RARE = "Ny Lill Stor Öster Väster Norr Söder Över Inn Mid Fager Klar Ljung Rosen Silver Gyllen".split()
LAST = "gren qvist berg man ström lund dahl stedt blad vall gård kvist löf ås mark".split()
PETS = {
    "Lars": "Lasse",
    "Karl": "Kalle",
    "Bo": "Bosse",
    "Margareta": "Maggan",
    "Mikael": "Micke",
    "Joakim": "Jocke",
    "Stefan": "Steffe",
}
SPELT = {
    "Christer": "Krister",
    "Sofia": "Sophia",
    "Karl": "Carl",
    "Thomas": "Tomas",
    "Marcus": "Markus",
    "Viktor": "Victor",
}
STREETS = [
    a + b
    for a in "Stor Kyrk Skol Ring Bok Ek Björk Kungs Drottning Järnvägs Havre Råg Lärk Sved Tall".split()
    for b in ("gatan", "vägen", "stigen")
]
TOWNS = "Umeå Luleå Kalmar Växjö Gävle Falun Örebro Skövde Lund Malmö Visby Kiruna".split()


@dataclass
class Person:
    """One made-up person and where she can be reached."""

    id: int
    given: str
    surname: str
    old_surname: str
    born: str
    pnr: str
    mail: str
    second_mail: str
    mobile: str
    home: tuple[str, str, str]
    uses_second: bool = False
    rows: list[int] = field(default_factory=list)


@dataclass
class World:
    """Persons, rows by system, and whose each row is."""

    persons: list[Person]
    systems: dict[str, list[dict[Field, str]]]
    owner: list[int]


def check_digit(nine: str) -> str:
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(nine))
    return str(-total % 10)


class Maker:
    """Draws the world from one seed."""

    def __init__(self, seed: int, rows: int) -> None:
        self.dice = random.Random(seed)
        self.count = rows
        self.persons: list[Person] = []
        self.surnames = [a + b for a in FIRST for b in LAST if a.lower() != b]
        self.rare = [a + b for a in RARE for b in self.surnames]

    def surname(self) -> str:
        dice = self.dice
        form = dice.random()
        return (
            dice.choice(COMMON) if form < 0.08 else dice.choice(self.surnames) if form < 0.3 else dice.choice(self.rare)
        )

    def given(self) -> str:
        return self.dice.choice(GIVEN[:70]) if self.dice.random() < 0.7 else self.dice.choice(GIVEN)

    def givens(self) -> list[str]:
        """Every given name of the world."""
        return GIVEN

    def home(self) -> tuple[str, str, str]:
        dice = self.dice
        return (
            f"{dice.choice(STREETS)} {dice.randint(1, 120)}",
            f"{dice.randint(100, 989)} {dice.randint(10, 99)}",
            dice.choice(TOWNS),
        )

    def born(self) -> str:
        dice = self.dice
        return f"{dice.randint(1935, 2006)}{dice.randint(1, 12):02d}{dice.randint(1, 28):02d}"

    def person(self, surname: str, home: tuple[str, str, str], born: str, given: str | None = None) -> Person:
        dice, number = self.dice, len(self.persons)
        given = given or self.given()
        old = self.surname() if dice.random() < 0.04 else surname
        nine = f"{born[2:]}{dice.randint(0, 999):03d}"
        local = f"{given}.{surname}".lower().translate(str.maketrans("åäöé", "aaoe"))
        mail = (
            f"{local}{number}@example.se"
            if dice.random() < 0.7
            else f"{dice.choice(FIRST).lower()}{number}@example.com"
        )
        made = Person(
            number, given, surname, old, born, born[:2] + nine + check_digit(nine), mail,
            f"{given[0].lower()}{number}@example.org",
            f"07{dice.choice('02369')}{dice.randint(1000000, 9999999)}", home,
        )  # fmt: skip
        self.persons.append(made)
        return made

    def family(self) -> None:
        """One to four people; a quarter share home and surname, a tenth a phone or mailbox."""
        dice, surname, home = self.dice, self.surname(), self.home()
        size = dice.choices((1, 2, 3, 4), (82, 10, 5, 3))[0]
        members: list[Person] = []
        for _ in range(size):
            born = members[0].born if members and dice.random() < 0.05 else self.born()
            given = self.given()
            while given in {one.given for one in members}:
                given = self.given()
            members.append(self.person(surname, home, born, given))
        if size > 1 and dice.random() < 0.4:
            for one in members[1:]:
                one.mobile = members[0].mobile
        if size > 1 and dice.random() < 0.3:
            for one in members:
                one.mail = f"{'familjen.' if dice.random() < 0.3 else ''}{surname.lower()}{members[0].id}@example.se"

    def make(self) -> World:
        people = self.count * 10 // 38
        while len(self.persons) < people:
            self.family()
        for one in self.dice.sample(self.persons, people // 100):
            self.person(one.surname, self.home(), self.born(), one.given)
        hard_cases.add_twins(self, 0.005)
        hard_cases.reuse_numbers(self, 0.005)
        return self.rows()

    def rows(self) -> World:
        systems: dict[str, list[tuple[int, dict[Field, str]]]] = {
            "visma": [],
            "lime": [],
            "news": [],
            "swish": [],
            "old": [],
        }
        for one in self.persons:
            self.person_rows(one, systems)
            if self.dice.random() < 0.03:
                hard_cases.sole_trader(one, self, systems)
        for number in range(len(self.persons) // 400):
            staff = self.dice.sample(self.persons, self.dice.choice((2, 4, 8, 30)))
            hard_cases.workplace(number, staff, systems, self.dice)
        offices = [f"info@firma{number}.example" for number in range(200)]
        ordered: dict[str, list[dict[Field, str]]] = {}
        owner: list[int] = []
        for system, rows in systems.items():
            self.dice.shuffle(rows)
            for person, row in rows:
                if len(row) > 1 and Field.EMAIL in row and self.dice.random() < 0.02:
                    row[Field.EMAIL] = self.dice.choice(offices)  # alone in a row it would be nobody's data
                if person != hard_cases.NOBODY:
                    self.persons[person].rows.append(len(owner))
                owner.append(person)
            ordered[system] = [row for _, row in rows]
        return World(self.persons, ordered, owner)

    def person_rows(self, one: Person, systems: dict[str, list[tuple[int, dict[Field, str]]]]) -> None:
        dice = self.dice
        name, home = self.name(one), one.home
        customer = {
            Field.NAME: name, Field.EMAIL: self.mail(one.mail), Field.PHONE: self.phone(one.mobile),
            Field.STREET: self.street(home[0]),
            Field.POSTCODE: home[1] if dice.random() < 0.6 else home[1].replace(" ", ""), Field.CITY: home[2],
            Field.CUSTOMER_NUMBER: str(10000 + one.id),
        }  # fmt: skip
        if dice.random() < 0.85:
            customer[Field.ORG_NUMBER if dice.random() < 0.5 else Field.PERSONAL_NUMBER] = self.number(one.pnr)
        systems["visma"].append((one.id, customer))
        one.uses_second = dice.random() < 0.15
        if one.uses_second or dice.random() < 0.85:
            row = {
                Field.GIVEN_NAME: self.spelt(one.given),
                Field.SURNAME: one.surname,
                Field.EMAIL: self.mail(one.mail),
                Field.MOBILE: self.phone(one.mobile),
            }
            if one.uses_second:
                row[Field.EMAIL] = one.second_mail
            systems["lime"].append((one.id, row))
        if dice.random() < 0.6:
            row = {Field.EMAIL: self.mail(one.second_mail if one.uses_second and dice.random() < 0.5 else one.mail)}
            if dice.random() < 0.7:
                row[Field.NAME] = f"{self.spelt(one.given)} {one.surname}"
            systems["news"].append((one.id, row))
        if dice.random() < 0.6:
            systems["swish"].append(
                (one.id, {Field.NAME: f"{one.given} {one.surname}".upper(), Field.PHONE: self.phone(one.mobile)})
            )
        if dice.random() < 0.75:
            where = one.home if dice.random() < 0.9 else self.home()
            row = {
                Field.NAME: f"{one.old_surname}, {self.spelt(one.given)}",
                Field.STREET: self.street(where[0]),
                Field.POSTCODE: where[1],
                Field.CITY: where[2],
            }
            if dice.random() < 0.6:
                row[Field.BIRTH_DATE] = f"{one.born[:4]}-{one.born[4:6]}-{one.born[6:]}"
            if dice.random() < 0.4:
                row[Field.PHONE] = self.phone(one.mobile)
            systems["old"].append((one.id, row))

    def name(self, one: Person) -> str:
        given, surname = self.spelt(one.given), one.surname
        form = self.dice.random()
        if form < 0.2:
            return f"{surname}, {given}"
        if form < 0.25:
            return f"{given[0]}. {surname}"
        return f"{given} {surname}"

    def spelt(self, given: str) -> str:
        if self.dice.random() < 0.1:
            return PETS.get(given, SPELT.get(given, given))
        if self.dice.random() < 0.03:
            return given.translate(str.maketrans("åäöé", "aaoe"))
        return given

    def mail(self, mail: str) -> str:
        form = self.dice.random()
        return (
            mail.upper()
            if form < 0.03
            else f"Kund <{mail}>"
            if form < 0.05
            else f"mailto:{mail}"
            if form < 0.06
            else mail
        )

    def phone(self, phone: str) -> str:
        forms = (
            phone,
            f"{phone[:3]}-{phone[3:6]} {phone[6:8]} {phone[8:]}",
            f"+46{phone[1:]}",
            f"+46 (0){phone[1:3]}-{phone[3:]}",
            phone[1:] + ".0",
            f"0046{phone[1:]}",
        )
        return self.dice.choices(forms, (30, 35, 20, 8, 4, 3))[0]

    def number(self, pnr: str) -> str:
        forms = (f"{pnr[:8]}-{pnr[8:]}", f"{pnr[2:8]}-{pnr[8:]}", pnr, pnr[2:], pnr + ".0")
        return self.dice.choices(forms, (40, 35, 10, 10, 5))[0]

    def street(self, street: str) -> str:
        return f"{street}, {self.dice.randint(1, 4)} tr" if self.dice.random() < 0.1 else street
