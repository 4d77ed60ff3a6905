"""What Visma gives: the customer register as CSV and as a printed list, the contact register, the ledger as SIE."""

import csv
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from dsr_desk.demo import drift, names
from dsr_desk.demo.notes import note
from dsr_desk.demo.truth import Truth, present
from dsr_desk.demo.world import Company, Person, World
from dsr_desk.files import dbase_out, sheets_out

CUSTOMER_HEAD = (
    "Kundnr", "Namn", "Organisationsnummer", "Momsreg.nr", "Adress", "Adress 2", "Postnr", "Ort", "Land", "Telefon",
    "Mobil", "E-post", "Er referens", "Säljare", "Anteckning",
)  # fmt: skip
FIRST_NUMBER = 1000


def customer_number(index: int) -> str:
    """The customer number of a person's or a firm's card; firms come after the people."""
    return str(FIRST_NUMBER + index)


def customers_csv(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """eEkonomi's customer register: cp1252, semicolons, as many rows as people."""
    path = out / "visma_kundregister.csv"
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(CUSTOMER_HEAD)
        for row, (cells, shown) in enumerate(_customers(world, rng), 2):
            writer.writerow(cells)
            _tell(truth, path.name, "", row, shown)
    return (path,)


Shown = tuple[Person | None, str, str, tuple[int, ...]]
"""The person a row shows (none for a firm without one), her role, her identifiers, and who its note mentions."""


def _customers(world: World, rng: random.Random) -> Iterator[tuple[Sequence[str], Shown]]:
    """One card a person: her own where she is a private customer, else her employer's with her as reference."""
    companies = world.companies
    for person in world.people:
        if person.is_private_customer or person.company < 0:
            yield _private(world, rng, person)
        else:
            yield _firm(world, rng, person, companies[person.company])


def _private(world: World, rng: random.Random, person: Person) -> tuple[Sequence[str], Shown]:
    text, mentioned = note(rng, world, person)
    number = drift.number(rng, person.personal_number) if person.id < 12 or rng.random() < 0.7 else ""
    vat = f"SE{person.personal_number[2:].replace('-', '')}01" if number and rng.random() < 0.05 else ""
    email = drift.email(rng, person.email)
    mobile = drift.phone(rng, person.mobile) if rng.random() < 0.8 else ""
    cells = (
        customer_number(person.id), person.name, number, vat, person.street, "", drift.postcode(rng, person.postcode),
        person.town, "", "", mobile, email, "", rng.choice(names.STAFF) if rng.random() < 0.3 else "", text,
    )  # fmt: skip
    held = present(name="x", personal_number=number, email=email.strip(), mobile=mobile, address=person.street)
    return cells, (person, "private_customer", held, mentioned)


def _firm(world: World, rng: random.Random, person: Person, firm: Company) -> tuple[Sequence[str], Shown]:
    text, mentioned = note(rng, world, person, 0.2)
    has_reference = person.id < 12 or rng.random() < 0.6
    reference = drift.name(rng, person) if has_reference else ""
    cells = (
        customer_number(person.id), firm.name, firm.org_number, f"SE{firm.org_number.replace('-', '')}01", firm.street,
        "", drift.postcode(rng, firm.postcode), firm.town, rng.choice(("", "", "Sverige", "SE")),
        drift.phone(rng, firm.phone), "", firm.email, reference,
        rng.choice(names.STAFF) if rng.random() < 0.3 else "", text,
    )  # fmt: skip
    return cells, (person if has_reference else None, "customer_reference", present(name="x"), mentioned)


def _tell(truth: Truth, file: str, sheet: str, row: int, shown: Shown) -> None:
    person, role, held, mentioned = shown
    if person:
        truth.add(person.id, "Visma", file, row, role, held, sheet=sheet)
    for other in mentioned:
        truth.add(other, "Visma", file, row, "mentioned", "name", sheet=sheet, is_mention=True)


LIST_HEAD = ("Kundnr", "Namn", "Orgnr", "Adress", "Postnr", "Ort", "Telefon", "Referens", "E-post", "Saldo")
_PAGE = 60


def customer_list_xlsx(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """A customer list printed to Excel: title rows, a head on every page, a sum, a hidden sheet."""
    path = out / "visma_kundlista.xlsx"
    people = world.people[: max(12, len(world.people) // 4)]
    rows = _printed(world, rng, people, path.name, truth)
    hidden = sheets_out.Sheet("Urval", [("Kundnr från", "1000"), ("Kundnr till", "99999")], is_hidden=True)
    sheets_out.write(path, (sheets_out.Sheet("Kundlista", rows), hidden))
    return (path,)


def _printed(
    world: World, rng: random.Random, people: Sequence[Person], file: str, truth: Truth
) -> Iterator[Sequence[sheets_out.Cell]]:
    yield ("Kundlista",)
    yield ("Nordhamn Kurser AB", None, "559999-0008")
    yield ("Utskriven 2026-02-27", None, None, None, None, None, None, None, "Sida 1")
    yield ()
    row, total = 4, 0.0
    for count, person in enumerate(people):
        if count % _PAGE == 0:
            yield LIST_HEAD
            row += 1
        balance = round(rng.choice((0, 0, 0, 1)) * rng.uniform(100, 9000), 2)
        total += balance
        row += 1
        is_firm = person.company >= 0 and not person.is_private_customer
        yield _list_row(world, rng, person, is_firm, balance)
        role, held = ("customer_reference", "name") if is_firm else ("private_customer", "name+personal_number+address")
        truth.add(person.id, "Visma", file, row, role, held, sheet="Kundlista")
    yield ("Summa", None, None, None, None, None, None, None, None, round(total, 2))


def _list_row(
    world: World, rng: random.Random, person: Person, is_firm: bool, balance: float
) -> Sequence[sheets_out.Cell]:
    code = customer_number(person.id)
    if is_firm:
        firm = world.companies[person.company]
        return (
            code, firm.name, firm.org_number, firm.street, firm.postcode, firm.town, drift.phone(rng, firm.phone),
            person.name, firm.email, balance,
        )  # fmt: skip
    phone: sheets_out.Cell = (
        int(person.mobile.replace("-", "")) if rng.random() < 0.3 else drift.phone(rng, person.mobile)
    )
    return (
        code, person.name, person.personal_number[2:], person.street, person.postcode, person.town, phone, None,
        person.email or None, balance,
    )  # fmt: skip


CONTACT_COLUMNS: tuple[dbase_out.Column, ...] = (
    ("KONTAKTID", "N", 6), ("SIGN", "C", 8), ("KUNDNR", "C", 16), ("LEVNR", "C", 16), ("NAMN", "C", 50),
    ("TEL", "C", 20), ("MBTEL", "C", 20), ("EPOST", "C", 70), ("FTGNAMN", "C", 50), ("POSTADR", "C", 35),
    ("POSTNR", "C", 12), ("ORT", "C", 24), ("ANTECK_1", "C", 120), ("REKL_EPOST", "L", 1),
)  # fmt: skip


def contacts_dbf(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Visma Administration's contact register: the people at firms, values cut at their width."""
    path = out / "KONTAKT.DBF"
    contacts = [person for person in world.people if person.company >= 0][: max(12, len(world.people) // 10)]
    rows = []
    for row, person in enumerate(contacts, 1):
        firm = world.companies[person.company]
        email = person.email if rng.random() < 0.7 else firm.email
        mobile = drift.phone(rng, person.mobile)
        rows.append(
            (
                str(row), rng.choice(("OL", "PS", "")), customer_number(person.id), "", drift.name(rng, person),
                drift.phone(rng, firm.phone), mobile, email, firm.name, firm.street, firm.postcode, firm.town,
                note(rng, world, person, 0.1)[0].replace("\n", " "), rng.choice(("T", "F", "?", "?")),
            )
        )  # fmt: skip
        truth.add(person.id, "Visma", path.name, row, "contact_person", present(name="x", email=email, mobile=mobile))
    dbase_out.write(path, CONTACT_COLUMNS, rows)
    return (path,)


def ledger_sie(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """A year's ledger as SIE type 4: cp437, CRLF, customers named in the transactions' texts."""
    del truth  # a row of the ledger has no number until it is read
    path = out / "visma_bokforing_2025.se"
    buyers = [person for person in world.people[: max(12, len(world.people) // 20)] if person.is_private_customer]
    head = (
        "#FLAGGA 0", '#PROGRAM "Visma eEkonomi" 1.0', "#FORMAT PC8", '#GEN 20260227 "Oskar Lindvall"', "#SIETYP 4",
        "#ORGNR 559999-0008", '#FNAMN "Nordhamn Kurser AB"', "#RAR 0 20250101 20251231", "#KPTYP EUBAS97",
        "#KONTO 1510 Kundfordringar", '#KONTO 2611 "Utgående moms"', "#KONTO 3001 Kursavgifter",
    )  # fmt: skip
    with path.open("w", encoding="cp437", errors="replace", newline="") as file:
        file.writelines(f"{line}\r\n" for line in head)
        for count, person in enumerate(buyers, 1):
            file.writelines(f"{line}\r\n" for line in _voucher(rng, count, person))
    return (path,)


def _voucher(rng: random.Random, count: int, person: Person) -> Iterator[str]:
    day = f"2025{rng.randrange(1, 13):02d}{rng.randrange(1, 28):02d}"
    amount = rng.choice((1250.0, 2500.0, 4900.0))
    text = f'"Faktnr: {5000 + count}, Namn: {person.name}"'
    yield f'#VER A {count} {day} "Kundfaktura {5000 + count}"'
    yield "{"
    yield f"#TRANS 1510 {{}} {amount:.2f} {day} {text}"
    yield f"#TRANS 2611 {{}} {-amount / 5:.2f} {day} {text}"
    yield f"#TRANS 3001 {{}} {-amount * 4 / 5:.2f} {day} {text}"
    yield "}"
