"""What is told of a case in its case file: the values `case_told` sets out, with no value of any record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.correction import Correction
from dsr_desk.domain.deadline import Deadline
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.notice import Notice
from dsr_desk.domain.proof import Proof
from dsr_desk.domain.question import Question
from dsr_desk.domain.request import Request
from dsr_desk.domain.restriction import Restriction
from dsr_desk.domain.weighing import Weighing


@dataclass(frozen=True, slots=True)
class ToldLetter:
    """One letter: when it was made, when and how it was sent, and the fingerprint of its PDF."""

    kind: LetterKind
    issued_on: date
    sent_on: date | None
    channel: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ToldSearch:
    """One search: its instant (aware), what was looked through as (system, file, rows), the number of records found."""

    at: datetime
    places: tuple[tuple[str, str, int], ...]
    hits: int


@dataclass(frozen=True, slots=True)
class CaseTold:
    """What is told. `systems` names each source; `answered_on` is the day the last answer went out."""

    case: Request
    controller: str
    law: Deadline
    systems: Mapping[str, str]
    lines: tuple[AuditLine, ...]
    answered_on: date | None = None
    came: tuple[tuple[date, str, str], ...] = ()
    """Letters that came in: day, kind, subject."""
    searches: tuple[ToldSearch, ...] = ()
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = ()
    letters: tuple[ToldLetter, ...] = ()
    notices: tuple[Notice, ...] = ()
    corrections: tuple[Correction, ...] = ()
    restriction: Restriction | None = None
    weighing: Weighing | None = None
    proofs: tuple[Proof, ...] = ()
