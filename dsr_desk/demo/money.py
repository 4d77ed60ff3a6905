"""What banks give of Swish payments: two banks' reports. The payer's number is the key; the message is free text."""

import csv
import random
from collections.abc import Iterable
from pathlib import Path

from dsr_desk.demo import names
from dsr_desk.demo.truth import Truth
from dsr_desk.demo.world import Person, World

SWEDBANK_HEAD = (
    "Radnr", "Clnr", "Kontonr", "Bokfdag", "Transdag", "Valutadag", "Mottagarnr", "Mottagarnamn", "Avsändarnr",
    "Avsändarnamn", "Meddelande", "Tid", "Belopp", "Orderreferens",
)  # fmt: skip
_RECEIVER = "1239999990"


def _payers(world: World, rng: random.Random) -> Iterable[Person]:
    return (one for one in world.people if one.is_private_customer and (one.id < 12 or rng.random() < 0.4))


def _message(rng: random.Random, person: Person) -> str:
    return rng.choice(
        (f"Faktura {5000 + person.id}", "kurs", f"för {person.given}s kurs", rng.choice(names.COURSES)[:30])
    )


def swish_swedbank(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Comma, decimal point, cp1252, a line before the head."""
    path = out / "swish_rapport.csv"
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        file.write("* Swish-rapport Avser 2025-01-01 - 2025-12-31 Skapad 2026-02-27 08:15 CET\r\n")
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(SWEDBANK_HEAD)
        for count, person in enumerate(_payers(world, rng), 1):
            day = f"2025-{rng.randrange(1, 13):02d}-{rng.randrange(10, 28)}"
            number = f"46{person.mobile.replace('-', '')[1:]}"
            minute = f"{rng.randrange(7, 23):02d}:{rng.randrange(60):02d}"
            writer.writerow(
                (
                    count, "8999-9", "99999999", day, day, day, _RECEIVER, "NORDHAMN KURSER AB", number,
                    person.name.upper()[:35], _message(rng, person), minute,
                    f"{rng.choice((1250, 2500, 4900))}.00", "",
                )
            )  # fmt: skip
            truth.add(person.id, "Swish", path.name, count + 2, "payer", "name+mobile")
    return (path,)


def swish_handelsbanken(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """No head; record types 01, 02 and 03; semicolons with decimal comma."""
    path = out / "swish_handelsbanken.csv"
    payers = list(_payers(world, rng))[: max(6, len(world.people) // 20)]
    total = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(("01", "5599990008", "2026-02-27", "3.1.2"))
        for count, person in enumerate(payers):
            amount = rng.choice((1250, 2500, 4900))
            total += amount
            day = f"2025-{rng.randrange(1, 13):02d}-{rng.randrange(10, 28)}"
            writer.writerow(
                (
                    "02", "5599990008", "999999999", "HANDSESS", _RECEIVER, day, "SWH", f"{amount},00", "SEK",
                    f"+46{person.mobile.replace('-', '')[1:]}", person.name[:35], f"{rng.randrange(10**15, 10**16)}",
                    _message(rng, person)[:50], "", f"{day}T12:00:00", day, "", "",
                )
            )  # fmt: skip
            truth.add(person.id, "Swish", path.name, count + 2, "payer", "name+mobile")
        writer.writerow(("03", len(payers), f"{total},00"))
    return (path,)
