"""The words of a Swedish note, each with what the lists of names and of ordinary words say of it."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from dsr_desk.domain import spotting_things as things
from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.folding import fold
from dsr_desk.domain.name_table import GIVEN_NAMES, PET_NAMES
from dsr_desk.domain.names import sound

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PETS = frozenset(fold(part.partition("=")[0].strip()) for part in re.split(r"[;\n]", PET_NAMES) if "=" in part)
_STARTS = re.compile(r"(?:^|[.!?:;/–•|>\n\"”“(]|\s-)\s*$")
_PET_ENDING = re.compile(r"([bcdfghjklmnprstv])(?:\1(?:e|an|a|is|y)|an|e|is|sa|ka|ta|pa|en|y|ban|san)$")
_COMMONEST = words.COMMON | words.AFTER | words.BEFORE | words.SPEECH | words.PLACE_BEFORE
_INFLECTED = (
    "s", "n", "t", "r", "et", "en", "ens", "ets", "na", "nas", "ar", "or", "er", "arna", "orna", "erna", "ade", "at",
    "de", "te", "d", "ad", "a", "e", "an", "ande", "ns", "ts", "rna", "are", "aren", "arens", "as", "men", "mer",
)  # fmt: skip
"""What a Swedish word may carry after its first form, or (with "a" put back) its stem."""


class Kind(StrEnum):
    """What the lists know of a word, the strongest first."""

    REGISTERED = "in the firm's own data"
    GIVEN = "given name"
    WORD_GIVEN = "given name and word"
    SURNAME = "surname"
    WORD_SURNAME = "surname and word"
    ABROAD = "name from abroad"
    NICKNAME = "formed as a pet name of a given name"
    MISSPELT = "sounds like a given name"
    ENDING = "formed as a surname"
    OTHER = "place, brand or common word"
    ORDINARY = "ordinary word"
    COMPOUND = "made of ordinary words"
    UNKNOWN = "unknown"
    JOINED = "name or word joined to a noun"


_SURNAMES = (Kind.SURNAME, Kind.WORD_SURNAME, Kind.ENDING, Kind.REGISTERED)
_ASKED = frozenset((Kind.ABROAD, Kind.ENDING, Kind.COMPOUND, Kind.UNKNOWN, Kind.NICKNAME, Kind.MISSPELT))
"""The firm's own data are asked for these: a given name needs no more, a name that is a word gains nothing alone."""
_NAMES = frozenset((*_SURNAMES, Kind.GIVEN, Kind.WORD_GIVEN, Kind.ABROAD))


def _nobody(word: str) -> bool:
    del word
    return False


@dataclass(frozen=True, slots=True)
class Lists:
    """What is known of words. Names are folded (`given` also has them with their dots), `ordinary` has its dots.

    `stems` are how given names begin, `sounds` how they sound. `register` says whether the firm's own data has the
    word as somebody's name.
    """

    given: frozenset[str] = field(default=GIVEN_NAMES)
    abroad: Collection[str] = frozenset()
    surnames: Collection[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    sounds: frozenset[str] = frozenset()
    register: Callable[[str], bool] = _nobody


NO_LISTS = Lists()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a note: its place, its folded form whole and without a genitive s, and what it may be."""

    start: int
    end: int
    text: str
    whole: str
    base: str
    kind: Kind
    is_capital: bool
    starts: bool

    @property
    def is_initial(self) -> bool:
        """One capital letter."""
        return len(self.text) == 1 and self.is_capital

    @property
    def is_known(self) -> bool:
        """In a list of names or formed as a surname."""
        return self.kind in _NAMES

    @property
    def is_given(self) -> bool:
        """A given name, be it a word too."""
        return self.kind in (Kind.GIVEN, Kind.WORD_GIVEN)

    @property
    def is_surname(self) -> bool:
        """In the list of surnames or formed as one."""
        return self.kind in _SURNAMES

    @property
    def is_genitive(self) -> bool:
        """Carries an s that its list does not know."""
        return self.base != self.whole


def read(text: str, lists: Lists) -> list[Word]:
    """The words of the text in order."""
    return [_word(text, found, lists) for found in _WORD.finditer(text)]


def _word(text: str, found: re.Match[str], lists: Lists) -> Word:
    written = found[0]
    base, kind = _known(written, lists)
    return Word(
        found.start(),
        found.end(),
        written,
        fold(written),
        base,
        kind,
        written[0].isupper() or any(half[:1].isupper() for half in written.split("-")[1:]),
        bool(_STARTS.search(text, max(0, found.start() - 4), found.start())) or not found.start(),
    )


def _known(written: str, lists: Lists) -> tuple[str, Kind]:
    """The folded word without its genitive s, and its kind; the firm's own data are asked for what is no plain word."""
    base, kind = _listed(written, lists)
    if len(written) < 3 or not (kind in _ASKED or (kind is Kind.ORDINARY and written[0].isupper())):
        return base, kind
    bases = (base, base[:-1]) if base.endswith("s") and len(base) > 3 else (base,)
    for one in bases:
        if lists.register(one):
            return one, Kind.REGISTERED if kind in _ASKED else Kind.WORD_SURNAME
    return base, kind


def _listed(written: str, lists: Lists) -> tuple[str, Kind]:
    low, whole = written.lower(), fold(written)
    bases = (whole, whole[:-1]) if whole.endswith("s") and len(whole) > 3 else (whole,)
    if "-" in low and _is_joined_to_noun(written, lists):
        return whole, Kind.JOINED
    for base in bases:
        if _is_given(base, lists):
            is_word = base in words.DOUBTFUL or whole in words.DOUBTFUL or (low == written and _is_word(low, lists))
            return base, Kind.WORD_GIVEN if is_word else Kind.GIVEN
    if whole not in things.BRANDS and low.endswith(("én", "éns")) and not is_ordinary(low, lists.ordinary):
        return bases[-1], Kind.ENDING
    if _is_other(whole, bases[-1]):
        return whole, Kind.OTHER
    for base in bases:
        if base in lists.surnames or base in words.WORD_SURNAMES:
            return base, Kind.WORD_SURNAME if is_ordinary(
                low, lists.ordinary
            ) or base in words.DOUBTFUL else Kind.SURNAME
    return _by_form(low, whole, bases, lists)


def _is_word(low: str, lists: Lists) -> bool:
    """In small letters rather a word: it is in the list, or is like the name only without its dots ("lån", Lan)."""
    if low in lists.ordinary:
        return True
    is_like_it = not low.isascii() and lists.given.isdisjoint((low, low.removesuffix("s")))
    return is_like_it and is_ordinary(low, lists.ordinary)


def _by_form(low: str, whole: str, bases: tuple[str, ...], lists: Lists) -> tuple[str, Kind]:
    if is_ordinary(low, lists.ordinary):
        return whole, Kind.ORDINARY
    for base in bases:
        if base in lists.abroad:
            return base, Kind.ABROAD
    if _is_compound(low, lists.ordinary):
        return whole, Kind.COMPOUND
    if len(bases[-1]) >= 6 and bases[-1].endswith(words.SURE_ENDINGS):
        return bases[-1], Kind.ENDING
    for base in bases:
        if is_pet_form(base, lists.stems):
            return base, Kind.NICKNAME
    if any(len(base) > 4 and sound(base) in lists.sounds for base in bases):
        return bases[-1], Kind.MISSPELT
    return whole, Kind.UNKNOWN


def _is_joined_to_noun(written: str, lists: Lists) -> bool:
    """ "Kim-bordet", "KIM-hyllan", "jan-mars": the last half in small letters and no name ("Eva-lena" is one)."""
    first, *_, last = written.split("-")
    return (
        last[:1].islower()
        and fold(first) not in words.ARTICLES_ABROAD
        and (fold(last) not in lists.given or (is_ordinary(last, lists.ordinary) and not _begins_a_name(first, lists)))
        and (first[:1].isupper() or is_ordinary(last, lists.ordinary) or last in words.COMMON)
    )


def _begins_a_name(first: str, lists: Lists) -> bool:
    return fold(first) in lists.given or fold(first) in words.FIRST_HALVES


def stems_of(given: Collection[str]) -> frozenset[str]:
    """How names of five letters or more, and the shorter whole, begin: "bengt" -> "ben", "beng", "bengt"."""
    return frozenset(name[:cut] for name in given if len(name) > 2 for cut in range(3, min(len(name), 5) + 1))


def is_pet_form(base: str, stems: frozenset[str]) -> bool:
    """The beginning of a given name with a pet name's ending: "bengan", "ludde", "larsa", "robban"."""
    if not 4 <= len(base) <= 7:
        return False
    found = _PET_ENDING.search(base)
    return found is not None and not stems.isdisjoint((base[: found.start()], base[: found.end(1)]))


def _is_given(word: str, lists: Lists) -> bool:
    """A given name, a pet name, or two given names joined, with a hyphen or without."""
    if word in lists.given or word in _PETS:
        return True
    if "-" in word:
        return any(len(half) > 1 and half in lists.given for half in word.split("-"))
    if len(word) < 7 or is_ordinary(word, lists.ordinary) or _is_compound(word, lists.ordinary):
        return False
    return any(word[:cut] in lists.given and word[cut:] in lists.given for cut in range(3, len(word) - 2))


def _is_other(folded: str, plain: str) -> bool:
    """A place, a brand, a common word, or a street."""
    return (
        not things.PLACES.isdisjoint((folded, plain))
        or not things.BRANDS.isdisjoint((folded, plain))
        or folded in words.COMMON
        or plain.endswith(things.ORGANISATION_ENDINGS)
    )


@lru_cache(maxsize=65536)
def is_ordinary(low: str, ordinary: frozenset[str]) -> bool:
    """The word, or what is left of it without an ending, is in the list: "kundens", "ringde", "klubben"."""
    if low in ordinary:
        return True
    if "'" in low or "’" in low:
        low = low.replace("’", "'").replace("'", "e")
    if ordinary and fold(low) in _COMMONEST:
        return True
    for ending in _INFLECTED:
        if low.endswith(ending):
            stem = low[: -len(ending)]
            if len(stem) > 2 and (stem in ordinary or stem + "a" in ordinary or stem + "e" in ordinary):
                return True
    return len(low) > 3 and low + "a" in ordinary


@lru_cache(maxsize=65536)
def _is_compound(low: str, ordinary: frozenset[str]) -> bool:
    """Two ordinary words in one, with or without the s between them."""
    return len(low) > 6 and any(
        low[:cut].removesuffix("s") in ordinary and is_ordinary(low[cut:], ordinary) for cut in range(3, len(low) - 2)
    )
