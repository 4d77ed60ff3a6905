"""Letters: composed from a case's facts, issued whole or not at all, and marked sent with the day that is evidence."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from dsr_desk.domain import compose as composing
from dsr_desk.domain import letter_json, steps
from dsr_desk.domain.before_sending import Check, checks
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.letter import Letter, LetterKind
from dsr_desk.domain.request import Channel, Request, State
from dsr_desk.domain.steps import CaseFacts
from dsr_desk.files import letter_texts, pdf
from dsr_desk.services import facts, guard, letter_facts, letter_forms, letterheads, purging, shown, weighing
from dsr_desk.store import attachments
from dsr_desk.store import findings as found
from dsr_desk.store import letters as store
from dsr_desk.store import requests as cases
from dsr_desk.store.letters import IssuedLetter as IssuedLetter
from dsr_desk.store.vault import Connection, Vault

NOTHING_SAID: Mapping[str, str] = MappingProxyType({})
REPORTING = frozenset((LetterKind.L05, LetterKind.L06, LetterKind.L08, LetterKind.L11, LetterKind.L12, LetterKind.L15))
"""Letters that speak of what was found: nothing may be unreviewed when they are issued."""
GUARDING = frozenset((LetterKind.L11, LetterKind.L12, LetterKind.L13, LetterKind.L17, LetterKind.L19))
"""Once such a letter is out, a later import with the person in it is told of."""


@dataclass(frozen=True, slots=True)
class Made:
    """A letter as bytes. `letter_id` is None for a draft, which is not kept."""

    ref: str
    body: bytes
    sha256: str
    letter_id: int | None
    missing: tuple[str, ...]


def compose(
    vault: Vault,
    ref: str,
    kind: LetterKind,
    language: str | None = None,
    *,
    is_draft: bool = True,
    said: Mapping[str, str] = NOTHING_SAID,
) -> Letter:
    """The letter as it would be today. A draft may lack things and lists them in `missing`."""
    with vault.reading() as connection:
        case = cases.get_named(connection, ref)
    spoken = language or ("sv" if case.language == "sv" else "en")
    known = letter_facts.gather(vault, case.ref, said, spoken, kind)
    texts = letter_texts.load(spoken)
    letter = composing.letter(kind, known, texts, spoken, vault.today(), is_draft=is_draft)
    return replace(letter, policy_sha256=known.policy.sha256 if known.policy else "")


def issue(
    vault: Vault,
    ref: str,
    kind: LetterKind,
    language: str | None = None,
    *,
    said: Mapping[str, str] = NOTHING_SAID,
) -> IssuedLetter:
    """Make the letter final and keep it: refused while anything it must say is missing or unreviewed.

    It is made before the transaction, since a long one takes its time, and judged and composed again within it, where
    nobody else can write: what is stored says what was decided at that moment. A letter that is the same to the last
    byte is the one that was issued before, whatever form it is taken out in.
    """
    made = _final(vault, ref, kind, language, said)
    body = pdf.render(made, head=letterheads.current(vault))
    kept = _kept(vault, made, _digest(body))
    if kept and _final(vault, made.case, kind, language, said) == made:
        return kept
    with vault.writing("letter.issued", ref=made.case, kind=kind.value, sha256=lambda: _digest(body)) as connection:
        letter = _final(vault, made.case, kind, language, said)
        if letter != made:
            body = pdf.render(letter, head=letterheads.current(vault))
        at, content = vault.now().replace(tzinfo=None), letter_json.to_json(letter)
        return store.add(connection, letter.case, kind, letter.language, at, content, body, _digest(body))


def _final(vault: Vault, ref: str, kind: LetterKind, language: str | None, said: Mapping[str, str]) -> Letter:
    """The letter as it may be issued, read from what is stored now."""
    _require_authority(vault, ref, kind)
    _require_reviewed(vault, facts.of_case(vault, ref), kind)
    if kind is LetterKind.L18:
        weighing.require(vault, ref)
    letter = compose(vault, ref, kind, language, is_draft=False, said=said)
    composing.require_complete(letter)
    return letter


def _kept(vault: Vault, letter: Letter, digest: str) -> IssuedLetter | None:
    """The letter of this case that was issued with these very bytes, as long as they are kept."""
    with vault.reading() as connection:
        issued = store.of_case(connection, letter.case)
    same = [one for one in issued if (one.kind, one.sha256) == (letter.kind, digest) and not one.tidied_on]
    return same[-1] if same else None


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def make(
    vault: Vault,
    ref: str,
    kind: LetterKind,
    *,
    language: str | None = None,
    is_draft: bool = False,
    form: str = "pdf",
    password: str | None = None,
    said: Mapping[str, str] = NOTHING_SAID,
) -> Made:
    """A letter as a file: a draft, or issued and kept. With a password the file, not the kept letter, is locked."""
    letter_forms.require(form, password, is_draft=is_draft)
    if is_draft:
        letter = compose(vault, ref, kind, language, said=said)
        body = pdf.render(letter, password, letterheads.current(vault))
        shown.once_a_day(vault, "letter.drafted", letter.case, kind=kind.value)
        return Made(letter.case, body, _digest(body), None, letter.missing)
    issued = issue(vault, ref, kind, language, said=said)
    body = letter_forms.file_of(vault, issued, form, password)
    return Made(issued.ref, body, issued.sha256, issued.id, ())


def before_sending(vault: Vault, ref: str, kind: LetterKind, language: str | None = None) -> tuple[Check, ...]:
    """What usually draws complaints, computed from the case as it stands (domain/before_sending.py)."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        of = facts.read(connection, vault, case)
        documents = len(attachments.to_hand_over(connection, case.ref))
    return checks(case, of, kind, language or ("sv" if case.language == "sv" else "en"), documents)


def pdf_of(vault: Vault, letter_id: int) -> bytes:
    """The PDF of an issued letter, exactly as it was made, to be looked at."""
    with vault.reading() as connection:
        issued = store.one(connection, letter_id)
        body = store.pdf(connection, letter_id)
    shown.once_a_day(vault, "letter.shown", issued.ref, kind=issued.kind.value, letter=letter_id)
    return body


def listing(vault: Vault, ref: str | None = None) -> tuple[IssuedLetter, ...]:
    """The letters of a case, or all."""
    with vault.reading() as connection:
        if ref is None:
            return store.every(connection)
        return store.of_case(connection, cases.get(connection, ref).ref)


def mark_sent(vault: Vault, ref: str, letter: int | str, channel: Channel, on: date | None = None) -> Request:
    """Write down that a letter went out; the case is answered when every right has its letter.

    `letter` is its number, or a kind: then the newest one of that kind.
    """
    day = on or vault.today()
    with vault.reading() as connection:
        issued = _named(connection, ref, letter)
    with vault.writing("letter.sent", ref=issued.ref, kind=issued.kind.value, on=day.isoformat()) as connection:
        case = cases.get(connection, issued.ref)
        steps.may_send(facts.read(connection, vault, case), issued.kind, day)
        store.mark_sent(connection, issued.id, day, channel.value)
        settled = _settled(connection, vault, case)
    if issued.kind in GUARDING:
        guard.protect(vault, issued.ref)
    purging.settle(vault, issued.ref)
    return settled


def _settled(connection: Connection, vault: Vault, case: Request) -> Request:
    """The case's state after a letter went out."""
    of = facts.read(connection, vault, case)
    if case.is_over or of.unanswered:
        return case
    refused = case.refusal is not None and bool(of.sent & {LetterKind.L07, LetterKind.L22})
    return cases.save(connection, replace(case, state=State.REFUSED if refused else State.ANSWERED))


def _named(connection: Connection, ref: str, letter: int | str) -> IssuedLetter:
    issued = store.of_case(connection, cases.get(connection, ref).ref)
    word = str(letter).casefold()
    for one in reversed(issued):
        if word in (str(one.id), one.kind.value.casefold(), one.kind.slug):
            return one
    raise UserError(
        f"{ref} har inget utfärdat brev {letter}. Gör brevet först.",
        f"{ref} has no issued letter {letter}. Make the letter first.",
    )


def _require_authority(vault: Vault, ref: str, kind: LetterKind) -> None:
    """Data go to a representative only once somebody has seen the authority (EDPB 01/2022 §§ 80-81)."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
    if case.representative and not case.representative.has_authority and kind in REPORTING:
        raise NotAllowed(
            f"Ombudets behörighet i {case.ref} är inte styrkt. Be om den (L27) och skriv vad som visats.",
            f"The representative's authority in {case.ref} has not been shown. Ask for it (L27), and write what was "
            "seen.",
        )


def _require_reviewed(vault: Vault, of: CaseFacts, kind: LetterKind) -> None:
    if kind not in REPORTING:
        return
    if not of.is_searched:
        raise NotAllowed(
            f"Ingen sökning är gjord för {of.ref}. Sök och granska träffarna först.",
            f"No search was made for {of.ref}. Search and review what is found first.",
        )
    if of.to_review:
        raise NotAllowed(
            f"{of.to_review} träffar i {of.ref} är inte granskade. Granska dem innan brevet utfärdas.",
            f"{of.to_review} records of {of.ref} are not reviewed. Review them before the letter is issued.",
        )
    _require_the_right_kind(vault, of, kind)


def _require_the_right_kind(vault: Vault, of: CaseFacts, kind: LetterKind) -> None:
    """Nothing-held only when nothing is hers, and a report only when something is."""
    with vault.reading() as connection:
        hers = sum(one.is_hers for one in found.of_case(connection, of.ref))
    if kind is LetterKind.L06 and hers:
        raise NotAllowed(
            f"{hers} poster är personens. Ett besked om att inget finns vore fel; välj registerutdraget (L05).",
            f"{hers} records are the person's. To say that nothing is held would be wrong; choose the report (L05).",
        )
    if kind is not LetterKind.L06 and not hers:
        raise NotAllowed(
            "Inga poster är personens. Välj beskedet att inga uppgifter finns (L06).",
            "No records are the person's. Choose the letter that nothing is held (L06).",
        )
