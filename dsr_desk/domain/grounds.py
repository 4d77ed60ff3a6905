"""On what grounds a request, or a part of it, may be declined: article, the sentence of a letter, what must be true.

The burden lies on the controller, and each refusal letter names the facts (Art. 12(4)).
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dsr_desk.domain.request import Right
from dsr_desk.domain.words import Text


class RefusalGround(StrEnum):
    """Why a request, or a part of it, may be declined."""

    OTHERS_RIGHTS = "others_rights"
    SECRECY = "secrecy"
    DRAFT_TEXT = "draft_text"
    UNFOUNDED = "unfounded"
    EXCESSIVE = "excessive"
    NOT_IDENTIFIED = "not_identified"
    ACCURATE = "accurate"
    STILL_NEEDED = "still_needed"
    FREE_EXPRESSION = "free_expression"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_HEALTH = "public_health"
    ARCHIVES = "archives"
    LEGAL_CLAIMS = "legal_claims"
    NO_RESTRICTION_GROUND = "no_restriction_ground"
    NOT_PORTABLE = "not_portable"
    BASIS_NOT_OBJECTABLE = "basis_not_objectable"
    COMPELLING_GROUNDS = "compelling_grounds"
    SAFEGUARDED_DECISION = "safeguarded_decision"


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground: its article, the sentence of a letter, the rights it meets, and what must be true besides.

    `is_partial`: it never lets the whole request be refused (rec. 63: the right of others cuts out, it does not close).
    `condition` is shown before the ground is taken.
    """

    article: str
    text: Text
    rights: frozenset[Right]
    is_partial: bool = False
    condition: Text | None = None


_ERASURE = frozenset((Right.ERASURE,))
_DECLINABLE = frozenset(Right) - {Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL}
"""Nothing outweighs an objection to marketing or a withdrawn consent."""

GROUNDS = MappingProxyType({
    RefusalGround.OTHERS_RIGHTS: Ground(
        "15(4), 20(4)",
        Text(
            "Andra personers rättigheter och friheter skulle kränkas (artikel 15.4 och 20.4).",
            "The rights and freedoms of others would be harmed (Articles 15(4) and 20(4)).",
        ),
        frozenset((Right.ACCESS, Right.PORTABILITY)), is_partial=True,
        condition=Text(
            "Stryk bara det som rör andra. Resten ska lämnas ut (skäl 63).",
            "Take out only what concerns others. The rest must be given (recital 63).",
        ),
    ),
    RefusalGround.SECRECY: Ground(
        "dataskyddslagen 5:1",
        Text(
            "Uppgifterna får enligt lag eller författning inte lämnas ut till personen (dataskyddslagen 5 kap. 1 §).",
            "A statute forbids giving the data to the person (the Swedish Data Protection Act, chapter 5, section 1).",
        ),
        frozenset((Right.ACCESS,)), is_partial=True,
    ),
    RefusalGround.DRAFT_TEXT: Ground(
        "dataskyddslagen 5:2",
        Text(
            "Uppgifterna finns i löpande text som inte hade fått sin slutliga form, eller i en minnesanteckning "
            "(dataskyddslagen 5 kap. 2 §).",
            "The data stand in running text that was not in its final form, or in a note for memory (the Swedish Data "
            "Protection Act, chapter 5, section 2).",
        ),
        frozenset((Right.ACCESS,)), is_partial=True,
        condition=Text(
            "Gäller inte om texten har lämnats till en tredje part, eller om utkastet är äldre än ett år.",
            "Does not hold if the text was disclosed to a third party, or if the draft is older than one year.",
        ),
    ),
    RefusalGround.UNFOUNDED: Ground(
        "12(5)",
        Text("Begäran är uppenbart ogrundad (artikel 12.5).", "The request is manifestly unfounded (Article 12(5))."),
        _DECLINABLE,
        condition=Text(
            "Företaget ska bevisa det med fakta. Är du osäker: svara på begäran.",
            "The firm must prove it with facts. When in doubt: answer the request.",
        ),
    ),
    RefusalGround.EXCESSIVE: Ground(
        "12(5)",
        Text("Begäran är orimlig (artikel 12.5).", "The request is excessive (Article 12(5))."), _DECLINABLE,
        condition=Text(
            "Skriv omständigheterna, och vid missbruk även avsikten (EU-domstolen C-526/24). Är du osäker: svara.",
            "Write the circumstances and, for abuse, the intent too (CJEU C-526/24). When in doubt: answer.",
        ),
    ),
    RefusalGround.NOT_IDENTIFIED: Ground(
        "11(2), 12(2)",
        Text(
            "Personen kan inte identifieras i uppgifterna (artikel 11.2 och 12.2).",
            "The person cannot be identified in the data (Articles 11(2) and 12(2)).",
        ),
        _DECLINABLE,
        condition=Text(
            "Berätta vilken information som skulle göra det möjligt.", "Say which information would make it possible."
        ),
    ),
    RefusalGround.ACCURATE: Ground(
        "16",
        Text("Uppgifterna bedöms vara riktiga (artikel 16).", "The data are held to be accurate (Article 16)."),
        frozenset((Right.RECTIFICATION,)),
        condition=Text(
            "Erbjud ett kompletterande utlåtande (artikel 16 andra meningen).",
            "Offer a supplementary statement (Article 16, second sentence).",
        ),
    ),
    RefusalGround.STILL_NEEDED: Ground(
        "17(1)",
        Text(
            "Uppgifterna behövs fortfarande för sitt ändamål, och ingen av grunderna i artikel 17.1 gäller.",
            "The data are still needed for their purpose, and none of the grounds of Article 17(1) applies.",
        ),
        _ERASURE,
    ),
    RefusalGround.FREE_EXPRESSION: Ground(
        "17(3)(a)",
        Text(
            "Behandlingen behövs för yttrande- och informationsfriheten (artikel 17.3 a).",
            "Processing is needed for freedom of expression and information (Article 17(3)(a)).",
        ),
        _ERASURE,
    ),
    RefusalGround.LEGAL_OBLIGATION: Ground(
        "17(3)(b)",
        Text(
            "Uppgifterna måste sparas enligt lag, till exempel bokföringslagen 7 kap. 2 § (artikel 17.3 b).",
            "The law demands that the data are kept, for example the Swedish Bookkeeping Act, chapter 7, section 2 "
            "(Article 17(3)(b)).",
        ),
        _ERASURE, is_partial=True,
        condition=Text(
            "Bara den kopia som lagen gäller, och bara till sin sista dag. Resten raderas.",
            "Only the copy the law concerns, and only until its last day. The rest is erased.",
        ),
    ),
    RefusalGround.PUBLIC_HEALTH: Ground(
        "17(3)(c)",
        Text(
            "Behandlingen behövs för folkhälsan (artikel 17.3 c).",
            "Processing is needed for public health (Article 17(3)(c)).",
        ),
        _ERASURE,
    ),
    RefusalGround.ARCHIVES: Ground(
        "17(3)(d)",
        Text(
            "Behandlingen sker för arkiv, forskning eller statistik (artikel 17.3 d).",
            "Processing serves archives, research or statistics (Article 17(3)(d)).",
        ),
        _ERASURE,
    ),
    RefusalGround.LEGAL_CLAIMS: Ground(
        "17(3)(e), 21(1)",
        Text(
            "Uppgifterna behövs för att fastställa, göra gällande eller försvara ett rättsligt anspråk "
            "(artikel 17.3 e och 21.1).",
            "The data are needed to establish, exercise or defend a legal claim (Articles 17(3)(e) and 21(1)).",
        ),
        frozenset((Right.ERASURE, Right.OBJECTION)), is_partial=True,
        condition=Text(
            "Namnge anspråket: ett konkret eller rimligt förutsebart, inte alla tänkbara.",
            "Name the claim: a concrete or reasonably foreseeable one, not every conceivable one.",
        ),
    ),
    RefusalGround.NO_RESTRICTION_GROUND: Ground(
        "18(1)",
        Text("Ingen av grunderna i artikel 18.1 gäller.", "None of the grounds of Article 18(1) applies."),
        frozenset((Right.RESTRICTION,)),
    ),
    RefusalGround.NOT_PORTABLE: Ground(
        "20(1)",
        Text(
            "Uppgifterna vilar inte på samtycke eller avtal, behandlas inte automatiserat, eller har inte lämnats av "
            "personen (artikel 20.1).",
            "The data do not rest on consent or contract, are not processed by automated means, or were not provided "
            "by the person (Article 20(1)).",
        ),
        frozenset((Right.PORTABILITY,)),
        condition=Text("Erbjud ett registerutdrag i stället.", "Offer an access report instead."),
    ),
    RefusalGround.BASIS_NOT_OBJECTABLE: Ground(
        "21(1)",
        Text(
            "Behandlingen vilar inte på allmänt eller berättigat intresse (artikel 21.1).",
            "The processing does not rest on public or legitimate interests (Article 21(1)).",
        ),
        frozenset((Right.OBJECTION,)),
    ),
    RefusalGround.COMPELLING_GROUNDS: Ground(
        "21(1)",
        Text(
            "Det finns tvingande berättigade skäl som väger tyngre än personens intressen (artikel 21.1).",
            "There are compelling legitimate grounds that override the person's interests (Article 21(1)).",
        ),
        frozenset((Right.OBJECTION,)),
        condition=Text(
            "Väg mot just den här personens situation.", "Weigh them against this very person's situation."
        ),
    ),
    RefusalGround.SAFEGUARDED_DECISION: Ground(
        "22(2)",
        Text(
            "Beslutet vilar på avtal, lag eller uttryckligt samtycke med skyddsåtgärder (artikel 22.2), eller så "
            "fattas inga sådana beslut.",
            "The decision rests on contract, law or explicit consent with safeguards (Article 22(2)), or no such "
            "decision is made.",
        ),
        frozenset((Right.AUTOMATED_DECISION,)),
    ),
})  # fmt: skip
