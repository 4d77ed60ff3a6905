"""What the letters say: golden texts, one set of keys for both languages, and words that may never stand in one."""

import re
from dataclasses import replace
from string import Formatter

import pytest

from dsr_desk.domain import compose
from dsr_desk.domain.compose import slots
from dsr_desk.domain.compose.pen import check_template, fill
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter import LetterKind, Paragraph
from dsr_desk.domain.masking import MARK
from dsr_desk.domain.retention import RetentionKind
from dsr_desk.files.letter_texts import load, read
from tests.letters.golden_texts import LANGUAGES, as_text, made, path_of
from tests.letters.made_up import ON, POLICY, facts_for, records

DECLINING = ("L04", "L06", "L07", "L08", "L10", "L12", "L14", "L16", "L18", "L20", "L21", "L22", "L23", "L26", "L28")
ALL = [(kind, language) for kind in LetterKind for language in LANGUAGES]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_letter_says_what_its_golden_text_says(kind: LetterKind, language: str) -> None:
    assert as_text(made(kind, language)) == path_of(kind, language).read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_complete_letter_lacks_nothing(kind: LetterKind, language: str) -> None:
    assert made(kind, language).missing == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [LetterKind(code) for code in DECLINING])
def test_a_declining_letter_names_the_authority_and_a_general_court(kind: LetterKind, language: str) -> None:
    said = as_text(made(kind, language))
    for part in ("Integritetsskyddsmyndigheten", "IMY", "Box 8114", "104 20 Stockholm", "imy.se", "tingsrätt"):
        assert part in said


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_no_letter_points_to_an_administrative_court_or_the_old_authority(kind: LetterKind, language: str) -> None:
    said = as_text(made(kind, language)).lower()
    assert not re.search("förvaltningsrätt|förvaltningsdomstol|administrative court|datainspektionen", said)


def test_both_languages_have_the_same_texts_with_the_same_placeholders() -> None:
    swedish, english = load("sv"), load("en")
    assert set(swedish) == set(english)
    for key in swedish:
        assert _names(swedish[key]) == _names(english[key]), key


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_has_its_question_and_every_choice_its_word(language: str) -> None:
    texts = load(language)
    for kind in LetterKind:
        for slot in slots.written(kind):
            assert f"slot.{slot.name}" in texts
            assert not slot.is_required or f"missing.{slot.name}" in texts
            assert all(f"choice.{word}" in texts for word in slot.choices)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_and_every_kind_of_record_has_its_words(language: str) -> None:
    texts = load(language)
    assert all(f"ground.{ground.value}" in texts for ground in RefusalGround)
    assert all(f"keeping.{kind.value}" in texts for kind in RetentionKind)


def test_a_draft_claims_no_absence_of_transfers_while_a_country_is_unknown() -> None:
    unknown = tuple(replace(one, country=None, safeguard=None) for one in POLICY.recipients)
    facts = replace(facts_for(LetterKind.L05), policy=replace(POLICY, recipients=unknown))
    said = as_text(compose.letter(LetterKind.L05, facts, load("sv"), "sv", ON, True))
    assert "Inga uppgifter om dig förs över" not in said
    assert "i vilket land Visma behandlar uppgifterna" in said


@pytest.mark.parametrize(("language", "word"), [("sv", "[dolt]"), ("en", "[hidden]")])
def test_what_is_masked_is_said_in_words(language: str, word: str) -> None:
    (one, *_) = records(1)
    masked = replace(one, cells=(*one.cells[:-1], f"Ring {MARK} i mars"))
    facts = replace(facts_for(LetterKind.L05), held=(masked,))
    said = as_text(compose.letter(LetterKind.L05, facts, load(language), language, ON, False))
    assert f"Ring {word} i mars" in said
    assert MARK not in said


def test_what_the_record_of_processing_lacks_is_told_once() -> None:
    roles = tuple(replace(one, role=None) for one in POLICY.recipients)
    facts = replace(facts_for(LetterKind.L05), policy=replace(POLICY, recipients=roles))
    lacking = compose.lacking(LetterKind.L05, facts, load("sv"), "sv", ON)
    assert "recipient_role:visma" in lacking
    assert "gap:recipients.visma.role" not in lacking


@pytest.mark.parametrize("template", ["{x.__class__}", "{x[0]}", "{x!r}", "{x:>9999999}", "{0}", "{}"])
def test_a_template_may_only_hold_plain_names(template: str) -> None:
    with pytest.raises(ValueError, match="plain placeholders"):
        check_template(template)


def test_a_value_is_never_read_as_a_template() -> None:
    assert fill("{name}!", {"name": "{other}"}) == "{other}!"


def test_a_text_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        read("L01:\n  title: a\n  title: b\n")


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not LetterKind.L05])
def test_a_paragraph_of_ones_own_and_ones_own_signature_stand_in_every_letter(kind: LetterKind) -> None:
    facts = facts_for(kind)
    own = replace(facts, said={**facts.said, "own_words": "Vi ses i mars.\nHälsa."}, signature="Emilia R\nDataskydd")
    paragraphs = [block.text for block in compose.letter(kind, own, load("sv"), "sv", ON, is_draft=True).blocks
                  if isinstance(block, Paragraph)]  # fmt: skip
    assert "Vi ses i mars." in paragraphs
    assert paragraphs[-1].endswith("Emilia R\nDataskydd")


def test_nobody_is_written_down_as_told_of_a_correction_before_it_is_done() -> None:
    facts = facts_for(LetterKind.L09)
    untold = replace(facts.told[0], on=None, why_not="", recipient="Postbolaget")
    said = as_text(compose.letter(LetterKind.L09, replace(facts, told=(untold,)), load("sv"), "sv", ON, False))
    assert "Postbolaget" not in said
    assert "får veta att de är rättade" in said
    said = as_text(
        compose.letter(LetterKind.L09, replace(facts, told=(untold, *facts.told)), load("sv"), "sv", ON, False)
    )
    assert "Postbolaget" not in said
    assert facts.told[0].recipient in said


@pytest.mark.parametrize("kind", [LetterKind.L09, LetterKind.L11, LetterKind.L12, LetterKind.L25])
def test_where_nobody_else_had_the_data_the_letter_says_that_in_a_sentence(kind: LetterKind) -> None:
    alone = replace(facts_for(kind), told=(), nobody_else=True)
    made = compose.letter(kind, alone, load("sv"), "sv", ON, False)
    assert "Ingen annan har fått" in as_text(made)
    assert not [one for one in made.missing if "told" in str(one)]
