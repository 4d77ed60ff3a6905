"""Cases in the vault: saved and loaded as `Request` values."""

from datetime import UTC, date
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from dsr_desk.domain.errors import Changed, NotAllowed, UserError
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.request import (
    Channel,
    Extension,
    Identity,
    IdentityMethod,
    Pause,
    PauseReason,
    Refusal,
    Representative,
    Request,
    Right,
    State,
    Subject,
)  # fmt: skip
from dsr_desk.store.tables import correspondence, request


def next_ref(connection: Connection, year: int) -> str:
    """The next free case number of `year`: DSR-2026-0017."""
    prefix = f"DSR-{year}-"
    latest = connection.scalar(select(func.max(request.c.ref)).where(request.c.ref.startswith(prefix)))
    return f"{prefix}{int(latest.removeprefix(prefix)) + 1 if latest else 1:04d}"


def add(connection: Connection, case: Request) -> None:
    """Write a new case."""
    connection.execute(insert(request).values(**_to_row(case)))


def save(connection: Connection, case: Request) -> Request:
    """Write a changed case; refused with `Changed` when its version is no longer the stored one."""
    _refuse_nameless(case)
    row = _to_row(case) | {"version": case.version + 1}
    done = connection.execute(
        update(request).where(request.c.ref == case.ref, request.c.version == case.version).values(**row)
    )
    if done.rowcount != 1:
        raise Changed(
            f"Ärende {case.ref} har ändrats sedan du öppnade det. Öppna det igen och gör om ändringen.",
            f"Case {case.ref} has changed since you opened it. Open it again and repeat the change.",
        )
    return get(connection, case.ref)


def get(connection: Connection, ref: str) -> Request:
    """One case by its number."""
    row = connection.execute(select(request).where(request.c.ref == ref.strip().upper())).one_or_none()
    if row is None:
        raise UserError(
            f"Det finns inget ärende {ref}. Se numren med ”request list”.",
            f"There is no case {ref}. See the numbers with “request list”.",
        )
    return _from_row(row)


def is_known(connection: Connection, ref: str) -> bool:
    """There is a case of this number."""
    return connection.scalar(select(request.c.ref).where(request.c.ref == ref)) is not None


def get_named(connection: Connection, ref: str) -> Request:
    """One case by its number, refused once it names nobody: there is nobody left to write to."""
    case = get(connection, ref)
    _refuse_nameless(case)
    return case


def _refuse_nameless(case: Request) -> None:
    if case.anonymised_on:
        raise NotAllowed(
            f"{case.ref} är anonymiserat sedan {case.anonymised_on}. Öppna ett nytt ärende om något nytt begärs.",
            f"{case.ref} has named nobody since {case.anonymised_on}. Open a new case if something new is asked for.",
        )


def get_open(connection: Connection, ref: str) -> Request:
    """One case by its number, refused when it is closed: what was decided in it stands as it was answered."""
    case = get(connection, ref)
    if case.state is State.CLOSED:
        raise NotAllowed(
            f"{case.ref} är stängt. Det som beslutats står fast; öppna ett nytt ärende om något nytt begärs.",
            f"{case.ref} is closed. What was decided stands; open a new case if something new is asked for.",
        )
    return case


def every(connection: Connection) -> tuple[Request, ...]:
    """All cases, newest first."""
    return tuple(_from_row(row) for row in connection.execute(select(request).order_by(request.c.ref.desc())))


def add_correspondence(connection: Connection, ref: str, on: date, kind: str, name: str, text: str) -> None:
    """Keep an incoming letter's text with its case."""
    connection.execute(insert(correspondence).values(ref=ref, received_on=on, kind=kind, name=name, text=text))


def correspondence_of(connection: Connection, ref: str) -> tuple[tuple[date, str, str, str], ...]:
    """The letters that came in for a case: day, kind, name, text; oldest first."""
    rows = connection.execute(select(correspondence).where(correspondence.c.ref == ref).order_by(correspondence.c.id))
    return tuple((row.received_on, row.kind, row.name, row.text) for row in rows)


def _to_row(case: Request) -> dict[str, Any]:
    return {
        "ref": case.ref,
        "received": case.received,
        "received_at": case.received_at.astimezone(UTC).replace(tzinfo=None) if case.received_at else None,
        "channel": case.channel.value,
        "language": case.language,
        "controller": case.controller,
        "state": case.state.value,
        "rights": [right.value for right in case.rights],
        "subject": subject_to_json(case.subject),
        "identity": _identity_to_json(case.identity),
        "pauses": [_pause_to_json(pause) for pause in case.pauses],
        "extension": {"on": case.extension.on.isoformat(), "reason": case.extension.reason} if case.extension else None,
        "refusal": _refusal_to_json(case.refusal),
        "closed_on": case.closed_on,
        "note": case.note,
        "is_protected": case.is_protected,
        "version": case.version,
        "representative": _representative_to_json(case.representative),
    }


def to_json(case: Request) -> dict[str, Any]:
    """A case as plain values."""
    return _to_row(case)


def _from_row(row: Row[Any]) -> Request:
    return Request(
        ref=row.ref,
        rights=tuple(Right(right) for right in row.rights),
        received=row.received,
        channel=Channel(row.channel),
        subject=subject_from_json(row.subject),
        language=row.language,
        controller=row.controller,
        state=State(row.state),
        received_at=row.received_at.replace(tzinfo=UTC) if row.received_at else None,
        identity=_identity_from_json(row.identity),
        pauses=tuple(_pause_from_json(pause) for pause in row.pauses),
        extension=Extension(_day(row.extension["on"]), row.extension["reason"]) if row.extension else None,
        refusal=_refusal_from_json(row.refusal),
        closed_on=row.closed_on,
        note=row.note,
        is_protected=row.is_protected,
        version=row.version,
        representative=_representative_from_json(row.representative),
        anonymised_on=row.anonymised_on,
    )


def subject_to_json(subject: Subject) -> dict[str, Any]:
    """A subject as plain values."""
    return {"name": subject.name, "known": fields_to_json(subject.known), "address": list(subject.address)}


def subject_from_json(body: dict[str, Any]) -> Subject:
    """The subject that `subject_to_json` wrote."""
    return Subject(body["name"], fields_from_json(body["known"]), tuple(body["address"]))


def fields_to_json(fields: Fields) -> dict[str, list[str]]:
    """Fields as plain values."""
    return {field.value: list(values) for field, values in fields.items()}


def fields_from_json(body: dict[str, list[str]]) -> Fields:
    """The fields that `fields_to_json` wrote."""
    return {Field(name): tuple(values) for name, values in body.items()}


def _identity_to_json(identity: Identity | None) -> dict[str, str] | None:
    if identity is None:
        return None
    return {"method": identity.method.value, "on": identity.on.isoformat(), "note": identity.note}


def _identity_from_json(body: dict[str, str] | None) -> Identity | None:
    return Identity(IdentityMethod(body["method"]), _day(body["on"]), body["note"]) if body else None


def _representative_to_json(one: Representative | None) -> dict[str, Any] | None:
    if one is None:
        return None
    seen = one.seen_on.isoformat() if one.seen_on else None
    return {"name": one.name, "address": list(one.address), "authority": one.authority, "seen_on": seen}


def _representative_from_json(body: dict[str, Any] | None) -> Representative | None:
    if not body:
        return None
    seen = _day(body["seen_on"]) if body["seen_on"] else None
    return Representative(body["name"], tuple(body["address"]), body["authority"], seen)


def _pause_to_json(pause: Pause) -> dict[str, str | None]:
    until = pause.until.isoformat() if pause.until else None
    return {"reason": pause.reason.value, "since": pause.since.isoformat(), "until": until}


def _pause_from_json(body: dict[str, str]) -> Pause:
    return Pause(PauseReason(body["reason"]), _day(body["since"]), _day(body["until"]) if body["until"] else None)


def _refusal_to_json(refusal: Refusal | None) -> dict[str, str] | None:
    if refusal is None:
        return None
    return {"on": refusal.on.isoformat(), "ground": refusal.ground, "facts": refusal.facts}


def _refusal_from_json(body: dict[str, str] | None) -> Refusal | None:
    return Refusal(_day(body["on"]), body["ground"], body["facts"]) if body else None


def _day(text: str) -> date:
    return date.fromisoformat(text)
