"""Recipients told of an erasure, a rectification or a restriction (Art. 19): those of the policy that got this data."""

from dataclasses import replace
from datetime import date

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.notice import Notice
from dsr_desk.domain.policy import Policy
from dsr_desk.services import policies
from dsr_desk.store import corrections
from dsr_desk.store import findings as found
from dsr_desk.store import notices as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

CHANGED = frozenset((Outcome.ERASE, Outcome.RESTRICT))


def notices(vault: Vault, ref: str) -> tuple[Notice, ...]:
    """The recipients that what was erased, restricted or corrected concerns, each with what is written down."""
    policy = policies.current(vault)
    with vault.reading() as connection:
        written = store.of_case(connection, cases.get(connection, ref).ref)
        hers = [one for one in found.of_case(connection, ref) if one.is_hers]
        righted = corrections.of_case(connection, ref)
    changed = [*(one.match.record.source for one in hers if _is_changed(one)), *(one.source for one in righted)]
    concerned = dict.fromkeys(id for source in changed if (id := _recipient_of(policy, source)))
    return tuple(
        replace(written.get(id, Notice(id, id)), name=_name(policy, id)) for id in dict.fromkeys([*concerned, *written])
    )


def told(vault: Vault, ref: str, recipient: str, on: date | None = None) -> tuple[Notice, ...]:
    """Write down the day a recipient was told."""
    day = on or vault.today()
    if day > vault.today():
        raise UserError("Dagen ligger i framtiden.", "The day lies in the future.")
    return _put(vault, ref, recipient, day, "")


def not_told(vault: Vault, ref: str, recipient: str, why: str) -> tuple[Notice, ...]:
    """Write down why telling a recipient is impossible or takes a disproportionate effort."""
    if not why.strip():
        raise UserError(
            "Skriv varför det är omöjligt eller oproportionerligt att underrätta mottagaren (artikel 19).",
            "Write why telling the recipient is impossible or disproportionate (Article 19).",
        )
    return _put(vault, ref, recipient, None, why.strip())


def answered(vault: Vault, ref: str, recipient: str, on: date | None = None) -> tuple[Notice, ...]:
    """Write down that a recipient confirmed."""
    id = _id(vault, recipient)
    with vault.writing("recipient.answered", ref=ref, recipient=id) as connection:
        if not store.answered(connection, ref, id, on or vault.today()):
            raise UserError(f"{recipient} är inte underrättad än.", f"{recipient} has not been told yet.")
    return notices(vault, ref)


def chased(vault: Vault, ref: str, recipient: str) -> tuple[Notice, ...]:
    """Write down that a recipient who has not confirmed was asked again today."""
    id = _id(vault, recipient)
    with vault.writing("recipient.chased", ref=ref, recipient=id) as connection:
        if not store.chased(connection, cases.get(connection, ref).ref, id, vault.today()):
            raise UserError(
                f"{recipient} är inte underrättad än, eller har redan bekräftat.",
                f"{recipient} has not been told yet, or has confirmed already.",
            )
    return notices(vault, ref)


def _put(vault: Vault, ref: str, recipient: str, on: date | None, why: str) -> tuple[Notice, ...]:
    id = _id(vault, recipient)
    with vault.writing("recipient.told" if on else "recipient.not_told", ref=ref, recipient=id) as connection:
        store.put(connection, cases.get(connection, ref).ref, id, on, why)
    return notices(vault, ref)


def _is_changed(one: Finding) -> bool:
    return one.decision is not None and one.decision.outcome in CHANGED


def _recipient_of(policy: Policy, source: str) -> str | None:
    system = policy.system(source)
    return system.recipient if system else None


def _name(policy: Policy, id: str) -> str:
    recipient = policy.recipient(id)
    return recipient.name if recipient else id


def _id(vault: Vault, recipient: str) -> str:
    """A recipient's id in the policy, by id or name."""
    wanted = recipient.casefold()
    known = policies.current(vault).recipients
    for one in known:
        if wanted in (one.id.casefold(), one.name.casefold()):
            return one.id
    names = ", ".join(one.id for one in known)
    raise UserError(
        f"”{recipient}” finns inte bland mottagarna. Välj bland {names}.",
        f"“{recipient}” is not among the recipients. Choose among {names}.",
    )
