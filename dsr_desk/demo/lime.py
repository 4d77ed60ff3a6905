"""What Lime gives: CRM persons as CSV, Easy's tab files, Go's workbook. Seven in ten of the people are there."""

import csv
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from dsr_desk.demo import drift, names
from dsr_desk.demo.notes import filled, note
from dsr_desk.demo.truth import Truth, present
from dsr_desk.demo.visma import customer_number
from dsr_desk.demo.world import Person, World
from dsr_desk.files import sheets_out

SHARE = 0.7
PERSON_HEAD = (
    "idperson", "First name", "Last name", "Company name", "Position", "Email", "Phone", "Mobile", "Address",
    "Postal code", "City", "vismaid", "Newsletter", "Notes", "Created",
)  # fmt: skip

EASY_PERSON_HEAD = ("idCompany", "idPerson", "First name", "Last name", "Title", "E-mail", "Mobile phone")
EASY_HISTORY_HEAD = ("idCompany", "idPerson", "idUser", "Date", "Category", "History")


def _in_lime(world: World, rng: random.Random) -> Iterator[Person]:
    return (person for person in world.people if person.id < 12 or rng.random() < SHARE)


def persons_csv(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Lime CRM's list of persons: UTF-8 with BOM, semicolons."""
    path = out / "limecrm_personer.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(PERSON_HEAD)
        for row, person in enumerate(_in_lime(world, rng), 2):
            cells, held, mentioned = _card(world, rng, person)
            writer.writerow(cells)
            truth.add(person.id, "Lime CRM", path.name, row, "contact_person", held)
            for other in mentioned:
                truth.add(other, "Lime CRM", path.name, row, "mentioned", "name", is_mention=True)
    return (path,)


def _card(world: World, rng: random.Random, person: Person) -> tuple[Sequence[str], str, tuple[int, ...]]:
    firm = world.companies[person.company] if person.company >= 0 else None
    given, _, surname = drift.name(rng, person).rpartition(" ")
    if "," in given:
        given, surname = person.given, person.surname
    email, mobile = drift.email(rng, person.email), drift.phone(rng, person.mobile) if rng.random() < 0.75 else ""
    text, mentioned = note(rng, world, person)
    at_home = firm is None
    street = (person.street if at_home else firm.street) if rng.random() < 0.8 and (at_home or firm) else ""  # type: ignore[union-attr]
    cells = (
        str(10_000 + person.id), given, surname, firm.name if firm else "", person.title, email,
        drift.phone(rng, firm.phone) if firm else "", mobile, street,
        drift.postcode(rng, firm.postcode if firm else person.postcode) if street else "",
        (firm.town if firm else person.town) if street else "",
        customer_number(person.id) if rng.random() < 0.8 else "", rng.choice(("Ja", "Nej", "")), text,
        f"{rng.randrange(2012, 2026)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}",
    )  # fmt: skip
    return cells, present(name="x", email=email.strip(), mobile=mobile, address=street if at_home else ""), mentioned


def _tab(path: Path, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    with path.open("w", encoding="iso-8859-1", errors="replace", newline="") as file:
        for row in (head, *rows):
            file.write("\t".join(cell.replace('"', "").replace("\n", " ") for cell in row) + "\r\n")
    return path


def easy_set(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Lime Easy: one tab-separated file per table; person numbers restart in every firm, history names others."""
    folder = out / "lime_easy"
    folder.mkdir(exist_ok=True)
    people = [person for person in world.people if person.company >= 0][: max(10, len(world.people) // 8)]
    people.sort(key=lambda person: person.company)
    firms = [world.companies[index] for index in dict.fromkeys(person.company for person in people)]
    persons, history = _easy_rows(world, rng, people, truth)
    register = ((str(one.id), one.name, one.phone) for one in firms)
    return (
        _tab(folder / "Company.txt", ("idCompany", "Company name", "Telephone"), register),
        _tab(folder / "Company-Person.txt", EASY_PERSON_HEAD, persons),
        _tab(folder / "Company-History.txt", EASY_HISTORY_HEAD, history),
    )


def _easy_rows(
    world: World, rng: random.Random, people: Sequence[Person], truth: Truth
) -> tuple[list[Sequence[str]], list[Sequence[str]]]:
    persons: list[Sequence[str]] = []
    history: list[Sequence[str]] = []
    last, within = -1, 0
    for person in people:
        within = within + 1 if person.company == last else 1
        last = person.company
        mobile = drift.phone(rng, person.mobile)
        persons.append((str(last), str(within), person.given, person.surname, person.title, person.email, mobile))
        held = present(name="x", email=person.email, mobile=mobile)
        truth.add(person.id, "Lime Easy", "Company-Person.txt", len(persons) + 1, "contact_person", held)
        text, mentioned = filled(rng, world, person, rng.choice(names.NOTES))
        history.append(
            (
                str(last),
                str(within),
                rng.choice(names.STAFF),
                f"20{rng.randrange(15, 26)}-03-{rng.randrange(10, 29)}",
                "Samtal",
                text,
            )
        )
        for other in mentioned:
            truth.add(other, "Lime Easy", "Company-History.txt", len(history) + 1, "mentioned", "name", is_mention=True)
    return persons, history  # fmt: skip


def go_workbook(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Lime Go: firms, contact persons and notes in one workbook, joined on the customer's number."""
    path = out / "lime_go.xlsx"
    people = [person for person in world.people if person.company >= 0][: max(10, len(world.people) // 10)]
    firms = [world.companies[index] for index in dict.fromkeys(person.company for person in people)]
    contacts: list[Sequence[sheets_out.Cell]] = [
        ("Kundnummer/FöretagsID", "Förnamn", "Efternamn", "Titel", "E-post", "Mobiltelefon", "MailConsent")
    ]
    remarks: list[Sequence[sheets_out.Cell]] = [
        ("Kundnummer/FöretagsID", "Textanteckningar/Historik", "Skapad den", "Skapad av medarbetare")
    ]
    for person in people:
        contacts.append(
            (
                str(person.company),
                person.given,
                person.surname,
                person.title,
                person.email,
                drift.phone(rng, person.mobile),
                rng.choice(("Ja", "Nej", None)),
            )
        )
        truth.add(
            person.id,
            "Lime Go",
            path.name,
            len(contacts),
            "contact_person",
            present(name="x", email=person.email, mobile="x"),
            sheet="Kontaktperson",
        )
        text, mentioned = note(rng, world, person, 0.5)
        if text:
            remarks.append((str(person.company), text, "2025-05-05", rng.choice(names.STAFF)))
            for other in mentioned:
                truth.add(
                    other,
                    "Lime Go",
                    path.name,
                    len(remarks),
                    "mentioned",
                    "name",
                    sheet="Anteckningar",
                    is_mention=True,
                )
    register = [
        (
            "Kundnummer/FöretagsID",
            "Företagsnamn",
            "Organisationsnummer",
            "Postadress",
            "Postnummer",
            "Postort",
            "Telefon",
        ),
        *((str(one.id), one.name, one.org_number, one.street, one.postcode, one.town, one.phone) for one in firms),
    ]
    sheets = (("Företag", register), ("Kontaktperson", contacts), ("Anteckningar", remarks))
    sheets_out.write(path, (sheets_out.Sheet(title, rows) for title, rows in sheets))
    return (path,)  # fmt: skip
