"""The day kept data may go: the first working day after their last."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.calendar import day_off
from dsr_desk.domain.diary import Later, first_day_after


@pytest.mark.parametrize(
    ("until", "on"),
    [
        (date(2031, 12, 31), date(2032, 1, 2)),  # nyårsdagen is a Thursday
        (date(2027, 12, 31), date(2028, 1, 3)),  # nyårsdagen is a Saturday
        (date(2032, 12, 31), date(2033, 1, 3)),
        (date(2028, 4, 13), date(2028, 4, 18)),  # långfredagen to annandag påsk
        (date(2026, 11, 23), date(2026, 11, 24)),
    ],
)
def test_the_first_working_day_after(until: date, on: date) -> None:
    assert first_day_after(until) == on


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_it_is_never_early_and_never_a_holiday(until: date) -> None:
    on = first_day_after(until)
    assert until < on <= until + timedelta(days=6)
    assert day_off(on, "SE") is None


def test_persons_are_counted_in_plain_words() -> None:
    until, on = date(2031, 12, 31), date(2032, 1, 2)
    customers = Later("visma", "Visma", "", until, on, 14, 40, ("DSR-2026-0001",), is_customers=True)
    assert customers.sentence.sv == "2 januari 2032: 14 kunder i Visma"
    persons = Later("lime", "Lime", "", until, on, 1, 1, ("DSR-2026-0001",), is_customers=False)
    assert persons.sentence.en == "2 January 2032: 1 person in Lime"
    assert not persons.may_be_erased(until)
    assert persons.may_be_erased(on)
