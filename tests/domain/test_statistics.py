"""Answer times counted: within one month, within three with an extension, late, waiting."""

from datetime import date

import pytest

from dsr_desk.domain.dates import add_months
from dsr_desk.domain.request import Right
from dsr_desk.domain.statistics import Answered, compute

TODAY = date(2026, 11, 23)


def case(
    received: date, on: date | None, *, extended: bool = False, rights: tuple[Right, ...] = (Right.ACCESS,)
) -> Answered:
    return Answered(received, rights, add_months(received, 1), add_months(received, 3), on, extended)


@pytest.mark.parametrize(
    ("on", "extended", "counted"),
    [
        (date(2026, 6, 5), False, (1, 0, 0, 0)),  # the last day itself, Art. 12(3)
        (date(2026, 6, 6), False, (0, 0, 1, 0)),
        (date(2026, 6, 6), True, (0, 1, 0, 0)),
        (date(2026, 8, 6), True, (0, 0, 1, 0)),
        (None, False, (0, 0, 1, 0)),
    ],
)
def test_a_case_stands_in_one_column(on: date | None, extended: bool, counted: tuple[int, ...]) -> None:
    every = compute([case(date(2026, 5, 5), on, extended=extended)], date(2026, 1, 1), TODAY, TODAY).every
    assert (every.in_one, every.in_three, every.late, every.waiting) == counted


def test_an_open_case_waits_until_its_last_day_and_counts_in_no_share() -> None:
    every = compute([case(date(2026, 10, 30), None)], date(2026, 1, 1), TODAY, TODAY).every
    assert (every.waiting, every.late, every.share, every.days) == (1, 0, None, None)


def test_a_case_of_two_rights_counts_once_in_all_and_once_for_each() -> None:
    both = case(date(2026, 5, 5), date(2026, 5, 15), rights=(Right.ACCESS, Right.ERASURE))
    known = compute([both], date(2026, 5, 1), date(2026, 6, 30), TODAY)
    assert known.every.cases == 1
    assert [(right.value, one.cases, one.days) for right, one in known.by_right] == [
        ("access", 1, 10),
        ("erasure", 1, 10),
    ]
    assert [(month, one.cases) for month, one in known.by_month] == [(date(2026, 5, 1), 1), (date(2026, 6, 1), 0)]


def test_only_cases_received_in_the_period_count() -> None:
    assert compute([case(date(2025, 5, 5), None)], date(2026, 1, 1), TODAY, TODAY).every.cases == 0
