"""Which dated copies are kept: the newest of each of the last days, weeks and months that have one."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(days: Iterable[date], today: date, longest: int | None = None) -> frozenset[date]:
    """The days whose copies stay: 12 daily, 10 weekly, 9 monthly, none older than `longest` days.

    A day that has not come yet is a clock that was wrong: its copy stays, and takes no other's place.
    """
    known = set(days)
    past = sorted((day for day in known if day <= today), reverse=True)
    rules: tuple[tuple[Callable[[date], object], int], ...] = ((_day, DAYS), (_week, WEEKS), (_month, MONTHS))
    found = {day for period, count in rules for day in _newest_of(past, period, count)}
    if longest is not None:
        found = {day for day in found if day >= today - timedelta(days=longest)}
    return frozenset(found | set(past[:1]) | {day for day in known if day > today})


def _newest_of(newest_first: Sequence[date], period: Callable[[date], object], count: int) -> list[date]:
    found: dict[object, date] = {}
    for day in newest_first:
        found.setdefault(period(day), day)
    return list(found.values())[:count]


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month
