"""What each right requires, which letters answer it, and which grounds meet it (law.md 2.2, 2.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.grounds import GROUNDS
from dsr_desk.domain.grounds import RefusalGround as RefusalGround
from dsr_desk.domain.letter_kind import LetterKind
from dsr_desk.domain.request import Right
from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class RightRule:
    """One right: its article, name, when it applies, and the letters that close it (granted first).

    `at_once`: the measure takes effect immediately and the month is only for the letter (T12). `needs_search`: the
    answer rests on the records found.
    """

    article: str
    name: Text
    applies: Text
    letters: tuple[LetterKind, ...]
    at_once: bool = False
    needs_search: bool = True


_DECLINING = (LetterKind.L07, LetterKind.L22, LetterKind.L26, LetterKind.L28)
"""Letters that close any right but a marketing objection and a withdrawn consent, which have no ground to decline."""
_ELSEWHERE = (LetterKind.L26, LetterKind.L28)

RIGHTS = MappingProxyType({
    Right.ACCESS: RightRule(
        "15", Text("Tillgång (registerutdrag)", "Access"), Text("Gäller alltid.", "Always applies."),
        (LetterKind.L05, LetterKind.L06, LetterKind.L08, *_DECLINING),
    ),
    Right.RECTIFICATION: RightRule(
        "16", Text("Rättelse", "Rectification"),
        Text("Uppgifterna är felaktiga eller ofullständiga.", "The data are inaccurate or incomplete."),
        (LetterKind.L09, LetterKind.L10, LetterKind.L06, LetterKind.L08, *_DECLINING),
    ),
    Right.ERASURE: RightRule(
        "17", Text("Radering", "Erasure"),
        Text(
            "Uppgifterna behövs inte längre, samtycket är återkallat, en invändning vinner, behandlingen är olaglig, "
            "lagen kräver radering, eller det gäller ett barns nättjänst (artikel 17.1 a–f).",
            "The data are no longer needed, consent was withdrawn, an objection prevails, processing is unlawful, the "
            "law demands erasure, or it concerns a child's online service (Article 17(1)(a)–(f)).",
        ),
        (LetterKind.L11, LetterKind.L12, LetterKind.L06, LetterKind.L08, *_DECLINING),
    ),
    Right.RESTRICTION: RightRule(
        "18", Text("Begränsning", "Restriction"),
        Text(
            "Uppgifternas riktighet prövas, behandlingen är olaglig men personen vill inte ha radering, personen "
            "behöver dem för ett rättsligt anspråk, eller en invändning prövas (artikel 18.1 a–d).",
            "Accuracy is being checked, processing is unlawful but the person opposes erasure, the person needs the "
            "data for a legal claim, or an objection is being weighed (Article 18(1)(a)–(d)).",
        ),
        (LetterKind.L13, LetterKind.L06, LetterKind.L08, *_DECLINING), at_once=True,
    ),
    Right.PORTABILITY: RightRule(
        "20", Text("Dataportabilitet", "Data portability"),
        Text(
            "Grunden är samtycke eller avtal, och behandlingen är automatiserad.",
            "The basis is consent or contract, and processing is automated.",
        ),
        (LetterKind.L15, LetterKind.L16, LetterKind.L06, LetterKind.L08, *_DECLINING),
    ),
    Right.OBJECTION: RightRule(
        "21(1)", Text("Invändning", "Objection"),
        Text(
            "Grunden är allmänt intresse eller berättigat intresse (artikel 6.1 e eller f).",
            "The basis is public interest or legitimate interests (Article 6(1)(e) or (f)).",
        ),
        (LetterKind.L18, LetterKind.L06, LetterKind.L08, *_DECLINING),
    ),
    Right.OBJECTION_MARKETING: RightRule(
        "21(2)", Text("Invändning mot direktmarknadsföring", "Objection to direct marketing"),
        Text("Gäller alltid, utan vägning och utan villkor.", "Always applies, without weighing or conditions."),
        (LetterKind.L17, *_ELSEWHERE), at_once=True, needs_search=False,
    ),
    Right.AUTOMATED_DECISION: RightRule(
        "22", Text("Automatiserade beslut", "Automated decisions"),
        Text(
            "Beslutet är helt automatiserat och har rättslig eller liknande verkan.",
            "The decision is solely automated and has legal or similar effects.",
        ),
        (LetterKind.L20, *_DECLINING), needs_search=False,
    ),
    Right.CONSENT_WITHDRAWAL: RightRule(
        "7(3)", Text("Återkallat samtycke", "Withdrawal of consent"),
        Text("Behandlingen vilar på samtycke.", "The processing rests on consent."),
        (LetterKind.L19, *_ELSEWHERE), at_once=True, needs_search=False,
    ),
})  # fmt: skip


def grounds_for(right: Right) -> tuple[RefusalGround, ...]:
    """The grounds on which that right may be declined; none for marketing and consent."""
    return tuple(ground for ground, rule in GROUNDS.items() if right in rule.rights)


def check_ground(rights: Iterable[Right], ground: RefusalGround) -> None:
    """NotAllowed unless the ground meets at least one of the rights asked for."""
    asked = tuple(rights)
    rule = GROUNDS[ground]
    if rule.rights.isdisjoint(asked):
        names = Text(
            ", ".join(RIGHTS[one].name.sv.lower() for one in asked),
            ", ".join(RIGHTS[one].name.en.lower() for one in asked),
        )
        raise NotAllowed(
            f"Grunden i {rule.article} gäller inte det som begärs ({names.sv}). Välj en annan grund, eller bevilja.",
            f"The ground of {rule.article} does not meet what is asked ({names.en}). Choose another, or grant it.",
        )


def unanswered(rights: Iterable[Right], sent: Iterable[LetterKind]) -> tuple[Right, ...]:
    """The rights that no sent letter has answered yet (T14: one clock, each right its own outcome)."""
    letters = frozenset(sent)
    return tuple(right for right in rights if letters.isdisjoint(RIGHTS[right].letters))


def answers(right: Right) -> tuple[LetterKind, ...]:
    """The letters that close a right, the granting ones first."""
    return RIGHTS[right].letters
