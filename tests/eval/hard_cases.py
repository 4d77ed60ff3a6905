"""What fools a matcher, put into the made-up world: twins, sole traders, switchboards, used telephone numbers."""

import random
from typing import TYPE_CHECKING

from dsr_desk.domain.fields import Field

if TYPE_CHECKING:
    from tests.eval.world import Maker, Person

Rows = dict[str, list[tuple[int, dict[Field, str]]]]
NOBODY = -1
"""Owner of a row that is about a firm, not about a person of the world."""
TRADES = "Måleri Bygg Åkeri Städ Redovisning Trädgård Konsult El".split()
PLACES = "Norr Söder Väst Öst Mellan".split()
GOODS = "plåt bygg data trä glas".split()


def add_twins(maker: "Maker", share: float) -> None:
    """Brothers and sisters born on one day at one home, some with names a letter apart."""
    for one in maker.dice.sample(maker.persons, int(len(maker.persons) * share)):
        given = maker.dice.choice([name for name in maker.givens() if name != one.given])
        twin = maker.person(one.surname, one.home, one.born, given)
        if maker.dice.random() < 0.3:
            twin.mobile = one.mobile


def reuse_numbers(maker: "Maker", share: float) -> None:
    """Telephone numbers that were somebody else's before."""
    for one in maker.dice.sample(maker.persons, int(len(maker.persons) * share)):
        one.mobile = maker.dice.choice(maker.persons).mobile


def sole_trader(one: "Person", maker: "Maker", systems: Rows) -> None:
    """Her firm: her personal number as its organisation number, a firm's name, perhaps a VAT number."""
    dice = maker.dice
    name = one.surname if dice.random() < 0.5 else f"{one.given} {one.surname}"
    row = {
        Field.NAME: f"{name}s {dice.choice(TRADES)}",
        Field.ORG_NUMBER: f"{one.pnr[2:8]}-{one.pnr[8:]}",
        Field.EMAIL: one.mail if dice.random() < 0.5 else f"info@{one.surname.lower()}{one.id}.example",
        Field.CUSTOMER_NUMBER: str(60000 + one.id),
    }
    if dice.random() < 0.3:
        row[Field.ORG_NUMBER] = f"SE{one.pnr[2:]}01"
    systems["visma"].append((one.id, row))


def workplace(number: int, staff: list["Person"], systems: Rows, dice: random.Random) -> None:
    """A firm of its own and its people: one switchboard for all, mailboxes at the firm, the firm's number."""
    phone = f"08{dice.randint(1000000, 9999999)}"
    firm = f"{dice.choice(PLACES)}{dice.choice(GOODS)} {number} AB"
    nine = f"5560{number:05d}"
    org = nine + _digit(nine)
    systems["visma"].append((NOBODY, {Field.NAME: firm, Field.ORG_NUMBER: org, Field.PHONE: phone}))
    for one in staff:
        row = {
            Field.GIVEN_NAME: one.given, Field.SURNAME: one.surname if dice.random() < 0.9 else one.old_surname,
            Field.PHONE: phone, Field.EMAIL: f"{one.given}.{one.surname}@firma{number}.example".lower(),
        }  # fmt: skip
        if dice.random() < 0.5:
            row[Field.MOBILE] = one.mobile
        systems["lime"].append((one.id, row))


def _digit(nine: str) -> str:
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(nine))
    return str(-total % 10)
