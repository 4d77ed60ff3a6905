"""Routine erasure (gallring): which records of a system are past its own rule, without anybody having asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.retention import RULES, Counting, kind_of, retain
from dsr_desk.domain.words import Text

SHOWN = 20
"""So many of the records that are past their day are named; the rest are counted."""
_DAY = re.compile(r"(?<!\d)(?:(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?!\d)")


@dataclass(frozen=True, slots=True)
class Dated:
    """One record with the newest day its row tells of; None where it tells of none."""

    record_id: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one system holds longer than its rule: a proposal, for a person to look at. Nothing is erased by it.

    `past` of `records` were last touched so long ago that the rule's time has run out; `undated` rows say no day, and
    `asked` is the question without whose answer nothing can be computed.
    """

    source: str
    name: str
    responsible: str
    rule: Text
    statute: str
    records: int
    past: int = 0
    undated: int = 0
    oldest: date | None = None
    shown: tuple[str, ...] = ()
    asked: Text | None = None


def newest_day(fields: Fields, today: date) -> date | None:
    """The latest day of a row's date columns that is not ahead: when it was last touched, as far as it says."""
    days = (day for text in fields.get(Field.DATE, ()) for day in days_in(text))
    return max((day for day in days if day <= today), default=None)


def days_in(text: str) -> tuple[date, ...]:
    """The days written in a cell: 2021-03-05, 20210305, 5/3/2021, 5.3.2021."""
    found = []
    for year, month, day, other_day, other_month, other_year in _DAY.findall(text):
        parts = (year, month, day) if year else (other_year, other_month, other_day)
        try:
            found.append(date(*map(int, parts)))
        except ValueError:
            continue
    return tuple(one for one in found if 1950 <= one.year <= 2199)


def past(
    kind: str, years: int | None, dated: Iterable[Dated], year_end: date | None, today: date
) -> tuple[Sequence[Dated], int, Text | None]:
    """Those whose last day has passed, how many say no day, and the question where a figure is missing.

    Bookkeeping counts from the financial year of its file (BFL 7:2); everything else from the newest day in the row,
    which is no later than the day the rule counts from could be known to be.
    """
    is_yearly = RULES[kind_of(kind)].counting is Counting.FINANCIAL_YEAR
    if not is_yearly:
        asked = retain(kind, today, None, years)
        if asked.needs_input:
            return (), 0, asked.asked
        if asked.open_ended:
            return (), 0, None
    found, undated = [], 0
    for one in dated:
        event = year_end if is_yearly else one.day
        if event is None:
            undated += 1
            continue
        kept = retain(kind, one.day or event, year_end, years)
        if kept.retain_until and kept.retain_until < today:
            found.append(one)
    return found, undated, None
