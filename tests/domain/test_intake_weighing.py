"""The weights beside the rules: pure, bounded, silent where they are not sure, and made from the letters they name."""

import hashlib
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dsr_desk.domain import intake_weighing as weighing
from dsr_desk.domain.intake import understand
from dsr_desk.domain.intake_weighing import NO_WEIGHTS
from dsr_desk.domain.request import Right
from dsr_desk.files.intake_weights import shipped
from dsr_desk.resources import resource
from tests.eval.intake_weights import lots


def test_the_shipped_weights_are_made_from_the_letters_of_today() -> None:
    data = [one for letters in lots().values() for one in letters]
    said = json.dumps([[one["text"], sorted(one["rights"])] for one in data], ensure_ascii=False)
    first = resource("intake/weights.tsv").read_text("utf-8").partition("\n")[0]
    assert first == f"# {len(data)} letters, sha256 {hashlib.sha256(said.encode()).hexdigest()}"


def test_no_weight_stands_for_a_number_of_anybody() -> None:
    assert [one for one in shipped().of if re.search(r"\d{5,}", one)] == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("jag skule vila veta va ni har för upgifter om mej i erat datasystem", Right.ACCESS),
        ("Eg vil ikkje ha meir reklame frå dykk, verken i posten eller på e-post", Right.OBJECTION_MARKETING),
    ],
)
def test_what_the_rules_are_silent_about_gets_its_right_and_its_sentence(text: str, right: Right) -> None:
    (suggestion,) = understand(f"God dag. {text}", weights=shipped()).suggestions
    assert (suggestion.right, suggestion.sentence, suggestion.is_sure) == (right, text, True)


@pytest.mark.parametrize(
    "text",
    ["När kommer min beställning?", "Tack för en fin kurs!", "Jag vill inte att ni raderar mitt konto.", "", "???"],
)
def test_an_ordinary_letter_gets_none(text: str) -> None:
    assert understand(text, weights=shipped()).rights == ()


def test_without_weights_nothing_is_weighed() -> None:
    assert weighing.weighed(("radera allt om mig",), NO_WEIGHTS) == {}


@given(some.text(max_size=300))
def test_any_text_has_its_chances_between_nothing_and_all(text: str) -> None:
    found = weighing.chances(text, shipped())
    assert set(found) == set(weighing.RIGHTS)
    assert all(0 <= chance <= 1 for chance in found.values())
