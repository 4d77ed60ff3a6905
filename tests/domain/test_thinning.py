"""Which dated copies stay, as a table."""

from datetime import date, timedelta

import pytest

from dsr_desk.domain.thinning import kept

TODAY = date(2026, 11, 23)  # a Monday


def days_ago(*numbers: int) -> set[date]:
    return {TODAY - timedelta(days=number) for number in numbers}


A_YEAR = days_ago(*range(365))


@pytest.mark.parametrize(
    ("made", "stay"),
    [
        (set(), set()),
        (days_ago(0), days_ago(0)),
        (days_ago(0, 1, 2), days_ago(0, 1, 2)),
        (days_ago(*range(12)), days_ago(*range(12))),
        (days_ago(0, 400), days_ago(0, 400)),  # nothing in between: the old one is the second day there is
        (days_ago(*range(13)), days_ago(*range(12))),  # the thirteenth, a Wednesday, is neither week's nor month's last
        (days_ago(*range(0, 14 * 7, 7)), days_ago(*range(0, 13 * 7, 7))),  # Mondays: twelve, and 31 August
    ],
)
def test_days_that_stay(made: set[date], stay: set[date]) -> None:
    assert kept(made, TODAY) == stay


def test_of_a_year_of_daily_copies_stay_twelve_days_ten_weeks_and_nine_months() -> None:
    found = sorted(kept(A_YEAR, TODAY), reverse=True)
    days = [TODAY - timedelta(days=number) for number in range(12)]
    weeks = [TODAY, *(date(2026, 11, 22) - timedelta(weeks=number) for number in range(9))]
    months = [TODAY, date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31), date(2026, 7, 31), date(2026, 6, 30)]
    months += [date(2026, 5, 31), date(2026, 4, 30), date(2026, 3, 31)]
    assert found == sorted({*days, *weeks, *months}, reverse=True)


def test_thinning_every_day_for_two_years_never_loses_the_reach_of_nine_months() -> None:
    """What is thinned today must not be missed tomorrow."""
    there: set[date] = set()
    for number in range(730):
        today = date(2025, 1, 1) + timedelta(days=number)
        there = set(kept(there | {today}, today))
        assert len(there) <= 12 + 10 + 9
        if number > 300:
            assert min(there) <= today - timedelta(days=210)
            assert min(there) >= today - timedelta(days=250)


def test_nothing_older_than_the_letters_promise_stays() -> None:
    assert min(kept(A_YEAR, TODAY, longest=90)) >= TODAY - timedelta(days=90)
    assert kept(days_ago(200), TODAY, longest=90) == days_ago(200), "the newest there is always stays"


def test_copies_of_days_to_come_stay_and_push_out_nothing() -> None:
    ahead = {TODAY + timedelta(days=number) for number in range(1, 40)}
    assert kept(A_YEAR | ahead, TODAY) == kept(A_YEAR, TODAY) | ahead
