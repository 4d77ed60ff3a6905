"""How do things stand? The age of each export, gaps, answer times, what may be erased, who is back."""

from dataclasses import dataclass
from datetime import date
from statistics import median

from dsr_desk.domain.alarm import Alarm
from dsr_desk.domain.dates import add_months
from dsr_desk.domain.diary import Later
from dsr_desk.domain.policy import Gap
from dsr_desk.domain.request import Request
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.tidying import Due
from dsr_desk.services import diary, facts, guard, policies, requests, settings, stops, systems, tidying
from dsr_desk.services.systems import SystemState
from dsr_desk.store import letters
from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Freshness:
    """How old the last export of a system is; None when none was ever taken in."""

    system: str
    name: str
    last: date | None
    age_days: int | None
    rows: int
    gives_file: bool


@dataclass(frozen=True, slots=True)
class MonthAnswered:
    """How many cases received in a month were answered within one month, and how many later or not yet but late."""

    first: date
    in_time: int
    late: int


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Twelve months of answers. `share` is answered in time of all answered, None when there were none."""

    months: tuple[MonthAnswered, ...]
    share: float | None
    median_days: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page shows beside the cases."""

    today: date
    freshness: tuple[Freshness, ...]
    gaps: tuple[Gap, ...]
    answer_times: AnswerTimes
    later: tuple[Later, ...]
    alarms: tuple[Alarm, ...] = ()
    due: tuple[Due, ...] = ()
    """What the vault itself holds longer than it needs."""
    stopped: int = 0
    """How many people are on the stop list."""


def overview(vault: Vault) -> Overview:
    """How everything stands today."""
    with vault.reading() as connection:
        answered = letters.answered_on(connection)
    return Overview(
        today=vault.today(),
        freshness=freshness(vault),
        gaps=policies.gaps(vault),
        answer_times=answer_times(
            [(case, answered.get(case.ref) if case.is_over else None) for case in requests.every(vault)], vault.today()
        ),
        later=diary.every(vault),
        alarms=guard.alarms(vault),
        due=tidying.due(vault),
        stopped=len(stops.listing(vault)),
    )


def freshness(vault: Vault) -> tuple[Freshness, ...]:
    """Per system of the policy, its newest import."""
    language = settings.current(vault).language
    return tuple(_fresh(state, vault.today(), language) for state in systems.overview(vault))


def _fresh(state: SystemState, today: date, language: str) -> Freshness:
    system, last = state.system, state.imports[0] if state.imports else None
    day = last.taken_in_on if last else None
    age = (today - day).days if day else None
    return Freshness(
        system.id, source_name(system.name, language), day, age, last.rows_held if last else 0, system.gives_file
    )


def answer_times(cases: list[tuple[Request, date | None]], today: date) -> AnswerTimes:
    """The last twelve months by month of receipt: answered within one month (Art. 12(3)) or not."""
    first = add_months(today.replace(day=1), -11)
    months = [add_months(first, number) for number in range(12)]
    recent = [(case, on) for case, on in cases if case.received >= first]
    counted = tuple(
        MonthAnswered(month, *_in_time([one for one in recent if one[0].received.replace(day=1) == month], today))
        for month in months
    )
    days = [(on - case.received).days for case, on in recent if on]
    in_time, late = sum(one.in_time for one in counted), sum(one.late for one in counted)
    share = in_time / (in_time + late) if in_time + late else None
    return AnswerTimes(counted, share, median(days) if days else None)


def _in_time(cases: list[tuple[Request, date | None]], today: date) -> tuple[int, int]:
    in_time = late = 0
    for case, on in cases:
        last = facts.deadline_of(case).refusal_by
        if on and on <= last:
            in_time += 1
        elif (on or today) > last:
            late += 1
    return in_time, late
