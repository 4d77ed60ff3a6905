"""What the step of decisions shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dsr_desk.domain.correction import Correction
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.notice import Notice
from dsr_desk.services.erasure import Task


@dataclass(frozen=True, slots=True)
class Plan:
    """What the step shows: the records with what is decided or proposed, the work per system, whom to tell."""

    planned: Sequence[Finding] = ()
    decided: frozenset[int] = frozenset()
    tasks: Sequence[Task] = ()
    notices: Sequence[Notice] = ()
    systems: Mapping[str, str] = field(default_factory=dict)
    is_closed: bool = False
    corrections: Sequence[Correction] = ()
    corrects: bool = False
    decides: bool = True
    """Values are put right; becomes something of each record."""
    questions: Sequence[str] = ()
    """What the controller has not answered about how long these systems keep data."""

    def righted(self) -> dict[str, bool]:
        """By record in which a value is put right: is all of it carried out?"""
        done: dict[str, bool] = {}
        for one in self.corrections:
            done[one.record_id] = one.is_done and done.get(one.record_id, True)
        return done
