"""The diary of later erasures, over all cases: listed, put in a calendar, ticked when it is done."""

from collections.abc import Sequence
from datetime import date

from dsr_desk.domain.calendar_file import Entry, as_ics
from dsr_desk.domain.diary import CUSTOMERS, Later, first_day_after
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.sources import source_name
from dsr_desk.services import erasure_rules, policies, purging, settings
from dsr_desk.store import findings as store
from dsr_desk.store.vault import Vault


def every(vault: Vault) -> tuple[Later, ...]:
    """What is kept on a ground and not released yet, grouped by system and last day; the soonest first."""
    policy, language = policies.current(vault), settings.current(vault).language
    with vault.reading() as connection:
        kept = store.kept(connection)
    grouped: dict[tuple[str, date], list[Finding]] = {}
    for one in kept:
        if one.decision and one.decision.until:
            grouped.setdefault((one.match.record.source, one.decision.until), []).append(one)
    found = (_later(policy, language, source, until, group) for (source, until), group in grouped.items())
    return tuple(sorted(found, key=lambda one: (one.on, one.name)))


def release(
    vault: Vault, source: str, until: date, on: date | None = None, by: str = ""
) -> tuple[Later, ...]:  # fmt: skip
    """Tick that data whose last day has passed were erased in a system; they leave the vault too. What is left."""
    erasure_rules.require_a_clock(vault)
    today, day = vault.today(), on or vault.today()
    if not until < today:
        raise NotAllowed(
            f"De uppgifterna ska sparas till och med {until}. De får raderas dagen efter.",
            f"Those data must be kept until {until}. They may be erased the day after.",
        )
    if not until < day <= today:
        raise UserError(
            f"Dagen {day} ligger utanför {until} till i dag, {today}.",
            f"The day {day} is not between {until} and today, {today}.",
        )
    with vault.reading() as connection:
        ready = [one for one in store.kept(connection) if _is_of(one, source, until)]
    if not ready:
        raise UserError(
            f"Ingenting i {source} sparas till och med {until}. Se ”dsr-desk diary”.",
            f"Nothing in {source} is kept until {until}. See “dsr-desk diary”.",
        )
    for ref in sorted({one.ref for one in ready}):
        ids = [one.id for one in ready if one.ref == ref]
        with vault.writing("erasure.released", ref=ref, source=source, records=len(ids)) as connection:
            store.release(connection, ids, day, by.strip() or vault.operator)
        purging.settle(vault, ref)
    return every(vault)


def ics(vault: Vault, language: str) -> str:
    """The diary as a calendar file."""
    found = every(vault)
    word = "Radera" if language == "sv" else "Erase"
    entries = (Entry(one.uid, one.on, f"{word}: {one.what.said_in(language)}") for one in found)
    return as_ics(entries, vault.now())


def _is_of(one: Finding, source: str, until: date) -> bool:
    is_source = one.match.record.source.casefold() == source.casefold()
    return is_source and one.decision is not None and one.decision.until == until


def _later(policy: Policy, language: str, source: str, until: date, group: Sequence[Finding]) -> Later:
    system = policy.system(source)
    refs = tuple(dict.fromkeys(one.ref for one in group))
    grounds = tuple(dict.fromkeys(one.decision.ground for one in group if one.decision))
    return Later(
        source=source,
        name=source_name(source, language, policy.systems),
        responsible=system.responsible if system else "",
        until=until,
        on=first_day_after(until),
        persons=len(refs),
        records=len(group),
        refs=refs,
        is_customers=all(one.match.record.role in CUSTOMERS for one in group),
        grounds=grounds,
    )
