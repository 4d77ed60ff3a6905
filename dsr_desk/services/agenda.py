"""What do I do today? The open cases in lanes, the most urgent first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dsr_desk.services import case_lines
from dsr_desk.services.case_lines import CaseLine
from dsr_desk.store import guards
from dsr_desk.store.vault import Vault

DAYS_OF_A_WEEK = 7


class Lane(StrEnum):
    """Where a case's card stands."""

    LATE = "late"
    THIS_WEEK = "this_week"
    WAITING = "waiting"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Agenda:
    """The open cases, and whether there ever was one. `alarmed` are cases whose person is back in an export."""

    today: date
    cards: tuple[CaseLine, ...]
    has_past: bool
    alarmed: frozenset[str]

    def lane(self, lane: Lane) -> tuple[CaseLine, ...]:
        """The cards of one lane, the most urgent first."""
        return tuple(card for card in self.cards if lane_of(card) is lane)


def agenda(vault: Vault) -> Agenda:
    """The open cases as they stand today."""
    known = case_lines.every(vault)
    cards = sorted((line for line in known if not line.case.is_over), key=lambda line: (line.last_day, line.case.ref))
    with vault.reading() as connection:
        alarmed = frozenset(alarm.ref for alarm in guards.standing(connection))
    return Agenda(vault.today(), tuple(cards), has_past=bool(known), alarmed=alarmed)


def lane_of(line: CaseLine) -> Lane:
    """The lane a case's card stands in."""
    if line.is_late:
        return Lane.LATE
    if line.is_waiting:
        return Lane.WAITING
    return Lane.THIS_WEEK if line.days_left <= DAYS_OF_A_WEEK else Lane.AHEAD
