"""Which letters a case may need, and which one to write now."""

from collections.abc import Iterator

from dsr_desk.domain.decision import answers
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Right
from dsr_desk.services.casework import CaseFile

ALWAYS = (LetterKind.L01, LetterKind.L02, LetterKind.L03, LetterKind.L04)
"""Letters on the way: they answer no right, but may be sent in every case."""
_CHANGING = frozenset((Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION))
"""Recipients are told of these, and named to the person who asks (Art. 19)."""
_ABSOLUTE = frozenset((Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL))
"""Rights that no fee stands in the way of."""
_REFUSING = {
    RefusalGround.UNFOUNDED: LetterKind.L22, RefusalGround.EXCESSIVE: LetterKind.L22,
    RefusalGround.NOT_IDENTIFIED: LetterKind.L28, RefusalGround.ACCURATE: LetterKind.L10,
    RefusalGround.NOT_PORTABLE: LetterKind.L16, RefusalGround.COMPELLING_GROUNDS: LetterKind.L18,
    RefusalGround.OTHERS_RIGHTS: LetterKind.L08, RefusalGround.SECRECY: LetterKind.L08,
    RefusalGround.DRAFT_TEXT: LetterKind.L08,
}  # fmt: skip
"""The letter that tells of a refusal on that ground; the plain refusal (L07) tells of any other."""


def kinds_of(file: CaseFile) -> tuple[LetterKind, ...]:
    """Every letter that may be written in a case, the answering ones first."""
    answering = [kind for right in file.case.rights for kind in answers(right)]
    return tuple(dict.fromkeys([*answering, *_by_state(file), *ALWAYS, *(letter.kind for letter in file.letters)]))


def _by_state(file: CaseFile) -> Iterator[LetterKind]:
    """Letters that answer no right, but that this case may need."""
    if file.case.representative is not None:
        yield LetterKind.L27
    if file.restriction is not None:
        yield from (LetterKind.L13, LetterKind.L14)
    if _CHANGING & set(file.case.rights):
        yield LetterKind.L25
    if not set(file.case.rights) <= _ABSOLUTE:
        yield LetterKind.L21
    if Right.ACCESS in file.case.rights:
        yield LetterKind.L23


def fitting(file: CaseFile) -> LetterKind | None:
    """The letter to write now: for the first right without an answer, the one that fits what was found."""
    who = file.case.representative
    if who is not None and not who.has_authority and not _is_made(file, LetterKind.L27):
        return LetterKind.L27
    left = file.line.facts.unanswered
    if not left:
        return file.letters[-1].kind if file.letters else None
    return _for_right(left[0], file)


def _is_made(file: CaseFile, kind: LetterKind) -> bool:
    return any(letter.kind is kind for letter in file.letters)


def _for_right(right: Right, file: CaseFile) -> LetterKind:
    kinds = answers(right)
    if file.case.refusal is not None:
        kind = _REFUSING.get(RefusalGround(file.case.refusal.ground), LetterKind.L07)
        return next((one for one in (kind, LetterKind.L07) if one in kinds), kinds[0])
    hers = [one for one in file.findings if one.is_hers]
    if not hers and file.line.facts.is_searched and LetterKind.L06 in kinds:
        return LetterKind.L06
    stays = any(one.decision is None or one.decision.until is not None for one in hers)
    if right is Right.ERASURE and hers and stays:
        return LetterKind.L12
    return kinds[0]
