"""A data-subject request: the rights, its states and the facts of its life."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from dsr_desk.domain.fields import NO_FIELDS, Field, Fields


class Right(StrEnum):
    """The rights a person may use; several may stand in one request (law.md T14)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    OBJECTION_MARKETING = "objection_marketing"
    AUTOMATED_DECISION = "automated_decision"
    CONSENT_WITHDRAWAL = "consent_withdrawal"


class Channel(StrEnum):
    """How a request came in, or how a letter went out. `mail` is e-mail, `post` is paper."""

    MAIL = "mail"
    POST = "post"
    PHONE = "phone"
    IN_PERSON = "in_person"
    WEB_FORM = "web_form"


class State(StrEnum):
    """Where a case stands. PAUSED: a question to the person is open. ANSWERED: every right has its letter sent."""

    OPEN = "open"
    PAUSED = "paused"
    ANSWERED = "answered"
    REFUSED = "refused"
    CLOSED = "closed"


class PauseReason(StrEnum):
    """Why the clock may stand still: Art. 12(6) identity, recital 63 clarification."""

    IDENTITY = "identity"
    CLARIFICATION = "clarification"


class IdentityMethod(StrEnum):
    """How the person's identity was settled, in the order of preference (law.md 5)."""

    NO_DOUBT = "no_doubt"
    KNOWN_ADDRESS = "known_address"
    KNOWN_PHONE = "known_phone"
    LOGIN = "login"
    CUSTOMER_NUMBER = "customer_number"
    BANKID = "bankid"
    ID_SHOWN = "id_shown"


@dataclass(frozen=True, slots=True)
class Identity:
    """That the person is who she says: how it was settled, on which day, and the reason or what was seen."""

    method: IdentityMethod
    on: date
    note: str


@dataclass(frozen=True, slots=True)
class Pause:
    """A stop of the clock, from the day the question was sent until the day the answer came (open: None)."""

    reason: PauseReason
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """Two further months, Art. 12(3): decided on a day, with the reason the person is told."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """The request, or a part of it, is refused: Art. 12(4) or 12(5)."""

    on: date
    ground: str
    facts: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is asked about: everything the person gave that she can be found by, as written."""

    name: str
    known: Fields = field(default_factory=lambda: NO_FIELDS)
    address: tuple[str, ...] = ()
    """Lines of the postal address for the letter, without the name."""

    def fields(self) -> Fields:
        """All that can be searched by, the name included."""
        return {Field.NAME: (self.name,), **self.known} if self.name else self.known


@dataclass(frozen=True, slots=True)
class Representative:
    """Who asks for somebody else. `authority` says what was seen of the right to do so (power of attorney, custody),
    on which day; empty until then. The document itself is never kept."""

    name: str
    address: tuple[str, ...] = ()
    authority: str = ""
    seen_on: date | None = None

    @property
    def has_authority(self) -> bool:
        """Somebody has seen that they may."""
        return bool(self.authority.strip())


@dataclass(frozen=True, slots=True)
class Request:
    """One request and its life so far. `received` is the calendar day in Stockholm; `version` counts the changes."""

    ref: str
    rights: tuple[Right, ...]
    received: date
    channel: Channel
    subject: Subject
    language: str
    controller: str
    state: State = State.OPEN
    received_at: datetime | None = None
    identity: Identity | None = None
    pauses: tuple[Pause, ...] = ()
    extension: Extension | None = None
    refusal: Refusal | None = None
    closed_on: date | None = None
    note: str = ""
    is_protected: bool = False
    """Protected identity (skyddade personuppgifter): no address in letters and lists."""
    version: int = 1
    representative: Representative | None = None
    anonymised_on: date | None = None
    """From this day the case names nobody (law.md 5); what was asked, decided and answered stays."""

    @property
    def is_over(self) -> bool:
        """Nothing more is owed to the person."""
        return self.state in (State.ANSWERED, State.REFUSED, State.CLOSED)
