"""Where each case stands: the facts its path depends on, gathered from the whole vault in one reading."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain import steps
from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.deadline import Deadline
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.steps import CaseFacts, PathStep
from dsr_desk.services import requests, settings
from dsr_desk.store import audit
from dsr_desk.store import findings as finding_store
from dsr_desk.store import letters as letter_store
from dsr_desk.store import requests as cases
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Vault

OUTCOME_RIGHTS = frozenset((Right.ERASURE, Right.RESTRICTION))
"""Rights under which something becomes of each record copy; all others leave the records as they are."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case as a list shows it."""

    case: Request
    facts: CaseFacts
    step: PathStep | None

    @property
    def deadline(self) -> Deadline:
        """When it must be answered."""
        return self.facts.deadline

    @property
    def last_day(self) -> date:
        """The last day, or the careful one while a question is open."""
        return self.deadline.due or self.deadline.safe

    @property
    def days_left(self) -> int:
        """Negative when it is late."""
        return (self.last_day - self.facts.today).days

    @property
    def is_late(self) -> bool:
        """The last day has passed without an answer; a paused case has no last day yet."""
        return not self.case.is_over and self.deadline.due is not None and self.days_left < 0

    @property
    def is_waiting(self) -> bool:
        """A question to the person is open."""
        return not self.case.is_over and self.facts.paused_since is not None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with everything its page shows."""

    line: CaseLine
    path: tuple[PathStep, ...]
    findings: tuple[Finding, ...]
    letters: tuple[IssuedLetter, ...]
    history: tuple[AuditLine, ...]
    proof: Mapping[str, object] | None
    correspondence: tuple[tuple[date, str, str, str], ...]

    @property
    def case(self) -> Request:
        """The case itself."""
        return self.line.case


def every(vault: Vault) -> tuple[CaseLine, ...]:
    """All cases with where they stand, newest first."""
    today, eves = vault.today(), settings.current(vault).eves_extend
    with vault.reading() as connection:
        found = cases.every(connection)
        counts = finding_store.counts(connection)
        letters = letter_store.every(connection)
    return tuple(_line(case, counts.get(case.ref, {}), _of(case, letters), today, eves_extend=eves) for case in found)


def one(vault: Vault, ref: str) -> CaseFile:
    """One case by its number, with its findings, letters and history."""
    today, eves = vault.today(), settings.current(vault).eves_extend
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        letters = letter_store.of_case(connection, case.ref)
        counts = finding_store.counts(connection).get(case.ref, {})
        line = _line(case, counts, letters, today, eves_extend=eves)
        return CaseFile(
            line=line,
            path=steps.path(line.facts),
            findings=finding_store.of_case(connection, case.ref),
            letters=letters,
            history=audit.lines(connection, case.ref),
            proof=finding_store.latest_proof(connection, case.ref),
            correspondence=cases.correspondence_of(connection, case.ref),
        )


def facts_of(
    case: Request, deadline: Deadline, counts: Mapping[str, int], letters: Iterable[IssuedLetter], today: date
) -> CaseFacts:
    """The facts a case's path depends on."""
    has_outcomes = bool(OUTCOME_RIGHTS & set(case.rights))
    open_pause = next((pause.since for pause in case.pauses if pause.until is None), None)
    return CaseFacts(
        ref=case.ref,
        rights=case.rights,
        state=case.state,
        today=today,
        deadline=deadline,
        is_identified=case.identity is not None,
        is_searched=counts.get("searches", 0) > 0,
        is_extended=case.extension is not None,
        paused_since=open_pause,
        to_review=counts.get("unreviewed", 0),
        to_decide=counts.get("undecided", 0) if has_outcomes else 0,
        to_do=counts.get("to_erase", 0) if has_outcomes else 0,
        sent=frozenset(letter.kind for letter in letters if letter.sent_on),
        is_refused=case.refusal is not None,
    )


def _line(
    case: Request, counts: Mapping[str, int], letters: Iterable[IssuedLetter], today: date, *, eves_extend: bool
) -> CaseLine:
    facts = facts_of(case, requests.deadline_of(case, eves_extend=eves_extend), counts, letters, today)
    return CaseLine(case, facts, steps.next_step(facts))


def _of(case: Request, letters: Iterable[IssuedLetter]) -> tuple[IssuedLetter, ...]:
    return tuple(letter for letter in letters if letter.ref == case.ref)
