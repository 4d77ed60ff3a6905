"""An incoming letter read: which rights it uses, and by which sentence; whether it reminds or complains.

Suggestions for a person to confirm. A letter that names no right gives none ("unsure"), never a guess.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dsr_desk.domain import intake_words as words
from dsr_desk.domain.intake_complaints import complains, complains_plainly
from dsr_desk.domain.intake_everyday import ACROSS, EVERYDAY, POINTING, TOGETHER
from dsr_desk.domain.intake_mentions import (
    BOX_LEFT_EMPTY,
    THREATENED,
    is_heading,
    is_mentioned_only,
    is_wanted,
)
from dsr_desk.domain.intake_patterns import finds, on_one_line
from dsr_desk.domain.intake_unasked import ERRAND, UNASKED
from dsr_desk.domain.intake_weighing import NO_WEIGHTS, Weights, weighed
from dsr_desk.domain.languages import language_of
from dsr_desk.domain.request import Right
from dsr_desk.domain.signature import cut_quoted

LONGEST_LETTER = 60_000
_LONGEST_SENTENCE = 700

_ARTICLE_WORD = (
    r"(?:artik(?:el|eln|kel|lens|elen)?|articles?|arts?|artículos?|articol[oi]|artigos?|artyku\w+|člán\w+|člank\w+|čl"
    r"|άρθρ\w+|articolul\w*|gdpr|dsgvo|avg|rgpd|rodo|gdpr:s)"
)
_PARAGRAPH_WORD = (
    r"(?:\(|stycke|punkt|mom\w*|abs(?:atz|\.)?|lid|ust(?:ęp\w*|\.)?|odst(?:avec|avci|\.)?|stav\w*|odsek\w*|παράγραφ\w*|παρ\.?"
    r"|paragraph\w*|§|apartado|par(?:agraf\w*|\.)?|n\.?º|stk\.?|nr\.?|al(?:inéa|\.)?|comma|c\.|,)"
)
_ARTICLE = re.compile(
    rf"\b{_ARTICLE_WORD}[.:]?\s*(\d{{1,2}})(?!\d)(?!\s*(?:-|–|to\b|till\b|bis\b|tot\b|al\b)\s*\d)"
    rf"\.?\s*(?:{_PARAGRAPH_WORD}?\s*\.?\s*(?<!\d)(\d))?(?!\d)"
)
_ARTICLE_AFTER = re.compile(r"\b(\d{1,2})\.? artikla\w*|\b(\d{1,2})\. (?:cikk|člen)\w*")
_OF_ARTICLE = {
    15: Right.ACCESS, 16: Right.RECTIFICATION, 17: Right.ERASURE, 18: Right.RESTRICTION, 20: Right.PORTABILITY,
    21: Right.OBJECTION, 22: Right.AUTOMATED_DECISION,
}  # fmt: skip
_MANY_RIGHTS = 4
_HEADED_BY = 5
"""A heading stands among so many sentences, address and salutation with it."""
_NEGATED_ERASURE = re.compile(
    r"(?:\binte\b|\bikke\b|\bnot\b|n['’]t\b|\bnicht\b|\bne\b|\bno\b|\bnon\b|\bniet\b|\bnie\b|\bnão\b|en halua"
    r"|i ?stället|instead|rather than|statt|plutôt|au lieu|en lugar|en vez|invece|in plaats|zamiast|em vez)"
    r".{0,40}(?:rader|bort|slett|slet|eras|delet|remov|lösch|effac|supprim|suprim|borr|cancell"
    r"|verwijd|wis|usun|apag|poist)"
    r"|\b(?:radera|slett?|slet|ta bort|delete|erase|lösch\w*) (?:\w+ ){0,2}(?:inte|ikke|nothing|nicht)\b"
)
_ABBREVIATION = re.compile(
    r"\b(art|arts|čl|nr|abs|odst|ust|stk|mom|st|t ?ex|bl ?a|no|al|par|z ?b|m ?fl|kap|bspw|bzw|gem|ggf|inkl|evtl|lit"
    r"|enl|resp|ev|ex|e ?g|i ?e|p ?ej|p ?es|bijv|o ?a|np|např|tzn|tzv|f ?eks|pkt|esim|m ?in|cf|π ?χ)\.(?=\s|\d|\()",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[.!?;:…])\s+|\n{2,}|\n(?=\s*(?:[-*•·–]|\d{1,2}[.)])\s*)")
_ERRAND, _POINTING, _UNASKED = re.compile(ERRAND), re.compile(POINTING), re.compile(UNASKED)
_POINTING_LENGTH = 60
_ALSO = re.compile(r"\b(?:först|dessutom|samt|och att ni|och vill veta|first|also|zuerst|d['’]abord|anche|også)\b")
_MAILINGS = re.compile(
    r"\b(?:skicka|utskick|ring(?:a|er)?\b|mejl|brev|nyhetsbrev|sms|send|call|e?-?mail|news|werbe|anruf|envo|llam|chiam"
    r"|contact|kontakt)"
)
_BY_LAW = re.compile(r" ?\([^()]{0,30}\b(?:art\w*|čl\w*|člán\w*|άρθρ\w*)\b[^()]{0,90}\)")
"""Articles in brackets part what belongs together: "the consent (under Article 6(1)(a)) that I gave, I withdraw"."""
_HUMAN_REVIEW = re.compile(r"\b22\b.{0,12}\b3\b")
"""Art. 22(3): to be heard by a person and to contest the decision."""
_CASE = re.compile(r"\bDSR-\d{4}-\d{4,}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A right a letter may use, and the sentence that says so."""

    right: Right
    sentence: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a letter says, as suggestions. `case` is a case number it names."""

    suggestions: tuple[Suggestion, ...]
    language: str
    is_reminder: bool
    is_complaint: bool
    case: str | None

    @property
    def rights(self) -> tuple[Right, ...]:
        """The rights that are sure, in the order of the law."""
        sure = {one.right for one in self.suggestions if one.is_sure}
        return tuple(right for right in Right if right in sure)

    @property
    def is_sure(self) -> bool:
        """At least one right is named plainly."""
        return bool(self.rights)


def understand(text: str, subject: str = "", weights: Weights = NO_WEIGHTS) -> Reading:
    """Read a letter's text; `subject` is a mail's subject line. Where the rules are silent, the weights speak."""
    text = BOX_LEFT_EMPTY.sub("", text.replace("\r\n", "\n").replace("\r", "\n")[:LONGEST_LETTER])
    own, quoted = cut_quoted(text)
    sentences = (*sentences_of(subject), *sentences_of(own))
    said = [on_one_line(one) for one in sentences]
    meant = [one for one in said if not _is_conditional(one) and not THREATENED.search(one)]
    is_reminder = any(finds(words.REMINDER, one) for one in meant)
    is_reminder = is_reminder and not any(finds(words.RECEIVED, one) for one in said)
    is_complaint = any(map(complains_plainly, meant))
    found = suggestions(sentences, is_complaint=is_complaint and not is_reminder)
    if is_complaint and any(one.is_sure for one in found):
        is_complaint = False  # a request in anger is a request
        found = suggestions(sentences, is_complaint=False)
    if is_reminder and not any(one.is_sure for one in found):
        found = (*found, *suggestions(sentences_of(quoted), is_complaint=False))
    is_silent = not any(one.is_sure for one in found)
    is_complaint = is_complaint or (is_silent and not is_reminder and complains(on_one_line(f"{subject} {own}")))
    if is_silent and not (is_complaint or is_reminder):
        found = _weighed(sentences, weights) or found
    case = _CASE.search(f"{subject}\n{text}")
    return Reading(
        suggestions=found,
        language=language_of(own if len(own) > 20 else f"{subject} {own}"),
        is_reminder=is_reminder,
        is_complaint=is_complaint,
        case=case.group().upper() if case else None,
    )


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences and list items of a text, lines joined, at most some hundred letters each."""
    protected = _ABBREVIATION.sub(r"\1 ", text)
    parts = (" ".join(part.split()) for part in _SENTENCE_END.split(protected))
    return tuple(part[:_LONGEST_SENTENCE] for part in parts if part)


def suggestions(sentences: Sequence[str], *, is_complaint: bool) -> tuple[Suggestion, ...]:
    """The rights of the sentences, each with the first sentence that is plain about it."""
    sure: dict[Right, str] = {}
    weak: dict[Right, str] = {}
    statements: dict[Right, str] = {}
    kept_instead, before = False, ""
    for sentence in sentences:
        plain = on_one_line(sentence)
        kept_instead = kept_instead or bool(_NEGATED_ERASURE.search(plain))
        target = weak if _is_conditional(plain) else sure
        rights = _rights_in(plain, is_complaint=is_complaint)
        if not rights and before and _POINTING.search(plain) and len(plain) < _POINTING_LENGTH:
            rights = _rights_in(f"{before} {plain}", is_complaint=is_complaint) - _rights_in(
                before, is_complaint=is_complaint
            )
        if before and not is_complaint:
            rights |= _across(f"{before} {plain}")
        before = plain
        for right in rights:
            target.setdefault(right, sentence)
        if not rights and not is_complaint:
            for right in _generic(plain):
                (target if right is Right.ACCESS else statements).setdefault(right, sentence)
        for right, patterns in words.WEAK.items():
            if finds(patterns, plain):
                weak.setdefault(right, sentence)
    if kept_instead and Right.RESTRICTION in sure:
        sure.pop(Right.ERASURE, None)
    _leave_to_the_heading(sentences, sure, weak)
    if Right.ACCESS in sure and not _is_contested(sure.get(Right.AUTOMATED_DECISION, "")):
        sure.pop(Right.AUTOMATED_DECISION, None)  # Art. 15(1)(h): whether there is one, and how it comes about
    (weak if sure else sure).update({right: said for right, said in statements.items() if right not in sure})
    return (
        *(Suggestion(right, sure[right], True) for right in Right if right in sure),
        *(Suggestion(right, weak[right], False) for right in Right if right in weak and right not in sure),
    )


def _is_contested(sentence: str) -> bool:
    plain = on_one_line(sentence)
    return finds(words.STRONG[Right.AUTOMATED_DECISION], plain) or bool(_HUMAN_REVIEW.search(plain))


def _leave_to_the_heading(sentences: Sequence[str], sure: dict[Right, str], weak: dict[Right, str]) -> None:
    """Where a heading names what the letter is about, another right is sure only if it is asked for in plain words."""
    headings = [one for one in sentences[:_HEADED_BY] if is_heading(one)]
    named = {right for one in headings for right in _rights_in(on_one_line(one), is_complaint=False)}
    for right in set(sure) - named if named else ():
        if not is_wanted(on_one_line(sure[right])):
            weak.setdefault(right, sure.pop(right))


def _weighed(sentences: tuple[str, ...], weights: Weights) -> tuple[Suggestion, ...]:
    """What the weights are sure of, errands left out; never an erasure that somebody expressly does not want."""
    said_as = {_UNASKED.sub(" ", _ERRAND.sub(" ", on_one_line(one))): one for one in sentences}
    found = {right: said_as[one] for right, one in weighed(tuple(said_as), weights).items()}
    if any(_NEGATED_ERASURE.search(on_one_line(one)) for one in sentences):
        found.pop(Right.ERASURE, None)
    is_marketing = any(re.search(words.MARKETING, on_one_line(one)) for one in sentences)
    kind = {Right.OBJECTION: Right.OBJECTION_MARKETING} if is_marketing else {}
    named = {kind.get(right, right): said for right, said in found.items()}
    return tuple(Suggestion(right, named[right], True) for right in Right if right in named)


def _rights_in(plain: str, *, is_complaint: bool) -> frozenset[Right]:
    """The rights one sentence uses. A list of rights to be told about uses none of them."""
    if is_complaint and finds(words.PAST, plain):
        return frozenset()
    if is_mentioned_only(plain):
        return frozenset()
    asks = _UNASKED.sub(" ", _ERRAND.sub(" ", _BY_LAW.sub("", plain)))
    found = {right for right, patterns in words.STRONG.items() if finds(patterns, asks)}
    if not is_complaint:
        found |= _by_article(plain)
    everyday = {right for right, patterns in EVERYDAY.items() if finds(patterns, asks)} | _together(asks)
    if (found | everyday) - {Right.ACCESS} and not _ALSO.search(plain):
        everyday.discard(Right.ACCESS)  # "give me what you have, as a file" asks for one thing
    found |= everyday
    if finds(words.RIGHTS_LIST, plain) or len(found) >= _MANY_RIGHTS:
        found &= {Right.ACCESS}
    if Right.CONSENT_WITHDRAWAL in found and not _MAILINGS.search(plain):
        found -= {Right.OBJECTION, Right.OBJECTION_MARKETING}  # marketing is what the consent was for
    if Right.AUTOMATED_DECISION in found:
        found.discard(Right.OBJECTION)  # to a decision, not to a processing
    if Right.OBJECTION_MARKETING in found:
        found.discard(Right.OBJECTION)
        if _is_about_lists(plain):
            found.discard(Right.ERASURE)
    elif Right.OBJECTION in found and re.search(words.MARKETING, plain):
        found = (found - {Right.OBJECTION}) | {Right.OBJECTION_MARKETING}
    return frozenset(found)


def _together(plain: str) -> set[Right]:
    """The rights whose things stand together in the sentence, in whatever order."""
    return {
        right
        for right, things, without in TOGETHER
        if not re.search(without, plain) and all(re.search(thing, plain) for thing in things)
    }


def _across(plain: str) -> frozenset[Right]:
    """The rights that two sentences use together: what was, in the one, and that it is no more, in the other."""
    return frozenset(right for right, things in ACROSS if all(re.search(thing, plain) for thing in things))


def _generic(plain: str) -> list[Right]:
    """What a sentence means where it asks for nothing plainer."""
    if finds(words.RIGHTS_LIST, plain):
        return []
    asks = _UNASKED.sub(" ", plain)
    return [right for right, patterns in words.GENERIC.items() if finds(patterns, asks)]


def _is_about_lists(plain: str) -> bool:
    """ "Take me off your mailing list" asks for an end of the mailings, not for the erasure of everything."""
    return bool(
        re.search(
            r"list|newsletter|nyhetsbrev|nyhedsbrev|utskick|reklam|boletín|bulletin|prospec|verteiler|werbe|mailing",
            plain,
        )
    ) and not re.search(
        r"uppgift|data\b|oplysning|opplysning|daten|\bdonn|datos|dati\b|gegevens|dane|dados|tieto|konto|account", plain
    )


def _by_article(plain: str) -> set[Right]:
    """The rights named by the number of their article; Art. 21(2) and (3) are the objection to marketing."""
    found: set[Right] = set()
    named = [(int(hit[1]), hit[2]) for hit in _ARTICLE.finditer(plain)]
    named += [(int(hit[1] or hit[2]), None) for hit in _ARTICLE_AFTER.finditer(plain)]
    for number, paragraph in named:
        if number == 21 and paragraph in ("2", "3"):
            found.add(Right.OBJECTION_MARKETING)
        elif number == 7 and paragraph == "3":
            found.add(Right.CONSENT_WITHDRAWAL)
        elif number in _OF_ARTICLE:
            found.add(_OF_ARTICLE[number])
    return found


def _is_conditional(plain: str) -> bool:
    return finds(words.CONDITIONAL, plain)
