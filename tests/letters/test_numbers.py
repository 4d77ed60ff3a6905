"""Personal numbers: in the copy of the data alone, never in the window, the title, the reasons or the subtitle."""

from dataclasses import replace

import pytest

from dsr_desk.domain import compose
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files import pages, pdf
from dsr_desk.files.letter_texts import load
from tests.letters.golden_texts import as_text
from tests.letters.made_up import BASE, ON, facts_for

NUMBER = "900118-9811"
WRITTEN = ["900118-9811", "19900118-9811", "199001189811", "9001189811", "900118 9811"]


@pytest.mark.parametrize("number", WRITTEN)
def test_a_number_in_the_address_never_shows_in_the_window(number: str) -> None:
    facts = replace(BASE, name=f"Karin Ekdahl {number}", address=(f"c/o Ek, {number}", number, "412 69 Göteborg"))
    made = compose.letter(LetterKind.L01, facts, load("sv"), "sv", ON, False)
    assert made.recipient == ("Karin Ekdahl", "c/o Ek", "412 69 Göteborg")


@pytest.mark.parametrize("number", WRITTEN)
def test_a_number_in_a_reason_is_masked(number: str) -> None:
    facts = facts_for(LetterKind.L10)
    told = replace(facts, said={**facts.said, "why_right": f"Numret {number} står i avtalet."})
    said = as_text(compose.letter(LetterKind.L10, told, load("sv"), "sv", ON, False))
    assert number not in said
    assert "9811" not in said


def test_a_telephone_number_and_an_organisation_number_are_left_alone() -> None:
    facts = facts_for(LetterKind.L10)
    told = replace(facts, said={**facts.said, "why_right": "Ring 0701740605 om 559999-0008."})
    said = as_text(compose.letter(LetterKind.L10, told, load("sv"), "sv", ON, False))
    assert "0701740605 om 559999-0008" in said


def test_the_report_shows_the_number_in_the_annex_and_not_on_page_one() -> None:
    made = compose.letter(LetterKind.L05, facts_for(LetterKind.L05), load("sv"), "sv", ON, False)
    first, *rest = pages.text(pdf.render(made))
    assert "9811" not in first
    assert any("19900118-9811" in page for page in rest)


def test_a_protected_person_gets_no_address() -> None:
    made = compose.letter(LetterKind.L01, replace(BASE, is_protected=True), load("sv"), "sv", ON, False)
    assert made.recipient == ("Karin Ekdahl",)
