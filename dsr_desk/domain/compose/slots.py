"""What the person at the desk writes for a letter of each kind: the slots a form asks for.

Facts that the program knows itself (received, deadline, records, ticks) are not slots; they are missing from a letter
until the case has them. The question of each slot is the letter text `slot.<name>`.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dsr_desk.domain.letter import LetterKind


class SlotKind(StrEnum):
    """What is written in a slot: running text, a day, or one of a few words."""

    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to write. A choice's words are named by the letter texts `choice.<word>`."""

    name: str
    is_required: bool = True
    kind: SlotKind = SlotKind.TEXT
    choices: tuple[str, ...] = ()


def _day(name: str, *, is_required: bool = True) -> Slot:
    return Slot(name, is_required, SlotKind.DAY)


def _choice(name: str, *choices: str) -> Slot:
    return Slot(name, True, SlotKind.CHOICE, choices)


_EXCESS = (_choice("excess_kind", "unfounded", "excessive", "abuse"), Slot("excess_facts"), Slot("abuse_intent", False))

WRITTEN = MappingProxyType({
    LetterKind.L01: (Slot("understood", False),),
    LetterKind.L02: (Slot("doubt"), Slot("identity_data"), Slot("identity_no_less"), Slot("safe_way")),
    LetterKind.L03: (Slot("clarify"),),
    LetterKind.L04: (Slot("already_given", False),),
    LetterKind.L05: (Slot("greeting", False),),
    LetterKind.L06: (),
    LetterKind.L07: (Slot("instead", False),),
    LetterKind.L08: (Slot("granted"),),
    LetterKind.L09: (),
    LetterKind.L10: (Slot("disputed"), Slot("why_right"), Slot("would_change", False)),
    LetterKind.L11: (_day("backups_until"), Slot("remaining", False)),
    LetterKind.L12: (_day("backups_until"), Slot("remaining", False)),
    LetterKind.L13: (
        Slot("restricted_data"), _choice("restriction_ground", "a", "b", "c", "d"), _day("restricted_since"),
        _day("check_until", is_required=False),
    ),
    LetterKind.L14: (
        Slot("restricted_data"), _day("lift_on"), Slot("lift_why"), Slot("check_outcome"),
    ),
    LetterKind.L15: (
        Slot("portable_data", False), _choice("portable_format", "json", "csv", "xlsx"), Slot("handed_over", False),
    ),
    LetterKind.L16: (Slot("granted", False),),
    LetterKind.L17: (_day("stopped_on"), Slot("in_print", False)),
    LetterKind.L18: (
        _choice("objection", "accepted", "rejected"), Slot("processing"), _day("stopped_on", is_required=False),
    ),
    LetterKind.L19: (Slot("consent_for"), _day("stopped_on"), Slot("other_ground", False)),
    LetterKind.L20: (Slot("human_review", False), Slot("decision_meant", False)),
    LetterKind.L21: (*_EXCESS, Slot("fee_amount"), Slot("fee_computed")),
    LetterKind.L22: _EXCESS,
    LetterKind.L23: (Slot("fee_amount"), _day("first_copy_on")),
    LetterKind.L24: (
        Slot("recipient"), Slot("recipient_address", False), _choice("measure", "rectified", "erased", "restricted"),
        Slot("measure_data"), Slot("subject_key"), _day("measure_on"), Slot("must_do"),
        _day("confirm_by", is_required=False),
    ),
    LetterKind.L25: (),
    LetterKind.L26: (Slot("right_controller"), Slot("forwarded"), Slot("our_role", False)),
    LetterKind.L27: (Slot("represented"), Slot("authority_needed"), Slot("safe_way")),
    LetterKind.L28: (Slot("why_not"), Slot("would_help")),
})  # fmt: skip


OWN_WORDS = Slot("own_words", False)
"""A paragraph of one's own before the closing; the access report has its greeting instead."""


def written(kind: LetterKind) -> tuple[Slot, ...]:
    """The slots of a kind, in the order a form asks them."""
    return WRITTEN[kind] if kind is LetterKind.L05 else (*WRITTEN[kind], OWN_WORDS)
