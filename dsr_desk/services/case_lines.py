"""Cases as a list shows them: where each stands today. Read at every start, so it needs little else."""

from dataclasses import dataclass
from datetime import date

from dsr_desk.domain import steps
from dsr_desk.domain.deadline import Deadline
from dsr_desk.domain.request import Request
from dsr_desk.domain.steps import CaseFacts, PathStep
from dsr_desk.services import facts
from dsr_desk.store.vault import Vault


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


def every(vault: Vault) -> tuple[CaseLine, ...]:
    """All cases with where they stand, newest first."""
    return tuple(CaseLine(case, of, steps.next_step(of)) for case, of in facts.of_every(vault))
