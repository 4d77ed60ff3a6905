"""Tables of one system joined by their numbers: what points to her row is found, and nobody else's is."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.match import Match
from dsr_desk.domain.matching import decide
from dsr_desk.domain.request import Channel, Right
from dsr_desk.files import dbase_out
from dsr_desk.services import erasure, imports, joins, letters, profiles, requests, review, search
from dsr_desk.services.requests import NewRequest
from dsr_desk.store import vault as store
from dsr_desk.store.vault import Vault

COMPANIES = "idCompany\tCompany name\tTelephone\n1\tNordhamn Måleri AB\t\n2\tWiks Bygg AB\t\n3\tElin Ekdahl\t\n"
PERSONS = """\
idCompany\tidPerson\tFirst name\tLast name\tE-mail
1\t1\tÅsa\tÖhman\tasa.ohman@example.se
1\t2\tBo\tAlm\tbo.alm@example.se
2\t1\tTyra\tWik\ttyra.wik@example.se
"""
HISTORY = """\
idCompany\tidPerson\tDate\tCategory\tHistory
1\t1\t2025-01-02\tSamtal\tVill ha offert på fredag
2\t1\t2025-01-03\tSamtal\tVar bortrest
1\t2\t2025-01-04\tSamtal\tFrågade om fakturan
1\t\t2025-01-05\tMöte\tTräffade åsa på mässan
1\t\t2025-01-06\tMöte\tIngen var där
"""
CONSENTS = "idCompany\tidPerson\tString\n1\t1\tNyhetsbrev ja\n1\t2\tNyhetsbrev nej\n"
ASA = {"name": "Åsa Öhman", "email": "asa.ohman@example.se"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Vault]:
    made = store.create(tmp_path / "j.vault", bytes(range(32)), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC), "test")
    yield made
    made.close()


def take(vault: Vault, folder: Path, files: Mapping[str, str], source: str | None = None) -> None:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
        for plan in imports.preview(folder / name, source=source, vault=vault):
            imports.take_in(vault, plan)


def found(vault: Vault, **asked: str) -> dict[str, Match]:
    answer = search.find(vault, {Field(field): (value,) for field, value in asked.items()})
    for match in answer.matches:
        assert decide(match.judgement.reasons) is match.judgement.verdict
    return {match.record.record_id: match for match in answer.matches}


def verdicts(vault: Vault, **asked: str) -> dict[str, str]:
    return {name: match.judgement.verdict.value for name, match in found(vault, **asked).items()}


EASY = {"company.txt": COMPANIES, "person.txt": PERSONS, "history.txt": HISTORY, "samtycken.txt": CONSENTS}


def test_equal_numbers_in_two_companies_never_join(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, EASY)
    hers = found(desk, **ASA)
    assert "history.txt:3" not in hers, "person 1 of another company"
    assert "history.txt:4" not in hers, "person 2 of the same company"
    assert "samtycken.txt:3" not in hers


def test_equal_numbers_in_two_systems_never_join(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, {"person.txt": PERSONS}, "Lime Easy Norr")
    take(desk, tmp_path, {"history.txt": HISTORY, "samtycken.txt": CONSENTS}, "Lime Easy Syd")
    assert list(found(desk, **ASA)) == ["person.txt:2"]


def test_equal_numbers_in_tables_of_unlike_meaning_never_join(desk: Vault, tmp_path: Path) -> None:
    take(
        desk,
        tmp_path,
        {
            "kunder.csv": "Kundnr;Namn;Organisationsnummer;E-post\n17;Åsa Öhman;900118-9811;asa.ohman@example.se\n",
            "leverantorer.csv": "Leverantörsnr;Namn;Bankgiro;Kundnr\n17;Wiks Bygg AB;123-4567;17\n",
        },
    )
    assert list(found(desk, **ASA)) == ["kunder.csv:2"]


def test_an_equal_customer_number_in_another_system_makes_no_namesake_certain(desk: Vault, tmp_path: Path) -> None:
    head = "Kundnr;Namn;Organisationsnummer;E-post\n"
    take(desk, tmp_path, {"a.csv": f"{head}1042;Anna Andersson;900118-9811;anna@example.se\n"}, "Visma")
    take(desk, tmp_path, {"b.csv": "Kundnr;Namn;Belopp\n1042;Anna Andersson;200\n"}, "Butiken")
    hers = verdicts(desk, name="Anna Andersson", personal_number="900118-9811")
    assert hers == {"a.csv:2": "certain", "b.csv:2": "possible"}


def test_what_points_to_her_row_is_possibly_hers_and_says_why(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, EASY)
    hers = found(desk, **ASA)
    note, consent = hers["history.txt:2"], hers["samtycken.txt:2"]
    assert (note.judgement.verdict.value, consent.judgement.verdict.value) == ("possible", "possible")
    assert note.via == consent.via == "person.txt:2"
    assert note.judgement.sentence.sv == "Möjlig: raden pekar på rad 2 i person.txt: samma idPerson."
    assert note.judgement.sentence.en == "Possible: the row points to row 2 in person.txt: same idPerson."


def test_a_note_on_her_firm_is_possibly_hers_only_where_it_names_her(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, EASY)
    hers = found(desk, **ASA)
    assert "mentions “åsa”" in hers["history.txt:5"].judgement.sentence.en
    assert "history.txt:6" not in hers
    assert "person.txt:3" not in hers


def test_a_row_that_belongs_to_somebody_else_at_her_own_firm_is_not_hers(desk: Vault, tmp_path: Path) -> None:
    persons = PERSONS + "3\t1\tBo\tAlm\tbo@example.org\n"
    history = HISTORY + "3\t1\t2025-02-01\tSamtal\tRingde\n3\t\t2025-02-02\tSamtal\tRingde igen\n"
    take(desk, tmp_path, {"company.txt": COMPANIES.replace("Ekdahl\t", "Ekdahl\t070-1740605"), "person.txt": persons,
                          "history.txt": history})  # fmt: skip
    hers = verdicts(desk, name="Elin Ekdahl", phone="070-1740605")
    assert hers == {"company.txt:4": "certain", "history.txt:8": "possible"}


def test_tables_may_come_in_any_order(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, dict(reversed(EASY.items())))
    assert {"history.txt:2", "samtycken.txt:2"} <= found(desk, **ASA).keys()


CUSTOMERS = """\
Kundnr;Namn;Organisationsnummer;E-post;Er referens
0017;Åsa Öhman;900118-9811;asa.ohman@example.se;
18;Wiks Bygg AB;556000-0167;;Tyra Wik
"""


def contacts(folder: Path, rows: list[tuple[str, str, str, str]]) -> Path:
    path = folder / "KONTAKT.DBF"
    columns = [("KONTAKTID", "C", 6), ("NAMN", "C", 50), ("FTGNAMN", "C", 50), ("KUNDNR", "C", 16), ("LEVNR", "C", 16)]
    dbase_out.write(path, columns, [(str(number), *row) for number, row in enumerate(rows, 1)])
    return path


def test_a_contact_in_dbase_is_joined_with_the_customer_register(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, {"kunder.csv": CUSTOMERS})
    rows = [("", "Öhman", "17", ""), ("Bo Alm", "Öhman", "17", ""), ("", "Wiks", "18", ""), ("Åsa Öhman", "", "17", ""),
            ("", "", "", "")]  # fmt: skip
    for plan in imports.preview(contacts(tmp_path, rows)):
        assert plan.profile == "visma-dbase-contacts"
        imports.take_in(desk, plan)
    hers = verdicts(desk, **ASA)
    assert hers == {"kunder.csv:2": "certain", "KONTAKT.DBF:1": "possible", "KONTAKT.DBF:4": "certain"}


def test_a_number_that_stands_on_two_customers_says_so_and_makes_nothing_certain(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, {"kunder.csv": CUSTOMERS + "17;Bo Alm;;;\n"})
    for plan in imports.preview(contacts(tmp_path, [("", "", "17", ""), ("Åsa Öhman", "", "17", "")])):
        imports.take_in(desk, plan)
    hers = found(desk, **ASA)
    assert hers["KONTAKT.DBF:1"].judgement.verdict.value == "possible"
    assert hers["KONTAKT.DBF:2"].judgement.verdict.value == "possible"
    assert "står på fler rader i KUND" in hers["KONTAKT.DBF:1"].judgement.sentence.sv
    assert "kunder.csv:4" not in hers


def test_a_workbook_of_lime_go_is_joined_sheet_by_sheet(desk: Vault, tmp_path: Path) -> None:
    book = Workbook()
    key = "Kundnummer/FöretagsID"
    sheets: dict[str, list[list[str]]] = {
        "Företag": [[key, "Företagsnamn", "Organisationsnummer"], ["5", "Åsa Öhman", "900118-9811"],
                    ["6", "Wiks Bygg AB", ""]],
        "Kontaktperson": [[key, "Förnamn", "Efternamn", "E-post"], ["6", "Tyra", "Wik", "tyra.wik@example.se"]],
        "Anteckningar": [[key, "Skapad av medarbetare", "Textanteckningar/Historik"], ["5", "Bo", "Skickat katalog"],
                         ["6", "Tyra", "Skickat katalog"], ["6", "Bo", "Tyra ringer åter"]],
    }  # fmt: skip
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    book.save(tmp_path / "go.xlsx")
    imports.take_in_file(desk, imports.preview(tmp_path / "go.xlsx"))
    assert "go.xlsx:Anteckningar:2" in found(desk, name="Åsa Öhman", personal_number="900118-9811")
    hers = found(desk, name="Tyra Wik", email="tyra.wik@example.se")
    assert "go.xlsx:Anteckningar:4" in hers
    assert not {"go.xlsx:Anteckningar:2", "go.xlsx:Anteckningar:3"} & hers.keys()


def test_the_customer_number_that_lime_has_from_visma_joins_the_two(desk: Vault, tmp_path: Path) -> None:
    lime = "idcompany;name;registrationno;vismaid\n1;Öhmans Tak;;17\n2;Wiks Bygg AB;556000-0167;18\n"
    take(desk, tmp_path, {"kunder.csv": CUSTOMERS, "lime.csv": lime})
    assert "lime.csv:2" in found(desk, **ASA)
    assert "lime.csv:3" not in found(desk, **ASA)


def aged(vault: Vault) -> None:
    """As earlier versions stored it: no column had a part in a join."""
    with vault.writing("test.aged") as connection:
        connection.exec_driver_sql(
            "UPDATE import_file SET columns = (SELECT json_group_array(json_array("
            "json_extract(value, '$[0]'), json_extract(value, '$[1]'))) FROM json_each(columns))"
        )


def test_an_import_of_before_the_joins_is_searched_as_it_was(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, EASY)
    aged(desk)
    assert list(found(desk, **ASA)) == ["person.txt:2"]


def test_a_profile_saved_from_a_joined_table_joins_too(desk: Vault, tmp_path: Path) -> None:
    (tmp_path / "h.txt").write_text(HISTORY, encoding="utf-8")
    (plan,) = imports.preview(tmp_path / "h.txt")
    profiles.save(desk, profiles.of_plan(plan, "min historik", plan.source))
    take(desk, tmp_path, EASY)
    assert "history.txt:2" in found(desk, **ASA)


def test_an_import_taken_back_joins_no_more(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, EASY)
    history = next(one for one in imports.listing(desk) if one.file == "history.txt")
    imports.undo(desk, history.id)
    assert not any(name.startswith("history") for name in found(desk, **ASA))


_ID = st.integers(0, 3).map(lambda number: str(number) if number else "")
_NOTES = st.lists(st.tuples(_ID, _ID), min_size=1, max_size=8)


@settings(max_examples=8)
@given(_NOTES, _NOTES)
def test_nobody_without_her_number_is_ever_drawn_in(
    notes: list[tuple[str, str]], consents: list[tuple[str, str]]
) -> None:
    folder = Path(tempfile.mkdtemp(prefix="dsr-joins-"))
    vault = store.create(folder / "j.vault", bytes(range(32)), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC), "test")
    try:
        history = "".join(f"{company}\t{person}\t2025-01-01\tSamtal\tUtan namn {at}\n" for at, (company, person)
                          in enumerate(notes))  # fmt: skip
        consent = "".join(f"{company}\t{person}\tJa\n" for company, person in consents)
        take(vault, folder, {
            "person.txt": PERSONS, "history.txt": HISTORY.splitlines()[0] + "\n" + history,
            "samtycken.txt": CONSENTS.splitlines()[0] + "\n" + consent,
        })  # fmt: skip
        expected = {f"history.txt:{row}" for row, one in enumerate(notes, 2) if one == ("1", "1")}
        expected |= {f"samtycken.txt:{row}" for row, one in enumerate(consents, 2) if one == ("1", "1")}
        hers = verdicts(vault, **ASA)
        assert hers.keys() - {"person.txt:2"} == expected
        assert all(hers[name] == "possible" for name in expected)
    finally:
        vault.close()
        shutil.rmtree(folder)


def said(vault: Vault | None, path: Path) -> list[str]:
    plans = imports.preview(path)
    return [one.sv for plan in plans for one in joins.of_plan(vault, plan, plans)]


def test_the_preview_says_with_which_tables_a_table_is_joined_or_will_be(desk: Vault, tmp_path: Path) -> None:
    (tmp_path / "h.txt").write_text(HISTORY, encoding="utf-8")
    assert said(None, tmp_path / "h.txt") == [
        "Kopplas till Company genom idCompany när den tabellen är inläst.",
        "Kopplas till Company-Person genom idPerson när den tabellen är inläst.",
    ]
    take(desk, tmp_path, {"person.txt": PERSONS})
    assert "Kopplas till Company-Person genom idPerson." in said(desk, tmp_path / "h.txt")
    (tmp_path / "c.txt").write_text(COMPANIES, encoding="utf-8")
    assert said(desk, tmp_path / "c.txt") == ["person.txt kopplas hit genom idCompany."]


def test_a_table_read_in_before_there_were_joins_is_named(desk: Vault, tmp_path: Path) -> None:
    take(desk, tmp_path, {"person.txt": PERSONS})
    aged(desk)
    (tmp_path / "h.txt").write_text(HISTORY, encoding="utf-8")
    first, second = said(desk, tmp_path / "h.txt")
    assert first.startswith("Kopplas till Company genom idCompany när")
    assert second.startswith("person.txt lästes in innan tabeller kopplades.")
    (tmp_path / "c.txt").write_text(COMPANIES, encoding="utf-8")
    (back,) = said(desk, tmp_path / "c.txt")
    assert back.startswith("person.txt lästes in innan tabeller kopplades.")


def test_a_table_of_its_own_says_nothing_of_joins(desk: Vault, tmp_path: Path) -> None:
    (tmp_path / "egen.csv").write_text("Namn;E-post\nÅsa Öhman;asa@example.se\n", encoding="utf-8")
    assert said(desk, tmp_path / "egen.csv") == []


def test_a_joined_note_goes_the_way_of_other_findings_through_review_erasure_and_answer(
    vault: Vault, tmp_path: Path
) -> None:
    take(vault, tmp_path, EASY)
    known = {Field.EMAIL: (ASA["email"],)}
    new = NewRequest((Right.ACCESS, Right.ERASURE), date(2026, 11, 20), Channel.MAIL, ASA["name"], known)
    case = requests.open_request(vault, new)
    notes = {one.record_id: one for one in review.search_case(vault, case.ref)}
    assert notes["history.txt:2"].match.via == "person.txt:2"
    review.accept_certain(vault, case.ref)
    assert {one.record_id for one in review.findings(vault, case.ref) if one.choice} == {"person.txt:2"}
    review.choose(vault, case.ref, ["history.txt:2"], Choice.INCLUDE)
    assert {one.record_id for one in erasure.plan(vault, case.ref)} == {"person.txt:2", "history.txt:2"}
    letter = letters.compose(vault, case.ref, LetterKind.L05, "sv")
    assert "Vill ha offert på fredag" in str(letter)


def test_what_points_to_a_row_that_a_person_said_is_hers_is_found_by_the_next_search(
    vault: Vault, tmp_path: Path
) -> None:
    take(vault, tmp_path, EASY)
    case = requests.open_request(vault, NewRequest((Right.ACCESS,), date(2026, 11, 20), Channel.MAIL, ASA["name"]))
    before = {one.record_id for one in review.search_case(vault, case.ref)}
    assert "person.txt:2" in before
    assert "history.txt:2" not in before
    review.choose(vault, case.ref, ["person.txt:2"], Choice.INCLUDE)
    assert {"history.txt:2", "samtycken.txt:2"} <= {one.record_id for one in review.search_case(vault, case.ref)}


def test_joined_rows_beyond_the_limit_are_counted_once(desk: Vault, tmp_path: Path) -> None:
    rows = "".join(f"1\t1\t2025-01-02\tSamtal\tSamtal {number}\n" for number in range(300))
    take(desk, tmp_path, {"person.txt": PERSONS, "history.txt": HISTORY.splitlines()[0] + "\n" + rows})
    answer = search.find(desk, {Field.NAME: (ASA["name"],), Field.EMAIL: (ASA["email"],)})
    assert len(answer.matches) + answer.capped == 301


def test_a_row_whose_address_spells_another_name_is_not_hers(desk: Vault, tmp_path: Path) -> None:
    persons = "idCompany\tidPerson\tFirst name\tLast name\tE-mail\n1\t1\tÅsa\tÖhman\tasa.ohman@example.se\n"
    consents = "idCompany\tidPerson\tString\tE-mail\n1\t1\tja\tbo.alm@example.se\n1\t1\tja\tkontoret@example.org\n"
    take(desk, tmp_path, {"person.txt": persons, "samtycken.txt": consents})
    assert set(found(desk, **ASA)) == {"person.txt:2", "samtycken.txt:3"}
