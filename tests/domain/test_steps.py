"""The path of a case, and the steps the law forbids."""

from dataclasses import replace
from datetime import date

import pytest

from dsr_desk.domain.deadline import compute
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Right, State
from dsr_desk.domain.steps import (
    CaseFacts,
    Progress,
    Stage,
    may_close,
    may_extend,
    may_pause,
    may_refuse,
    may_resume,
    may_send,
    next_step,
    path,
)

RECEIVED = date(2025, 3, 5)
NEW = CaseFacts("DSR-2025-0001", (Right.ERASURE,), State.OPEN, date(2025, 3, 7), compute(RECEIVED))
FOUND = replace(NEW, is_identified=True, is_searched=True)


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        (NEW, Stage.IDENTITY),
        (replace(NEW, is_identified=True), Stage.SEARCH),
        (replace(NEW, is_identified=True, paused_since=RECEIVED), Stage.IDENTITY),
        (replace(FOUND, to_review=2), Stage.REVIEW),
        (replace(FOUND, to_decide=1), Stage.DECISION),
        (replace(FOUND, to_do=1), Stage.DECISION),
        (FOUND, Stage.ANSWER),
        (replace(FOUND, sent=frozenset([LetterKind.L11])), Stage.CLOSED),
        (replace(NEW, state=State.REFUSED), Stage.CLOSED),
        (replace(NEW, is_identified=True, rights=(Right.OBJECTION_MARKETING,)), Stage.ANSWER),
    ],
)
def test_the_next_step(facts: CaseFacts, stage: Stage) -> None:
    step = next_step(facts)
    assert step is not None
    assert step.stage is stage


def test_a_closed_case_has_no_next_step() -> None:
    assert next_step(replace(NEW, state=State.CLOSED)) is None


def test_the_path_has_seven_steps_and_one_current() -> None:
    steps = path(FOUND)
    assert [step.label.sv for step in steps] == ["Begäran", "Identitet", "Sök", "Granska", "Beslut", "Svar", "Klart"]
    assert [step.progress for step in steps].count(Progress.CURRENT) == 1


def test_no_extension_after_the_first_months_end() -> None:
    may_extend(replace(NEW, today=date(2025, 4, 7)), "Många system")
    with pytest.raises(NotAllowed, match=r"2025-04-07.*T7"):
        may_extend(replace(NEW, today=date(2025, 4, 8)), "Många system")


def test_an_extension_comes_once_and_with_its_reason() -> None:
    with pytest.raises(NotAllowed, match="once"):
        may_extend(replace(NEW, is_extended=True), "Många system")
    with pytest.raises(NotAllowed, match="reason"):
        may_extend(NEW, "  ")


def test_a_refusal_after_one_month_is_warned_about_even_when_extended() -> None:
    late = replace(NEW, today=date(2025, 4, 8), is_extended=True, deadline=compute(RECEIVED, extended=True))
    warning = may_refuse(late, RefusalGround.STILL_NEEDED, "Avtalet löper.")
    assert warning is not None
    assert "7 April 2025" in warning.en
    assert may_refuse(NEW, RefusalGround.STILL_NEEDED, "Avtalet löper.") is None


def test_a_refusal_needs_facts_and_a_ground_that_meets_the_request() -> None:
    with pytest.raises(NotAllowed, match=r"12\(4\)"):
        may_refuse(NEW, RefusalGround.STILL_NEEDED, "")
    with pytest.raises(NotAllowed, match="ground"):
        may_refuse(NEW, RefusalGround.NOT_PORTABLE, "Fakta.")


def test_a_prompt_question_pauses_without_a_word_and_a_late_one_with_a_warning() -> None:
    assert may_pause(NEW, date(2025, 3, 7)) is None
    later = replace(NEW, today=date(2025, 3, 30))
    warning = may_pause(later, date(2025, 3, 30))
    assert warning is not None
    assert "12 March 2025" in warning.en


@pytest.mark.parametrize("since", [date(2025, 4, 8), date(2025, 5, 2)])
def test_no_pause_after_the_last_day_nor_in_the_future(since: date) -> None:
    with pytest.raises(NotAllowed):
        may_pause(replace(NEW, today=date(2025, 5, 1)), since)


def test_a_paused_case_cannot_be_paused_again_only_resumed() -> None:
    paused = replace(NEW, paused_since=date(2025, 3, 6))
    with pytest.raises(NotAllowed, match="2025-03-06"):
        may_pause(paused, date(2025, 3, 7))
    may_resume(paused, date(2025, 3, 7))
    with pytest.raises(NotAllowed):
        may_resume(paused, date(2025, 3, 5))
    with pytest.raises(NotAllowed):
        may_resume(NEW, date(2025, 3, 7))


def test_an_unanswered_case_closes_only_with_a_note() -> None:
    with pytest.raises(NotAllowed, match="erasure"):
        may_close(NEW)
    may_close(NEW, "Återkallad av personen.")
    may_close(replace(NEW, sent=frozenset([LetterKind.L11])))


def test_a_closed_case_takes_no_step() -> None:
    closed = replace(NEW, state=State.CLOSED)
    with pytest.raises(NotAllowed, match="closed"):
        may_extend(closed, "Skäl")


def test_a_letter_sent_late_is_warned_about_and_one_sent_before_receipt_is_refused() -> None:
    later = replace(NEW, today=date(2025, 5, 1))
    assert may_send(later, LetterKind.L11, date(2025, 4, 7)) is None
    warning = may_send(later, LetterKind.L11, date(2025, 4, 8))
    assert warning is not None
    assert "7 April 2025" in warning.en
    with pytest.raises(NotAllowed):
        may_send(later, LetterKind.L11, date(2025, 3, 4))
    with pytest.raises(NotAllowed):
        may_send(NEW, LetterKind.L11, date(2025, 3, 8))
