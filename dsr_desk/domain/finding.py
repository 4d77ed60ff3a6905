"""A record found for a case: what the person at the desk chose, and what becomes of the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dsr_desk.domain.match import Match

EMPTIED = "–"
"""What stands in place of each value of a row whose copy was emptied after an erasure."""


class Choice(StrEnum):
    """Is the record the person's, as the privacy contact decided?"""

    INCLUDE = "include"
    EXCLUDE = "exclude"


class Outcome(StrEnum):
    """What becomes of a record copy when erasure or restriction was asked."""

    ERASE = "erase"
    KEEP_UNTIL = "keep_until"
    RESTRICT = "restrict"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one record copy. `ground` is the statute it is kept on, `until` its last day."""

    outcome: Outcome
    until: date | None = None
    ground: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A match within a case, with the choice made about it; `choice` None means still to be reviewed."""

    id: int
    ref: str
    match: Match
    choice: Choice | None = None
    choice_reason: str = ""
    decision: Decision | None = None
    done_on: date | None = None
    done_by: str = ""
    unmasked: tuple[str, ...] = ()
    """Masked pieces of text that the person at the desk decided to show."""
    purged_on: date | None = None
    """The day the row was taken out of the vault and this copy emptied."""
    released_on: date | None = None
    """The day data that had to be kept were erased too."""
    released_by: str = ""

    @property
    def record_id(self) -> str:
        """What people and scripts call the record."""
        return self.match.record.record_id

    @property
    def is_hers(self) -> bool:
        """The record was taken into the answer."""
        return self.choice is Choice.INCLUDE
