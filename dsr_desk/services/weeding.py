"""Routine erasure by the record of processing: a dry run over the newest file of each system. Never erases anything."""

from collections.abc import Callable, Sequence

from dsr_desk.domain import weeding
from dsr_desk.domain.plan import Import
from dsr_desk.domain.policy import Policy, System
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.weeding import SHOWN, Dated, Proposal
from dsr_desk.domain.words import Text
from dsr_desk.services import erasure_rules, policies, settings
from dsr_desk.store import imports, records
from dsr_desk.store.vault import Connection, Vault

_NO_RULE = Text("Vilken gallringsregel gäller i systemet?", "Which retention rule holds in the system?")


def _never() -> None:
    """Nobody asked to stop."""


def propose(vault: Vault, check_cancelled: Callable[[], None] = _never) -> tuple[Proposal, ...]:
    """For each system with rows in the vault, what is past its rule; those with most to erase first.

    The look-through is written to the trail, with counts alone.
    """
    erasure_rules.require_a_clock(vault)
    policy = policies.current(vault)
    found = []
    with vault.reading() as connection:
        by_source: dict[str, list[Import]] = {}
        for one in _newest(imports.listing(connection)):
            by_source.setdefault(one.source, []).append(one)
        for source, taken in by_source.items():
            check_cancelled()
            found.append(_of_system(connection, vault, policy, source, taken))
    found.sort(key=lambda one: (-one.past, one.name))
    with vault.writing("weeding.proposed", systems=len(found), past=sum(one.past for one in found)):
        return tuple(found)


def _newest(taken: Sequence[Import]) -> Sequence[Import]:
    """The newest file of each kind and sheet of a system: older ones show what it no longer holds."""
    newest: dict[tuple[str, str, str], Import] = {}
    for one in taken:
        if one.rows_held:
            newest.setdefault((one.source.casefold(), one.kind, _part(one)), one)
    return sorted(newest.values(), key=lambda one: one.id)


def _part(one: Import) -> str:
    """What tells files of one kind apart: the sheet; of records typed in, each is its own."""
    return one.file if one.is_by_hand else one.sheet if one.has_sheets else ""


def _of_system(
    connection: Connection, vault: Vault, policy: Policy, source: str, taken: Sequence[Import]
) -> Proposal:  # fmt: skip
    system = policy.system(source)
    rule = policy.rule(system.retention) if system else None
    count = sum(one.rows_held for one in taken)
    name, responsible = _named(system, source, settings.read(connection).language)
    if rule is None:
        return Proposal(source, name, responsible, Text("", ""), "", count, asked=_NO_RULE)
    today, past, undated, asked = vault.today(), list[Dated](), 0, None
    for one in taken:
        dated = (
            Dated(record.record_id, weeding.newest_day(record.fields(), today))
            for record in records.iterate(connection, one.id)
        )
        found, without, question = weeding.past(rule.kind, rule.years, dated, one.financial_year_end, today)
        past.extend(found)
        undated, asked = undated + without, asked or question
    days = [one.day for one in past if one.day]
    return Proposal(
        source, name, responsible, rule.name, rule.statute, count, len(past), undated, min(days, default=None),
        tuple(one.record_id for one in past[:SHOWN]), asked,
    )  # fmt: skip


def _named(system: System | None, source: str, language: str) -> tuple[str, str]:
    return (system.name, system.responsible) if system else (source_name(source, language), "")
