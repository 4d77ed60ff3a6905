"""Restriction (Art. 18): set at once, marked wherever the records show, lifted only after its letter (L14) was sent."""

from collections.abc import Iterable, Mapping
from datetime import date

from dsr_desk.domain import restriction as law
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.guarding import hashed, identifiers
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.record import Record
from dsr_desk.domain.restriction import Restriction, RestrictionGround
from dsr_desk.domain.words import Text
from dsr_desk.services import guard
from dsr_desk.store import findings as found
from dsr_desk.store import guards, letters
from dsr_desk.store import requests as cases
from dsr_desk.store import restrictions as store
from dsr_desk.store.vault import Connection, Vault


def of_case(vault: Vault, ref: str) -> Restriction | None:
    """The restriction of a case, lifted or not; None where none was set."""
    with vault.reading() as connection:
        return store.of_case(connection, cases.get(connection, ref).ref)


def every(vault: Vault) -> tuple[Restriction, ...]:
    """All restrictions."""
    with vault.reading() as connection:
        return store.every(connection)


def impose(
    vault: Vault, ref: str, ground: RestrictionGround, data: str, since: date | None = None,
    check_until: date | None = None,
) -> Restriction:  # fmt: skip
    """Restrict from a day: every included record without another decision, now and for the work list (18(1))."""
    day = since or vault.today()
    if day > vault.today():
        raise UserError("En begränsning gäller genast, inte från en dag som kommer.",
                        "A restriction takes effect at once, not from a day to come.")  # fmt: skip
    if not data.strip():
        raise UserError("Skriv vilka uppgifter som begränsas.", "Write which data are restricted.")
    with vault.writing("restriction.imposed", ref=ref, ground=ground.value) as connection:
        case = cases.get_open(connection, ref)
        one = Restriction(case.ref, ground, data.strip(), day, check_until)
        store.put(connection, one)
        for finding in found.of_case(connection, case.ref):
            if finding.is_hers and finding.decision is None:
                found.decide(connection, finding.id, Decision(Outcome.RESTRICT, reason=f"18.1 {ground.value}"))
    guard.protect(vault, one.ref)
    return one


def lift(vault: Vault, ref: str, why: str, on: date | None = None) -> tuple[Restriction, Text | None]:
    """End a restriction: refused until L14 was sent on an earlier day (18(3)). Also says whether that was short."""
    day = on or vault.today()
    if day > vault.today():
        raise UserError("Dagen ligger i framtiden.", "The day lies in the future.")
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        one = store.of_case(connection, case.ref)
        if one is None or not one.is_live:
            raise NotAllowed(f"{case.ref} har ingen begränsning som gäller.",
                             f"{case.ref} has no restriction in force.")  # fmt: skip
        told = [letter.sent_on for letter in letters.of_case(connection, case.ref)
                if letter.kind is LetterKind.L14 and letter.sent_on and letter.sent_on >= one.since]  # fmt: skip
    short = law.may_lift(case.ref, max(told, default=None), day, why)
    with vault.writing("restriction.lifted", ref=case.ref, on=day.isoformat()) as connection:
        store.lift(connection, case.ref, day, why.strip())
        if not any(_is_erased(finding) for finding in found.of_case(connection, case.ref)):
            guards.end(connection, case.ref)
        lifted = store.of_case(connection, case.ref)
    return lifted or one, short


def _is_erased(one: Finding) -> bool:
    """Erased in its system: the guard against its coming back is not the restriction's to end."""
    return one.is_hers and one.done_on is not None and bool(one.decision and one.decision.outcome is Outcome.ERASE)


def marked(vault: Vault, records: Iterable[Record]) -> Mapping[int, str]:
    """Which of these records are under a restriction, by their key, with the case that restricts them.

    The very records decided on, and rows of other files that carry an identifier of a person restricted.
    """
    with vault.reading() as connection:
        return marks(connection, records)


def marks(connection: Connection, records: Iterable[Record]) -> Mapping[int, str]:
    """`marked` within an open transaction."""
    live = store.live_refs(connection)
    if not live:
        return {}
    decided = store.records(connection)
    every = guards.every(connection)
    guarded = {hash: one.ref for hash, known in every.items() for one in known if one.ref in live}
    secret = guards.stored_secret(connection) if guarded else None
    found = {}
    for record in records:
        ref = decided.get((record.import_id, record.record_id))
        if ref is None and secret:
            hashes = hashed(identifiers(record.fields()), secret)
            ref = next((guarded[one] for one in hashes if one in guarded), None)
        if ref:
            found[record.key] = ref
    return found
