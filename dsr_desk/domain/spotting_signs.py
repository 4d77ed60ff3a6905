"""What speaks for and against a piece of a note being a person: signs, each with its weight in spotting_weights.py.

A sign is a short word pair ("before kin", "tail surname"), so that every decision can be read as a sum.
"""

import re
from collections.abc import Iterator

from dsr_desk.domain import spotting_things as things
from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.spotting_form import SIGNED, form, neighbours, tail
from dsr_desk.domain.spotting_read import Kind, Word
from dsr_desk.domain.spotting_span import Span, is_role, word_before

_LABEL = re.compile(r"[\w.]{2,}(?: \d)?\s?[:=]\s*$")
_THINGS_LABEL = re.compile(r"(?:order|modell|färg|leverans|vara|art|kurs|bil|böcker|ämne|obs|nytt|källa)\w*\s?[:=]\s*$", re.IGNORECASE)  # noqa: E501 # fmt: skip
_PHONE_AFTER = re.compile(r"\s*[(,:]?\s*(?:på |tel\.? |mobil |nr )?(?:\+46|0)\d[\d -]{5,}")
_AGE_AFTER = re.compile(r",? \(?\d{1,2} ?(?:år|åå|mån|bast)\b")
_FIGURE_AFTER = re.compile(r" \d")
_FOR_A_WORD = frozenset(
    ("verb follows", "verb of things too follows", "verb form follows", "kin follows", "phone follows",
     "listed before a name", "listed before hers", "listed after a name", "listed after hers",
     "owned word follows", "age follows", "state follows")
)  # fmt: skip
"""What makes a name of "Björn" or "Stål" where a sentence begins."""
_GREETED = re.compile(
    r"(?:^|[.!?\n\"”“:] ?)(?:hej(?:san)?|tjena|hallå|god (?:morgon|dag|kväll)|kära|bästa|hello|hi|tack) $",
    re.IGNORECASE,
)
"""What a mail begins with: who is spoken to, or who writes, stands next."""
_STATE_AFTER = re.compile(
    r" (?:är (?:sjuk|ledig|tjänstledig|föräldraledig|bortrest|hemma|borta|pensionerad)|har (?:slutat|bytt jobb))\b"
)
_TITLED = re.compile(
    r"(?:\b(?:bok|boken|boktiteln|film|filmen|titel|titeln|dvd|dvd:n|serien|licens|licensen|recension|novellen|pjäsen|sagan|avsnittet)\b"
    r"[^.\"”“]{0,14}|ville ha |skickat |av )[\"”“][^\"”“]{0,25}$",
    re.IGNORECASE,
)
"""Within the quotation marks of a book, a film or a licence."""
_COUNT_BEFORE = re.compile(r"\d\s?(?:st|x|kg|l|m2|cm|pkt|ask)?\s*$")


def signs(span: Span) -> Iterator[str]:
    """Every sign of the span, each once."""
    case, around = _case(span), [*_after(span), *neighbours(span)]
    yield f"{case} {span.head.kind.name.lower()}"
    yield from _before(span, case)
    yield from around
    yield from tail(span)
    yield from form(span, case)
    is_word = span.head.kind in (Kind.WORD_GIVEN, Kind.WORD_SURNAME) and span.end == span.at + 1
    if is_word and case in ("first", "low") and _FOR_A_WORD.isdisjoint(around):
        yield "word with nothing beside it"


def _case(span: Span) -> str:
    head = span.head
    if not head.is_capital:
        return "low"
    if head.is_initial:
        return "initial"
    if span.is_shouted:
        return "shouted"
    if head.text.isupper():
        return "upper"
    return "first" if head.starts else "cap"


def _before(span: Span, case: str) -> Iterator[str]:
    before = word_before(span)
    kind = _kind_before(before, span) if before else "start" if not span.at or span.head.starts else "break"
    yield f"before {kind}"
    if not span.head.is_known and not span.head.is_initial:
        yield f"{'low' if case == 'low' else 'unknown'} before {kind}"
    lead = span.text[max(0, span.head.start - 30) : span.head.start]
    if SIGNED.search(lead):
        yield "signed"
    if _GREETED.search(lead):
        yield "greeted"
    if _LABEL.search(lead):
        yield "label of things" if _THINGS_LABEL.search(lead) else "label"
    if _TITLED.search(lead):
        yield "in a title"
    if _COUNT_BEFORE.search(lead):
        yield "after a number"


_BEFORE = (
    ("title", words.TITLES),
    ("kin", words.ROLES),
    ("naming", frozenset("heter hette kallas kallad kallade".split())),
    ("thing", things.NO_PERSON_BEFORE),
    ("with", frozenset("med m hos enl enligt av".split())),
    ("and", frozenset("och o samt eller & å".split())),
    ("to", frozenset("till t te fran fr mot at".split())),
    ("place", words.PLACE_BEFORE | {"fran"}),
    ("speech", words.SPEECH),
    ("article", frozenset("en ett den det de min mitt mina nya ny st nytt gamla".split())),
    ("possessive", frozenset("hennes hans deras sin sitt sina kundens medlemmens elevens".split())),
    ("verb", words.AFTER | words.BEFORE),
)


def _kind_before(word: Word, span: Span) -> str:
    folded = word.whole
    if folded == "pa" and span.at > 1 and span.read[span.at - 2].whole in words.TOWARDS:
        return "with"
    for kind, group in _BEFORE:
        if folded in group:
            return "thing" if kind == "naming" and _is_of_an_animal(span) else kind
    if folded.endswith(words.ROLE_ENDINGS) and not word.is_capital:
        return "role"
    if folded.endswith("s") and span.is_hers(word.text):
        return "hers"
    if word.is_capital and word.is_known:
        return "name"
    return word.kind.name.lower() if word.kind in (Kind.ORDINARY, Kind.COMPOUND, Kind.OTHER) else "other"


def _is_of_an_animal(span: Span) -> bool:
    """ "hennes hund heter": the word before the verb."""
    return span.at > 1 and span.read[span.at - 2].whole in things.NO_PERSON_BEFORE


def _after(span: Span) -> Iterator[str]:
    rest = span.text[span.last.end :]
    if _PHONE_AFTER.match(rest):
        yield "phone follows"
    elif _AGE_AFTER.match(rest):
        yield "age follows"
    elif _FIGURE_AFTER.match(rest):
        yield "figure follows"
        if span.last.kind in (Kind.WORD_GIVEN, Kind.WORD_SURNAME):
            yield "word before a figure"
    if _STATE_AFTER.match(rest):
        yield "state follows"
    if span.end >= len(span.read):
        yield "ends the note" if not rest.strip(" .!)") else "no word follows"
        return
    following = span.read[span.end]
    gap = span.text[span.last.end : following.start]
    if (following.whole in words.ROLES or ("(" in gap and is_role(following))) and gap.strip() in (
        "(",
        ",",
        "=",
        "är",
        "",
    ):
        yield "kin follows"
    if gap.strip(" ("):
        return
    if following.whole in words.AFTER:
        yield "verb of things too follows" if following.whole in words.OF_THINGS_TOO else "verb follows"
    elif is_verb(following):
        yield "verb form follows"
    elif following.whole in ("pa", "i", "fran", "fr", "hos", "vid"):
        yield "place follows"
    elif following.kind is Kind.JOINED and gap == " ":
        yield "joined follows"
    elif following.is_capital and gap == " ":
        yield f"capital {following.kind.name.lower()} follows"
    elif span.last.whole.endswith("s") and following.kind in (Kind.ORDINARY, Kind.COMPOUND):
        yield "owned word follows"
    elif following.kind in (Kind.ORDINARY, Kind.COMPOUND):
        yield "ordinary word follows"


def is_verb(word: Word) -> bool:
    """In the present or past by its form: "loggade", "spelar", "ställer"; "or" and nouns in -er pass too."""
    return (
        not word.is_capital
        and word.kind is Kind.ORDINARY
        and len(word.text) > 4
        and word.whole.endswith(("ade", "ar", "er", "de", "te"))
        and not word.whole.endswith("are")
    )
