"""Restriction of processing (Art. 18): set on one of four grounds, and lifted only after the person was told."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.words import Text

WARNED = timedelta(days=7)
"""How long before the lift the person should know (law.md, L14: recommended, not law)."""


class RestrictionGround(StrEnum):
    """Art. 18(1)(a)-(d): accuracy contested, unlawful but not to be erased, needed for a claim, objection weighed."""

    ACCURACY = "a"
    UNLAWFUL = "b"
    CLAIM = "c"
    OBJECTION = "d"


@dataclass(frozen=True, slots=True)
class Restriction:
    """`data` says in words which data it covers. `check_until` is when the check should be over, if that is known."""

    ref: str
    ground: RestrictionGround
    data: str
    since: date
    check_until: date | None = None
    lifted_on: date | None = None
    lift_why: str = ""

    @property
    def is_live(self) -> bool:
        """It has not been lifted."""
        return self.lifted_on is None


def may_lift(ref: str, told_on: date | None, on: date, why: str) -> Text | None:
    """Art. 18(3): the person is told before it is lifted. A warning where the notice was shorter than a week."""
    if told_on is None:
        raise NotAllowed(
            f"Begränsningen i {ref} kan inte upphöra än: personen ska få veta det först (artikel 18.3). Utfärda L14 "
            "och markera det som skickat.",
            f"The restriction of {ref} cannot be lifted yet: the person must be told first (Article 18(3)). Issue L14 "
            "and mark it as sent.",
        )
    if on <= told_on:
        raise NotAllowed(
            f"Brevet om att begränsningen upphör skickades {told_on}. Den kan upphöra tidigast dagen därpå (artikel "
            "18.3).",
            f"The letter about the end of the restriction was sent on {told_on}. It can end on the next day at the "
            "earliest (Article 18(3)).",
        )
    if not why.strip():
        raise NotAllowed("Skriv varför begränsningen upphör.", "Write why the restriction ends.")
    if on - told_on >= WARNED:
        return None
    when = in_words(told_on)
    return Text(
        f"Personen fick veta det {when.sv}, mindre än en vecka i förväg. Det är tillåtet men kort.",
        f"The person was told on {when.en}, less than a week ahead. That is allowed but short.",
    )
