"""Search on a real vault: the right records, the chain to them, what was cut, and the proof."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dsr_desk.domain.fields import Field
from dsr_desk.domain.match import Verdict
from dsr_desk.services import imports, search
from dsr_desk.services.comparing import compare_batch
from dsr_desk.store import vault as store
from dsr_desk.store.vault import Vault

CUSTOMERS = """Kundnr;Namn;Organisationsnummer;E-post;Telefon;Adress;Postnr;Ort;Er referens;Anteckning
100;Anna Sjöberg;900118-9811;anna.sjoberg@example.se;070-174 06 05;Storgatan 5;123 45;Umeå;;
101;Erik Sjöberg;;familj@example.se;08-465 004 01;Storgatan 5;123 45;Umeå;;Hans fru Anna Sjöberg ringde
102;Wiks Bygg AB;556000-0167;info@example.com;08-465 004 00;Ekvägen 2;987 65;Luleå;Tyra Wik;Nås på 070-1740605
103;Anna Andersson;;;;Björkvägen 1;111 11;Kalmar;;
104;Sjöberg, Anna;;;;;;;;
"""
PERSONS = """Namn;E-post;Mobil;Personnummer;Roll
Anna Berg;solros77@example.se;+46701740605;;Kund
A. Sjöberg;anna.sjoberg@example.se;;;Kund
Anna Sjöberg;annas.nya@example.se;;199001189811;Kund
;annas.nya@example.se;;;Kund
Anna Sjöberg;;;20170101-2393;Kund
"""


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    folder = tmp_path_factory.mktemp("search")
    made = store.create(folder / "desk.vault", bytes(range(32)), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC), "test")
    for name, text in (("kunder.csv", CUSTOMERS), ("personer.csv", PERSONS)):
        (folder / name).write_text(text, encoding="utf-8")
        for plan in imports.preview(folder / name, source=name[:-4]):
            imports.take_in(made, plan)
    yield made
    made.close()


def found(vault: Vault, **asked: str) -> dict[str, str]:
    answer = search.find(vault, {Field(field): (value,) for field, value in asked.items()})
    return {match.record.record_id: match.judgement.verdict.value for match in answer.matches}


def test_a_personal_number_in_any_writing_finds_the_row_with_it_as_certain(vault: Vault) -> None:
    for written in ("19900118-9811", "9001189811", "900118 9811", "SE900118981101", "199001189811.0"):
        verdicts = found(vault, personal_number=written)
        assert verdicts["kunder.csv:2"] == "certain"
        assert verdicts["personer.csv:4"] == "certain"


def test_a_record_with_other_identifiers_is_reached_from_a_certain_one_and_says_so(vault: Vault) -> None:
    answer = search.find(vault, {Field.NAME: ("Anna Sjöberg",), Field.PERSONAL_NUMBER: ("900118-9811",)})
    reached = {match.record.record_id: match for match in answer.matches}
    assert reached["personer.csv:3"].judgement.verdict is Verdict.CERTAIN
    assert reached["personer.csv:3"].via == "kunder.csv:2"


def test_a_namesake_with_another_number_is_left_out_and_one_without_is_possible(vault: Vault) -> None:
    verdicts = found(vault, name="Anna Sjöberg", personal_number="900118-9811")
    assert "personer.csv:6" not in verdicts
    assert verdicts["kunder.csv:6"] == "possible"


def test_her_husband_at_the_same_address_is_never_certain(vault: Vault) -> None:
    assert found(vault, name="Anna Sjöberg", street="Storgatan 5", postcode="12345")["kunder.csv:3"] == "possible"


def test_a_number_in_somebody_elses_note_is_possible(vault: Vault) -> None:
    assert found(vault, phone="070-1740605")["kunder.csv:4"] == "possible"
    assert found(vault, name="Anna Sjöberg")["kunder.csv:3"] == "possible"


def test_the_reference_person_of_a_firm_is_found_in_that_role(vault: Vault) -> None:
    answer = search.find(vault, {Field.NAME: ("Tyra Wik",)})
    assert [match.judgement.role.value for match in answer.matches] == ["customer_reference"]


def test_a_firm_is_found_by_its_number_in_every_form(vault: Vault) -> None:
    for written in ("556000-0167", "165560000167", "SE556000016701"):
        assert found(vault, org_number=written) == {"kunder.csv:4": "certain"}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("customer_number", "00103", "kunder.csv:5"),
        ("email", "ANNAS.NYA@example.se", "personer.csv:4"),
        ("surname", "Wik", "kunder.csv:4"),
        ("given_name", "Tyra", "kunder.csv:4"),
        ("company", "Wiks Bygg", "kunder.csv:4"),
        ("city", "Kalmar", "kunder.csv:5"),
        ("street", "Björkv. 1", "kunder.csv:5"),
        ("birth_date", "18/1 1990", "kunder.csv:2"),
        ("address", "Ekvägen 2, 987 65 Luleå", "kunder.csv:4"),
        ("postcode", "98765", "kunder.csv:4"),
    ],
)
def test_every_field_alone_finds_its_record(vault: Vault, field: str, value: str, expected: str) -> None:
    assert expected in found(vault, **{field: value})


@pytest.mark.parametrize("text", ["O'Brien", "a@b", "1912-12-12", "NEAR(", '"', "epost:anna", "*", "anna OR erik"])
def test_free_text_is_never_an_operator(vault: Vault, text: str) -> None:
    assert search.find(vault, {}, text=text).matches == ()


def test_free_text_finds_words_anywhere_in_a_row_and_a_word_begun(vault: Vault) -> None:
    ids = [match.record.record_id for match in search.find(vault, {}, text="fru ring").matches]
    assert ids == ["kunder.csv:3"]


def test_nothing_found_still_says_what_was_searched(vault: Vault) -> None:
    answer = search.find(vault, {Field.NAME: ("Zebedeus Qvarnlöf",), Field.EMAIL: ("zeb@example.org",)})
    assert answer.matches == ()
    assert [(file.file, file.rows) for file in answer.files] == [("kunder.csv", 5), ("personer.csv", 5)]
    assert "zeb@example.org" in answer.readings
    assert "Roll" in answer.files[1].unmapped or answer.files[1].unmapped == ()


def test_what_the_limit_cuts_is_counted(vault: Vault) -> None:
    whole = search.find(vault, {Field.NAME: ("Anna Sjöberg",)})
    cut = search.find(vault, {Field.NAME: ("Anna Sjöberg",)}, limit=1)
    assert cut.capped == len(whole.matches) - 1


def test_a_search_leaves_a_line_without_what_was_asked(vault: Vault) -> None:
    search.find(vault, {Field.NAME: ("Zebedeus Qvarnlöf",)})
    with vault.reading() as connection:
        detail = connection.exec_driver_sql("SELECT detail FROM audit ORDER BY seq DESC LIMIT 1").scalar()
    assert "name" in str(detail)
    assert "Zebedeus" not in str(detail)


def test_a_batch_answers_every_line_in_the_promised_form(vault: Vault, tmp_path: Path) -> None:
    queries = [{"query_id": "q1", "fields": {"name": "Anna Sjöberg", "personal_number": ["900118-9811"]}}]
    (tmp_path / "q.jsonl").write_text("\n".join(map(json.dumps, queries)), encoding="utf-8")
    assert search.find_batch(vault, tmp_path / "q.jsonl", tmp_path / "r.jsonl") == 1
    (answer,) = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    first = answer["results"][0]
    assert set(answer) == {"query_id", "results", "capped", "ms"}
    assert {"record_id", "file", "sheet", "row", "role", "score", "verdict", "reasons", "via"} <= set(first)
    assert {"field", "asked", "stored", "relation", "points"} <= set(first["reasons"][0])


def test_pairs_are_compared_without_a_vault(tmp_path: Path) -> None:
    pair = {"id": 7, "query": {"name": "Anna Wik"}, "record": {"name": ["Wik, Anna"]}}
    (tmp_path / "p.jsonl").write_text(json.dumps(pair), encoding="utf-8")
    assert compare_batch(tmp_path / "p.jsonl", tmp_path / "o.jsonl") == 1
    answer = json.loads((tmp_path / "o.jsonl").read_text("utf-8"))
    assert answer["id"] == 7
    assert answer["verdict"] == "possible"


def test_an_import_taken_back_is_found_no_more(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "extra.csv").write_text("Namn;E-post\nOtto Falk;otto.falk@example.se\n", encoding="utf-8")
    (plan,) = imports.preview(tmp_path / "extra.csv", source="extra")
    taken = imports.take_in(vault, plan)
    assert found(vault, name="Otto Falk", email="otto.falk@example.se") == {"extra.csv:2": "certain"}
    imports.undo(vault, taken.id)
    assert found(vault, name="Otto Falk", email="otto.falk@example.se") == {}
