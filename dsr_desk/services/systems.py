"""The systems of the policy: what was last taken in from each, and what was asked where there is no file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.plan import Import
from dsr_desk.domain.policy import System
from dsr_desk.domain.question import Question
from dsr_desk.services import imports, policies
from dsr_desk.store import systems as store
from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class SystemState:
    """One system: its exports newest first, and the latest question about it. What was typed in says nothing of it."""

    system: System
    imports: tuple[Import, ...]
    question: Question | None

    @property
    def rows(self) -> int:
        """Rows held from it."""
        return sum(one.rows_held for one in self.imports)

    @property
    def is_covered(self) -> bool:
        """A file was taken in, or an answer given: the system is part of what is searched."""
        held = any(one.tidied_on is None for one in self.imports)
        return held or bool(self.question and self.question.answered_on)


def overview(vault: Vault) -> tuple[SystemState, ...]:
    """Every system of the policy, in its order; files of a system that the policy does not name come last."""
    policy = policies.current(vault)
    taken = imports.listing(vault)
    with vault.reading() as connection:
        asked = store.questions(connection)
    known = tuple(_state(system, taken, asked) for system in policy.systems)
    strangers = dict.fromkeys(one.source for one in taken if not (one.is_by_hand or policy.system(one.source)))
    return known + tuple(_state(_unnamed(source), taken, asked) for source in strangers)


def named(vault: Vault) -> tuple[tuple[str, str], ...]:
    """Every system of the policy by key and name, to choose from."""
    return tuple((one.id, one.name) for one in policies.current(vault).systems)


def questions(vault: Vault) -> tuple[Question, ...]:
    """Every question that was asked about a system, oldest first."""
    with vault.reading() as connection:
        return store.questions(connection)


def ask(vault: Vault, system: str, on: date | None = None, ref: str | None = None) -> Question:
    """Write down that those who keep the system were asked."""
    day = on or vault.today()
    with vault.writing("system.asked", ref=ref, system=system) as connection:
        return Question(store.add(connection, system, ref, day), system, day, ref)


def answer(vault: Vault, question: Question, text: str, on: date | None = None) -> None:
    """Write down what they answered, in one sentence without names."""
    if not text.strip():
        raise UserError(
            "Skriv vad svaret var, till exempel ”vi har inget”.", "Write the answer, e.g. “we hold nothing”."
        )
    with vault.writing("system.answered", ref=question.ref, system=question.system) as connection:
        store.answer(connection, question.id, on or vault.today(), text.strip())


def _state(system: System, taken: Iterable[Import], asked: Iterable[Question]) -> SystemState:
    own = sorted(
        (one for one in taken if system.is_called(one.source) and not one.is_by_hand),
        key=lambda one: one.taken_in_at,
        reverse=True,
    )
    questions = [one for one in asked if one.system == system.id]
    return SystemState(system, tuple(own), questions[-1] if questions else None)


def _unnamed(source: str) -> System:
    """A system that the record of processing does not know yet."""
    return System(source, source, None, "", (), (), None, None)
