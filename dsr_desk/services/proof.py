"""Proof by the next export: is the erased person gone from each system, and is only what must be kept still there?"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from dsr_desk.domain.by_hand import typed_on
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.match import Match, Verdict
from dsr_desk.domain.plan import Import
from dsr_desk.domain.proof import Proof as Proof
from dsr_desk.domain.proof import Seen as Seen
from dsr_desk.services import guard, imports, search
from dsr_desk.store import findings as found
from dsr_desk.store import proofs as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault


def verify(vault: Vault, ref: str) -> tuple[Proof, ...]:
    """Compare each system's newest export with what was decided and ticked; kept with the case, and in its trail.

    The erased rows themselves are not needed: the person is looked for by what she gave, and by the guard's keyed
    hashes of what the rows held.
    """
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        hers = [one for one in found.of_case(connection, case.ref) if one.is_hers and one.decision]
        chosen = found.last_chosen(connection, case.ref)
    asked = case.subject.fields()
    matches = search.find(vault, asked, limit=0, audited=False).matches if asked else ()
    taken = sorted(imports.listing(vault), key=lambda one: one.id)
    sources = dict.fromkeys(one.match.record.source for one in hers)
    by_source = {source: [one for one in hers if one.match.record.source == source] for source in sources}
    newer = {source: _newer(source, by_source[source], taken, chosen) for source in sources}
    rows = _rows(vault, case.ref, newer, matches)
    proofs = tuple(
        replace(_proof(source, by_source[source], newer[source], taken, rows), checked_on=vault.today())
        for source in sources
    )
    seen = {one.source: one.seen.value for one in proofs}
    with vault.writing("erasure.verified", ref=case.ref, seen=seen) as connection:
        store.add(connection, case.ref, vault.now(), proofs)
    return proofs


def latest(vault: Vault, ref: str) -> tuple[Proof, ...]:
    """The newest check of a case, as it was made; empty where nobody has checked."""
    with vault.reading() as connection:
        return store.latest(connection, cases.get(connection, ref).ref)


def _newer(source: str, hers: list[Finding], taken: list[Import], chosen: datetime) -> list[Import]:
    """The files of a system that were read in after the records were chosen and ticked."""
    decided_on = {one.match.record.import_id for one in hers}
    ticked = max((one.done_on for one in hers if one.done_on), default=chosen.date())
    return [
        one
        for one in taken
        if one.source.casefold() == source.casefold() and one.id > max(decided_on)
        if one.taken_in_at >= chosen and one.taken_in_on >= ticked and one.tidied_on is None
        if not one.is_by_hand
    ]


def _rows(
    vault: Vault, ref: str, newer: Mapping[str, list[Import]], matches: Collection[Match]
) -> dict[int, tuple[str, ...]]:
    """By import, the rows the person stands in."""
    rows: dict[int, tuple[str, ...]] = {}
    with vault.reading() as connection:
        for taken in {one.id: one for found in newer.values() for one in found}.values():
            by_name = (
                match.record.record_id
                for match in matches
                if match.record.import_id == taken.id and match.judgement.verdict is Verdict.CERTAIN
            )
            rows[taken.id] = tuple(dict.fromkeys((*by_name, *guard.rows_of(connection, ref, taken))))
    return rows


def _proof(
    source: str, hers: list[Finding], newer: list[Import], taken: list[Import], rows_of: Mapping[int, tuple[str, ...]]
) -> Proof:
    """Of a system that gives several kinds of files, each kind she stood in must have been read again, since then.

    A file shows nothing of what was typed in by hand.
    """
    decided_on = {one.match.record.import_id for one in hers}
    kinds = {one.kind for one in taken if one.id in decided_on and not one.is_by_hand}
    if not newer or all(typed_on(one.match.record.file) for one in hers):
        return Proof(source, Seen.NOT_READ_AGAIN, None, "", None)
    newest, latest = newer[-1], {one.kind: one.id for one in newer}
    rows = tuple(row for import_id in latest.values() for row in rows_of[import_id])
    seen = _seen(hers, rows)
    if seen is not Seen.STILL_THERE and not kinds <= latest.keys():
        return Proof(source, Seen.NOT_READ_AGAIN, None, "", None)
    return Proof(source, seen, newest.id, newest.sha256, newest.taken_in_on, rows)


def _seen(hers: list[Finding], rows: tuple[str, ...]) -> Seen:
    kept = sum(
        one.decision is not None and one.decision.outcome is not Outcome.ERASE and one.released_on is None
        for one in hers
    )
    if not rows:
        return Seen.GONE
    return Seen.KEPT_AS_PLANNED if len(rows) <= kept else Seen.STILL_THERE
