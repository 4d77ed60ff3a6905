"""The verdict on hand-made pairs, and what must hold whatever is compared."""

import pytest

from dsr_desk.domain.match import Reason, Relation, Verdict
from dsr_desk.domain.matching import compare, decide
from tests.domain.more_pairs import MORE_PAIRS
from tests.domain.pairs import FOUND, PAIRS, STRANGER, fields

_ALLOWED = {
    FOUND: {Verdict.CERTAIN, Verdict.POSSIBLE},
    STRANGER: {Verdict.POSSIBLE, Verdict.NO},
}


@pytest.mark.parametrize(("asked", "stored", "label"), PAIRS + MORE_PAIRS)
def test_a_pair_gets_the_verdict_a_careful_person_would_give(asked: str, stored: str, label: str) -> None:
    judged = compare(fields(asked), fields(stored))
    assert judged.verdict in _ALLOWED.get(label, {label}), judged


@pytest.mark.parametrize(("asked", "stored", "label"), PAIRS + MORE_PAIRS)
def test_the_verdict_follows_from_the_reasons_alone_and_the_score_is_their_sum(
    asked: str, stored: str, label: str
) -> None:
    del label
    judged = compare(fields(asked), fields(stored))
    assert decide(tuple(reversed(judged.reasons))) is judged.verdict
    assert judged.score == pytest.approx(sum(reason.points for reason in judged.reasons))


def _agreeing(field: str, points: float, relation: Relation = Relation.SAME) -> Reason:
    return Reason(field, "", "", relation, points)


def test_a_new_surname_at_home_is_hers_when_the_households_phone_agrees_too() -> None:
    """The household is proven twice, and the given name tells who in it; the home alone may be a block's."""
    at_home = (_agreeing("given_name", 3.0), _agreeing("surname", -3.0, Relation.DIFFERS), _agreeing("street", 5.0))
    assert decide(at_home) is Verdict.POSSIBLE
    assert decide((*at_home, _agreeing("phone", 5.0))) is Verdict.CERTAIN
    assert decide((*at_home, _agreeing("phone", 3.0))) is Verdict.POSSIBLE
