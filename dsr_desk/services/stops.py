"""The stop list: filled the moment an objection to marketing is logged, over both companies and all channels."""

from collections.abc import Iterable
from datetime import date

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.mails import Mail, mails_in
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.record import faces_of
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.stop import Stop, StopReason
from dsr_desk.files import stop_list
from dsr_desk.files.stop_list import StopForm
from dsr_desk.services import guard, policies
from dsr_desk.store import findings as found
from dsr_desk.store import requests as cases
from dsr_desk.store import stops as store
from dsr_desk.store.vault import Connection, Vault

STOPS = {Right.OBJECTION_MARKETING: StopReason.OBJECTION, Right.CONSENT_WITHDRAWAL: StopReason.CONSENT}


def listing(vault: Vault) -> tuple[Stop, ...]:
    """Everybody on the list today."""
    with vault.reading() as connection:
        return tuple(one for one in store.every(connection) if one.is_live)


def of_case(vault: Vault, ref: str) -> Stop | None:
    """What the list holds for a case."""
    with vault.reading() as connection:
        return store.of_case(connection, cases.get(connection, ref).ref)


def looked_at(vault: Vault, ref: str) -> Stop:
    """What the list holds for a case, for somebody who asked to see it; written to the trail."""
    with vault.writing("stop.shown", ref=ref) as connection:
        found = store.of_case(connection, cases.get(connection, ref).ref)
        if found is None or not found.is_live:
            raise UserError(f"{ref} står inte på spärrlistan.", f"{ref} is not on the stop list.")
        return found


def at_once(connection: Connection, case: Request, today: date) -> Stop | None:
    """Put the person of a case on the list within the transaction that logs it; None where she asked for no stop.

    Only the objection stops on its own: what a withdrawn consent was for is known when somebody has read it.
    """
    known = store.of_case(connection, case.ref)
    if Right.OBJECTION_MARKETING not in case.rights or (known and not known.is_live):
        return None
    return _put(connection, case, StopReason.OBJECTION, today)


def add(vault: Vault, ref: str) -> Stop:
    """Put the person of a case on the list, or take in what the review has shown of her since."""
    with vault.writing("stop.added", ref=ref) as connection:
        case = cases.get(connection, ref)
        reason = next((STOPS[right] for right in case.rights if right in STOPS), None)
        if reason is None:
            raise UserError(
                f"{case.ref} gäller ingen invändning mot marknadsföring och inget återkallat samtycke.",
                f"{case.ref} is about no objection to marketing and no consent withdrawn.",
            )
        return _put(connection, case, reason, vault.today())


def end(vault: Vault, ref: str, why: str) -> None:
    """Take somebody off, by her own wish."""
    if not why.strip():
        raise UserError("Skriv hur personen bett om utskick igen.", "Write how the person asked for mailings again.")
    with vault.writing("stop.ended", ref=ref) as connection:
        if not store.end(connection, cases.get(connection, ref).ref, vault.today(), why.strip()):
            raise UserError(f"{ref} står inte på spärrlistan.", f"{ref} is not on the stop list.")
    guard.end_objection(vault, ref)


def _put(connection: Connection, case: Request, reason: StopReason, today: date) -> Stop:
    known = store.of_case(connection, case.ref)
    hers = [one for one in found.of_case(connection, case.ref) if one.is_hers]
    fields = [case.subject.fields(), *(_face(one) for one in hers if not one.purged_on)]
    one = Stop(
        ref=case.ref,
        reason=reason,
        since=known.since if known and known.is_live else today,
        name=case.subject.name,
        emails=_together(known.emails if known else (), (mail.normal for values in fields for mail in _mails(values))),
        phones=_together(known.phones if known else (), (phone for values in fields for phone in _phones(values))),
        address=case.subject.address,
    )
    store.put(connection, one)
    return one


def _face(one: Finding) -> Fields:
    record = one.match.record
    faces = faces_of(record.role, record.fields())
    return next((face for face in faces if face.role is one.match.judgement.role), faces[0]).fields


def _mails(fields: Fields) -> list[Mail]:
    return [mail for value in fields.get(Field.EMAIL, ()) for mail in mails_in(value) if not mail.is_role]


def _phones(fields: Fields) -> list[str]:
    return [one for kind in (Field.PHONE, Field.MOBILE) for value in fields.get(kind, ()) for one in phones_in(value)]


def _together(known: Iterable[str], fresh: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*known, *fresh]))


def firms(vault: Vault) -> tuple[str, ...]:
    """The companies the list holds for: every controller of the record of processing."""
    return tuple(one.full_name for one in policies.current(vault).controllers)


def as_csv(vault: Vault, form: StopForm) -> bytes:
    """The list as a file for a system that sends mailings; written to the trail with the number of people."""
    known = listing(vault)
    with vault.writing("stop.exported", form=form.value, people=len(known)):
        return stop_list.as_csv(known, form, firms(vault))
