"""What becomes of each record copy: planned by the law, decided by a person, ticked off per system."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.record import Record
from dsr_desk.domain.retention import retain
from dsr_desk.services import guard, imports, policies
from dsr_desk.store import findings as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody has to do in one system: the records and what becomes of each."""

    system: str
    name: str
    responsible: str
    findings: tuple[Finding, ...]

    @property
    def is_done(self) -> bool:
        """Every record of the task was carried out."""
        return all(finding.done_on for finding in self.findings)


def plan(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """The person's records, each with its decision; those undecided carry what the law and the policy propose.

    Nothing is written: a dry run.
    """
    policy = policies.current(vault)
    return tuple(
        one if one.decision else replace(one, decision=propose(vault, policy, one.match.record))
        for one in _hers(vault, ref)
    )


def propose(vault: Vault, policy: Policy, record: Record) -> Decision | None:
    """What the retention rules say of one record copy; None where an answer from the controller is missing.

    Bookkeeping is kept until 31 December of the seventh year after the financial year (BFL 7:2); everything else of
    a person who asks for erasure goes now (Art. 17(1)), for that copy and that purpose only.
    """
    system = policy.system(record.source)
    if system is None or not system.is_bookkeeping:
        return Decision(Outcome.ERASE)
    rule = policy.rule(system.retention)
    year_end = imports.financial_year_end(vault, record)
    kept = retain("accounting", year_end, year_end, rule.years if rule else None)
    if kept.retain_until is None:
        return None
    if kept.retain_until < vault.today():
        return Decision(Outcome.ERASE)
    return Decision(Outcome.KEEP_UNTIL, kept.retain_until, kept.statute)


def adopt(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """Decide every undecided record as proposed."""
    planned = [one for one in plan(vault, ref) if one.decision]
    undecided = {one.id for one in _hers(vault, ref) if one.decision is None}
    with vault.writing("erasure.adopted", ref=ref, records=len(undecided)) as connection:
        for one in planned:
            if one.id in undecided:
                store.decide(connection, one.id, one.decision)
        return store.of_case(connection, ref)


def decide(vault: Vault, ref: str, record_ids: Sequence[str], decision: Decision | None) -> tuple[Finding, ...]:
    """Decide what becomes of records; None takes the decision back.

    A kept record needs its last day and its ground; erasing what bookkeeping law keeps is refused with the date.
    """
    policy = policies.current(vault)
    _check(decision)
    with vault.reading() as connection:
        cases.get_open(connection, ref)
        chosen = store.named(connection, ref, record_ids)
    for one in chosen:
        _check_against_law(vault, policy, one, decision)
    word = decision.outcome.value if decision else "undone"
    with vault.writing("erasure.decided", ref=ref, records=len(chosen), outcome=word) as connection:
        for one in chosen:
            store.decide(connection, one.id, decision)
        return store.of_case(connection, ref)


def tasks(vault: Vault, ref: str) -> tuple[Task, ...]:
    """The work list: per system, what is to be erased or restricted and what is ticked."""
    policy = policies.current(vault)
    grouped: dict[str, list[Finding]] = {}
    for one in _hers(vault, ref):
        if one.decision:
            grouped.setdefault(one.match.record.source, []).append(one)
    return tuple(_task(policy, source, found) for source, found in grouped.items())


def done(vault: Vault, ref: str, source: str | None = None, on: date | None = None) -> tuple[Finding, ...]:
    """Tick that a system's part (all systems without one) was carried out; only that may be called erased."""
    ids = [one.id for one in _hers(vault, ref) if one.decision and _is_source(one, source)]
    if not ids:
        where = source or "*"
        raise UserError(
            f"Det finns inget beslutat att göra i {where} för {ref}. Se arbetslistan med ”erase plan {ref}”.",
            f"Nothing is decided to be done in {where} for {ref}. See the work list with “erase plan {ref}”.",
        )
    day = on or vault.today()
    if day > vault.today():
        raise UserError(
            "Dagen ligger i framtiden: bara det som är gjort kan bockas av.",
            "The day lies in the future: only what has been done can be ticked.",
        )
    with vault.writing("erasure.done", ref=ref, source=source or "*", records=len(ids)) as connection:
        store.tick(connection, ids, day, vault.operator)
    guard.protect(vault, ref)
    with vault.reading() as connection:
        return store.of_case(connection, ref)


def _hers(vault: Vault, ref: str) -> tuple[Finding, ...]:
    with vault.reading() as connection:
        return tuple(one for one in store.of_case(connection, ref) if one.is_hers)


def _is_source(finding: Finding, source: str | None) -> bool:
    return source is None or finding.match.record.source.casefold() == source.casefold()


def _task(policy: Policy, source: str, found: Sequence[Finding]) -> Task:
    system = policy.system(source)
    name, responsible = (system.name, system.responsible) if system else (source, "")
    return Task(source, name, responsible, tuple(found))


def _check(decision: Decision | None) -> None:
    if decision and decision.outcome is Outcome.KEEP_UNTIL and not (decision.until and decision.ground.strip()):
        raise NotAllowed(
            "Det som sparas måste ha en sista dag och en grund (artikel 17.3).",
            "What is kept must have a last day and a ground (Article 17(3)).",
        )


def _check_against_law(vault: Vault, policy: Policy, one: Finding, decision: Decision | None) -> None:
    if decision is None or decision.outcome is not Outcome.ERASE or decision.reason.strip():
        return
    lawful = propose(vault, policy, one.match.record)
    if lawful and lawful.outcome is Outcome.KEEP_UNTIL and lawful.until:
        raise NotAllowed(
            f"{one.record_id} är räkenskapsinformation och ska sparas till och med {lawful.until.isoformat()} "
            f"({lawful.ground}). Välj ”spara till”, eller skriv varför den ändå får raderas.",
            f"{one.record_id} is accounting information and must be kept until {lawful.until.isoformat()} "
            f"({lawful.ground}). Choose “keep until”, or write why it may be erased all the same.",
        )
