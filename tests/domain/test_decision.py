"""What each right requires, and the grounds on which it may be declined."""

import pytest

from dsr_desk.domain.decision import RIGHTS, answers, check_ground, grounds_for, unanswered
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.grounds import GROUNDS, RefusalGround
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Right


def test_every_right_and_every_ground_has_its_rule() -> None:
    assert set(RIGHTS) == set(Right)
    assert set(GROUNDS) == set(RefusalGround)


@pytest.mark.parametrize("right", [Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL])
def test_nothing_outweighs_a_marketing_objection_or_a_withdrawn_consent(right: Right) -> None:
    assert grounds_for(right) == ()  # Art. 21(2)-(3), 7(3)
    assert LetterKind.L07 not in answers(right)


def test_bookkeeping_law_is_a_ground_against_erasure_alone() -> None:
    check_ground([Right.ERASURE], RefusalGround.LEGAL_OBLIGATION)  # Art. 17(3)(b)
    with pytest.raises(NotAllowed, match=r"17\(3\)\(b\)"):
        check_ground([Right.ACCESS], RefusalGround.LEGAL_OBLIGATION)


def test_a_ground_that_meets_one_of_several_rights_is_enough() -> None:
    check_ground([Right.ACCESS, Right.ERASURE], RefusalGround.LEGAL_CLAIMS)


def test_the_rights_of_others_never_close_the_whole_answer() -> None:
    assert GROUNDS[RefusalGround.OTHERS_RIGHTS].is_partial  # recital 63


@pytest.mark.parametrize(
    ("right", "letter"),
    [
        (Right.ACCESS, LetterKind.L05), (Right.ACCESS, LetterKind.L06), (Right.RECTIFICATION, LetterKind.L10),
        (Right.ERASURE, LetterKind.L11), (Right.ERASURE, LetterKind.L12), (Right.RESTRICTION, LetterKind.L13),
        (Right.PORTABILITY, LetterKind.L15), (Right.OBJECTION, LetterKind.L18),
        (Right.OBJECTION_MARKETING, LetterKind.L17), (Right.AUTOMATED_DECISION, LetterKind.L20),
        (Right.CONSENT_WITHDRAWAL, LetterKind.L19),
    ],
)  # fmt: skip
def test_a_letter_answers_its_right(right: Right, letter: LetterKind) -> None:
    assert unanswered([right], [letter]) == ()


@pytest.mark.parametrize("letter", [LetterKind.L01, LetterKind.L02, LetterKind.L03, LetterKind.L04, LetterKind.L24])
def test_letters_on_the_way_answer_nothing(letter: LetterKind) -> None:
    assert unanswered(list(Right), [letter]) == tuple(Right)


def test_each_right_of_a_request_needs_its_own_letter() -> None:
    rights = (Right.ACCESS, Right.ERASURE, Right.OBJECTION_MARKETING)
    assert unanswered(rights, [LetterKind.L05]) == (Right.ERASURE, Right.OBJECTION_MARKETING)  # T14


def test_every_text_stands_in_both_languages() -> None:
    texts = [rule.text for rule in GROUNDS.values()] + [rule.name for rule in RIGHTS.values()]
    assert all(text.sv and text.en and text.sv != text.en for text in texts)
