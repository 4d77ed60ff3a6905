"""On which exception a record stays after an erasure: the ground as the person wrote it, read as the law's own.

A letter that names the wrong exception is an unlawful refusal, so words that name none give none. GDPR Art. 17(1) and
17(3); EDPB: an exception covers what it names and no more.
"""

import re
from dataclasses import dataclass

from dsr_desk.domain.retention import RULES, RetentionKind
from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Keeping:
    """Why something stays: the paragraph of Art. 17 as "17(3)(b)", and the reason in plain words."""

    article: str
    ground: Text


_BY_LAW = Keeping(
    "17(3)(b)", Text("En lag kräver att uppgifterna sparas.", "A law requires that the data are kept.")
)  # fmt: skip
_CLAIM = Keeping(
    "17(3)(e)",
    Text(
        "Uppgifterna behövs för ett rättsligt anspråk: att fastställa, göra gällande eller försvara det.",
        "The data are needed for a legal claim: to establish, exercise or defend it.",
    ),
)
_NEEDED = Keeping(
    "17(1)",
    Text(
        "Uppgifterna behövs fortfarande för avtalet, så ingen av grunderna för radering gäller dem.",
        "The data are still needed for the agreement, so none of the grounds for erasure applies to them.",
    ),
)
_BY_ARTICLE = {
    "a": Keeping(
        "17(3)(a)",
        Text(
            "Uppgifterna behövs för yttrande- och informationsfriheten.",
            "The data are needed for freedom of expression and information.",
        ),
    ),
    "b": _BY_LAW,
    "c": Keeping("17(3)(c)", Text("Uppgifterna behövs för folkhälsan.", "The data are needed for public health.")),
    "d": Keeping(
        "17(3)(d)",
        Text(
            "Uppgifterna behövs för arkiv, forskning eller statistik.",
            "The data are needed for archives, research or statistics.",
        ),
    ),
    "e": _CLAIM,
}

_ARTICLE = re.compile(r"\b17\s*[.(]\s*3\s*\)?\s*[.(]?\s*([a-e])\b", re.IGNORECASE)
_WORDS = (
    (
        re.compile(r"bokför|räkenskap|\bbfl\b|book-?keeping|accounting", re.IGNORECASE),
        Keeping("17(3)(b)", RULES[RetentionKind.ACCOUNTING].ground),
    ),
    (
        re.compile(
            r"preskription|rättslig\w* anspråk|tvist|skadestånd|fordran|inkasso|reklamation|garanti|\bstäm(?:ning|d\b)"
            r"|legal claim|limitation|dispute|lawsuit|damages|\bdebt|warranty",
            re.IGNORECASE,
        ),
        _CLAIM,
    ),
    (re.compile(r"yttrandefrihet|tryckfrihet|utgivningsbevis|freedom of expression", re.IGNORECASE), _BY_ARTICLE["a"]),
    (
        re.compile(
            r"§|\b(?:19|20)\d\d:\d+\b|\b[A-ZÅÄÖ]{2,6}\s+\d+(?:\s?[a-z])?:\d+"
            r"|(?i:\b(?!\w*bolag|(?:under|för|an|upp|ut|in|av|ned)?s?lag)\w*lag(?:en|ens|ar)?\b|\blag(?:en)?\b"
            r"|balken\b|förordningen\b|rättslig\w* förpliktelse|legal obligation|\bact\b|\blaw\b)"
        ),
        _BY_LAW,
    ),
    (re.compile(r"avtal|abonnemang|medlemskap|prenumeration|agreement|contract|subscription", re.IGNORECASE), _NEEDED),
)


def keeping(written: str) -> Keeping | None:
    """The exception that a written ground names, by its article, its law, its claim or its agreement; else None."""
    named = _ARTICLE.search(written)
    found = next((one for pattern, one in _WORDS if pattern.search(written)), None)
    if named and (found is None or not found.article.endswith(f"({named[1].lower()})")):
        return _BY_ARTICLE[named[1].lower()]
    return found
