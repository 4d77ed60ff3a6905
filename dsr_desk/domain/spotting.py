"""Names of persons in Swedish notes, found by rule: lists of names, surname endings, and the words around a capital.

A word with a capital is a name when the lists say so; a name that is also a word (Björn, Stig, Juni), or a word the
lists do not know, needs company: a verb that persons do after it, "med" or "mentorn" before it, a surname beside it.
Nothing here decides what is shown: a person confirms each cell.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.folding import fold
from dsr_desk.domain.name_table import GIVEN_NAMES, PET_NAMES

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PETS = frozenset(fold(part.partition("=")[0].strip()) for part in re.split(r"[;\n]", PET_NAMES) if "=" in part)
_STARTS = re.compile(r"(?:^|[.!?:;/–•|>\n\"”“(]|\s-)\s*$")
_SIGNED = re.compile(r"(?:/|//|mvh|hälsningar,?|vh)\s*$", re.IGNORECASE)
_LABEL = re.compile(r"(?:\w+(?:are|ansvarig|chef|person|säljare|ledare)|kontakt|opponent|cc|namn|sign\w*|referens)\s*:\s*$", re.IGNORECASE)  # noqa: E501 # fmt: skip


def _nobody(word: str) -> bool:
    del word
    return False


@dataclass(frozen=True, slots=True)
class Lists:
    """What is known of names, folded. `register` says whether the firm's own data has the word as somebody's name."""

    given: Collection[str] = field(default=GIVEN_NAMES)
    abroad: Collection[str] = frozenset()
    surnames: Collection[str] = frozenset()
    register: Callable[[str], bool] = _nobody


NO_LISTS = Lists()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a note: its place, its folded form without a genitive s that is no part of it, and what it may be."""

    start: int
    end: int
    text: str
    base: str
    is_capital: bool
    starts: bool
    is_given: bool
    is_surname: bool
    is_abroad: bool
    is_genitive: bool

    @property
    def is_doubtful(self) -> bool:
        """Also a word of the language."""
        return self.base in words.DOUBTFUL or fold(self.text) in words.DOUBTFUL

    @property
    def is_initial(self) -> bool:
        """One capital letter."""
        return len(self.text) == 1 and self.is_capital

    @property
    def is_known(self) -> bool:
        """In a list of names or formed as a surname."""
        return self.is_given or self.is_surname or self.is_abroad

    @property
    def is_other(self) -> bool:
        """A place, a brand, a common word, or a street."""
        folded = fold(self.text)
        plain = folded.removesuffix("s")
        return (
            not words.PLACES.isdisjoint((folded, plain))
            or not words.BRANDS.isdisjoint((folded, plain))
            or folded in words.COMMON
            or plain.endswith(words.ORGANISATION_ENDINGS)
        )


def names(text: str, lists: Lists, is_hers: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Where other persons are named: start and end in the text, in order."""
    read = _read(text, lists)
    shouted = sum(word.text.isupper() for word in read) > len(read) / 2
    number, last_end = 0, -1
    while number < len(read):
        end = _person(text, read, number, is_hers, shouted, last_end)
        if end <= number:
            number += 1
            continue
        yield read[number].start, read[end - 1].end
        number, last_end = end, read[end - 1].end


def _read(text: str, lists: Lists) -> list[Word]:
    return [_word(text, found, lists) for found in _WORD.finditer(text)]


def _word(text: str, found: re.Match[str], lists: Lists) -> Word:
    written = found[0]
    whole = fold(written)
    bases = [whole, whole[:-1]] if whole.endswith("s") and len(whole) > 3 else [whole]
    base = next((one for test in (_is_given, _in_lists) for one in bases if test(one, lists)), whole)
    if base == whole and not _in_lists(whole, lists) and _has_ending(bases[-1]):
        base = bases[-1]
    is_registered = (
        written[0].isupper()
        and len(written) > 2
        and not _in_lists(base, lists)
        and base not in words.COMMON | words.PLACES | words.BRANDS
        and lists.register(base)
    )
    return Word(
        found.start(),
        found.end(),
        written,
        base,
        written[0].isupper(),
        bool(_STARTS.search(text, 0, found.start())),
        _is_given(base, lists),
        is_registered
        or base in lists.surnames
        or base in words.WORD_SURNAMES
        or _has_ending(base)
        or written.endswith("én"),
        base in lists.abroad,
        base != whole,
    )


def _in_lists(word: str, lists: Lists) -> bool:
    return _is_given(word, lists) or word in lists.surnames or word in lists.abroad


def _is_given(word: str, lists: Lists) -> bool:
    """A given name, a pet name, or two given names joined, with a hyphen or without."""
    if word in lists.given or word in GIVEN_NAMES or word in _PETS:
        return True
    if "-" in word:
        halves = word.split("-")
        return any(half in lists.given and len(half) > 1 for half in halves)
    return len(word) >= 7 and any(
        word[:cut] in lists.given and word[cut:] in lists.given for cut in range(3, len(word) - 2)
    )


def _has_ending(word: str) -> bool:
    return len(word) >= 6 and word.endswith(words.SURE_ENDINGS)


def _person(
    text: str, read: Sequence[Word], at: int, is_hers: Callable[[str], bool], shouted: bool, last_end: int
) -> int:
    """The end of the person's name that begins at this word; `at` itself for none."""
    word = read[at]
    if not word.is_capital:
        return at + 1 if _is_small_name(word) and not is_hers(word.text) else at
    if word.is_initial:
        return _initialled(text, read, at, is_hers)
    if word.text.isupper() and len(word.text) in (2, 3) and not is_hers(word.text):
        return at + 1 if _is_signature(text, read, at) else at
    if word.is_other and not (word.is_given and _beside(text, read, at)):
        return at
    if word.starts and not word.is_known and word.base.endswith(words.NOUN_ENDINGS[:5]) and _beside(text, read, at):
        return at
    end = _run(text, read, at, shouted)
    if all(is_hers(one.text) or one.text.lower() in words.PARTICLES for one in read[at:end]):
        return at
    if _is_firm(text, read, at, end) or _is_thing(text, read, at):
        return at
    if is_hers(word.text) and end == at + 1:
        return at
    return end if _is_person(text, read, at, end, is_hers, shouted, last_end) else at


def _is_small_name(word: Word) -> bool:
    """A name without its capital: only given names and -sson that are no words."""
    if word.is_doubtful or len(word.text) < 3 or word.base in words.COMMON:
        return False
    return word.is_given or (word.is_surname and word.base.endswith("sson"))


def _initialled(text: str, read: Sequence[Word], at: int, is_hers: Callable[[str], bool]) -> int:
    """ "K. Lundström", "S Bergman": an initial and a surname."""
    if at + 1 >= len(read):
        return at
    following = read[at + 1]
    gap = text[read[at].end : following.start]
    if gap not in (" ", ". ", ".") or not following.is_capital or following.is_initial or following.is_other:
        return at
    if is_hers(following.text) or not (following.is_known or not following.starts or gap.startswith(".")):
        return at
    return _run(text, read, at + 1, False)


def _run(text: str, read: Sequence[Word], at: int, shouted: bool) -> int:
    """How far the name goes: capitals after it, an initial, "von", a surname turned before a comma."""
    end = at + 1
    while end < len(read) and not (read[end - 1].is_genitive and not read[end].is_known):
        gap, word = text[read[end - 1].end : read[end].start], read[end]
        if gap == ", " and end == at + 1 and read[at].is_surname and not read[at].is_given and word.is_given:
            end += 1
            continue
        if gap not in (" ", ". ", ' "', '" ', " (") or (gap == ". " and not read[end - 1].is_initial):
            break
        if word.text.lower() in words.PARTICLES and end + 1 < len(read) and read[end + 1].is_capital and gap == " ":
            end += 2
            continue
        if not word.is_capital or word.is_other or gap == " (" or (shouted and not (word.is_known or word.is_initial)):
            break
        end += 1
    return end


def _is_firm(text: str, read: Sequence[Word], at: int, end: int) -> bool:
    """A firm or place that bears a name: "Perssons Plåt", "Ahlsell AB", "Karl XII"."""
    inside = {fold(word.text) for word in read[at + 1 : end]}
    if end < len(read) and text[read[end - 1].end : read[end].start] == " " and read[end].is_capital:
        inside.add(fold(read[end].text))
        if read[end - 1].is_genitive and not read[end].is_known:
            return True
    return bool(inside & words.TRADES) or any(re.fullmatch("[IVX]{2,}", word.text) for word in read[at + 1 : end + 1])


def _is_thing(text: str, read: Sequence[Word], at: int) -> bool:
    """ "Sankt", "hotell", "modell" before it: no person."""
    return (
        at > 0 and text[read[at - 1].end : read[at].start] == " " and fold(read[at - 1].text) in words.NO_PERSON_BEFORE
    )


def _beside(text: str, read: Sequence[Word], at: int) -> bool:
    """A surname or another name right after."""
    if at + 1 >= len(read) or text[read[at].end : read[at + 1].start] != " ":
        return False
    following = read[at + 1]
    return following.is_capital and (following.is_known or following.is_initial) and not following.is_other


def _is_person(
    text: str, read: Sequence[Word], at: int, end: int, is_hers: Callable[[str], bool], shouted: bool, last_end: int
) -> bool:
    """Lists first; then what stands around it."""
    word = read[at]
    if _is_firms_part(text, read, at):
        return False
    sure = (word.is_given or word.is_surname) and not word.is_doubtful
    if sure:
        return True
    before, after = _before(text, read, at), _after(text, read, end)
    if _LABEL.search(text, 0, word.start) or _SIGNED.search(text, 0, word.start):
        return True
    if is_hers(word.text) or before in words.ROLES or before.endswith(words.ROLE_ENDINGS):
        return True
    many = end - at > 1 and any(one.is_known and not one.is_doubtful for one in read[at + 1 : end])
    is_listed = last_end >= 0 and text[last_end : word.start].strip() in (",", "och", "o", "&", "+", "samt")
    if word.is_known:
        if not word.starts and not shouted:
            return not (before in ("i", "pa", "via") and end - at == 1)
        return many or is_listed or after in words.AFTER or _names_follow(text, read, end) or end - at > 1
    if shouted or len(word.text) < 3 or not word.text[1:].replace("-", "").islower():
        return False
    if many or is_listed:
        return True
    if word.starts:
        return after in words.AFTER and not _is_common_form(word, after)
    if before in words.PLACE_BEFORE - {"till"}:
        return after in words.AFTER
    return before in words.BEFORE or after in words.AFTER or end - at > 1 or word.base.endswith(words.SURNAME_ENDINGS)


def _is_firms_part(text: str, read: Sequence[Word], at: int) -> bool:
    """The second word of "Wikanders Blommor", of "Martin & Servera"."""
    if not at or read[at].is_known:
        return False
    first, gap = read[at - 1], text[read[at - 1].end : read[at].start]
    return first.is_capital and ((gap == " " and first.text.endswith("s")) or gap.strip() == "&")


def _is_signature(text: str, read: Sequence[Word], at: int) -> bool:
    """Two or three capitals that sign: "//KL", "räknad av JL"."""
    if fold(read[at].text) in ("it", "hr", "vd", "sj", "sl", "eu", "imy", "abf"):
        return False
    return bool(_SIGNED.search(text, 0, read[at].start)) or (
        _before(text, read, at) == "av" and at + 1 == len(read) and not read[at].starts
    )


def _is_common_form(word: Word, after: str) -> bool:
    """Swedish nouns in the definite form begin sentences: "Kunden ringde", "Sidan är nere".

    Before a verb that only persons are the subject of, a short word in -an or -na is a name ("Sana skickade").
    """
    folded = fold(word.text)
    if len(folded) <= 5 and folded.endswith(("an", "na")) and after not in words.OF_THINGS_TOO:
        return folded in words.COMMON
    return folded in words.COMMON or folded.endswith(words.NOUN_ENDINGS)


def _names_follow(text: str, read: Sequence[Word], end: int) -> bool:
    """ "X och Y", "X, Y": a name in a list of names."""
    if end + 1 >= len(read):
        return False
    joint = fold(read[end].text)
    if joint in ("och", "o", "samt") and not read[end].is_capital:
        return read[end + 1].is_capital and read[end + 1].is_known
    return (
        text[read[end - 1].end : read[end].start].strip() in (",", "&", "+")
        and read[end].is_capital
        and read[end].is_given
    )


def _before(text: str, read: Sequence[Word], at: int) -> str:
    """The word before; also past a comma where it says what somebody is ("grannen, Yngve Stål")."""
    if not at:
        return ""
    word, gap = fold(read[at - 1].text), text[read[at - 1].end : read[at].start].strip()
    return word if not gap or (gap == "," and word in words.ROLES) else ""


def _after(text: str, read: Sequence[Word], end: int) -> str:
    return (
        fold(read[end].text) if end < len(read) and not text[read[end - 1].end : read[end].start].strip(" ()") else ""
    )
