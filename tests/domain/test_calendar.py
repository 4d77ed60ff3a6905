"""The calendars, from the statutes, against an independent package."""

from datetime import date, timedelta

import holidays as package
import pytest

from dsr_desk.domain import calendar
from dsr_desk.domain.errors import UsageError

YEARS = range(2020, 2036)
FINNISH_EVES = {"Midsummer Eve", "Christmas Eve"}


@pytest.mark.parametrize("code", sorted(calendar.COUNTRIES))
def test_every_holiday_of_2020_to_2035_agrees_with_the_holidays_package(code: str) -> None:
    """For Finland the package counts two eves; laki 150/1930 5 § lists them beside the holidays, so we do not."""
    theirs = package.country_holidays(code, years=YEARS, language="en_US")
    expected = {day for day, name in theirs.items() if not (code == "FI" and name in FINNISH_EVES)}
    assert {day for year in YEARS for day in calendar.holidays(code, year)} == expected


@pytest.mark.parametrize("code", ["SE", "FI"])
def test_the_eves_are_those_the_package_calls_so(code: str) -> None:
    categories = ("de_facto",) if code == "SE" else ("public",)
    theirs = package.country_holidays(code, years=YEARS, language="en_US", categories=categories)
    eves = {day for day, name in theirs.items() if "Eve" in name}
    assert {day for year in YEARS for day in calendar.eves(code, year)} == eves


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "nyårsdagen"), ("2026-01-06", "trettondedag jul"), ("2026-04-03", "långfredagen"),
        ("2026-04-05", "påskdagen"), ("2026-04-06", "annandag påsk"), ("2026-05-01", "första maj"),
        ("2026-05-14", "Kristi himmelsfärdsdag"), ("2026-05-24", "pingstdagen"), ("2026-06-06", "nationaldagen"),
        ("2026-06-20", "midsommardagen"), ("2026-10-31", "alla helgons dag"), ("2026-12-25", "juldagen"),
        ("2026-12-26", "annandag jul"),
    ],
)  # fmt: skip
def test_the_thirteen_named_days_of_lag_1989_253(day: str, name: str) -> None:
    off = calendar.day_off(date.fromisoformat(day), "SE")
    assert off is not None
    assert off.sv == name


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-05-25", "SE"),  # annandag pingst: no holiday since SFS 2004:1320
        ("2026-01-05", "SE"),  # trettondagsafton: RÅ 2004 not 40
        ("2026-04-02", "SE"),  # skärtorsdag
        ("2026-04-30", "SE"),  # valborg
        ("2026-06-19", "SE"),  # midsommarafton, by default
        ("2026-12-24", "SE"),
        ("2026-06-05", "DK"),  # grundlovsdag is in no act on holidays
        ("2024-04-26", "DK"),  # store bededag, taken away from 2024
        ("2026-12-24", "NO"),
        ("2026-12-24", "FI"),
        ("2026-01-06", "DE"),  # a holiday of three Länder only
        ("2025-10-31", "DE"),  # Reformationstag, in some Länder
    ],
)  # fmt: skip
def test_days_that_are_free_by_custom_alone_stay_working_days(day: str, code: str) -> None:
    assert calendar.day_off(date.fromisoformat(day), code) is None


def test_great_prayer_day_was_a_holiday_until_2023() -> None:
    assert calendar.day_off(date(2023, 5, 5), "DK") is not None


def test_reformation_day_was_a_holiday_in_all_of_germany_once() -> None:
    assert calendar.day_off(date(2017, 10, 31), "DE") is not None


def test_every_saturday_and_sunday_of_a_year_is_off_in_every_country() -> None:
    weekend = [day for day in (date(2026, 1, 1) + timedelta(n) for n in range(365)) if day.weekday() > 4]
    assert all(calendar.day_off(day, code) for day in weekend for code in calendar.COUNTRIES)


def test_a_country_is_found_in_either_case() -> None:
    assert calendar.country_of(" se ").code == "SE"


def test_an_unknown_country_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="SE, NO, DK, FI, DE"):
        calendar.country_of("XX")
