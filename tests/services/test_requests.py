"""A case's life, step by step, each judged by the law on a real vault."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dsr_desk.domain.decision import RefusalGround
from dsr_desk.domain.errors import Changed, NotAllowed, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.request import Channel, IdentityMethod, PauseReason, Request, Right, State
from dsr_desk.services import requests, review
from dsr_desk.store.vault import Vault
from tests.conftest import Clock


def opened(vault: Vault, received: date | datetime = date(2026, 11, 2), right: Right = Right.ACCESS) -> Request:
    known = {Field.EMAIL: ("asa.ohman@example.se",)}
    return requests.open_request(vault, requests.NewRequest((right,), received, Channel.POST, "Åsa Öhman", known))


def test_cases_are_numbered_by_year(vault: Vault, clock: Clock) -> None:
    assert [opened(vault).ref, opened(vault).ref] == ["DSR-2026-0001", "DSR-2026-0002"]
    clock.now += timedelta(days=60)
    assert opened(vault).ref == "DSR-2027-0001"


def test_an_instant_late_at_night_is_the_next_day_in_stockholm(vault: Vault) -> None:
    case = opened(vault, datetime(2026, 11, 5, 23, 30, tzinfo=UTC))
    assert case.received == date(2026, 11, 6)
    assert requests.one(vault, case.ref) == case


def test_a_request_from_the_future_or_about_nobody_is_refused(vault: Vault) -> None:
    with pytest.raises(UserError, match="future"):
        opened(vault, date(2026, 12, 24))
    with pytest.raises(UserError, match="who it concerns"):
        requests.open_request(vault, requests.NewRequest((Right.ACCESS,), date(2026, 11, 2), Channel.MAIL, " "))
    assert requests.every(vault) == ()


def test_a_pause_moves_the_last_day_and_never_the_safe_one(vault: Vault, clock: Clock) -> None:
    case = opened(vault)
    paused = requests.pause(vault, case.ref, PauseReason.IDENTITY, date(2026, 11, 6))
    assert paused.state is State.PAUSED
    assert requests.deadline(vault, paused).due is None
    clock.now += timedelta(days=3)
    resumed = requests.resume(vault, case.ref, date(2026, 11, 16))
    law = requests.deadline(vault, resumed)
    assert (law.safe, law.due) == (date(2026, 12, 2), date(2026, 12, 14))


def test_an_extension_is_refused_after_the_first_month(vault: Vault, clock: Clock) -> None:
    case = opened(vault)
    clock.now = datetime(2026, 12, 3, 9, tzinfo=UTC)
    with pytest.raises(NotAllowed, match="2026-12-02"):
        requests.extend(vault, case.ref, "Många system")
    assert requests.one(vault, case.ref).extension is None


def test_a_refusal_needs_a_ground_that_meets_the_right_and_its_facts(vault: Vault) -> None:
    marketing = opened(vault, right=Right.OBJECTION_MARKETING)
    with pytest.raises(NotAllowed):
        requests.refuse(vault, marketing.ref, RefusalGround.EXCESSIVE, "Tredje gången i veckan")
    access = opened(vault)
    with pytest.raises(NotAllowed):
        requests.refuse(vault, access.ref, RefusalGround.EXCESSIVE, " ")


def test_a_case_changed_by_somebody_else_meanwhile_is_not_overwritten(vault: Vault) -> None:
    mine = opened(vault)
    requests.edit(vault, mine, note="Någon annans ändring")
    with pytest.raises(Changed):
        requests.edit(vault, mine, note="Min ändring")
    assert requests.one(vault, mine.ref).note == "Någon annans ändring"


def test_an_unanswered_case_closes_only_with_a_reason_and_a_note_of_its_intake_is_none(vault: Vault) -> None:
    case = requests.edit(vault, opened(vault), note="Ringde även i går.")
    with pytest.raises(NotAllowed):
        requests.close(vault, case.ref)
    closed = requests.close(vault, case.ref, "Personen tog tillbaka sin begäran.")
    assert closed.state is State.CLOSED
    assert closed.note == "Ringde även i går.\n\nPersonen tog tillbaka sin begäran."


def test_nothing_is_decided_in_a_closed_case(vault: Vault) -> None:
    case = opened(vault)
    requests.close(vault, case.ref, "Återtagen.")
    with pytest.raises(NotAllowed, match="closed"):
        review.search_case(vault, case.ref)
    with pytest.raises(NotAllowed, match="closed"):
        review.choose(vault, case.ref, ["fil.csv:2"], Choice.INCLUDE)


def test_every_step_leaves_its_line_with_the_operators_name(vault: Vault) -> None:
    case = opened(vault)
    requests.settle_identity(vault, case.ref, IdentityMethod.NO_DOUBT, "Skrev från känd adress.")
    lines = requests.history(vault, case.ref)
    assert [line.action for line in lines] == ["request.opened", "request.identity"]
    assert {line.operator for line in lines} == {"Test"}
    assert "Öhman" not in repr(lines)
