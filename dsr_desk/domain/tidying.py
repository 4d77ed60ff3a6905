"""The vault's own retention (law.md 5): what it holds that it no longer needs, on a day. Facts in, nothing read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dsr_desk.domain.dates import add_months, add_years


class What(StrEnum):
    """What may go. ROWS: a file's rows. BODIES: a case's letters, incoming letters and copies of rows. NAMES: a case's
    person."""

    ROWS = "rows"
    BODIES = "bodies"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Periods:
    """How long each is kept; 0 keeps it until somebody says otherwise."""

    rows_days: int = 90
    bodies_months: int = 3
    names_years: int = 5


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file taken in whose rows lie in the vault. `is_needed`: a case that is not done found something in it."""

    import_id: int
    source: str
    file: str
    taken_in_on: date
    rows: int
    is_needed: bool


@dataclass(frozen=True, slots=True)
class HeldCase:
    """A case with what it holds. `over_on` is the day it was closed, else the day its last letter went out; None while
    something is owed to the person or to be carried out. `last_letter_on`: the last one sent, else made."""

    ref: str
    over_on: date | None
    last_letter_on: date | None
    bodies: int
    is_named: bool


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that may go, since a day. `of` is a case number or an import's; `name` says it to a person, and names
    nobody; `count` is how many rows, or how many bodies."""

    what: What
    of: str
    name: str
    since: date
    count: int


def due(today: date, periods: Periods, files: Iterable[HeldFile], cases: Iterable[HeldCase]) -> tuple[Due, ...]:
    """Everything that may go on `today`, the oldest first."""
    found = [one for file in files if (one := _rows(file, periods))]
    for case in cases:
        found += [one for one in (_bodies(case, periods), _names(case, periods)) if one]
    return tuple(sorted((one for one in found if one.since <= today), key=lambda one: (one.since, one.what, one.of)))


def _rows(file: HeldFile, periods: Periods) -> Due | None:
    """An old copy of the customers answers no question truly: a new export has to be read in anyway."""
    if not periods.rows_days or not file.rows or file.is_needed:
        return None
    since = file.taken_in_on + timedelta(days=periods.rows_days)
    return Due(What.ROWS, str(file.import_id), f"{file.source}: {file.file}", since, file.rows)


def _bodies(case: HeldCase, periods: Periods) -> Due | None:
    """The data handed over are kept for a short dispute window after the last letter (law.md 5)."""
    if not periods.bodies_months or not case.bodies or case.over_on is None:
        return None
    last = max(case.over_on, case.last_letter_on or case.over_on)
    return Due(What.BODIES, case.ref, case.ref, add_months(last, periods.bodies_months), case.bodies)


def _names(case: HeldCase, periods: Periods) -> Due | None:
    """A sanction fee is barred five years after the infringement (dataskyddslagen 6:4)."""
    if not periods.names_years or not case.is_named or case.over_on is None:
        return None
    return Due(What.NAMES, case.ref, case.ref, add_years(case.over_on, periods.names_years), 1)
