"""Which days are public holidays, country by country: rules written from the statutes, no list of dates.

Regulation (EEC, Euratom) 1182/71 Art. 2(1) counts the days designated as public holidays in the Member State where the
action is to be taken, that is the controller's country. Sundays and Saturdays are the week's business, not the table's.

Sources: Sweden lag (1989:253), eves lag (1930:173) 2 §; Norway lov om helligdager 1995 § 2 and lov om 1. og 17. mai
1947; Denmark: the holidays of the national church, store bededag until lov nr 214 af 06/03/2023 took it away from
2024; Finland: the church's feast days, vapunpäivä and itsenäisyyspäivä, eves laki 150/1930 5 §; Germany: the nine days
that all Länder share, and Reformationstag 2017. Days of a single Land are not counted: an earlier date is always safe.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from dsr_desk.domain.errors import UsageError
from dsr_desk.domain.words import Text

FIRST_YEAR = 2005
"""The tables hold from the Swedish national day's first year as a holiday (SFS 2004:1320)."""
LAST_YEAR = 2199

_SATURDAY = 5
DayRule = Callable[[int], date]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day: its rule (a year to its date) and the years in which it is a holiday."""

    name: Text
    rule: DayRule
    first: int = FIRST_YEAR
    last: int = LAST_YEAR


@dataclass(frozen=True, slots=True)
class Country:
    """A country's public holidays, the eves whose standing is contested, its name and its time zone."""

    code: str
    name: Text
    zone: str
    holidays: tuple[Holiday, ...]
    eves: tuple[Holiday, ...] = ()


@cache
def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous rule printed in Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    leap = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * leap) // 451
    month, day = divmod(h + leap - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> DayRule:
    return lambda year: date(year, month, day)


def _easter(days: int) -> DayRule:
    return lambda year: easter(year) + timedelta(days)


def _saturday_from(month: int, day: int, then: int = 0) -> DayRule:
    """The first Saturday on or after that day, and `then` days on."""

    def rule(year: int) -> date:
        start = date(year, month, day)
        return start + timedelta((_SATURDAY - start.weekday()) % 7 + then)

    return rule


_NEW_YEAR = Holiday(Text("nyårsdagen", "New Year's Day"), _fixed(1, 1))
_EPIPHANY = Holiday(Text("trettondedag jul", "Epiphany"), _fixed(1, 6))
_MAUNDY = Holiday(Text("skärtorsdagen", "Maundy Thursday"), _easter(-3))
_GOOD_FRIDAY = Holiday(Text("långfredagen", "Good Friday"), _easter(-2))
_EASTER_SUNDAY = Holiday(Text("påskdagen", "Easter Sunday"), _easter(0))
_EASTER_MONDAY = Holiday(Text("annandag påsk", "Easter Monday"), _easter(1))
_PRAYER_DAY = Holiday(Text("store bededag", "Great Prayer Day"), _easter(26), last=2023)
_MAY_DAY = Holiday(Text("första maj", "May Day"), _fixed(5, 1))
_CONSTITUTION = Holiday(Text("Norges nationaldag", "Norway's Constitution Day"), _fixed(5, 17))
_ASCENSION = Holiday(Text("Kristi himmelsfärdsdag", "Ascension Day"), _easter(39))
_PENTECOST = Holiday(Text("pingstdagen", "Pentecost"), _easter(49))
_WHIT_MONDAY = Holiday(Text("annandag pingst", "Whit Monday"), _easter(50))
_NATIONAL_DAY = Holiday(Text("nationaldagen", "Sweden's National Day"), _fixed(6, 6))
_MIDSUMMER_EVE = Holiday(Text("midsommarafton", "Midsummer Eve"), _saturday_from(6, 20, -1))
_MIDSUMMER = Holiday(Text("midsommardagen", "Midsummer Day"), _saturday_from(6, 20))
_UNITY = Holiday(Text("tyska enhetsdagen", "German Unity Day"), _fixed(10, 3))
_REFORMATION = Holiday(Text("reformationsdagen", "Reformation Day"), _fixed(10, 31), first=2017, last=2017)
_ALL_SAINTS = Holiday(Text("alla helgons dag", "All Saints' Day"), _saturday_from(10, 31))
_INDEPENDENCE = Holiday(Text("Finlands självständighetsdag", "Finland's Independence Day"), _fixed(12, 6))
_CHRISTMAS_EVE = Holiday(Text("julafton", "Christmas Eve"), _fixed(12, 24))
_CHRISTMAS = Holiday(Text("juldagen", "Christmas Day"), _fixed(12, 25))
_BOXING = Holiday(Text("annandag jul", "Boxing Day"), _fixed(12, 26))
_NEW_YEARS_EVE = Holiday(Text("nyårsafton", "New Year's Eve"), _fixed(12, 31))

_SHARED = (_NEW_YEAR, _GOOD_FRIDAY, _EASTER_MONDAY, _ASCENSION, _CHRISTMAS, _BOXING)
_EASTERS = (_EASTER_SUNDAY, _PENTECOST)

COUNTRIES = MappingProxyType({
    one.code: one
    for one in (
        Country(
            "SE", Text("Sverige", "Sweden"), "Europe/Stockholm",
            (*_SHARED, *_EASTERS, _EPIPHANY, _MAY_DAY, _NATIONAL_DAY, _MIDSUMMER, _ALL_SAINTS),
            (_MIDSUMMER_EVE, _CHRISTMAS_EVE, _NEW_YEARS_EVE),
        ),
        Country(
            "NO", Text("Norge", "Norway"), "Europe/Oslo",
            (*_SHARED, *_EASTERS, _MAUNDY, _MAY_DAY, _CONSTITUTION, _WHIT_MONDAY),
        ),
        Country(
            "DK", Text("Danmark", "Denmark"), "Europe/Copenhagen",
            (*_SHARED, *_EASTERS, _MAUNDY, _PRAYER_DAY, _WHIT_MONDAY),
        ),
        Country(
            "FI", Text("Finland", "Finland"), "Europe/Helsinki",
            (*_SHARED, *_EASTERS, _EPIPHANY, _MAY_DAY, _MIDSUMMER, _ALL_SAINTS, _INDEPENDENCE),
            (_MIDSUMMER_EVE, _CHRISTMAS_EVE),
        ),
        Country(
            "DE", Text("Tyskland", "Germany"), "Europe/Berlin",
            (*_SHARED, _MAY_DAY, _WHIT_MONDAY, _UNITY, _REFORMATION),
        ),
    )
})  # fmt: skip


def country_of(code: str) -> Country:
    """The country of a two-letter code, in either case; a UsageError names the ones there are."""
    found = COUNTRIES.get(code.strip().upper())
    if found is None:
        known = ", ".join(COUNTRIES)
        raise UsageError(
            f"Landet ”{code}” har ingen helgdagstabell här. Välj ett av {known}.",
            f"There is no table of public holidays for the country “{code}”. Choose one of {known}.",
        )
    return found


@cache
def holidays(code: str, year: int) -> MappingProxyType[date, Text]:
    """The public holidays of a country and year, without ordinary Sundays; first named wins where two coincide."""
    return _dated(country_of(code).holidays, year)


@cache
def eves(code: str, year: int) -> MappingProxyType[date, Text]:
    """The eves that national deadlines roll over although they are no public holidays (law.md 1.2, contested)."""
    return _dated(country_of(code).eves, year)


def _dated(days: tuple[Holiday, ...], year: int) -> MappingProxyType[date, Text]:
    found: dict[date, Text] = {}
    for day in days:
        if day.first <= year <= day.last:
            found.setdefault(day.rule(year), day.name)
    return MappingProxyType(found)


def day_off(day: date, code: str, eves_extend: bool = False) -> Text | None:
    """Why a period cannot end on that day (Art. 3(4)): the holiday's name, söndag or lördag; None on a working day."""
    named = holidays(code, day.year).get(day)
    if named is None and eves_extend:
        named = eves(code, day.year).get(day)
    if named is None and day.weekday() >= _SATURDAY:
        named = Text("en lördag", "a Saturday") if day.weekday() == _SATURDAY else Text("en söndag", "a Sunday")
    return named
