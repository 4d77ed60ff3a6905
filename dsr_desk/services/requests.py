"""Cases: opened, changed, paused, extended, refused and closed. Every step is checked against the law first."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from dsr_desk.domain import steps
from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.dates import STOCKHOLM
from dsr_desk.domain.deadline import Deadline, received_day
from dsr_desk.domain.decision import RefusalGround
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import NO_FIELDS, Fields
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
from dsr_desk.domain.steps import CaseFacts
from dsr_desk.services import facts, guard, policies, purging, settings, stops
from dsr_desk.services.facts import deadline_of
from dsr_desk.store import audit
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is known when a request comes in. `received` is a day, or the aware instant of receipt."""

    rights: tuple[Right, ...]
    received: date | datetime
    channel: Channel
    name: str
    known: Fields = field(default_factory=lambda: NO_FIELDS)
    address: tuple[str, ...] = ()
    language: str = "sv"
    controller: str = ""
    note: str = ""
    is_protected: bool = False


def open_request(vault: Vault, new: NewRequest) -> Request:
    """Log a request and give it its number."""
    day, instant = _receipt(new.received)
    _check_new(new, day, vault.today())
    controller = _controller_id(vault, new.controller)
    case = Request(
        ref="",
        rights=tuple(dict.fromkeys(new.rights)),
        received=day,
        channel=new.channel,
        subject=Subject(new.name.strip(), new.known, new.address),
        language=new.language,
        controller=controller,
        received_at=instant,
        note=new.note,
        is_protected=new.is_protected,
    )
    rights = [right.value for right in case.rights]
    with vault.writing("request.opened", ref=lambda: case.ref, rights=rights) as connection:
        case = replace(case, ref=cases.next_ref(connection, vault.today().year))
        cases.add(connection, case)
        stops.at_once(connection, case, vault.today())
    _guard_at_once(vault, case)
    return case


def every(vault: Vault) -> tuple[Request, ...]:
    """All cases, newest first."""
    with vault.reading() as connection:
        return cases.every(connection)


def one(vault: Vault, ref: str) -> Request:
    """One case by its number."""
    with vault.reading() as connection:
        return cases.get(connection, ref)


def edit(vault: Vault, case: Request, **changes: Any) -> Request:
    """Change what was written down at intake: rights, received, channel, subject, language, controller, note."""
    if "received" in changes:
        changes["received"], changes["received_at"] = _receipt(changes["received"])
        _check_day(changes["received"], vault.today())
    if "controller" in changes:
        changes["controller"] = _controller_id(vault, changes["controller"])
    if "rights" in changes and not changes["rights"]:
        raise _no_right()
    return _save(vault, "request.edited", replace(case, **changes), changed=sorted(changes))


def settle_identity(vault: Vault, ref: str, method: IdentityMethod, note: str) -> Request:
    """Write down how the person's identity was settled (Art. 12(6)); documents are never kept, only the note."""
    if not note.strip():
        raise UserError(
            "Skriv kort varför identiteten inte är i tvivel, eller vad som kontrollerades.",
            "Say briefly why the identity is not in doubt, or what was checked.",
        )
    identity = Identity(method, vault.today(), note.strip())
    return _step(vault, ref, "request.identity", lambda case, _: replace(case, identity=identity), method=method.value)


def represented(vault: Vault, ref: str, name: str, address: tuple[str, ...] = (), authority: str = "") -> Request:
    """Write down who asks for the person, and what was seen of the authority; an empty name takes it back."""
    seen = vault.today() if authority.strip() else None
    who = Representative(name.strip(), address, authority.strip(), seen) if name.strip() else None
    return _step(vault, ref, "request.represented", lambda case, _: replace(case, representative=who),
                 has_authority=bool(seen))  # fmt: skip


def pause(vault: Vault, ref: str, reason: PauseReason, since: date | None = None) -> Request:
    """Stop the clock from the day the question was sent (EDPB 01/2022 § 159)."""
    day = since or vault.today()

    def paused(case: Request, facts: CaseFacts) -> Request:
        steps.may_pause(facts, day)
        return replace(case, pauses=(*case.pauses, Pause(reason, day)), state=State.PAUSED)

    return _step(vault, ref, "request.paused", paused, reason=reason.value, since=day.isoformat())


def resume(vault: Vault, ref: str, until: date | None = None) -> Request:
    """Start the clock again from the day sufficient information arrived."""
    day = until or vault.today()

    def resumed(case: Request, facts: CaseFacts) -> Request:
        steps.may_resume(facts, day)
        return replace(case, pauses=(*case.pauses[:-1], replace(case.pauses[-1], until=day)), state=State.OPEN)

    return _step(vault, ref, "request.resumed", resumed, until=day.isoformat())


def extend(vault: Vault, ref: str, reason: str) -> Request:
    """Two further months (Art. 12(3)): only before the first month has passed, and with the reason."""

    def extended(case: Request, facts: CaseFacts) -> Request:
        steps.may_extend(facts, reason)
        return replace(case, extension=Extension(facts.today, reason.strip()))

    return _step(vault, ref, "request.extended", extended)


def refuse(vault: Vault, ref: str, ground: RefusalGround, told: str = "") -> Request:
    """Write down that the request is refused, on which ground and with which facts (Art. 12(4), 12(5))."""

    def refused(case: Request, facts: CaseFacts) -> Request:
        steps.may_refuse(facts, ground, told)
        return replace(case, refusal=Refusal(facts.today, ground.value, told.strip()))

    return _step(vault, ref, "request.refused", refused, ground=ground.value)


def close(vault: Vault, ref: str, why: str = "") -> Request:
    """Close a case: when every right is answered, or with the reason why none is owed, which is kept in its note."""

    def closed(case: Request, facts: CaseFacts) -> Request:
        steps.may_close(facts, why)
        note = f"{case.note}\n\n{why.strip()}".strip()
        return replace(case, state=State.CLOSED, closed_on=facts.today, note=note)

    done = _step(vault, ref, "request.closed", closed)
    purging.settle(vault, done.ref)
    return done


def history(vault: Vault, ref: str) -> tuple[AuditLine, ...]:
    """Every audit line of a case, oldest first."""
    with vault.reading() as connection:
        return audit.lines(connection, ref)


def deadline(vault: Vault, case: Request) -> Deadline:
    """The case's deadline, recomputed from its stored dates."""
    return deadline_of(case, eves_extend=settings.current(vault).eves_extend)


def _step(
    vault: Vault, ref: str, action: str, change: Callable[[Request, CaseFacts], Request], **detail: object
) -> Request:
    """One change read, judged and written in one transaction."""
    with vault.writing(action, ref=ref, **detail) as connection:
        case = cases.get(connection, ref)
        return cases.save(connection, change(case, facts.read(connection, vault, case)))


def _save(vault: Vault, action: str, case: Request, **detail: object) -> Request:
    with vault.writing(action, ref=case.ref, **detail) as connection:
        saved = cases.save(connection, case)
        stops.at_once(connection, saved, vault.today())
    _guard_at_once(vault, saved)
    return saved


def _guard_at_once(vault: Vault, case: Request) -> None:
    """An objection to marketing works from the day it came (law.md T12): later imports are looked through."""
    if Right.OBJECTION_MARKETING in case.rights and not case.is_over:
        guard.protect(vault, case.ref)


def _receipt(received: date | datetime) -> tuple[date, datetime | None]:
    """The calendar day in Stockholm (law.md T2), and the instant where one was given."""
    if isinstance(received, datetime):
        instant = received if received.tzinfo else received.replace(tzinfo=STOCKHOLM)
        return received_day(received), instant.astimezone(UTC)
    return received_day(received), None


def _check_new(new: NewRequest, day: date, today: date) -> None:
    if not new.rights:
        raise _no_right()
    if not new.name.strip() and not new.known:
        raise UserError(
            "Skriv vem det gäller: ett namn, en e-postadress eller ett telefonnummer räcker.",
            "Say who it concerns: a name, an e-mail address or a telephone number is enough.",
        )
    _check_day(day, today)


def _check_day(day: date, today: date) -> None:
    if day > today:
        raise UserError(
            f"Mottagningsdagen {day.isoformat()} ligger i framtiden. Ange dagen då begäran kom in.",
            f"The day of receipt {day.isoformat()} lies in the future. Give the day the request came in.",
        )


def _no_right() -> UserError:
    return UserError(
        "Välj minst en rättighet som begäran gäller.", "Choose at least one right that the request concerns."
    )


def _controller_id(vault: Vault, asked: str) -> str:
    """The id of the controller that answers: the asked one, or the policy's first."""
    known = [controller.id for controller in policies.current(vault).controllers]
    if not asked:
        return known[0] if known else ""
    if asked not in known:
        raise UserError(
            f"Personuppgiftsansvarig ”{asked}” finns inte i behandlingsförteckningen. Välj bland {', '.join(known)}.",
            f"The controller “{asked}” is not in the record of processing. Choose among {', '.join(known)}.",
        )
    return asked
