"""The list before a letter goes out: what usually draws complaints, each item from the case itself."""

from dataclasses import replace
from datetime import date

import pytest

from dsr_desk.domain.before_sending import checks, posted_by
from dsr_desk.domain.deadline import compute
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Identity, IdentityMethod, Refusal, Request, Right, State, Subject
from dsr_desk.domain.steps import CaseFacts

RECEIVED, TODAY = date(2026, 11, 2), date(2026, 11, 16)
CASE = Request("DSR-2026-0001", (Right.ACCESS,), RECEIVED, Channel.MAIL,
               Subject("Åsa Öhman", {Field.EMAIL: ("asa@example.se",)}), "sv", "")  # fmt: skip
FACTS = CaseFacts(CASE.ref, CASE.rights, State.OPEN, TODAY, compute(RECEIVED), is_identified=True, is_searched=True)

SHOWN = Identity(IdentityMethod.ID_SHOWN, TODAY, "pass")


def amiss(case: Request, facts: CaseFacts, kind: LetterKind = LetterKind.L05, language: str = "sv") -> list[str]:
    return [one.text.en for one in checks(case, facts, kind, language) if not one.holds]


def test_a_case_in_order_has_nothing_amiss() -> None:
    assert amiss(CASE, FACTS) == []


@pytest.mark.parametrize(
    ("case", "facts", "kind", "language", "word"),
    [
        (CASE, replace(FACTS, is_identified=False), LetterKind.L05, "sv", "identity"),  # 12(6)
        (replace(CASE, identity=SHOWN), FACTS, LetterKind.L05, "sv", "seldom"),
        (CASE, replace(FACTS, to_review=2), LetterKind.L05, "sv", "2 matches"),
        (CASE, replace(FACTS, today=date(2026, 12, 3)), LetterKind.L05, "sv", "passed"),  # 12(3)
        (CASE, replace(FACTS, is_extended=True), LetterKind.L05, "sv", "L04"),  # 12(3)
        (CASE, FACTS, LetterKind.L05, "en", "language"),  # 12(1)
        (replace(CASE, subject=Subject("Åsa Öhman")), FACTS, LetterKind.L05, "sv", "electronically"),  # 12(3)
        (CASE, FACTS, LetterKind.L07, "sv", "ground"),  # 12(4)
        (replace(CASE, refusal=Refusal(TODAY, "x", "y")), replace(FACTS, today=date(2026, 12, 3)), LetterKind.L07, "sv",
         "refusal is due"),
        (CASE, FACTS, LetterKind.L21, "sv", "fee"),  # 12(5)
        (replace(CASE, channel=Channel.POST), FACTS, LetterKind.L05, "sv", "postal address"),
        (replace(CASE, channel=Channel.POST, subject=Subject("Å", address=("A 1",))),
         replace(FACTS, today=date(2026, 12, 1)), LetterKind.L05, "sv", "post may be late"),
        (CASE, replace(FACTS, to_do=1), LetterKind.L11, "sv", "erased"),
        (CASE, replace(FACTS, to_do=1), LetterKind.L09, "sv", "put right"),
    ],
)  # fmt: skip
def test_what_is_amiss_is_named(case: Request, facts: CaseFacts, kind: LetterKind, language: str, word: str) -> None:
    assert any(word in one for one in amiss(case, facts, kind, language))


@pytest.mark.parametrize(
    ("last", "posted"),
    [
        (date(2026, 12, 2), date(2026, 11, 27)),  # Wednesday: the Friday before, over a weekend (T13)
        (date(2026, 11, 20), date(2026, 11, 17)),
        (date(2027, 1, 7), date(2026, 12, 31)),  # 1 and 6 January are holidays (lag 1989:253)
    ],
)
def test_the_post_needs_three_working_days(last: date, posted: date) -> None:
    assert posted_by(last) == posted
