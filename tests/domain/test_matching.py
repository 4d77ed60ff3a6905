"""The verdict on hand-made pairs, and what must hold whatever is compared."""

import pytest

from dsr_desk.domain.match import Verdict
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
