"""What speaks for a piece of a note being a person in itself: its words after the first, its neighbours, its form."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dsr_desk.domain import spotting_things as things
from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.folding import fold
from dsr_desk.domain.spotting_read import Kind, Word
from dsr_desk.domain.spotting_span import Span, word_before

SIGNED = re.compile(r"(?:/|//|mvh|hälsn(?:ingar)?,?|vh|sign\.?|/ )\s*$", re.IGNORECASE)
_ROMAN = re.compile("[IVX]{2,}")
_PET_FORM = re.compile(r"(?:[^aeiouyåäö](?:is|an|se|ppe|nne|tte|bbe|ffe|gge|kke|cke|lle|mme|sse|dde|nte|san|ban)|[^aeiouyåäö]{2}[aeoy])s?$")  # noqa: E501 # fmt: skip
_DOUBLE_INITIAL = re.compile(r"[A-ZÅÄÖ]-[A-ZÅÄÖ]s?")
_JOINTS = frozenset((",", "och", "o", "å", "&", "+", "samt", "/", "resp", "eller", "el", "alt", "vs"))
_ANIMAL = re.compile(
    r"\b(?:(?:hund|katt|häst|ponny|valp|kanin|papegoj|hingst|tjur)(?:a|en|n|ar|er|arna|erna|s|ens|valp|kurs)?|marsvinet?"
    r"|tik(?:en)?|stoet|valack(?:en)?|ko|kon|korna)\b",
    re.IGNORECASE,
)


def tail(span: Span) -> Iterator[str]:
    """The words after the first."""
    inside = span.read[span.at + 1 : span.end]
    if not inside:
        return
    last = inside[-1]
    yield f"tail {'initial' if last.is_initial else last.kind.name.lower()}"
    if any(span.is_hers(word.text) for word in inside):
        yield "tail hers"
    if span.is_hers(span.head.text):
        yield f"hers, tail {'initial' if last.is_initial else last.kind.name.lower()}"
    if any(word.kind in (Kind.SURNAME, Kind.GIVEN, Kind.REGISTERED) for word in inside):
        yield "a name inside"
    if any(_ROMAN.fullmatch(word.text) for word in inside):
        yield "roman"


def neighbours(span: Span) -> Iterator[str]:
    if span.at:
        previous = span.read[span.at - 1]
        joint = span.text[span.last_end : span.head.start].strip().lower() if span.last_end >= 0 else ""
        if joint in _JOINTS:
            yield "listed after a name"
        elif is_joined_to_her(span, previous):
            yield "listed after hers"
        elif span.text[previous.end : span.head.start] == " " and previous.is_capital and span.head.is_capital:
            yield from _after_capital(previous)
        elif span.text[previous.end : span.head.start].strip() == "&" and previous.is_capital:
            yield "after an ampersand"
    following = _joined_after(span)
    if following is not None:
        if span.is_hers(following.text):
            yield "listed before hers"
        elif following.is_capital or following.kind is Kind.GIVEN:
            yield "listed before a name" if following.is_given else f"listed before {following.kind.name.lower()}"


def _after_capital(previous: Word) -> Iterator[str]:
    if previous.kind is Kind.OTHER:
        yield "after a brand or place"
    elif previous.text.endswith("s"):
        yield "part of a firm"
    elif not (previous.starts and previous.kind in (Kind.ORDINARY, Kind.COMPOUND)):
        yield "after a capital"


def is_joined_to_her(span: Span, previous: Word) -> bool:
    """ "Fatou + Ebrima", "Kerstin o väninnan", "Mats o Lo"."""
    gap = span.text[previous.end : span.head.start].strip()
    if gap in _JOINTS:
        return span.is_hers(previous.text)
    return not gap and previous.whole in _JOINTS and span.at > 1 and span.is_hers(span.read[span.at - 2].text)


def _joined_after(span: Span) -> Word | None:
    if span.end >= len(span.read):
        return None
    following = span.read[span.end]
    gap = span.text[span.last.end : following.start].strip()
    if gap in _JOINTS:
        return following
    if not gap and following.whole in _JOINTS and span.end + 1 < len(span.read):
        return span.read[span.end + 1]
    return None


def form(span: Span, case: str) -> Iterator[str]:
    head, text = span.head, span.text
    if "-" in head.text:
        yield "hyphen"
    if text[head.end : head.end + 1].isdigit() or (head.start and text[head.start - 1].isdigit()):
        yield "digits joined"
    if text[head.end : head.end + 1] == "-" or text[max(0, head.start - 1) : head.start] == "-":
        yield "hyphen joined"
    if text[max(0, head.start - 1) : head.start] in ("'", '"', "”") and text[span.last.end : span.last.end + 1] in (
        "'",
        '"',
        "”",
    ):
        yield "quoted"
    if head.kind in (Kind.UNKNOWN, Kind.COMPOUND, Kind.ENDING, Kind.ABROAD, Kind.NICKNAME, Kind.MISSPELT):
        yield from _unknown_form(head, case)
    if len(head.text) in (2, 3) and head.text.isupper() and _is_signature(span):
        yield "signature"
    if span.is_hers(head.text):
        yield "begins with hers" if len(span.read[span.at : span.end]) > 1 else "her surname"
    if head.base in span.named and not span.is_hers(head.text):
        yield "named before" if head.kind not in (Kind.WORD_GIVEN, Kind.WORD_SURNAME) else "word named before"
    if _DOUBLE_INITIAL.fullmatch(head.text):
        yield "double initial"
    if head.is_genitive and span.end == span.at + 1:
        yield "genitive"
    if len(head.text) == 2 and case != "upper":
        yield "two letters"
    if fold(span.last.text) in things.TRADES or (span.end < len(span.read) and _is_trade(span)):
        yield "firm"
    if text[head.end : head.end + 2] == ". " and 1 < len(head.text) < 5 and span.end < len(span.read):
        yield "abbreviated"
    if _is_famous(span):
        yield "famous"
    if _ANIMAL.search(re.split(r"[.!?]", text[max(0, head.start - 30) : head.start])[-1] + text[span.last.end :][:12]):
        yield "animal near"
    if head.whole in things.PLACES and head.kind is not Kind.OTHER:
        yield "place too"


def _unknown_form(head: Word, case: str) -> Iterator[str]:
    if head.base.endswith(words.NOUN_ENDINGS):
        yield "noun ending"
    if len(head.text) <= 7 and _PET_FORM.search(head.text.lower()):
        yield "pet form"
    if head.base.endswith(words.SURNAME_ENDINGS) and case != "low":
        yield "surname ending"


def _is_famous(span: Span) -> bool:
    around = [span.read[at].whole for at in range(max(0, span.at - 1), min(len(span.read), span.at + 2))]
    return any(pair in things.FAMOUS for pair in pairwise(around))


def _is_trade(span: Span) -> bool:
    """A trade or a legal form right after the name, or at the end of the capitals after it ("Vidar Sol AB")."""
    end = span.last
    for at in range(span.end, min(span.end + 3, len(span.read))):
        following = span.read[at]
        if span.text[end.end : following.start] not in (" ", " & "):
            return False
        if following.whole in things.TRADES and (following.is_capital or following.whole in _plain_trades(span)):
            return True
        if not following.is_capital:
            return False
        end = following
    return False


def _plain_trades(span: Span) -> frozenset[str]:
    """The trades that make a firm in small letters: after a genitive more than after a bare name."""
    return things.PLAIN_TRADES if span.last.whole.endswith("s") else things.EATING


def _is_signature(span: Span) -> bool:
    """ "//KL", "räknad av JL"."""
    if span.head.whole in words.NO_SIGNATURE:
        return False
    before = word_before(span)
    is_last = span.end == len(span.read)
    return bool(SIGNED.search(span.text, 0, span.head.start)) or (
        is_last and before is not None and before.text == "av"
    )
