"""Answer times as the supervisory authorities ask for them: within one month and three, by right, by month."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from dsr_desk.domain.dates import add_months
from dsr_desk.domain.request import Right


@dataclass(frozen=True, slots=True)
class Answered:
    """One case: when it came in, the last days of one month and of three (rolled), and when it was answered."""

    received: date
    rights: tuple[Right, ...]
    one_month: date
    three_months: date
    on: date | None
    was_extended: bool = False
    was_refused: bool = False

    @property
    def last(self) -> date:
        """The last day that holds for it."""
        return self.three_months if self.was_extended else self.one_month


@dataclass(frozen=True, slots=True)
class Line:
    """Counts of some cases. `in_three` are answered after the first month and within three; `late` after three, or
    after one without an extension; `waiting` are not answered and not late yet. `days` is the median to the answer."""

    cases: int
    in_one: int
    in_three: int
    late: int
    waiting: int
    days: float | None

    @property
    def share(self) -> float | None:
        """Of those answered or late, how many were answered within one month."""
        judged = self.cases - self.waiting
        return self.in_one / judged if judged else None


@dataclass(frozen=True, slots=True)
class Statistics:
    """The cases received from `first` to `last`, both counted, as they stand on `today`."""

    first: date
    last: date
    today: date
    every: Line
    by_right: tuple[tuple[Right, Line], ...]
    by_month: tuple[tuple[date, Line], ...]
    extended: int
    refused: int


def compute(cases: Sequence[Answered], first: date, last: date, today: date) -> Statistics:
    """A case of several rights counts once in all, and once for each of its rights."""
    chosen = [one for one in cases if first <= one.received <= last]
    return Statistics(
        first, last, today,
        every=line(chosen, today),
        by_right=tuple(
            (right, line(asked, today)) for right in Right if (asked := [one for one in chosen if right in one.rights])
        ),
        by_month=tuple(
            (month, line([one for one in chosen if one.received.replace(day=1) == month], today))
            for month in _months(first, last)
        ),
        extended=sum(one.was_extended for one in chosen),
        refused=sum(one.was_refused for one in chosen),
    )  # fmt: skip


def line(cases: Iterable[Answered], today: date) -> Line:
    """Count some cases."""
    known = tuple(cases)
    in_one = sum(one.on is not None and one.on <= one.one_month for one in known)
    in_three = sum(
        one.on is not None and one.was_extended and one.one_month < one.on <= one.three_months for one in known
    )
    waiting = sum(one.on is None and today <= one.last for one in known)
    days = [(one.on - one.received).days for one in known if one.on]
    return Line(
        len(known), in_one, in_three, len(known) - in_one - in_three - waiting, waiting, median(days) if days else None
    )


def _months(first: date, last: date) -> list[date]:
    months = [first.replace(day=1)]
    while (following := add_months(months[-1], 1)) <= last:
        months.append(following)
    return months
