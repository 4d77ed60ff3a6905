"""When a request must be answered, worked out step by step: rules T1 to T14 of the law brief.

Basis: GDPR Art. 12(3), 12(4), 12(6); Regulation (EEC, Euratom) 1182/71 Art. 2(1), 3; EDPB Guidelines 01/2022 §§157-164.
Only days are counted here. There is no clock: an instant is turned into the day it was in the controller's country.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dsr_desk.domain import calendar, working
from dsr_desk.domain.dates import add_months
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.working import Step

FIRST_MONTHS = 1
EXTENDED_MONTHS = 3
"""One month and the two further ones, as one period from receipt (T7)."""
POSTAL_WORKING_DAYS = 3
"""How long before the last day a letter by post should leave (T13)."""

PausedDays = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class Deadline:
    """The days that matter, with the working shown.

    `due` is None while a pause is open; `safe` counts an extension but never a pause (T10). `extension_notice_by` is
    the last day to tell the person of an extension (T7; the careful date while a pause is open), `refusal_by` the last
    day for a refusal (T11: one month from receipt, whatever came between), `post_by` the day a paper letter should
    leave (T13).
    """

    received: date
    due: date | None
    safe: date
    extension_notice_by: date
    refusal_by: date
    post_by: date
    steps: tuple[Step, ...]


def compute(
    received: date | datetime,
    *,
    pauses: Sequence[PausedDays] = (),
    extended: bool = False,
    country: str = "SE",
    eves_extend: bool = False,
) -> Deadline:
    """The deadline of a request received on that day, or at that instant (an instant without a zone is local time)."""
    land = calendar.country_of(country)
    day = received_day(received, land.code)
    ordered = checked_pauses(day, pauses)
    months = EXTENDED_MONTHS if extended else FIRST_MONTHS
    clock = _Clock(land, eves_extend)
    plain, first = add_months(day, months), add_months(day, FIRST_MONTHS)
    safe, one_month = clock.rolled(plain), clock.rolled(first)
    end, paused_steps = _paused(clock, plain, ordered)
    first_end, _ = _paused(clock, first, ordered)
    steps = (
        working.receipt(received, day, land),
        working.months(day, plain, months),
        *((working.careful(safe),) if ordered else ()),
        *paused_steps,
        *(working.roll(end, land.code, eves_extend) if end else ()),
    )
    due = clock.rolled(end) if end else None
    notice = clock.rolled(first_end) if first_end else one_month
    return Deadline(day, due, safe, notice, one_month, clock.before(due or safe, POSTAL_WORKING_DAYS), steps)


def received_day(received: date | datetime, country: str = "SE") -> date:
    """The calendar day of receipt in the controller's country, weekend or not (T2); UserError outside the tables."""
    land = calendar.country_of(country)
    if isinstance(received, datetime):
        _in_range(received.date())
        received = working.local(received, land).date()
    return _in_range(received)


def checked_pauses(received: date, pauses: Sequence[PausedDays]) -> tuple[PausedDays, ...]:
    """The pauses in order of time; UserError where one comes too early, ends before it begins, or two overlap."""
    ordered = sorted(pauses, key=lambda one: (one[0], one[1] or date.max))
    for since, until in ordered:
        _check_pause(received, since, until)
    for (since, until), (following, _) in itertools.pairwise(ordered):
        if until is None or following < until:
            raise UserError(
                f"Pauserna från {since} och {following} överlappar varandra. Avsluta den första innan nästa börjar.",
                f"The pauses from {since} and {following} overlap. End the first before the next begins.",
            )
    return tuple(ordered)


def _check_pause(received: date, since: date, until: date | None) -> None:
    if since < received:
        raise UserError(
            f"Pausen börjar {since}, före mottagandet {received}. Ange dagen då frågan skickades till personen.",
            f"The pause begins on {since}, before receipt on {received}. Give the day the question was sent.",
        )
    if until is not None and until < since:
        raise UserError(
            f"Pausen slutar {until}, före sin början {since}. Byt plats på dagarna eller rätta den ena.",
            f"The pause ends on {until}, before it begins on {since}. Swap the days or correct one of them.",
        )
    _in_range(until or since)


def _in_range(day: date) -> date:
    first, last = calendar.FIRST_YEAR, calendar.LAST_YEAR - 2
    if not first <= day.year <= last:
        raise UserError(
            f"Dagen {day} ligger utanför kalendern, som räcker från {first} till {last}. Kontrollera årtalet.",
            f"The day {day} lies outside the calendar, which runs from {first} to {last}. Check the year.",
        )
    return day


@dataclass(frozen=True, slots=True)
class _Clock:
    """A country's working days, and whether the contested eves count as days off."""

    land: calendar.Country
    eves_extend: bool

    def rolled(self, day: date) -> date:
        """The day itself, or the next working day (Art. 3(4), T5)."""
        while calendar.day_off(day, self.land.code, self.eves_extend):
            day += timedelta(1)
        return day

    def before(self, day: date, working_days: int) -> date:
        """That many working days earlier; eves are not relied on, whatever the setting."""
        while working_days:
            day -= timedelta(1)
            working_days -= not calendar.day_off(day, self.land.code, eves_extend=True)
        return day


def _paused(clock: _Clock, end: date, pauses: Sequence[PausedDays]) -> tuple[date | None, tuple[Step, ...]]:
    """The end moved by the pauses' calendar days, not rolled, and the steps that say so; None while one is open (T9).

    A question sent after the period had run out stops nothing: that pause adds no day.
    """
    steps: list[Step] = []
    for since, until in pauses:
        if since > clock.rolled(end):
            steps.append(working.pause_too_late(since, clock.rolled(end)))
        elif until is None:
            return None, (*steps, working.pause_open(since))
        else:
            end = _in_range(end + (until - since))
            steps.append(working.pause(since, until, end))
    return end, tuple(steps)


def target(received: date, is_marketing_stop: bool, country: str = "SE") -> date:
    """The desk's own aim, since "without undue delay" is a duty of its own (T12).

    14 days for an answer, two working days for a marketing stop.
    """
    if not is_marketing_stop:
        return received + timedelta(14)
    day, left = received, 2
    while left:
        day += timedelta(1)
        left -= calendar.day_off(day, country) is None
    return day
