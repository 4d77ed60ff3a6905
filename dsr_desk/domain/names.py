"""Names of persons: read in every order they may have been written, and compared token by token."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from dsr_desk.domain.folding import fold, repair, unescaped
from dsr_desk.domain.match import Relation
from dsr_desk.domain.name_table import GIVEN_NAMES, PET_NAMES, SPELLINGS
from dsr_desk.domain.spotting_things import TRADES

PARTICLES = frozenset("von af de van der den la le di da dos del el al bin ibn och e y zu ten ter".split())
COMPANY_WORDS = frozenset(
    "ab aktiebolag hb handelsbolag kb kommanditbolag forening foreningen if ik bk stiftelse stiftelsen brf kommun bolag"
    " bolaget holding gmbh ltd inc aps oyj llc plc".split()
)
"""Legal forms. "Ek. för." is not among them: Ek is a surname, and the firm is found by its other words."""
_TITLES = frozenset(
    "dr prof doc ing civ jur kand med fil mr mrs ms miss fru herr hr frk phd kassor ordforande sekreterare rektor"
    " larare vd bibliotekarie inkopare ekonomichef administrator handlaggare kontaktperson".split()
)
_LEFT_OUT = PARTICLES | _TITLES
_SEPARATORS = re.compile(r"[^\w\-\ufffd']+|_")
_ASKED_FOR = re.compile(r"(?<!\S)\?(?=[^\W\d_]{3})|(?<=[^\W\d_])\?(?=[^\W\d_])|(?<=\w\?\w)\?|(?<=\w\?\w\w)\?")
"""The question mark that an export wrote for a letter it had no sign for: "J?nsson", "Tv?rn?"."""
_IN_BRACKETS = re.compile(r"[(\[\"”“].*?[)\]\"”“]")


@dataclass(frozen=True, slots=True)
class Name:
    """One reading of a name; tokens folded. `given` and `surname` in written order, hyphens split."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    is_turned: bool = False
    """Read backwards although both words are given names ("Erik Anders"): that may be another person."""


def tokens(text: str) -> tuple[str, ...]:
    """The words of a name, repaired and folded; hyphens split, brackets, titles and particles left out.

    "e" and "y" join names, but the first of a name is an initial ("E. Wik").
    """
    return tuple([token for piece in pieces(text) for token in tokens_of(piece)])


def pieces(text: str) -> Sequence[str]:
    """The parts of a name that can be read one by one: its words if they are plain, which come back in other names."""
    if text.replace(" ", "").isalnum() and "Ã" not in text and "Â" not in text:
        return text.split()
    return (text,)


@lru_cache(maxsize=65536)
def tokens_of(text: str) -> tuple[str, ...]:
    """The words of one piece of a name."""
    if not text.isalnum():
        text = unescaped(text)
    if not text.isascii():
        text = repair(text)
    if "?" in text:
        text = _ASKED_FOR.sub("\ufffd", text)
    if "(" in text or '"' in text or "”" in text:
        text = _IN_BRACKETS.sub(" ", text)
    folded = fold(text)
    if not folded.replace(" ", "").isalnum():
        folded = _SEPARATORS.sub(" ", folded).replace("-", " ").replace("'", "")
    parts: list[str] = []
    for word in folded.split():
        if (word not in _LEFT_OUT or (len(word) == 1 and not parts)) and not word.isdecimal():
            parts += _joined_names(word)
    return tuple(parts)


@lru_cache(maxsize=32768)
def _joined_names(word: str) -> tuple[str, ...]:
    """ "annakarin" is two given names written as one; every other word stays whole."""
    if len(word) < 7 or word in GIVEN_NAMES:
        return (word,)
    cuts = range(3, len(word) - 2)
    return next(((word[:cut], word[cut:]) for cut in cuts if _both_given(word, cut)), (word,))


def _both_given(word: str, cut: int) -> bool:
    return word[:cut] in GIVEN_NAMES and word[cut:] in GIVEN_NAMES


@lru_cache(maxsize=32768)
def sound(token: str) -> str:
    """How a folded token sounds in Swedish: Karlsson, Carlson -> "karlson"; Sofia, Sophia -> "sofia"."""
    key = token.replace("aa", "a").replace("ae", "a").replace("oe", "o").replace("ph", "f").replace("sch", "s")
    key = key.replace("ck", "k").replace("ch", "k").replace("th", "t").replace("dt", "t").replace("qu", "kv")
    key = _SOFT_C.sub("s", key).translate(_LETTERS)
    if "h" in key:
        key = _SILENT_H.sub("", key)
    return _DOUBLED.sub(r"\1", _SPELT_J.sub("i", key))


_SOFT_C, _SILENT_H = re.compile("c(?=[eiy])"), re.compile("h(?![aeiou])")
_SPELT_J, _DOUBLED = re.compile("^(?:hi|li|di|gi)(?=[aou])"), re.compile(r"(.)\1+")
_LETTERS = str.maketrans({"c": "k", "q": "k", "w": "f", "v": "f", "z": "s", "x": "ks", "y": "i", "j": "i"})


def _classes() -> dict[str, tuple[str, ...]]:
    """Each known short form or spelling to the sound keys of the names it stands for (itself first)."""
    found: dict[str, list[str]] = {}
    for group in re.split(r"[;\n]", SPELLINGS):
        words = [fold(word) for word in group.split()]
        for word in words:
            found.setdefault(word, []).append("=" + sound(words[0]))
    formal = {word: keys[0] for word, keys in found.items()}
    for line in re.split(r"[;\n]", PET_NAMES):
        pet, _, names = line.strip().partition("=")
        for name in names.split():
            found.setdefault(fold(pet), []).append(formal.get(name, sound(name)))
    return {word: tuple(dict.fromkeys(keys)) for word, keys in found.items()}


_CLASSES = _classes()


@lru_cache(maxsize=32768)
def classes(token: str) -> tuple[str, ...]:
    """The keys under which a token is indexed: its name class if known, else its sound. A lost å, ä or ö is tried."""
    if "\ufffd" in token:
        one_back = (token.replace("\ufffd", letter, 1) for letter in "ao")
        return tuple(dict.fromkeys(key for mended in one_back for key in classes(mended)))
    known = _CLASSES.get(token)
    return known or (sound(token),)


@lru_cache(maxsize=16384)
def is_company(text: str) -> bool:
    """The text names a firm: it carries a legal form, or ends in a trade that is somebody's ("Wiks Måleri")."""
    words = _SEPARATORS.sub(" ", fold(text)).split()
    if len(words) < 2:
        return False
    is_somebodys_trade = words[-1] in TRADES and words[-2][-1] == "s" and words[-2] not in GIVEN_NAMES
    return is_somebodys_trade or not COMPANY_WORDS.isdisjoint(words[-2:] + words[:1])


@lru_cache(maxsize=32768)
def read_name(text: str) -> tuple[Name, ...]:
    """Every order the name may be written in, the likeliest first; empty for no name."""
    text = unescaped(text)
    if "," in text:
        last, _, first = text.partition(",")
        surname, given = tokens(last), tokens(first.partition(",")[0])
        if surname and given:
            return (Name(given, surname),)
    words = tokens(text)
    if len(words) < 2:
        return (Name(words, ()), Name((), words)) if words else ()
    return _orders(words, _halves(text))


def given_first(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The likeliest given names and surnames of a written name."""
    readings = read_name(text)
    return (readings[0].given, readings[0].surname) if readings else ((), ())


def _halves(text: str) -> tuple[tuple[str, ...], ...]:
    """The words with hyphenated ones kept together, so that "Anna-Karin" is never taken for a surname's half."""
    return tuple(part for word in _IN_BRACKETS.sub(" ", repair(text)).split() if (part := tokens(word)))


def _orders(words: tuple[str, ...], halves: tuple[tuple[str, ...], ...]) -> tuple[Name, ...]:
    if len(halves) < 2:
        return (Name(words[:-1], words[-1:]),)
    cuts = range(len(halves) - 1, max(0, len(halves) - 4), -1)  # three at most: a whole note may stand for a name
    forward = [Name(_flat(halves[:cut]), _flat(halves[cut:])) for cut in cuts]
    first, last = halves[0][0], halves[-1][0]
    backward = Name(_flat(halves[1:]), halves[0], is_turned=first in GIVEN_NAMES and last in GIVEN_NAMES)
    if first not in GIVEN_NAMES and last in GIVEN_NAMES:
        return (backward, *forward[:2])
    if first in GIVEN_NAMES and last not in GIVEN_NAMES:
        return tuple(forward)
    return (*forward, backward)


def _flat(parts: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(word for part in parts for word in part)


RANK = {
    Relation.SAME: 9, Relation.NORMALISED: 8, Relation.SOUNDS_ALIKE: 7, Relation.PET_NAME: 6, Relation.PART: 5,
    Relation.SIMILAR: 3, Relation.INITIAL: 4, Relation.MISSING: 1, Relation.DIFFERS: 0,
}  # fmt: skip


@lru_cache(maxsize=65536)
def compare_tokens(asked: str, stored: str) -> Relation:
    """How two folded tokens stand to each other."""
    if asked == stored:
        return Relation.SAME
    if len(asked) == 1 or len(stored) == 1:
        return Relation.INITIAL if asked[0] == stored[0] else Relation.DIFFERS
    if "\ufffd" in asked or "\ufffd" in stored:
        return Relation.NORMALISED if set(classes(asked)) & set(classes(stored)) else Relation.DIFFERS
    if _spelt_out(asked) == _spelt_out(stored):
        return Relation.NORMALISED
    if sound(asked) == sound(stored):
        return Relation.SOUNDS_ALIKE
    both_stand_alone = asked in GIVEN_NAMES and stored in GIVEN_NAMES
    if not set(classes(asked)).isdisjoint(classes(stored)):
        return Relation.SIMILAR if both_stand_alone else Relation.PET_NAME  # Lena and Helena may be sisters
    if both_stand_alone:
        return Relation.DIFFERS
    if _from_afar(asked) == _from_afar(stored):
        return Relation.SOUNDS_ALIKE
    return Relation.SIMILAR if _is_slip(asked, stored) else Relation.DIFFERS


@lru_cache(maxsize=32768)
def _from_afar(token: str) -> str:
    """What is left of a name from another alphabet when Swedish, English and German spellings of it are made one."""
    token = _ARTICLE.sub("", token)
    for written, heard in _SPELT_ABROAD:
        token = token.replace(written, heard)
    return _DOUBLED.sub(r"\1", token)


_ARTICLE = re.compile(r"^al(?=kh|gh|abd|ahm|bad|had|haj|ham|has|hus|jab|mas|naj|qas|ras|sab|sad|say|sul|zah|zub)")
"""The Arabic article joined to its name. Alström is not Ström."""
_SPELT_ABROAD = (
    ("tsch", "c"), ("tch", "c"), ("tj", "c"), ("ch", "c"), ("sch", "s"), ("sj", "s"), ("sh", "s"), ("zh", "s"),
    ("kh", "h"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ph", "f"), ("w", "v"), ("j", "i"), ("y", "i"),
    ("z", "s"), ("q", "k"),
)  # fmt: skip
"""Sjevtjuk, Shevchuk; Dmitrijev, Dmitriev; Chalid, Khalid. Only asked where nothing nearer agrees."""


def _spelt_out(token: str) -> str:
    return token.replace("aa", "a").replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _is_slip(asked: str, stored: str) -> bool:
    """One slip of the finger in four letters or more, two in eight; or one cut short after four."""
    longest = max(len(asked), len(stored))
    allowed = 2 if longest >= 8 else 1 if longest >= 4 else 0
    if allowed and OSA.distance(asked, stored, score_cutoff=allowed) <= allowed:
        return True
    return min(len(asked), len(stored)) >= 4 and (asked.startswith(stored) or stored.startswith(asked))
