"""What a comparison of a person with a record says: a verdict, a score, and the reasons field by field."""

from dataclasses import dataclass
from enum import StrEnum

from dsr_desk.domain.record import Record, Role
from dsr_desk.domain.words import Text


class Verdict(StrEnum):
    """Is this record that person's?"""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


class Relation(StrEnum):
    """How the asked value stands to the stored one."""

    SAME = "same"
    NORMALISED = "same_after_normalising"
    SOUNDS_ALIKE = "sounds_alike"
    SIMILAR = "similar"
    INITIAL = "initial"
    PET_NAME = "pet_name"
    PART = "part"
    DIFFERS = "differs"
    MISSING = "missing"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Reason:
    """One field's evidence. `points` are log-likelihood, negative against; `common` says how many records share it."""

    field: str
    asked: str
    stored: str
    relation: Relation
    points: float
    common: int = 0
    is_veto: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one record (or one of its faces), with one sentence why."""

    verdict: Verdict
    score: float
    reasons: tuple[Reason, ...]
    sentence: Text
    role: Role = Role.PERSON


@dataclass(frozen=True, slots=True)
class Match:
    """A record found for a person. `via` is the record_id it was reached from in the second hop."""

    record: Record
    judgement: Judgement
    via: str | None = None
