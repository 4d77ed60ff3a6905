"""How the same fact is written in different systems: formats, spellings and the damage that exports do."""

import random

from dsr_desk.demo import names
from dsr_desk.demo.world import Person

_PET = {**names.PARTNERS}


def number(rng: random.Random, full: str) -> str:
    """A personal number (YYYYMMDD-NNNN) in one of the forms people write."""
    if not full:
        return ""
    chance = rng.random()
    if chance < 0.40:
        return full
    if chance < 0.75:
        return full[2:]
    if chance < 0.95:
        return full.replace("-", "") if chance < 0.87 else full[2:].replace("-", "")
    return f"{full[2:8]} {full[9:]}"


def phone(rng: random.Random, plain: str) -> str:
    """A telephone number (070-1740605) as it stands in a register."""
    area, rest = plain.split("-")
    chance = int(rng.random() * 20)
    if chance < 7:
        return f"{area}-{rest[:3]} {rest[3:5]} {rest[5:]}"
    if chance < 11:
        return plain
    if chance < 14:
        return f"+46{area[1:]}{rest}"
    if chance < 16:
        return area + rest
    return _odd_phone(chance, area, rest)


def _odd_phone(chance: int, area: str, rest: str) -> str:
    if chance == 16:
        return f"+46 (0){area[1:]}-{rest[:3]} {rest[3:5]} {rest[5:]}"
    if chance == 17:
        return f"0046{area[1:]}{rest}"
    if chance == 18:
        return f"{area} – {rest[:3]} {rest[3:]}"
    return (area + rest).lstrip("0")


def email(rng: random.Random, address: str) -> str:
    """An address, now and then in capitals or with something behind it."""
    chance = rng.random()
    if not address or chance > 0.05:
        return address
    return address.upper() if chance < 0.03 else address + rng.choice((" ", ";"))


def postcode(rng: random.Random, code: str) -> str:
    """With its blank, mostly."""
    return code.replace(" ", "") if rng.random() < 0.4 else code


def name(rng: random.Random, person: Person) -> str:
    """Her name in another system: mostly the same, sometimes the old surname, a pet name, or without dots."""
    chance = rng.random()
    if person.former_surname and chance < 0.5:
        return f"{person.given} {person.former_surname}"
    if chance > 0.10:
        return person.name
    if chance < 0.03:
        return person.name.translate(str.maketrans("åäöÅÄÖé", "aaoAAOe"))
    if chance < 0.05:
        return f"{_PET.get(person.given, person.given)} {person.surname}"
    if chance < 0.08:
        return f"{person.surname}, {person.given}"
    return f"{person.given[0]} {person.surname}" if chance < 0.09 else person.name.upper()
