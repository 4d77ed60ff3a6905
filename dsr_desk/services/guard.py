"""The come-back guard: does a later import hold somebody who was erased, restricted, or said no to marketing?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dsr_desk.domain.alarm import Alarm, Dismissal, Guarded
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.guarding import LAST_KIND, hashed, identifiers, mark_of, marker
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.plan import Import
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.record import Record, faces_of
from dsr_desk.domain.request import Request, Right
from dsr_desk.services import policies
from dsr_desk.store import audit, imports, index, records
from dsr_desk.store import findings as found
from dsr_desk.store import guards as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault

OBJECTION = "objection"
"""Why a person who said no to marketing is guarded."""
_STOPPED = (Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL)


def protect(vault: Vault, ref: str) -> int:
    """Guard the person of a case from today; returns by how many identifiers.

    Once rows of the case are purged, their identifiers are known by hash alone: what is guarded then only grows. Who
    asked not to be guarded is not guarded again.
    """
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        hers = [one for one in found.of_case(connection, case.ref) if one.is_hers]
        known = store.of_case(connection, case.ref)
        if any(line.action == "guard.ended" for line in audit.lines(connection, case.ref)):
            return 0
    values = set(identifiers(case.subject.fields()))
    for one in hers:
        values |= _of_face(one)
    grows = any(one.purged_on for one in hers)
    secret = _secret(vault)
    marked = {hash: mark_of(value, secret) for hash, value in hashed(values, secret).items()}
    fresh = {hash: mark for hash, mark in marked.items() if hash not in known}
    if not fresh and (grows or known == marked.keys()):
        return len(known)
    with vault.writing("guard.set", ref=case.ref, identifiers=len(known | fresh.keys() if grows else marked)) as writes:
        if grows:
            return len(known) + store.add(writes, case.ref, _reason(case), vault.today(), fresh)
        return store.put(writes, case.ref, _reason(case), vault.today(), marked)


def is_guarded(vault: Vault, ref: str) -> bool:
    """Is the person of this case guarded?"""
    with vault.reading() as connection:
        return bool(store.of_case(connection, cases.get(connection, ref).ref))


def _secret(vault: Vault) -> bytes:
    """The key of the hashes, made at the first use."""
    with vault.reading() as connection:
        if made := store.stored_secret(connection):
            return made
    with vault.writing("guard.key_made") as connection:
        return store.secret(connection)


def end(vault: Vault, ref: str) -> int:
    """Stop guarding, by the person's own wish."""
    with vault.writing("guard.ended", ref=ref) as connection:
        return store.end(connection, cases.get(connection, ref).ref)


def end_objection(vault: Vault, ref: str) -> int:
    """Stop guarding somebody who takes her objection to marketing back; who was erased or restricted stays guarded."""
    with vault.reading() as connection:
        is_objection = OBJECTION in {one.reason for cases_of in store.every(connection).values() for one in cases_of
                                     if one.ref == cases.get(connection, ref).ref}  # fmt: skip
    return end(vault, ref) if is_objection else 0


def watch(vault: Vault, import_id: int | None = None) -> tuple[Alarm, ...]:
    """Look through one import (or all) for everybody guarded since before it, raise what is new, return what stands.

    Only the import's index is read, and the rows that carry a guarded person's mark: see tests/bench/guard.py.
    """
    with vault.reading() as connection:
        guarded = store.every(connection)
        if not guarded:
            return ()
    policy = policies.current(vault)
    with vault.reading() as connection:
        seen = tuple(one for one in _new(connection, guarded, import_id) if not _is_no_news(policy, one))
    for ref in sorted({one.ref for one in seen}):
        hers = [one for one in seen if one.ref == ref]
        with vault.writing("guard.raised", ref=ref, rows=len(hers)) as connection:
            store.alarm(connection, hers, vault.now())
    return alarms(vault, import_id)


def alarms(vault: Vault, import_id: int | None = None) -> tuple[Alarm, ...]:
    """The alarms raised and not dismissed, without looking anew."""
    with vault.reading() as connection:
        return store.standing(connection, import_id)


def dismissed(vault: Vault, ref: str) -> tuple[Dismissal, ...]:
    """The alarms of a case that were false ones, with who said so and why."""
    with vault.reading() as connection:
        return store.dismissed(connection, cases.get(connection, ref).ref)


def dismiss(vault: Vault, ref: str, import_id: int, record_id: str, reason: str) -> tuple[Alarm, ...]:
    """Write down why an alarm is a false one; it is not raised again. Returns the alarms that are left."""
    if not reason.strip():
        raise UserError("Skriv varför larmet är falskt.", "Write why the alarm is a false one.")
    with vault.writing("guard.dismissed", ref=ref, import_id=import_id) as connection:
        if not store.dismiss(connection, ref, import_id, record_id, reason.strip(), vault.now(), vault.operator):
            raise UserError(f"{ref} har inget sådant larm.", f"{ref} has no such alarm.")
        return store.standing(connection)


def recall(vault: Vault, ref: str, import_id: int, record_id: str) -> tuple[Alarm, ...]:
    """Take a dismissal back. Returns the alarms that stand."""
    with vault.writing("guard.recalled", ref=ref, import_id=import_id) as connection:
        store.recall(connection, ref, import_id, record_id)
        return store.standing(connection)


def _new(connection: Connection, guarded: dict[str, tuple[Guarded, ...]], import_id: int | None) -> Iterator[Alarm]:
    """What stands in the imports and was never told of."""
    every = [one for cases_of in guarded.values() for one in cases_of]
    decided, first = store.decided_on(connection, {one.ref for one in every}), min(one.since for one in every)
    planned = store.planned(connection)
    for taken in imports.listing(connection):
        if import_id in (None, taken.id) and taken.taken_in_on >= first:
            told = store.known(connection, taken.id)
            seen = tuple(dict.fromkeys(_seen(connection, taken, guarded)))
            rows = Counter(alarm.ref for alarm in seen)
            for alarm in seen:
                stays = rows[alarm.ref] <= planned[alarm.ref, taken.source.casefold()]
                if not stays and (alarm.ref, taken.id) not in decided and (alarm.ref, alarm.record_id) not in told:
                    yield alarm


def _is_no_news(policy: Policy, one: Alarm) -> bool:
    """A customer who said no to marketing stands in the ledger all the same: nobody advertises out of that."""
    system = policy.system(one.source)
    return one.reason == OBJECTION and system is not None and system.is_bookkeeping


def rows_of(connection: Connection, ref: str, taken: Import) -> tuple[str, ...]:
    """The rows of an import that carry an identifier guarded for one case, by hash alone."""
    guarded = {hash: tuple(one for one in cases_of if one.ref == ref) for hash, cases_of in
               store.every(connection).items() if any(one.ref == ref for one in cases_of)}  # fmt: skip
    if not guarded:
        return ()
    since = {hash: tuple(replace(one, since=date.min) for one in cases_of) for hash, cases_of in guarded.items()}
    return tuple(dict.fromkeys(alarm.record_id for alarm in _seen(connection, taken, since)))


def _seen(connection: Connection, taken: Import, guarded: dict[str, tuple[Guarded, ...]]) -> Iterator[Alarm]:
    secret = store.secret(connection)
    for record in records.many(connection, sorted(set(_marked(connection, taken.id, guarded, secret)))).values():
        for hash in hashed(identifiers(record.fields()), secret):
            for one in guarded.get(hash, ()):
                if one.since <= taken.taken_in_on:
                    yield _alarm(one, record)


def _marked(
    connection: Connection, import_id: int, guarded: dict[str, tuple[Guarded, ...]], secret: bytes
) -> Iterator[int]:  # fmt: skip
    """The records that carry a key with a guarded mark; a handful of them by chance."""
    marks, mark = {one.mark for cases_of in guarded.values() for one in cases_of}, marker(secret)
    before, is_guarded = -1, False
    for key, record in index.entries_in(connection, import_id, LAST_KIND):
        if key != before:
            before, is_guarded = key, mark(key) in marks
        if is_guarded:
            yield record


def _alarm(one: Guarded, record: Record) -> Alarm:
    return Alarm(
        one.ref, one.reason, one.since, record.import_id, record.record_id, record.source, record.file, record.row
    )


def _of_face(one: Finding) -> frozenset[str]:
    """Her identifiers in a row; none of a row that is somebody else's and only mentions her."""
    if is_mention(one.match):
        return frozenset()
    record = one.match.record
    faces = faces_of(record.role, record.fields())
    face = next((face for face in faces if face.role is one.match.judgement.role), faces[0])
    return identifiers(face.fields)


def _reason(case: Request) -> str:
    if Right.ERASURE in case.rights:
        return Outcome.ERASE.value
    if Right.RESTRICTION in case.rights:
        return Outcome.RESTRICT.value
    return OBJECTION if any(right in case.rights for right in _STOPPED) else Outcome.ERASE.value
