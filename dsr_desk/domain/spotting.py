"""Names of persons in Swedish notes: every word that may begin one is weighed, with the words around it.

A person is taken out when the weights of its signs come above nought. The weights were learnt from notes invented for
it (tests/eval/notes/weigh.py) and stand in spotting_weights.py. Nothing here decides what is shown: a person confirms.
"""

from collections.abc import Callable, Iterator, Sequence

from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.spotting_form import is_joined_to_her
from dsr_desk.domain.spotting_read import NO_LISTS, Kind, Lists, Word, read
from dsr_desk.domain.spotting_signs import signs
from dsr_desk.domain.spotting_span import Own, Span, is_role, word_before
from dsr_desk.domain.spotting_weights import BASE, WEIGHTS

__all__ = ["NO_LISTS", "Lists", "names", "spans", "weight"]

_COMPANY = frozenset("med m me hos enl enligt och o samt av till t fr fran at".split()) | words.SPEECH
_NEVER_SMALL = words.AFTER | words.BEFORE | words.SPEECH | words.NEVER_SMALL
_LEADS = words.ROLES | words.TITLES | {"heter", "hette", "kallas"}


def names(text: str, lists: Lists, own: Own) -> Iterator[tuple[int, int]]:
    """Where other persons are named: start and end in the text, in order."""
    for span in spans(text, lists, own, lambda one: weight(one) > 0):
        yield span.head.start, span.last.end


def weight(span: Span) -> int:
    """The sum of the weights of its signs; above nought it is a person."""
    return BASE + sum(WEIGHTS.get(sign, 0) for sign in signs(span))


def spans(text: str, lists: Lists, own: Own, is_person: Callable[[Span], bool]) -> Iterator[Span]:
    """The spans that `is_person` says yes to; after each the reading goes on behind it."""
    words_of = read(text, lists)
    is_shouted = sum(word.text.isupper() for word in words_of) > len(words_of) / 2
    at, last_end, named = 0, -1, set[str]()
    while at < len(words_of):
        end = _end(text, words_of, at, is_shouted, own)
        if end > at:
            span = Span(text, words_of, at, end, last_end, is_shouted, own, named)
            if not _is_all_hers(span) and _is_open(span) and is_person(span):
                yield span
                named.update(word.base for word in words_of[at:end] if len(word.base) > 2)
                at, last_end = end, span.last.end
                continue
        at += 1


def _end(text: str, read: Sequence[Word], at: int, is_shouted: bool, own: Own) -> int:
    """Where a name that begins with this word would end; `at` itself for a word that begins none."""
    word = read[at]
    if word.kind is Kind.JOINED or (is_role(word) and word.kind not in (Kind.GIVEN, Kind.REGISTERED)):
        return at
    if word.is_initial:
        return _run(text, read, at + 1, False, own) if _has_surname(text, read, at) else at
    if not word.is_capital:
        return _small_run(text, read, at)
    if word.starts and word.kind in (Kind.ORDINARY, Kind.COMPOUND):  # "Soffan Linnea": the name is weighed alone
        return at + 1
    return _run(text, read, at, is_shouted, own)


def _has_surname(text: str, read: Sequence[Word], at: int) -> bool:
    """ "K. Lundström", "S Bergman": an initial and a surname."""
    if at + 1 >= len(read):
        return False
    gap, following = text[read[at].end : read[at + 1].start], read[at + 1]
    return gap in (" ", ". ", ".") and following.is_capital and not following.is_initial


def _is_open(span: Span) -> bool:
    """A small word, or one that is a place or a common word, is weighed only where something speaks for it."""
    head = span.head
    if head.kind is Kind.OTHER:
        return head.is_capital and span.end > span.at + 1 and span.read[span.at + 1].is_surname and not head.starts
    if head.is_capital:
        return True
    if len(head.text) < 2:
        return False
    if head.kind in (Kind.GIVEN, Kind.REGISTERED) or (head.kind in (Kind.SURNAME, Kind.ENDING) and len(head.text) > 4):
        return True
    if head.kind in (Kind.ORDINARY, Kind.COMPOUND):
        return False
    if head.whole in _NEVER_SMALL:
        return False
    if head.base in span.named:
        return True
    gap = span.text[span.read[span.at - 1].end : head.start].strip(". ") if span.at else "."
    whole = span.read[span.at - 1].whole if not gap else ""
    if head.kind is Kind.WORD_GIVEN and _is_said_of_a_person(span, whole):
        return True
    if gap in ("", "+", "&") and is_joined_to_her(span, span.read[span.at - 1]):
        return len(head.text) > 3
    return whole in _LEADS or (head.kind in (Kind.NICKNAME, Kind.ABROAD, Kind.MISSPELT) and _may_be_small(span, whole))


def _is_said_of_a_person(span: Span, before: str) -> bool:
    """ "ring stig", "björn ringde": a word that is a name too, where hardly a thing stands."""
    if before in words.SPEECH:
        return True
    if span.end >= len(span.read) or span.text[span.last.end : span.read[span.end].start].strip("( "):
        return False
    following, is_told = span.read[span.end], "(" in span.text[span.last.end : span.read[span.end].start]
    return (is_told and is_role(following)) or following.whole in words.AFTER - words.OF_THINGS_TOO


def _may_be_small(span: Span, before: str) -> bool:
    """A likely name in small letters after "med", "ring", "och", or in a list with another's."""
    if before in _COMPANY:
        return True
    return span.last_end >= 0 and span.text[span.last_end : span.head.start].strip() in ("+", ",", "&", "/")


def _is_all_hers(span: Span) -> bool:
    """Every word is hers."""
    inside = span.read[span.at : span.end]
    if len(inside) == 1 and _may_be_of_her_family(span):
        return False
    whole = [one.text for one in inside if not one.is_initial]
    return all(
        span.own.has_initial(one.text, whole)
        if one.is_initial
        else span.is_hers(one.text) or one.whole in words.PARTICLES
        for one in inside
    )


def _may_be_of_her_family(span: Span) -> bool:
    """Only her surname, but a given name here ("Dag" for Moa Dag) or after "pappa" or "fru": that is weighed."""
    if span.own.has_given(span.head.text):
        return False
    before = word_before(span)
    return (span.head.kind is Kind.WORD_GIVEN and span.head.is_capital) or (
        before is not None and before.whole in words.KIN
    )


def _small_run(text: str, read: Sequence[Word], at: int) -> int:
    """A name in small letters and a surname after it in the same."""
    if at + 1 < len(read) and read[at].is_given and text[read[at].end : read[at + 1].start] == " ":
        following = read[at + 1]
        if following.kind in (Kind.SURNAME, Kind.ENDING, Kind.REGISTERED) and not following.is_capital:
            return at + 2
    return at + 1


def _run(text: str, read: Sequence[Word], at: int, is_shouted: bool, own: Own) -> int:
    """How far the name goes: capitals after it, an initial, "von", a surname turned before a comma."""
    end = at + 1
    while end < len(read) and not (read[end - 1].is_genitive and not read[end].is_known):
        gap, word = text[read[end - 1].end : read[end].start], read[end]
        if (
            gap == ", "
            and end == at + 1
            and read[at].is_surname
            and not read[at].is_given
            and word.is_given
            and word.is_capital
        ):
            end += 1
            continue
        if gap not in (" ", ". ", ' "', '" ') or (gap == ". " and not read[end - 1].is_initial):
            break
        if word.whole in words.PARTICLES and end + 1 < len(read) and read[end + 1].is_capital and gap == " ":
            end += 2
            continue
        if not word.is_capital or (_ends_before(word, is_shouted) and not own.has(word.text)):
            break
        end += 1
    return end


def _ends_before(word: Word, is_shouted: bool) -> bool:
    return word.kind in (Kind.OTHER, Kind.ORDINARY, Kind.COMPOUND, Kind.JOINED) or (
        is_shouted and not (word.is_known or word.is_initial)
    )
