"""What becomes of each record copy: planned by the law, decided by a person, ticked off per system."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.pairing import wrong_pair
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.record import Record
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.words import Text
from dsr_desk.services import erasure_rules, guard, policies, purging, settings
from dsr_desk.services.erasure_rules import OpenQuestion, Rules, sources_of
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
    def waiting(self) -> tuple[Finding, ...]:
        """What is to be erased or restricted and is not ticked; what is kept asks for nothing."""
        return tuple(
            one
            for one in self.findings
            if one.decision and one.decision.outcome is not Outcome.KEEP_UNTIL and one.done_on is None
        )

    @property
    def is_done(self) -> bool:
        """Nothing is left to carry out there."""
        return not self.waiting


def plan(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """The person's records, each with its decision; those undecided carry what the law and the policy propose.

    Nothing is written: a dry run. A record that may be another person's gets no proposal.
    """
    erasure_rules.require_a_clock(vault)
    rules, found = _rules_and_findings(vault, ref)
    return tuple(one if one.decision else replace(one, decision=_proposed(rules, one)) for one in found)


def propose(vault: Vault, policy: Policy, record: Record) -> Decision | None:
    """What the retention rules say of one record copy when erasure is asked; see `Rules.propose`."""
    return replace(erasure_rules.read(vault), policy=policy).propose(record)


def questions(vault: Vault, ref: str) -> tuple[OpenQuestion, ...]:
    """What the controller has yet to answer about the systems her records stand in: 7 years or 5, per source."""
    rules, found = _rules_and_findings(vault, ref)
    return rules.questions(sources_of(found))


def adopt(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """Decide every undecided record as proposed."""
    erasure_rules.require_a_clock(vault)
    rules, found = _rules_and_findings(vault, ref)
    planned = [(one, made) for one in found if one.decision is None and (made := _proposed(rules, one))]
    undecided = sum(one.decision is None for one in found)
    with vault.writing("erasure.adopted", ref=ref, records=undecided) as connection:
        for one, made in planned:
            store.decide(connection, one.id, made)
        return store.of_case(connection, ref)


def decide(vault: Vault, ref: str, record_ids: Sequence[str], decision: Decision | None) -> tuple[Finding, ...]:
    """Decide what becomes of records; None takes the decision back.

    A kept record needs its last day and its ground. What departs from the proposal needs a reason, and so does a
    record that may be another person's.
    """
    erasure_rules.require_ground(decision)
    erasure_rules.require_a_clock(vault)
    with vault.reading() as connection:
        case = cases.get_open(connection, ref)
        chosen = store.named(connection, ref, record_ids)
    rules = erasure_rules.read(vault, case.rights)
    for one in chosen:
        _refuse_purged(one)
        rules.check(one, decision)
    word = decision.outcome.value if decision else "undone"
    with vault.writing("erasure.decided", ref=ref, records=len(chosen), outcome=word) as connection:
        for one in chosen:
            store.decide(connection, one.id, decision)
        return store.of_case(connection, ref)


def needs_reason(vault: Vault, ref: str, record_ids: Collection[str], decision: Decision) -> Text | None:
    """Why a decision on these records asks for a reason; None where it asks for none."""
    rules, found = _rules_and_findings(vault, ref)
    chosen = (one for one in found if one.record_id in record_ids)
    return next((why for one in chosen if (why := rules.needs_reason(one, decision))), None)


def tasks(vault: Vault, ref: str) -> tuple[Task, ...]:
    """The work list: per system, what is to be erased or restricted and what is ticked."""
    policy, language = policies.current(vault), settings.current(vault).language
    grouped: dict[str, list[Finding]] = {}
    for one in _hers(vault, ref):
        if one.decision:
            grouped.setdefault(one.match.record.source, []).append(one)
    return tuple(_task(policy, language, source, found) for source, found in grouped.items())


def done(
    vault: Vault,
    ref: str,
    source: str | None = None,
    on: date | None = None,
    *,
    record_ids: Collection[str] = (),
    by: str = "",
) -> tuple[Finding, ...]:
    """Tick that a system's part (all systems without one, single records of it) was carried out; only that may be
    called erased. `by` names who did it where that was not the person at the desk."""
    erasure_rules.require_a_clock(vault)
    ids = _to_tick(vault, ref, source, record_ids)
    day = on or vault.today()
    if day > vault.today():
        raise UserError(
            "Dagen ligger i framtiden: bara det som är gjort kan bockas av.",
            "The day lies in the future: only what has been done can be ticked.",
        )
    with vault.writing("erasure.done", ref=ref, source=source or "*", records=len(ids)) as connection:
        store.tick(connection, ids, day, by.strip() or vault.operator)
    guard.protect(vault, ref)
    purging.settle(vault, ref)
    with vault.reading() as connection:
        return store.of_case(connection, ref)


def _to_tick(vault: Vault, ref: str, source: str | None, record_ids: Collection[str]) -> list[int]:
    decided = [one for one in _hers(vault, ref) if one.decision and _is_source(one, source) and not one.purged_on]
    unknown = set(record_ids) - {one.record_id for one in decided}
    if unknown or not decided:
        where = source or next(iter(sorted(unknown)), "*")
        raise UserError(
            f"Det finns inget beslutat att göra i {where} för {ref}. Se arbetslistan med ”erase plan {ref}”.",
            f"Nothing is decided to be done in {where} for {ref}. See the work list with “erase plan {ref}”.",
        )
    return [one.id for one in decided if not record_ids or one.record_id in record_ids]


def _rules_and_findings(vault: Vault, ref: str) -> tuple[Rules, tuple[Finding, ...]]:
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        found = tuple(one for one in store.of_case(connection, case.ref) if one.is_hers)
    return erasure_rules.read(vault, case.rights), found


def _proposed(rules: Rules, one: Finding) -> Decision | None:
    return None if wrong_pair(one) else rules.propose(one.match.record)


def _refuse_purged(one: Finding) -> None:
    if one.purged_on:
        raise NotAllowed(
            f"{one.record_id} är redan raderad och borttagen ur valvet {one.purged_on}.",
            f"{one.record_id} was erased and taken out of the vault on {one.purged_on}.",
        )


def _hers(vault: Vault, ref: str) -> tuple[Finding, ...]:
    with vault.reading() as connection:
        return tuple(one for one in store.of_case(connection, ref) if one.is_hers)


def _is_source(finding: Finding, source: str | None) -> bool:
    return source is None or finding.match.record.source.casefold() == source.casefold()


def _task(policy: Policy, language: str, source: str, found: Sequence[Finding]) -> Task:
    system = policy.system(source)
    name = source_name(source, language, policy.systems)
    return Task(source, name, system.responsible if system else "", tuple(found))
