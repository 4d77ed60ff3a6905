"""Routine erasure: a table of rows with the rule's last day."""

from datetime import date

import pytest

from dsr_desk.domain.fields import Field
from dsr_desk.domain.weeding import Dated, days_in, newest_day, past

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2021-03-05", (date(2021, 3, 5),)),
        ("20210305", (date(2021, 3, 5),)),
        ("5/3/2021", (date(2021, 3, 5),)),
        ("5.3.2021 och 2022-01-31", (date(2021, 3, 5), date(2022, 1, 31))),
        ("2021-02-30", ()),
        ("0701740611", ()),
    ],
)
def test_days_are_read_as_people_write_them(text: str, days: tuple[date, ...]) -> None:
    assert days_in(text) == days


def test_a_row_was_last_touched_on_its_newest_day_that_is_not_ahead() -> None:
    fields = {Field.DATE: ("2019-05-01", "2030-01-01", "2020-02-29")}
    assert newest_day(fields, TODAY) == date(2020, 2, 29)
    assert newest_day({}, TODAY) is None


@pytest.mark.parametrize(
    ("kind", "years", "day", "year_end", "is_past"),
    [
        ("crm_contact", 5, date(2021, 11, 22), None, True),  # kept until 2026-11-22
        ("crm_contact", 5, date(2021, 11, 23), None, False),  # today is its last day
        ("accounting", None, date(2018, 5, 14), date(2018, 12, 31), True),  # BFL 7:2: until 2025-12-31
        ("accounting", None, date(2018, 9, 1), date(2019, 6, 30), False),  # until 2026-12-31
        ("marketing_suppression", None, date(2000, 1, 1), None, False),  # open-ended by design
    ],
)
def test_a_record_is_proposed_the_day_after_its_last(
    kind: str, years: int | None, day: date, year_end: date | None, is_past: bool
) -> None:
    found, _, asked = past(kind, years, [Dated("a:2", day)], year_end, TODAY)
    assert (bool(found), asked) == (is_past, None)


def test_a_row_without_a_day_is_counted_and_a_rule_without_a_figure_is_a_question() -> None:
    assert past("crm_contact", 5, [Dated("a:2", None)], None, TODAY)[1] == 1
    found, undated, asked = past("newsletter_or_demo_lead", None, [Dated("a:2", date(2000, 1, 1))], None, TODAY)
    assert (found, undated) == ((), 0)
    assert asked is not None
