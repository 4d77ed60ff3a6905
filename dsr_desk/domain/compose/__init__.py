"""From the facts of a case to the content of a letter. The sentences are letter texts; the law decides what must be in.

A slot that is empty stands as a mark in a draft and is listed in `Letter.missing`; `require_complete` lets no letter
out with one.
"""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from dsr_desk.domain.compose import (
    access,
    common,
    correcting,
    declining,
    erasing,
    nothing,
    objecting,
    opening,
    telling,
)
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.gaps import gaps
from dsr_desk.domain.letter import Letter, LetterKind, Sender
from dsr_desk.domain.letter_facts import LetterFacts

COMPOSERS: Mapping[LetterKind, Callable[[Pen], None]] = MappingProxyType({
    LetterKind.L01: opening.acknowledgement, LetterKind.L02: opening.identity, LetterKind.L03: opening.clarification,
    LetterKind.L04: opening.extension, LetterKind.L05: access.compose, LetterKind.L06: nothing.compose,
    LetterKind.L07: declining.whole, LetterKind.L08: declining.in_part, LetterKind.L09: correcting.rectified,
    LetterKind.L10: correcting.not_rectified, LetterKind.L11: erasing.done, LetterKind.L12: erasing.in_part,
    LetterKind.L13: correcting.restricted, LetterKind.L14: correcting.ending, LetterKind.L15: telling.portable,
    LetterKind.L16: declining.portability, LetterKind.L17: objecting.marketing_stopped,
    LetterKind.L18: objecting.outcome, LetterKind.L19: objecting.consent_withdrawn,
    LetterKind.L20: objecting.automated, LetterKind.L21: declining.fee, LetterKind.L22: declining.excessive,
    LetterKind.L23: declining.copy_fee, LetterKind.L24: telling.to_recipient, LetterKind.L25: telling.recipients,
    LetterKind.L26: declining.wrong_controller, LetterKind.L27: opening.authority,
    LetterKind.L28: declining.cannot_identify,
})  # fmt: skip


def letter(
    kind: LetterKind, facts: LetterFacts, texts: Mapping[str, str], language: str, on: date, is_draft: bool
) -> Letter:
    """The letter of that kind. `texts` are the letter texts of `language`, "sv" or "en"."""
    return _write(Pen(facts, texts, language, on), kind, is_draft=is_draft)


def lacking(kind: LetterKind, facts: LetterFacts, texts: Mapping[str, str], language: str, on: date) -> tuple[str, ...]:
    """The names of the slots that are empty, for a form or a test."""
    pen = Pen(facts, texts, language, on)
    _write(pen, kind, is_draft=True)
    return tuple(pen.lacking)


def _write(pen: Pen, kind: LetterKind, *, is_draft: bool) -> Letter:
    facts = pen.facts
    sender = _sender(pen)
    title, subtitle = common.title_subtitle(pen, kind.value)
    COMPOSERS[kind](pen)
    recipient = _recipient(pen, kind)
    _note_gaps(pen, kind)
    return Letter(
        kind=kind,
        language=pen.language,
        case=facts.case,
        on=pen.on,
        sender=sender,
        recipient=recipient,
        title=title,
        subtitle=subtitle,
        blocks=tuple(pen.blocks),
        is_draft=is_draft,
        texts_version=pen.texts["version"],
        policy_sha256=facts.policy.sha256 if facts.policy else "",
        missing=tuple(dict.fromkeys(pen.lacking.values())),
    )


def _note_gaps(pen: Pen, kind: LetterKind) -> None:
    """What the record of processing does not say and this kind of letter needs."""
    noted = {_gap_of(slot) for slot in pen.lacking}
    for gap in gaps(pen.facts.policy) if pen.facts.policy else ():
        if kind.value in gap.blocks and gap.key not in noted:
            pen.miss(f"gap:{gap.key}", question=gap.question, key=gap.key)


_GAP_OF = MappingProxyType({
    "recipient_role": "recipients.{}.role", "recipient_country": "recipients.{}.country",
    "safeguard": "recipients.{}.safeguard", "basis": "purposes.{}.basis", "interest": "purposes.{}.interest",
    "automated": "automated_decisions", "automated_logic": "automated_logic",
})  # fmt: skip
"""Slots that ask the same as a gap of the record of processing: it is told once."""


def _gap_of(slot: str) -> str:
    name, _, which = slot.partition(":")
    return _GAP_OF.get(name, "").format(which)


def require_complete(made: Letter) -> None:
    """NotAllowed while anything is missing: such a letter may be looked at as a draft, never issued."""
    if not made.missing:
        return
    count = len(made.missing)
    first = made.missing[0].rstrip(".")
    more_sv = f" Dessutom saknas {count - 1} till." if count > 1 else ""
    more_en = f" {count - 1} more are missing." if count > 1 else ""
    raise NotAllowed(
        f"{made.kind.value} kan inte utfärdas än. Det saknas: {first}.{more_sv} Granska det som utkast.",
        f"{made.kind.value} cannot be issued yet. Missing: {first}.{more_en} Look at it as a draft.",
    )


def _sender(pen: Pen) -> Sender:
    controller = pen.facts.controller
    if controller is None or not controller.name:
        return Sender(pen.miss("controller"), "", (), ())
    common.contact(pen)
    ways = (controller.phone, controller.contact_email or controller.email)
    return Sender(controller.full_name, controller.org_number, controller.address, tuple(way for way in ways if way))


def _recipient(pen: Pen, kind: LetterKind) -> tuple[str, ...]:
    """The lines in the window: never a personal number, and no address of a protected person."""
    facts = pen.facts
    if kind is LetterKind.L24:
        said = facts.said
        lines = [said.get("recipient", "") or pen.miss("recipient"), *said.get("recipient_address", "").split("\n")]
    elif facts.representative:
        lines = [facts.representative.name, *facts.representative.address]
    else:
        lines = [facts.name or pen.miss("name"), *(() if facts.is_protected else facts.address)]
    shown = [pen.without_numbers(line) for line in lines]
    return tuple(line for line in shown if line)
