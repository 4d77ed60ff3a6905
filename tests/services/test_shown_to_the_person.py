"""What a search says aloud: namesakes, caps, what is new, sensitive words, columns without a meaning."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.persons import births_of, certain_persons
from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.sensitive import Category
from dsr_desk.services import casework, imports, name_lists, requests, review, search
from dsr_desk.services.requests import NewRequest
from dsr_desk.store import vault as store
from dsr_desk.store.vault import Vault

FIRST = """Namn;Personnummer;Adress;Postnr;Anteckning;Zxq
Tyra Wik;;Ekvägen 2;987 65;Sjukskriven, pratade med Xhevdet;a
Tyra Wik;19900118-9811;Ekvägen 2;987 65;;b
Tyra Wik;20170101-2393;Ekvägen 2;987 65;;c
Xhevdet Krasnic;;Alvägen 3;987 65;;d
"""
SECOND = "Namn;Adress;Postnr\nTyra Wik;Ekvägen 2;987 65\n"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = store.create(tmp_path / "d.vault", bytes(range(32)), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC), "test")
    take_in(made, tmp_path / "kunder.csv", FIRST)
    yield made
    made.close()


def take_in(vault: Vault, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    for plan in imports.preview(path, source=path.stem):
        imports.take_in(vault, plan)


def tyras_case(vault: Vault) -> str:
    known = {Field.STREET: ("Ekvägen 2",), Field.POSTCODE: ("987 65",)}
    case = NewRequest((Right.ACCESS,), date(2026, 11, 20), Channel.MAIL, "Tyra Wik", known)
    return requests.open_request(vault, case).ref


def test_certain_hits_of_two_birth_dates_are_two_persons(vault: Vault) -> None:
    asked = {Field.NAME: ("Tyra Wik",), Field.STREET: ("Ekvägen 2",), Field.POSTCODE: ("987 65",)}
    found = search.find(vault, asked)
    persons = certain_persons(found.matches)
    assert {births_of(person) for person in persons} >= {("900118",), ("170101",)}
    assert len(search.as_json(found)["namesakes"]) == len(persons)


def test_a_search_that_finds_one_person_warns_of_nobody(vault: Vault) -> None:
    found = search.find(vault, {Field.PERSONAL_NUMBER: ("19900118-9811",)})
    assert search.as_json(found)["namesakes"] == []


def test_a_later_search_keeps_the_choices_and_marks_only_what_is_new(vault: Vault, tmp_path: Path) -> None:
    ref = tyras_case(vault)
    first = review.search_case(vault, ref)
    assert casework.one(vault, ref).new == frozenset()
    review.choose(vault, ref, [first[0].record_id], Choice.INCLUDE)
    take_in(vault, tmp_path / "nytt.csv", SECOND)
    again = review.search_case(vault, ref)
    assert {one.record_id for one in again if one.id in casework.one(vault, ref).new} == {"nytt.csv:2"}
    assert next(one for one in again if one.record_id == first[0].record_id).choice is Choice.INCLUDE


def test_a_note_on_health_is_flagged_in_the_case(vault: Vault) -> None:
    ref = tyras_case(vault)
    review.search_case(vault, ref)
    assert (Category.HEALTH,) in casework.one(vault, ref).sensitive.values()


def test_a_name_no_list_has_is_masked_when_the_firms_own_data_has_it(vault: Vault) -> None:
    with vault.reading() as connection:
        lists = name_lists.with_firms_own(connection)
        assert lists.register("krasnic")
        assert not lists.register("ekvagen")
        mine = masking.hers([{Field.NAME: ("Tyra Wik",)}])
        for note in ("Krasnic hade inget emot det", "fråga krasnic om nyckeln"):
            assert [one.text.lower() for one in masking.pieces(note, mine, lists)] == ["krasnic"]


def test_a_name_is_known_from_its_own_row_though_many_notes_hold_it_before(vault: Vault, tmp_path: Path) -> None:
    notes = "".join(f"Tyra Wik;pratade med quorv {number}\n" for number in range(30))
    take_in(vault, tmp_path / "fler.csv", f"Namn;Anteckning\n{notes}Hilda Quorv;\n")
    with vault.reading() as connection:
        assert name_lists.with_firms_own(connection).register("quorv")


def test_the_proof_names_the_columns_without_a_meaning(vault: Vault) -> None:
    ref = tyras_case(vault)
    review.search_case(vault, ref)
    proof = casework.one(vault, ref).proof
    assert proof is not None
    assert proof["files"][0]["unmapped"] == ["Zxq"]  # type: ignore[index]
