"""Days in words, and the two sums the law makes with them: months and years that clamp and never stick."""

import calendar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dsr_desk.domain.words import Text

STOCKHOLM = ZoneInfo("Europe/Stockholm")
"""The zone whose calendar decides which day a letter came in or went out."""
_WEEKDAYS_SV = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS_SV = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def add_months(day: date, months: int) -> date:
    """The day bearing the same date that many months on; the month's last day where there is none.

    Reg. 1182/71 Art. 3(2)(c). 31 Aug + 1 = 30 Sep; 28 Feb + 1 = 28 Mar (a month's end does not stick).
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def add_years(day: date, years: int) -> date:
    """The same date that many years on; 29 February becomes the 28th (lag 1930:173 1 §)."""
    return add_months(day, 12 * years)


def days_until(start: date, end: date) -> tuple[date, ...]:
    """The days from `start` up to, not including, `end`."""
    return tuple(start + timedelta(n) for n in range((end - start).days))


def day_of(at: datetime) -> date:
    """The day in Stockholm of an instant, UTC where it does not say: at half past midnight it is not yesterday."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(STOCKHOLM).date()


def clock(at: datetime) -> str:
    """An aware instant as the day and the hour in Stockholm: 2025-03-05 14:07."""
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"


def in_words(day: date) -> Text:
    """5 mars 2025, 5 March 2025."""
    return Text(
        f"{day.day} {_MONTHS_SV[day.month - 1]} {day.year}",
        f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}",
    )


def without_year(day: date) -> Text:
    """5 mars, 5 March."""
    return Text(f"{day.day} {_MONTHS_SV[day.month - 1]}", f"{day.day} {_MONTHS_EN[day.month - 1]}")


def month_in_words(day: date) -> Text:
    """september, September."""
    return Text(_MONTHS_SV[day.month - 1], _MONTHS_EN[day.month - 1])


def weekday(day: date) -> Text:
    """torsdag, Thursday."""
    return Text(_WEEKDAYS_SV[day.weekday()], _WEEKDAYS_EN[day.weekday()])


def with_weekday(day: date) -> Text:
    """torsdag 26 november 2026, Thursday 26 November 2026."""
    name, rest = weekday(day), in_words(day)
    return Text(f"{name.sv} {rest.sv}", f"{name.en} {rest.en}")


def span(start: date, end: date) -> Text:
    """6–16 mars 2025; 28 mars–3 april 2025; 20 december 2025–7 januari 2026."""
    if start.year != end.year:
        first = in_words(start)
    elif start.month != end.month:
        first = without_year(start)
    else:
        first = Text(str(start.day), str(start.day))
    last = in_words(end)
    return Text(f"{first.sv}–{last.sv}", f"{first.en}–{last.en}")
