"""What must hold whatever is compared: order is nothing, agreement never hurts, a veto always shows."""

import random

from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.match import Reason, Relation, Verdict
from dsr_desk.domain.matching import compare, decide
from dsr_desk.services.comparing import judgement_json
from tests.domain.pairs import PAIRS, fields

_ORDER = {Verdict.NO: 0, Verdict.POSSIBLE: 1, Verdict.CERTAIN: 2}
_VALUES = {
    Field.NAME: ("Anna Sjöberg", "Anna Andersson", "Bo Sjöberg", "A. Sjöberg", "Anna-Karin Lund"),
    Field.PERSONAL_NUMBER: ("19900118-9811", "20170101-2393", "900118-9812", "4938192"),
    Field.BIRTH_DATE: ("1990-01-18", "1984-06-02"),
    Field.EMAIL: ("anna@example.se", "info@example.se", "anna.sjoberg@example.com"),
    Field.PHONE: ("070-1740605", "vx 08-465 004 00"),
    Field.STREET: ("Storgatan 5", "Ekvägen 2"),
    Field.POSTCODE: ("123 45", "987 65"),
    Field.CITY: ("Umeå", "Luleå"),
    Field.CUSTOMER_NUMBER: ("100", "200"),
}
_SIDE = st.fixed_dictionaries({}, optional={field: st.sampled_from(values) for field, values in _VALUES.items()})
_PAIR = st.sampled_from([pair[:2] for pair in PAIRS])


def _fields(side: dict[Field, str]) -> Fields:
    return {field: (value,) for field, value in side.items()}


@given(_SIDE, _SIDE, st.randoms())
def test_the_order_of_fields_does_not_matter(
    asked: dict[Field, str], stored: dict[Field, str], dice: random.Random
) -> None:
    turned = [dict(dice.sample(list(side.items()), len(side))) for side in (asked, stored)]
    one, other = compare(_fields(asked), _fields(stored)), compare(_fields(turned[0]), _fields(turned[1]))
    assert (one.verdict, one.score) == (other.verdict, other.score)


@given(_PAIR, st.permutations((0, 1)))
def test_the_order_of_several_values_does_not_matter(pair: tuple[str, str], order: list[int]) -> None:
    asked, stored = fields(pair[0]), fields(pair[1])
    mixed = {field: (*values, *asked.get(field, ())) for field, values in stored.items()}
    turned = {
        field: values if order == [0, 1] else tuple(reversed(values))
        for field, values in mixed.items()
        if field is not Field.STREET
    }
    plain = {field: values for field, values in mixed.items() if field is not Field.STREET}
    assert compare(asked, plain).verdict is compare(asked, turned).verdict


@given(_SIDE, _SIDE, st.sampled_from(list(_VALUES)))
def test_more_agreeing_evidence_never_lowers_a_verdict(
    asked: dict[Field, str], stored: dict[Field, str], field: Field
) -> None:
    if field in asked or field in stored or field in (Field.PERSONAL_NUMBER, Field.BIRTH_DATE):
        return
    before = compare(_fields(asked), _fields(stored))
    for value in _VALUES[field]:
        after = compare(_fields(asked | {field: value}), _fields(stored | {field: value}))
        assert _ORDER[after.verdict] >= _ORDER[before.verdict]


@given(_SIDE, _SIDE)
def test_an_agreeing_number_or_birth_date_never_lowers_a_verdict(
    asked: dict[Field, str], stored: dict[Field, str]
) -> None:
    bare = [
        {field: value for field, value in side.items() if field not in (Field.PERSONAL_NUMBER, Field.BIRTH_DATE)}
        for side in (asked, stored)
    ]
    before = compare(_fields(bare[0]), _fields(bare[1]))
    for field, value in ((Field.PERSONAL_NUMBER, "19900118-9811"), (Field.BIRTH_DATE, "1990-01-18")):
        after = compare(_fields(bare[0] | {field: value}), _fields(bare[1] | {field: value}))
        assert _ORDER[after.verdict] >= _ORDER[before.verdict]


@given(_SIDE, _SIDE)
def test_a_veto_always_shows_and_is_never_certain(asked: dict[Field, str], stored: dict[Field, str]) -> None:
    one = _fields(asked | {Field.PERSONAL_NUMBER: "19900118-9811"})
    judged = compare(one, _fields(stored | {Field.PERSONAL_NUMBER: "20170101-2393"}))
    assert any(reason.is_veto and reason.field == "personal_number" for reason in judged.reasons)
    assert judged.verdict is not Verdict.CERTAIN


@given(_SIDE, _SIDE)
def test_every_certain_match_has_an_anchor_among_its_reasons(asked: dict[Field, str], stored: dict[Field, str]) -> None:
    judged = compare(_fields(asked), _fields(stored))
    if judged.verdict is Verdict.CERTAIN:
        assert max(reason.points for reason in judged.reasons) >= 5
        assert not any(reason.is_veto for reason in judged.reasons)


_WORDS = st.tuples(st.sampled_from(("Anna", "Bo", "Sofia")), st.sampled_from(("Sjöberg", "Lund", "Qvist")))


@given(_WORDS, _WORDS, _SIDE, _SIDE)
def test_the_order_of_the_words_of_a_name_does_not_matter(
    asked_words: tuple[str, str], stored_words: tuple[str, str], asked: dict[Field, str], stored: dict[Field, str]
) -> None:
    judged = {
        compare(
            _fields(asked | {Field.NAME: separator.join(one)}), _fields(stored | {Field.NAME: " ".join(other)})
        ).verdict
        for separator, one in ((" ", asked_words), (" ", asked_words[::-1]), (", ", asked_words[::-1]))
        for other in (stored_words, stored_words[::-1])
    }
    assert len(judged) == 1


@given(_SIDE, _SIDE)
def test_whoever_reads_the_reasons_that_are_given_out_recomputes_the_verdict(
    asked: dict[Field, str], stored: dict[Field, str]
) -> None:
    told = judgement_json(compare(_fields(asked), _fields(stored)))
    reasons = [
        Reason(one["field"], "", "", Relation(one["relation"]), one["points"], is_veto=one["veto"])
        for one in told["reasons"]
    ]
    assert decide(reasons).value == decide(reasons[::-1]).value == told["verdict"]
    assert abs(sum(reason.points for reason in reasons) - told["score"]) < 0.01


_SPOKEN_VETOES = {
    "personal_number": "annat personnummer", "birth_date": "annat födelsedatum", "given_name": "annat förnamn",
    "email": "annat e-postadress", "phone": "annat telefonnummer",
}  # fmt: skip


@given(_SIDE, _SIDE)
def test_every_veto_is_said_in_the_sentence_and_lowers_the_verdict(
    asked: dict[Field, str], stored: dict[Field, str]
) -> None:
    judged = compare(_fields(asked), _fields(stored))
    vetoes = [reason for reason in judged.reasons if reason.is_veto]
    assert not vetoes or judged.verdict is not Verdict.CERTAIN
    for reason in vetoes[:4]:
        assert _SPOKEN_VETOES[reason.field] in judged.sentence.sv


@given(_SIDE, _SIDE)
def test_another_valid_number_birth_date_or_given_name_is_always_a_veto(
    asked: dict[Field, str], stored: dict[Field, str]
) -> None:
    judged = compare(_fields(asked), _fields(stored))
    for reason in judged.reasons:
        if reason.relation is Relation.DIFFERS and reason.field in ("birth_date", "given_name"):
            assert reason.is_veto
    if asked.get(Field.PERSONAL_NUMBER) == "19900118-9811" and stored.get(Field.PERSONAL_NUMBER) == "20170101-2393":
        assert any(reason.is_veto and reason.field == "personal_number" for reason in judged.reasons)
