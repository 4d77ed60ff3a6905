"""Commands on requests: request new, list, show, edit and what happens to one on its way."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day, day_or_instant, word
from dsr_desk.domain.fields import Field, Fields

if TYPE_CHECKING:
    from dsr_desk.domain.request import Request
    from dsr_desk.store.vault import Vault


METHODS = "no_doubt, known_address, known_phone, login, customer_number, bankid or id_shown"
CHANNELS = "mail, post, phone, in_person or web_form"
RIGHT_WORDS = (
    "access, rectification, erasure, restriction, portability, objection, objection_marketing, automated_decision or"
    " consent_withdrawal; may be repeated"
)
GROUNDS = (
    "others_rights, secrecy, draft_text, unfounded, excessive, not_identified, accurate, still_needed, "
    "free_expression, legal_obligation, public_health, archives, legal_claims, no_restriction_ground, "
    "not_portable, basis_not_objectable, compelling_grounds or safeguarded_decision"
)
"""The words that the options take, written out: reading them from the law would slow every command."""


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    top = commands.add_parser("request", parents=[everywhere], help="cases: new, list, show, edit, pause, extend, …")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")

    def step(name: str, run: Callable[..., None], what: str, *, ref: bool = True) -> argparse.ArgumentParser:
        one: argparse.ArgumentParser = steps.add_parser(name, parents=[everywhere], help=what)
        if ref:
            one.add_argument("ref", metavar="REF")
        one.set_defaults(run=run)
        return one

    _about(step("new", new, "log what came in", ref=False), required=True)
    step("list", listing, "every case", ref=False)
    step("show", show, "one case, its dates and its next step")
    _about(step("edit", edit, "change what was written down"), required=False)
    one = step("identity", identity, "how it is known who asks")
    one.add_argument("--method", required=True, help=METHODS)
    one.add_argument("--note", required=True)
    one = step("represent", represent, "who asks for somebody else")
    one.add_argument("--name", required=True, help="who asks for the person; empty takes it back")
    one.add_argument("--address", help="lines divided by ; or by line breaks")
    one.add_argument("--authority", default="", help="what was seen: power of attorney, custody (no copy is kept)")
    one = step("pause", pause, "a question to the person stops the clock")
    one.add_argument("--reason", required=True, metavar="identity|clarification")
    one.add_argument("--on", metavar="DAY")
    one = step("resume", resume, "the answer came")
    one.add_argument("--on", metavar="DAY")
    one = step("extend", extend, "two more months (Article 12(3))")
    one.add_argument("--reason", required=True)
    one = step("refuse", refuse, "with its ground and the facts (Article 12(4), 12(5))")
    one.add_argument("--ground", required=True, help=GROUNDS)
    one.add_argument("--facts", default="")
    one = step("sent", sent, "when and how a letter went out")
    one.add_argument("letter", metavar="LETTER")
    one.add_argument("--on", metavar="DAY")
    one.add_argument("--channel", required=True, help=CHANNELS)
    one = step("close", close, "nothing more is to be done")
    one.add_argument("--why", default="", metavar="TEXT", help="why no answer is owed, where none went out")


def _about(one: argparse.ArgumentParser, *, required: bool) -> None:
    one.add_argument("--right", action="append", required=required, metavar="RIGHT", help=RIGHT_WORDS)
    one.add_argument("--received", required=required, metavar="DAY|TIMESTAMP")
    one.add_argument("--channel", required=required, help=CHANNELS)
    one.add_argument("--name", required=required)
    one.add_argument("--email", action="append")
    one.add_argument("--phone", action="append")
    one.add_argument("--personal-number", action="append")
    one.add_argument("--customer-number", action="append")
    one.add_argument("--company", action="append")
    one.add_argument("--address", help="lines divided by ; or by line breaks")
    one.add_argument("--language", metavar="CODE")
    one.add_argument("--controller")
    one.add_argument("--note")
    one.add_argument("--protected", action="store_true", help="protected identity: no address in letters and lists")


def new(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request new`."""
    from dsr_desk.domain.request import Channel, Right
    from dsr_desk.services import requests

    fresh = requests.NewRequest(
        rights=tuple(word(Right, text) for text in arguments.right),
        received=day_or_instant(arguments.received),
        channel=word(Channel, arguments.channel),
        name=arguments.name,
        known=_known(arguments),
        address=_address(arguments.address),
        language=arguments.language or "sv",
        controller=arguments.controller or "",
        note=arguments.note or "",
        is_protected=arguments.protected,
    )
    with opened(arguments) as vault:
        case = requests.open_request(vault, fresh)
        output.both(_as_json(vault, case), case.ref)


def listing(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request list`."""
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        found = [(case, requests.deadline(vault, case)) for case in requests.every(vault)]
        output.document([_as_json(vault, case) for case, _ in found])
    output.table(
        (output.words("ärende", "case"), output.words("rättigheter", "rights"), output.words("läge", "state"),
         output.words("senast", "due")),
        [(case.ref, ", ".join(case.rights), case.state.value, str(due.due or due.safe)) for case, due in found],
    )  # fmt: skip


def show(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request show`."""
    from dsr_desk.domain.dates import clock
    from dsr_desk.domain.trail_words import in_words
    from dsr_desk.services import policies, requests

    with opened(arguments) as vault:
        case = requests.one(vault, arguments.ref)
        lines = requests.history(vault, case.ref)
        body = _as_json(vault, case)
        systems = {one.id: one.name for one in policies.current(vault).systems}
    history = [{"seq": one.seq, "at": one.at, "operator": one.operator, "action": one.action} for one in lines]
    output.document(body | {"history": history})
    output.say(*_for_people(body, output))
    output.say(*(
        f"  {clock(one.at)}  {in_words(one, output.language, systems, str)}  {one.operator}" for one in lines
    ))  # fmt: skip


def edit(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request edit`."""
    from dataclasses import replace

    from dsr_desk.domain.request import Channel, Right
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        case = requests.one(vault, arguments.ref)
        known = {**case.subject.known, **_known(arguments)}
        subject = replace(
            case.subject, name=arguments.name or case.subject.name, known=known,
            address=_address(arguments.address) or case.subject.address,
        )  # fmt: skip
        asked = {
            "rights": tuple(word(Right, text) for text in arguments.right or ()),
            "received": arguments.received and day_or_instant(arguments.received),
            "channel": arguments.channel and word(Channel, arguments.channel),
            "language": arguments.language,
            "controller": arguments.controller,
            "note": arguments.note,
            "is_protected": arguments.protected,
            "subject": None if subject == case.subject else subject,
        }
        _done(vault, requests.edit(vault, case, **{name: value for name, value in asked.items() if value}), output)


def identity(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request identity`."""
    from dsr_desk.domain.request import IdentityMethod
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        method = word(IdentityMethod, arguments.method)
        _done(vault, requests.settle_identity(vault, arguments.ref, method, arguments.note), output)


def represent(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request represent`."""
    from dsr_desk.services import requests

    lines = _address(arguments.address)
    with opened(arguments) as vault:
        _done(vault, requests.represented(vault, arguments.ref, arguments.name, lines, arguments.authority), output)


def pause(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request pause`."""
    from dsr_desk.domain.request import PauseReason
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        since = day(arguments.on) if arguments.on else None
        _done(vault, requests.pause(vault, arguments.ref, word(PauseReason, arguments.reason), since), output)


def resume(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request resume`."""
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        _done(vault, requests.resume(vault, arguments.ref, day(arguments.on) if arguments.on else None), output)


def extend(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request extend`."""
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        _done(vault, requests.extend(vault, arguments.ref, arguments.reason), output)


def refuse(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request refuse`."""
    from dsr_desk.domain.decision import RefusalGround
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        ground = word(RefusalGround, arguments.ground)
        _done(vault, requests.refuse(vault, arguments.ref, ground, arguments.facts), output)


def sent(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request sent`."""
    from dsr_desk.domain.request import Channel
    from dsr_desk.services import letters, requests

    with opened(arguments) as vault:
        on = day(arguments.on) if arguments.on else None
        letters.mark_sent(vault, arguments.ref, arguments.letter, word(Channel, arguments.channel), on)
        _done(vault, requests.one(vault, arguments.ref), output)


def close(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk request close`."""
    from dsr_desk.services import requests

    with opened(arguments) as vault:
        _done(vault, requests.close(vault, arguments.ref, arguments.why), output)


def _done(vault: "Vault", case: "Request", output: Output) -> None:
    body = _as_json(vault, case)
    due = body["due"] or output.words("pausad", "paused")
    output.both(body, f"{case.ref}: {case.state.value}", output.words(f"Senast: {due}", f"Due: {due}"))


def _as_json(vault: "Vault", case: "Request") -> dict[str, Any]:
    from dsr_desk.services import requests

    law = requests.deadline(vault, case)
    return {
        "ref": case.ref, "rights": [right.value for right in case.rights], "state": case.state.value,
        "received": case.received, "received_at": case.received_at, "channel": case.channel.value,
        "language": case.language, "controller": case.controller, "name": case.subject.name,
        "identity": case.identity.method.value if case.identity else None,
        "pauses": [[pause.since, pause.until] for pause in case.pauses], "extended": case.extension is not None,
        "representative": case.representative.name if case.representative else None,
        "refused": case.refusal.ground if case.refusal else None, "closed_on": case.closed_on,
        "due": law.due, "safe": law.safe, "extension_notice_by": law.extension_notice_by,
        "refusal_by": law.refusal_by, "note": case.note, "anonymised_on": case.anonymised_on,
    }  # fmt: skip


_LABELS = {
    "ref": ("Ärende", "Case"), "name": ("Person", "Person"), "rights": ("Rättigheter", "Rights"),
    "state": ("Läge", "State"), "received": ("Mottagen", "Received"), "channel": ("Kanal", "Channel"),
    "controller": ("Ansvarig", "Controller"), "identity": ("Identitet", "Identity"),
    "representative": ("Ombud", "Representative"), "due": ("Senast", "Due"), "safe": ("Säkert datum", "Safe date"),
    "refused": ("Avslag", "Refused"), "closed_on": ("Avslutat", "Closed"), "note": ("Anteckning", "Note"),
}  # fmt: skip


def _for_people(body: dict[str, Any], output: Output) -> list[str]:
    """What is known of a case, a line each, in the words that the options take."""
    said = body | {"rights": ", ".join(body["rights"]), "due": body["due"] or output.words("pausad", "paused")}
    return [f"{output.words(*label)}: {said[name]}" for name, label in _LABELS.items() if said[name]]


def _known(arguments: argparse.Namespace) -> Fields:
    options = (Field.EMAIL, Field.PHONE, Field.PERSONAL_NUMBER, Field.CUSTOMER_NUMBER, Field.COMPANY)
    known = {field: tuple(values) for field in options if (values := getattr(arguments, field.value, None))}
    lines = _address(arguments.address)
    return known | ({Field.ADDRESS: (", ".join(lines),)} if lines else {})


def _address(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").replace("\n", ";").split(";") if line.strip())
