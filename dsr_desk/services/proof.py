"""Proof by the next export: is the erased person gone from each system, and is only what must be kept still there?"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.match import Match, Verdict
from dsr_desk.domain.plan import Import
from dsr_desk.services import imports, search
from dsr_desk.store import findings as found
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault


class Seen(StrEnum):
    """What the newest export of a system shows."""

    GONE = "gone"
    STILL_THERE = "still_there"
    KEPT_AS_PLANNED = "kept_as_planned"
    NOT_READ_AGAIN = "not_read_again"


@dataclass(frozen=True, slots=True)
class Proof:
    """One system's part: what its newest export shows, which file proves it (by fingerprint), and the rows at fault."""

    source: str
    seen: Seen
    import_id: int | None
    sha256: str
    on: date | None
    rows: tuple[str, ...] = ()


def verify(vault: Vault, ref: str) -> tuple[Proof, ...]:
    """Compare each system's newest export with what was decided and ticked. Written to the case's trail."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        hers = [one for one in found.of_case(connection, case.ref) if one.is_hers and one.decision]
        chosen = found.last_chosen(connection, case.ref)
    matches = search.find(vault, case.subject.fields(), limit=0, audited=False).matches
    taken = sorted(imports.listing(vault), key=lambda one: one.id)
    sources = dict.fromkeys(one.match.record.source for one in hers)
    proofs = tuple(
        _proof(source, [one for one in hers if one.match.record.source == source], matches, taken, chosen)
        for source in sources
    )
    with vault.writing("erasure.verified", ref=case.ref, seen={one.source: one.seen.value for one in proofs}):
        return proofs


def _proof(
    source: str, hers: list[Finding], matches: tuple[Match, ...], taken: list[Import], chosen: datetime
) -> Proof:
    """Of a system that gives several kinds of files, each kind she stood in must have been read again, since then."""
    decided_on = {one.match.record.import_id for one in hers}
    ticked = max((one.done_on for one in hers if one.done_on), default=chosen.date())
    newer = [
        one
        for one in taken
        if one.source.casefold() == source.casefold() and one.id > max(decided_on)
        if one.taken_in_at >= chosen and one.taken_in_at.date() >= ticked
    ]
    if not newer:
        return Proof(source, Seen.NOT_READ_AGAIN, None, "", None)
    newest, latest = newer[-1], {one.kind: one.id for one in newer}
    rows = tuple(
        match.record.record_id
        for match in matches
        if match.record.import_id in latest.values() and match.judgement.verdict is Verdict.CERTAIN
    )
    seen = _seen(hers, rows)
    if seen is not Seen.STILL_THERE and not {one.kind for one in taken if one.id in decided_on} <= latest.keys():
        return Proof(source, Seen.NOT_READ_AGAIN, None, "", None)
    return Proof(source, seen, newest.id, newest.sha256, newest.taken_in_at.date(), rows)


def _seen(hers: list[Finding], rows: tuple[str, ...]) -> Seen:
    kept = sum(one.decision is not None and one.decision.outcome is not Outcome.ERASE for one in hers)
    if not rows:
        return Seen.GONE
    return Seen.KEPT_AS_PLANNED if len(rows) <= kept else Seen.STILL_THERE
