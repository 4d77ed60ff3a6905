"""The rules on everyday letters and notes written without sight of them.

First run, before a rule was touched: letters of the sixth lot .44 left to the person and 4 of 105 misread, of the
seventh .60 and 1; notes: .935 and .829 of the other persons found, at a precision of .80 and .86 (only her name known).
The eighth lot of letters, by another hand: .18 left to the person and 4 of 120 misread by the rules alone, .13 and 4
with weights that had not seen it; 3 of 8 reminders were known as such.
The ninth lot of letters (150, a fourth hand, letters that hide what they ask): .38 left to the person and 9 misread by
the rules alone, .34 and 10 with weights that had not seen it; 4 of 12 complaints and 7 of 10 reminders known as such.
The tenth lot (150, a fifth hand: 90 in the style of public templates, twelve languages, and 60 everyday Swedish ones):
.11 left to the person, but 29 misread, nearly all a right too many that the letter only mentions ("I know that I could
ask for erasure"), and 19 of 135 requests taken for complaints by their threat of one.
The eleventh lot (100, a sixth hand, three in five like public templates), read by the rules that the tenth had mended:
.06 and 9 at its first run; the rules before the tenth misread 20 of it.
The twelfth lot (72, a seventh hand, like public templates), read by the rules that the eleventh had mended: .02 and 8.
The fourth lot of notes (200 lines, yet another hand, shorter and plainer than the second) has mended nothing: .873
found at .924 before the weights, .952 at .925 with them.
The fifth lot of notes (478 lines by two more hands, four in ten of the second's with nobody but tempting words): .932
at .948 and .962 at .827 at its first run; a person named twice but marked once is left out of the count here.
The sixth lot (360 lines, another hand, 97 with nobody but tempting words): .924 at .863 at its first run.
All others have served to mend the rules since, so what is held here is no measure of what is unseen. The third lot of
notes is our own, written before the weights were learnt. Learnt without the lot they are tried on
(tests/eval/notes/weigh.py),
the weights find .996 of the first at .891, .969 of the second at .935 and .973 of the third at .923; the signs
themselves have seen all three since. At the first run with weights, no line of the second seen before, it had .899 at
.910.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field
from dsr_desk.domain.folding import fold
from dsr_desk.domain.intake import understand
from dsr_desk.domain.spotting import Lists
from dsr_desk.files.intake_weights import shipped as shipped_weights
from dsr_desk.services.name_lists import shipped
from tests.domain.corpora import allowed, lines, read

PUBLIC = ("letters_tenth.jsonl", "letters_eleventh.jsonl", "letters_twelfth.jsonl")
MISREAD = {
    "letters_sixth.jsonl": 1, "letters_seventh.jsonl": 0, "letters_eighth.jsonl": 1, "letters_ninth.jsonl": 1,
    "letters_tenth.jsonl": 4, "letters_eleventh.jsonl": 1,
    "letters_twelfth.jsonl": 1,
}  # fmt: skip


@pytest.mark.parametrize("lot", MISREAD)
def test_no_letter_gets_a_right_that_nobody_careful_would_log(lot: str) -> None:
    wrong = [letter["text"] for letter in lines(lot) if read(letter, shipped_weights()) - allowed(letter)]
    assert len(wrong) <= MISREAD[lot], wrong


@pytest.mark.parametrize("lot", MISREAD)
def test_of_letters_that_have_mended_the_rules_few_are_left_to_the_person(lot: str) -> None:
    named = [letter for letter in lines(lot) if letter["rights"]]
    assert sum(not read(letter, shipped_weights()) for letter in named) <= 0.1 * len(named)


@pytest.mark.parametrize("lot", ["letters_eighth.jsonl", "letters_ninth.jsonl"])
def test_reminders_are_known_as_such_and_nothing_else_is_taken_for_one(lot: str) -> None:
    every = [(one["kind"] == "reminder", understand(one["text"]).is_reminder) for one in lines(lot)]
    assert all(said for is_one, said in every if is_one)
    assert not any(said for is_one, said in every if not is_one)


def test_complaints_about_how_a_matter_was_dealt_with_are_known_as_such() -> None:
    every = [(one["kind"] == "complaint", understand(one["text"]).is_complaint) for one in lines("letters_ninth.jsonl")]
    assert sum(said for is_one, said in every if is_one) >= 11
    assert not any(said for is_one, said in every if not is_one)


def test_a_request_that_threatens_with_a_complaint_is_none() -> None:
    every = [one for lot in PUBLIC for one in lines(lot)]
    assert not [one["text"] for one in every if one["kind"] == "request" and understand(one["text"]).is_complaint]


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("Begäran om radering\n\nRadera mitt konto. Jag känner till att jag kan begära registerutdrag.", {"erasure"}),
        ("Please delete my account. I know I could ask for a copy of everything first.", {"erasure"}),
        ("Ich widerspreche der Verarbeitung meiner Daten. Das Recht auf Auskunft ist mir bekannt.", {"objection"}),
        ("Je retire mon consentement. Je déciderai plus tard si je demande l'effacement.", {"consent_withdrawal"}),
        ("Registerutdrag\n\nJag vill ha ett registerutdrag. Jag vill också att ni raderar mitt konto.",
         {"access", "erasure"}),
        ("Registerutdrag\n\nSkicka mig ett registerutdrag. Och sen raderar ni mig!", {"access", "erasure"}),
        ("Jag invänder mot er reklam. Säg till om invändningen leder till radering av mitt konto.", {"objection"}),
        ("Ik maak bezwaar tegen uw reclame. Ik hoor graag of het bezwaar zal leiden tot verwijdering van mijn account.",
         {"objection"}),
        ("Radera mina uppgifter. Det gäller även länkar till, kopior och återgivningar av dem, och inte bara exakta"
         " kopior av de berörda uppgifterna.", {"erasure"}),
        ("Sollte ich eine Einwilligung zur Verarbeitung meiner Daten (bspw. nach Art. 6 Abs. 1 lit. a oder Art. 9"
         " Abs. 2 DSGVO) erteilt haben, widerrufe ich diese hiermit.", {"consent_withdrawal"}),
        ("Stop the adverts. I would not like you to delete my account.", {"objection"}),
        ("[X] Access to my personal data (Article 15)\n[ ] Data portability (Article 20)\n[ ] Objection", {"access"}),
    ],
)  # fmt: skip
def test_a_right_that_is_only_mentioned_is_not_used(text: str, rights: set[str]) -> None:
    assert read({"text": text}) == rights


def test_a_reminder_is_given_no_right_by_the_weights() -> None:
    """Which right it is about stands in the letter that it reminds of."""
    text = "Vor einem Monat hatte ich bei Ihnen eine Anfrage nach der DSGVO gestellt. Leider erhielt ich keine Antwort."
    assert understand(text).is_reminder
    assert not read({"text": text}, shipped_weights())


def test_an_erasure_that_is_expressly_not_wanted_is_not_suggested() -> None:
    for text in (
        "Ni behöver inte radera något, jag ville bara säga tack.",
        "Jag vill INTE att ni raderar mig, jag behöver mina kvitton.",
        "Please do not delete my account, I still use it.",
        "Radera alltså ingenting tills vidare.",
        "Jag råkade radera min inlämning, går det att få tillbaka den?",
        "Kan ni ta bort boken ur min varukorg?",
        "Dere har slettet bestillingen min uten å si fra!",
    ):
        assert "erasure" not in read({"text": text})


@pytest.mark.parametrize(
    ("corpus", "recall", "precision"),
    [
        ("notes_first", 0.99, 0.91),
        ("notes_second", 0.965, 0.94),
        ("notes_third", 0.975, 0.925),
        ("notes_fourth", 0.95, 0.925),
        ("notes_fifth", 0.965, 0.92),
        ("notes_sixth", 0.935, 0.92),
    ],
)
def test_other_people_in_notes_are_found_no_worse_than_they_are(corpus: str, recall: float, precision: float) -> None:
    persons, found, masks, right = _counted(corpus, shipped())
    assert found >= recall * persons
    assert right >= precision * masks


RARE = ("Quorv", "Zelphin", "Ymrod", "Tjukk", "Wraxo")
"""In no list and formed as no Swedish name."""
WEAK = (
    "{} hade inget emot det",
    "fråga {low} om nyckeln",
    "larm {low} kvitterade ej",
    "hämtat igår, {low} var nöjd",
    "{} trodde att det var klart",
    "på {}s konto",
    "vill ej störas, {low}s ord",
    "ändrat till {low} sen i maj",
)
"""Notes where little but the name itself says that it is one."""


def test_names_in_the_firms_own_data_are_found_where_nothing_else_tells_of_a_person() -> None:
    notes = [note.format(name, low=name.lower()) for note in WEAK for name in RARE]
    knowing = replace(shipped(), register={name.lower() for name in RARE}.__contains__)
    mine = masking.hers([{Field.NAME: ("Tyra Wik",)}])
    without = sum(bool(masking.pieces(note, mine, shipped())) for note in notes)
    found = sum(bool(masking.pieces(note, mine, knowing)) for note in notes)
    assert without < 0.5 * len(notes)
    assert found >= 0.97 * len(notes)


def test_names_in_the_firms_own_data_cost_no_one_who_was_found() -> None:
    lots = ("notes_first", "notes_second", "notes_third")
    firms = {fold(word) for lot in lots for note in lines(f"{lot}.jsonl") for word in _names(note)}
    knowing = replace(shipped(), register=firms.__contains__)
    for lot in lots:
        _, without, *_ = _counted(lot, shipped())
        _, found, masks, right = _counted(lot, knowing)
        assert found >= without
        assert right >= 0.9 * masks


def _counted(corpus: str, lists: Lists) -> tuple[int, int, int, int]:
    """Persons, those of them found, masks, those of them right."""
    persons = found = masks = right = 0
    for note in lines(f"{corpus}.jsonl"):
        mine = masking.hers([{Field.NAME: (note["self"],)}])
        taken = [(one.start, one.end) for one in masking.pieces(note["text"], mine, lists)]
        persons += len(note["others"])
        found += sum(any(_meet(one, mask) for mask in taken) for one in note["others"])
        counted = [mask for mask in taken if not any(_meet(one, mask) for one in note.get("optional", []))]
        masks += len(counted)
        right += sum(any(_meet(one, mask) for one in note["others"]) for mask in counted)
    return persons, found, masks, right


def _names(note: dict[str, Any]) -> list[str]:
    """The words of the other persons' names, as a customer list would have them."""
    pieces = [note["text"][start:end] for start, end in note["others"]]
    return [word for piece in pieces for word in re.findall(r"[^\W\d_]{3,}", piece) if word[0].isupper()]


def _meet(one: Sequence[int], mask: tuple[int, int]) -> bool:
    return one[0] < mask[1] and mask[0] < one[1]
