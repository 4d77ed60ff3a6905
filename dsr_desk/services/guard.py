"""The come-back guard: does a later import hold somebody who was erased, restricted, or said no to marketing?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.guarding import hashed, identifiers
from dsr_desk.domain.record import Record, faces_of
from dsr_desk.domain.request import Request, Right
from dsr_desk.services import imports
from dsr_desk.store import findings as found
from dsr_desk.store import guards as store
from dsr_desk.store import records
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

_STOPPED = (Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A guarded person in an import: the case, why she is guarded, and the row to look at."""

    ref: str
    reason: str
    since: date
    import_id: int
    record_id: str
    source: str


def protect(vault: Vault, ref: str) -> int:
    """Guard the person of a case from today; returns by how many identifiers."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        hers = [one for one in found.of_case(connection, case.ref) if one.is_hers]
    values = set(identifiers(case.subject.fields()))
    for one in hers:
        values |= _of_face(one)
    with vault.writing("guard.set", ref=case.ref, identifiers=len(values)) as connection:
        hashes = hashed(values, store.secret(connection))
        return store.put(connection, case.ref, _reason(case), vault.today(), hashes)


def end(vault: Vault, ref: str) -> int:
    """Stop guarding, by the person's own wish."""
    with vault.writing("guard.ended", ref=ref) as connection:
        return store.end(connection, cases.get(connection, ref).ref)


def watch(vault: Vault, import_id: int | None = None) -> tuple[Alarm, ...]:
    """Everybody guarded who stands in an import taken in after the guard was set; in one import, or in all."""
    with vault.reading() as connection:
        guarded = store.every(connection)
        if not guarded:
            return ()
        secret = store.secret(connection)
    chosen = [one for one in imports.listing(vault) if import_id in (None, one.id)]
    alarms = [
        Alarm(ref, reason, since, one.id, record.record_id, record.source)
        for one in chosen
        for record, cases_of in _seen(vault, one.id, guarded, secret)
        for ref, reason, since in cases_of
        if since <= one.taken_in_at.date() and _is_newer(vault, ref, one.id)
    ]
    return tuple(dict.fromkeys(alarms))


def _seen(
    vault: Vault, import_id: int, guarded: dict[str, tuple[tuple[str, str, date], ...]], secret: bytes
) -> Iterator[tuple[Record, tuple[tuple[str, str, date], ...]]]:
    with vault.reading() as connection:
        for record in records.iterate(connection, import_id):
            values: set[str] = set()
            for face in faces_of(record.role, record.fields()):
                values |= identifiers(face.fields)
            for one in hashed(values, secret):
                if one in guarded:
                    yield record, guarded[one]


def _is_newer(vault: Vault, ref: str, import_id: int) -> bool:
    """The import is none of those the case was decided on."""
    with vault.reading() as connection:
        return import_id not in {one.match.record.import_id for one in found.of_case(connection, ref)}


def _of_face(one: Finding) -> frozenset[str]:
    record = one.match.record
    faces = faces_of(record.role, record.fields())
    face = next((face for face in faces if face.role is one.match.judgement.role), faces[0])
    return identifiers(face.fields)


def _reason(case: Request) -> str:
    if any(right in case.rights for right in _STOPPED):
        return "objection"
    return Outcome.RESTRICT.value if Right.RESTRICTION in case.rights else Outcome.ERASE.value
