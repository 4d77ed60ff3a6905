"""Deadlines: the law as tables of cases, each with its paragraph."""

import calendar as gregorian
from datetime import UTC, date, datetime, timedelta, timezone

import holidays as package
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain import deadline
from dsr_desk.domain.dates import add_months
from dsr_desk.domain.deadline import Deadline, compute
from dsr_desk.domain.errors import UsageError, UserError


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("received", "due", "why"),
    [
        ("2024-03-05", "2024-04-05", "EDPB example 32"),
        ("2024-08-31", "2024-09-30", "EDPB example 33: no 31 September"),
        ("2025-03-05", "2025-04-07", "Art. 3(4): 5 April is a Saturday"),
        ("2025-03-06", "2025-04-07", "Art. 3(4): 6 April is a Sunday"),
        ("2024-02-29", "2024-04-02", "29 March is långfredagen, then Easter"),
        ("2025-05-20", "2025-06-20", "midsommarafton does not roll by default"),
        ("2025-02-28", "2025-03-28", "a month's end does not stick"),
        ("2025-01-28", "2025-02-28", "28 February exists"),
        ("2025-01-29", "2025-02-28", "29 February does not exist"),
        ("2025-01-30", "2025-02-28", "nor 30 February"),
        ("2025-01-31", "2025-02-28", "nor 31 February"),
        ("2024-01-31", "2024-02-29", "leap year"),
        ("2024-01-30", "2024-02-29", "leap year"),
        ("2025-03-31", "2025-04-30", "April has 30 days; valborg is no holiday"),
        ("2025-04-30", "2025-05-30", "not 31 May: no stickiness"),
        ("2025-05-31", "2025-06-30", "June has 30 days"),
        ("2025-10-31", "2025-12-01", "30 November is a Sunday"),
        ("2025-12-31", "2026-02-02", "31 January is a Saturday"),
        ("2025-11-25", "2025-12-29", "juldagen, annandag jul, Saturday, Sunday"),
        ("2025-11-24", "2025-12-24", "julafton does not roll by default"),
        ("2025-12-01", "2026-01-02", "nyårsdagen"),
        ("2025-12-05", "2026-01-05", "trettondagsafton is no holiday: RÅ 2004 not 40"),
        ("2025-12-06", "2026-01-07", "trettondedag jul"),
        ("2026-04-01", "2026-05-04", "första maj is a Friday"),
        ("2026-04-14", "2026-05-15", "Kristi himmelsfärdsdag; the Friday after is a working day"),
        ("2026-04-24", "2026-05-25", "pingstdagen is a Sunday; annandag pingst is none since 2005"),
        ("2026-05-06", "2026-06-08", "nationaldagen on a Saturday has no day in its place"),
        ("2026-09-30", "2026-10-30", "the Friday before alla helgons dag is a working day"),
        ("2026-03-03", "2026-04-07", "långfredagen to annandag påsk"),
        ("2026-03-02", "2026-04-02", "skärtorsdag is a working day in Sweden"),
        ("2025-03-09", "2025-04-09", "received on a Sunday counts that Sunday: EDPB § 159"),
    ],
)
def test_one_month_in_sweden(received: str, due: str, why: str) -> None:
    assert compute(day(received)).due == day(due), why


@pytest.mark.parametrize(
    ("received", "country", "due", "why"),
    [
        ("2025-03-17", "SE", "2025-04-17", "skärtorsdag is a working day in Sweden"),
        ("2025-03-17", "NO", "2025-04-22", "skjærtorsdag to 2. påskedag"),
        ("2025-03-17", "DK", "2025-04-22", "the same in Denmark"),
        ("2024-04-17", "NO", "2024-05-21", "17. mai is a Friday, then 2. pinsedag"),
        ("2024-04-17", "SE", "2024-05-17", "a working day in Sweden"),
        ("2023-04-05", "DK", "2023-05-08", "store bededag, abolished from 2024"),
        ("2024-03-26", "DK", "2024-04-26", "store bededag no more"),
        ("2025-05-06", "SE", "2025-06-09", "nationaldagen to pingst"),
        ("2025-05-06", "DE", "2025-06-06", "a working day in Germany"),
        ("2025-05-09", "DE", "2025-06-10", "Pfingstmontag"),
        ("2025-09-03", "DE", "2025-10-06", "Tag der Deutschen Einheit"),
        ("2024-11-06", "FI", "2024-12-09", "itsenäisyyspäivä is a Friday"),
        ("2024-11-25", "FI", "2024-12-27", "joulupäivä and tapaninpäivä"),
        ("2025-05-20", "FI", "2025-06-20", "juhannusaatto is an eve: laki 150/1930 5 §, not counted by default"),
    ],
)  # fmt: skip
def test_the_holidays_are_those_of_the_controllers_country(received: str, country: str, due: str, why: str) -> None:
    assert compute(day(received), country=country).due == day(due), f"Reg. 1182/71 Art. 2(1): {why}"


@pytest.mark.parametrize(
    ("received", "due"),
    [("2025-05-20", "2025-06-23"), ("2025-11-24", "2025-12-29")],
)
def test_the_eves_move_the_day_only_when_asked_to(received: str, due: str) -> None:
    assert compute(day(received), eves_extend=True).due == day(due), "lag 1930:173 2 §"


def test_new_years_eve_moves_an_extended_day_when_asked_to() -> None:
    received, pause = day("2025-09-30"), [(day("2025-10-01"), day("2025-10-02"))]
    assert compute(received, pauses=pause, extended=True).due == day("2025-12-31")
    assert compute(received, pauses=pause, extended=True, eves_extend=True).due == day("2026-01-02")


@pytest.mark.parametrize(
    ("received", "due", "why"),
    [
        ("2025-03-06", "2025-06-09", "6 June is nationaldagen, then pingst"),
        ("2025-11-30", "2026-03-02", "no 30 February; 28 February is a Saturday"),
        ("2024-11-30", "2025-02-28", "anchored at receipt"),
        ("2025-01-31", "2025-04-30", "three months from receipt, not 28 February + 2 months"),
        ("2025-03-01", "2025-06-02", "1 June is a Sunday"),
    ],
)
def test_an_extension_makes_three_months_from_receipt(received: str, due: str, why: str) -> None:
    found = compute(day(received), extended=True)
    assert (found.due, found.safe) == (day(due), day(due)), f"T7: {why}"


def test_the_notice_of_an_extension_and_a_refusal_keep_to_the_first_month() -> None:
    found = compute(day("2025-03-06"), extended=True)
    assert (found.extension_notice_by, found.refusal_by) == (day("2025-04-07"), day("2025-04-07"))  # T7, T11


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        ([("2025-03-06", "2025-03-16")], "2025-04-15"),
        ([("2025-03-06", "2025-03-06")], "2025-04-07"),
        ([("2025-03-06", "2025-03-07")], "2025-04-07"),
        ([("2025-03-06", "2025-03-10"), ("2025-03-20", "2025-03-26")], "2025-04-15"),
        ([("2025-03-20", "2025-03-26"), ("2025-03-06", "2025-03-10")], "2025-04-15"),
        ([("2025-03-06", "2025-03-10"), ("2025-03-10", "2025-03-16")], "2025-04-15"),
        ([("2025-03-06", "2025-03-19")], "2025-04-22"),
        ([("2025-03-05", "2025-03-15")], "2025-04-15"),
    ],
)
def test_pauses_add_calendar_days_to_the_unrolled_end(pauses: list[tuple[str, str]], due: str) -> None:
    found = compute(day("2025-03-05"), pauses=[(day(since), day(until)) for since, until in pauses])
    assert (found.due, found.safe) == (day(due), day("2025-04-07")), "T9, T10"


def test_the_day_rolls_once_at_the_very_end() -> None:
    """5 April is a Saturday; two days' pause make 7 April, not the rolled 7 April plus two."""
    assert compute(day("2025-03-05"), pauses=[(day("2025-03-10"), day("2025-03-12"))]).due == day("2025-04-07")


def test_an_open_pause_leaves_only_the_safe_date() -> None:
    found = compute(day("2025-03-05"), pauses=[(day("2025-03-06"), None)])
    assert (found.due, found.safe, found.extension_notice_by) == (None, day("2025-04-07"), day("2025-04-07"))


def test_a_pause_moves_the_notice_but_never_the_refusal_nor_the_safe_date() -> None:
    found = compute(day("2025-03-05"), pauses=[(day("2025-03-06"), day("2025-03-16"))], extended=True)
    assert found.extension_notice_by == day("2025-04-15")  # T7 with T9
    assert (found.refusal_by, found.safe) == (day("2025-04-07"), day("2025-06-05"))  # T11, T10
    assert found.due == day("2025-06-16")  # 15 June is a Sunday


def test_a_question_after_the_last_day_gives_no_pause() -> None:
    late = [(day("2025-04-20"), day("2025-05-20"))]
    found = compute(day("2025-03-05"), pauses=late)
    assert found.due == day("2025-04-07")
    assert "ingen paus" in " ".join(step.text.sv for step in found.steps)


def test_an_open_question_after_the_last_day_does_not_stop_the_clock() -> None:
    assert compute(day("2025-03-05"), pauses=[(day("2025-04-20"), None)]).due == day("2025-04-07")


@pytest.mark.parametrize(
    ("instant", "received"),
    [
        ("2026-02-05T23:30+00:00", "2026-02-06"),
        ("2026-02-05T22:59+00:00", "2026-02-05"),
        ("2026-07-05T22:00+00:00", "2026-07-06"),
        ("2026-07-05T21:59+00:00", "2026-07-05"),
        ("2026-03-29T00:30+00:00", "2026-03-29"),
        ("2026-02-05T23:30", "2026-02-05"),
        ("2026-02-06T08:00+09:00", "2026-02-06"),
        ("2026-02-06T07:59+09:00", "2026-02-05"),
    ],
)
def test_an_instant_is_the_day_it_was_in_stockholm(instant: str, received: str) -> None:
    assert deadline.received_day(datetime.fromisoformat(instant)) == day(received), "T2"


def test_half_past_eleven_at_night_utc_is_the_next_day_in_stockholm() -> None:
    assert compute(datetime(2026, 2, 5, 23, 30, tzinfo=UTC)).due == day("2026-03-06")


def test_a_controller_in_finland_has_its_own_midnight() -> None:
    instant = datetime(2026, 2, 5, 22, 30, tzinfo=UTC)
    assert deadline.received_day(instant, "FI") == day("2026-02-06")
    assert deadline.received_day(instant, "SE") == day("2026-02-05")


@pytest.mark.parametrize(
    "pauses",
    [
        [("2025-03-04", "2025-03-06")],
        [("2025-03-10", "2025-03-09")],
        [("2025-03-10", "2025-03-20"), ("2025-03-19", "2025-03-25")],
        [("2025-03-10", None), ("2025-03-19", "2025-03-25")],
        [("2025-03-10", None), ("2025-03-10", None)],
        [("2025-03-10", "9000-01-01")],
    ],
)
def test_impossible_pauses_are_refused_with_their_dates(pauses: list[tuple[str, str | None]]) -> None:
    with pytest.raises(UserError, match=r"\d{4}-\d\d-\d\d"):
        compute(day("2025-03-05"), pauses=[(day(since), day(until) if until else None) for since, until in pauses])


@pytest.mark.parametrize("received", ["0001-01-01", "2004-12-31", "2198-01-01", "9999-12-31"])
def test_a_day_outside_the_calendar_is_refused(received: str) -> None:
    with pytest.raises(UserError, match="calendar"):
        compute(day(received))


def test_an_instant_at_the_end_of_time_is_refused_too() -> None:
    with pytest.raises(UserError):
        compute(datetime(9999, 12, 31, 23, 59, tzinfo=timezone(-timedelta(hours=5))))


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(UsageError):
        compute(day("2025-03-05"), country="ZZ")


def test_730_receipt_dates_agree_with_a_second_computation() -> None:
    """2026 and 2027, day by day: the same date next month or its last day, then the next working day by `holidays`."""
    off = package.country_holidays("SE", years=(2026, 2027, 2028))
    for n in range(730):
        received = date(2026, 1, 1) + timedelta(n)
        year, month = received.year + received.month // 12, received.month % 12 + 1
        end = date(year, month, min(received.day, gregorian.monthrange(year, month)[1]))
        while end.weekday() > 4 or end in off:
            end += timedelta(1)
        assert compute(received).due == end


DAYS = st.dates(date(2018, 5, 25), date(2060, 12, 31))
COUNTRIES = st.sampled_from(["SE", "NO", "DK", "FI", "DE"])


@given(DAYS, COUNTRIES, st.booleans(), st.booleans())
def test_the_end_is_never_before_the_same_date_and_never_on_a_day_off(
    received: date, country: str, extended: bool, eves: bool
) -> None:
    found = compute(received, country=country, extended=extended, eves_extend=eves)
    plain = add_months(received, 3 if extended else 1)
    assert found.due == found.safe
    assert timedelta(0) <= found.safe - plain <= timedelta(6)
    assert found.safe.weekday() < 5
    assert found.post_by < found.safe
    assert found.steps[-1].date == found.due


@given(DAYS, COUNTRIES)
def test_a_later_receipt_never_has_an_earlier_deadline(received: date, country: str) -> None:
    assert compute(received + timedelta(1), country=country).safe >= compute(received, country=country).safe


@given(DAYS, st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9)), max_size=4), st.booleans())
def test_pauses_add_up_and_their_order_does_not_matter(
    received: date, gaps: list[tuple[int, int]], extended: bool
) -> None:
    pauses, at = [], received
    for gap, length in gaps:
        since = at + timedelta(gap)
        at = since + timedelta(length)
        pauses.append((since, at))
    found = compute(received, pauses=pauses, extended=extended)
    assert found == compute(received, pauses=pauses[::-1], extended=extended)
    assert found.due is not None
    total = sum(length for _, length in gaps)
    assert timedelta(0) <= found.due - add_months(received, 3 if extended else 1) - timedelta(total) <= timedelta(6)
    assert found.safe == compute(received, extended=extended).safe


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_months_keep_the_date_or_clamp_to_the_months_end(start: date, months: int) -> None:
    end = add_months(start, months)
    last = gregorian.monthrange(end.year, end.month)[1]
    assert end.day == min(start.day, last)
    assert (end.year - start.year) * 12 + end.month - start.month == months


def said(found: Deadline, language: str = "sv") -> list[tuple[str, str]]:
    return [(step.rule, step.text.said_in(language)) for step in found.steps]


def test_the_working_is_told_step_by_step() -> None:
    assert said(compute(day("2025-03-05"))) == [
        ("T2", "Mottagen onsdag 5 mars 2025. Mottagningsdagen räknas inte (artikel 3.1 i förordning 1182/71)."),
        ("T4", "En månad senare är lördag 5 april 2025 (artikel 3.2 c i förordning 1182/71)."),
        (
            "T5",
            "5 april 2025 är en lördag och 6 april 2025 är en söndag. Därför går tiden ut nästa arbetsdag, "
            "måndag 7 april 2025 (artikel 3.4 i förordning 1182/71).",
        ),
    ]


def test_the_working_names_the_holiday_and_the_missing_date_in_english() -> None:
    told = " ".join(text for _, text in said(compute(day("2025-12-31"), country="SE"), "en"))
    assert "31 January 2026 is a Saturday" in told
    short = " ".join(text for _, text in said(compute(day("2024-08-31")), "en"))
    assert "there is no 31 September" in short


def test_the_working_says_that_an_eve_is_contested() -> None:
    assert "omtvistat" in said(compute(day("2025-05-20")))[-1][1]


def test_every_rule_that_played_a_part_has_its_step() -> None:
    found = compute(day("2025-03-06"), pauses=[(day("2025-03-07"), day("2025-03-09"))], extended=True)
    assert [step.rule for step in found.steps] == ["T2", "T7", "T10", "T9", "T5"]


def test_paper_letters_leave_three_working_days_early() -> None:
    assert compute(day("2025-11-30")).post_by == day("2025-12-22")  # 30 Dec; Christmas and the eve are no postal days


@pytest.mark.parametrize(("is_marketing", "target"), [(True, "2025-03-07"), (False, "2025-03-19")])
def test_the_desk_aims_earlier_than_the_law(is_marketing: bool, target: str) -> None:
    assert deadline.target(day("2025-03-05"), is_marketing) == day(target), "T12"
