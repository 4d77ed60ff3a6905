"""The first thing to read in a case file: the case from beginning to end on pages, set as the letters are."""

from datetime import UTC, date

from dsr_desk.domain.case_told import blocks
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.letter import Letter, LetterKind, Sender
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.question import Question
from dsr_desk.domain.request import Request
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.told import CaseTold, ToldLetter, ToldSearch
from dsr_desk.domain.words import Text
from dsr_desk.services import policies, recipients, requests, systems
from dsr_desk.store import audit, corrections, proofs, restrictions, weighings
from dsr_desk.store import findings as found
from dsr_desk.store import letters as issued
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault


def compose(told: CaseTold, language: str, on: date) -> Letter:
    """The case told in a language, as content; `on` is the day it is taken out."""
    subtitle = Text(
        "Hur begäran togs emot, prövades och besvarades", "How the request was received, considered and answered"
    )
    return Letter(
        kind=LetterKind.L01,  # set as a letter; the pages are none, and no kind shows in them
        language=language,
        case=told.case.ref,
        on=on,
        sender=Sender(told.controller, "", (), ()),
        recipient=(),
        title=Text(f"Ärende {told.case.ref}", f"Case {told.case.ref}").said_in(language),
        subtitle=subtitle.said_in(language),
        blocks=blocks(told, language),
    )


def told(vault: Vault, ref: str, language: str) -> CaseTold:
    """What there is to tell of a case, its systems named in this language."""
    policy = policies.current(vault)
    notices = recipients.notices(vault, ref)
    questions = systems.questions(vault)
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        findings = found.of_case(connection, case.ref)
        searches = _searches(connection, case)
        return CaseTold(
            case=case,
            controller=_controller(policy, case),
            law=requests.deadline(vault, case),
            systems=_names(policy, language, findings, searches, questions),
            lines=audit.lines(connection, case.ref),
            answered_on=issued.answered_on(connection).get(case.ref),
            came=tuple((on, kind, subject) for on, kind, subject, _ in cases.correspondence_of(connection, case.ref)),
            searches=searches,
            questions=tuple(one for one in questions if one.ref == case.ref),
            findings=findings,
            letters=_letters(connection, case),
            notices=notices,
            corrections=corrections.of_case(connection, case.ref),
            restriction=restrictions.of_case(connection, case.ref),
            weighing=weighings.of_case(connection, case.ref),
            proofs=proofs.latest(connection, case.ref),
        )


def _names(
    policy: Policy, language: str, findings: tuple[Finding, ...], searches: tuple[ToldSearch, ...],
    questions: tuple[Question, ...],
) -> dict[str, str]:  # fmt: skip
    """What every source that is told of is called in the policy."""
    sources = {one.match.record.source for one in findings} | {one.system for one in questions}
    sources |= {place[0] for one in searches for place in one.places}
    return {source: source_name(source, language, policy.systems) for source in sources}


def _controller(policy: Policy, case: Request) -> str:
    return policy.controller(case.controller).full_name if policy.controllers else case.controller


def _searches(connection: Connection, case: Request) -> tuple[ToldSearch, ...]:
    return tuple(
        ToldSearch(
            one["done_at"].replace(tzinfo=UTC),
            tuple((file["source"], file["file"], file["rows"]) for file in one["files"]),
            one["hits"],
        )
        for one in found.proofs(connection, case.ref)
    )


def _letters(connection: Connection, case: Request) -> tuple[ToldLetter, ...]:
    return tuple(
        ToldLetter(one.kind, day_of(one.issued_at), one.sent_on, one.sent_by or "", one.sha256)
        for one in issued.of_case(connection, case.ref)
    )
