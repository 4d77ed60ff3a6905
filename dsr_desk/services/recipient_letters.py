"""Notices to recipients (L24, Art. 19): for all of them in one go, each asking to confirm by a day."""

from datetime import date, timedelta

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.notice import Notice
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.words import Text
from dsr_desk.services import letters, policies, recipients
from dsr_desk.services.letters import Made
from dsr_desk.store import findings as found
from dsr_desk.store import notices as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

ANSWER_WITHIN = timedelta(days=21)
_LEAST = (Field.CUSTOMER_NUMBER, Field.EMAIL, Field.PHONE)
_ALL = Text("alla uppgifter om personen som ni har fått av oss", "all data about the person that you got from us")
_MUST_DO = {
    "erased": Text(
        "Radera uppgifterna hos er också, även länkar till dem och kopior av dem, om inte en lag kräver att ni sparar "
        "dem.",
        "Erase the data on your side too, and links to them and copies of them, unless a law makes you keep them.",
    ),
    "restricted": Text(
        "Begränsa behandlingen hos er också: spara uppgifterna men använd dem inte förrän ni hör av oss.",
        "Restrict the processing on your side too: keep the data and do not use them until you hear from us.",
    ),
    "rectified": Text(
        "Rätta uppgifterna hos er också. Vad som är rätt står i vårt register; fråga om ni saknar det.",
        "Put the data right on your side too. Our register has what is right; ask if you lack it.",
    ),
}


def make(
    vault: Vault, ref: str, form: str = "pdf", language: str = "sv", confirm_by: date | None = None
) -> tuple[Made, ...]:
    """A notice (L24) for each recipient that is neither told nor excused, as letters or as mail drafts.

    Each asks to confirm by a day, three weeks ahead unless another is given. Telling is written down when it is done.
    """
    policy, by = policies.current(vault), confirm_by or vault.today() + ANSWER_WITHIN
    if by <= vault.today():
        raise UserError("Svarsdagen ska ligga framåt i tiden.", "The day to confirm by must lie ahead.")
    waiting = [one for one in recipients.notices(vault, ref) if not one.is_settled]
    made = []
    for one in waiting:
        said = _said(vault, policy, ref, one, language) | {"confirm_by": by.isoformat()}
        made.append(letters.make(vault, ref, LetterKind.L24, language=language, form=form, said=said))
        with vault.writing("recipient.letter", ref=ref, recipient=one.recipient, by=by.isoformat()) as connection:
            store.ask_by(connection, cases.get(connection, ref).ref, one.recipient, by)
    return tuple(made)


def _said(vault: Vault, policy: Policy, ref: str, notice: Notice, language: str) -> dict[str, str]:
    """What the notice says: the measure, the data, whom by the least that tells her apart, what to do."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        hers = [one for one in found.of_case(connection, case.ref) if _goes_to(policy, one, notice.recipient)]
    outcomes = {one.decision.outcome for one in hers if one.decision}
    measure = "erased" if Outcome.ERASE in outcomes else "restricted" if outcomes else "rectified"
    days = [one.done_on for one in hers if one.done_on]
    recipient = policy.recipient(notice.recipient)
    data = ", ".join(one.said_in(language) for one in recipient.data) if recipient else ""
    known = case.subject.known
    own = next((known[field][0] for field in _LEAST if known.get(field)), "")
    return {
        "recipient": notice.name,
        "measure": measure,
        "measure_data": data or _ALL.said_in(language),
        "subject_key": ", ".join(part for part in (case.subject.name, own) if part),
        "measure_on": (max(days) if days else vault.today()).isoformat(),
        "must_do": _MUST_DO[measure].said_in(language),
    }


def _goes_to(policy: Policy, one: Finding, recipient: str) -> bool:
    system = policy.system(one.match.record.source)
    changed = one.decision is not None and one.decision.outcome in recipients.CHANGED
    return one.is_hers and changed and system is not None and system.recipient == recipient
