"""The rules on everyday letters and notes written without sight of them.

First run, before a rule was touched: letters of the sixth lot .44 left to the person and 4 of 105 misread, of the
seventh .60 and 1; notes: .935 and .829 of the other persons found, at a precision of .80 and .86 (only her name known).
Both lots of letters have served to mend the rules since, so what is held here is no measure of letters unseen.
"""

import pytest

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field
from dsr_desk.services.name_lists import shipped
from tests.domain.corpora import allowed, lines, read

MISREAD = {"letters_sixth.jsonl": 1, "letters_seventh.jsonl": 0}


@pytest.mark.parametrize("lot", MISREAD)
def test_no_letter_gets_a_right_that_nobody_careful_would_log(lot: str) -> None:
    wrong = [letter["text"] for letter in lines(lot) if read(letter) - allowed(letter)]
    assert len(wrong) <= MISREAD[lot], wrong


@pytest.mark.parametrize("lot", MISREAD)
def test_of_letters_that_have_mended_the_rules_few_are_left_to_the_person(lot: str) -> None:
    named = [letter for letter in lines(lot) if letter["rights"]]
    assert sum(not read(letter) for letter in named) <= 0.15 * len(named)


def test_an_erasure_that_is_expressly_not_wanted_is_not_suggested() -> None:
    for text in (
        "Ni behöver inte radera något, jag ville bara säga tack.",
        "Jag vill INTE att ni raderar mig, jag behöver mina kvitton.",
        "Please do not delete my account, I still use it.",
        "Dere har slettet bestillingen min uten å si fra!",
    ):
        assert "erasure" not in read({"text": text})


@pytest.mark.parametrize(("corpus", "recall", "precision"), [("notes_first", 0.93, 0.79), ("notes_second", 0.82, 0.85)])
def test_other_people_in_notes_are_found_no_worse_than_at_the_first_run(
    corpus: str, recall: float, precision: float
) -> None:
    persons = found = masks = right = 0
    for note in lines(f"{corpus}.jsonl"):
        mine = masking.hers([{Field.NAME: (note["self"],)}])
        taken = [(one.start, one.end) for one in masking.pieces(note["text"], mine, shipped())]
        persons += len(note["others"])
        found += sum(any(_meet(one, mask) for mask in taken) for one in note["others"])
        masks += sum(not any(_meet(one, mask) for one in note.get("optional", [])) for mask in taken)
        right += sum(any(_meet(one, mask) for one in note["others"]) for mask in taken)
    assert found >= recall * persons
    assert right >= precision * masks


def _meet(one: list[int], mask: tuple[int, int]) -> bool:
    return one[0] < mask[1] and mask[0] < one[1]
