"""A piece of a note that may be one person's name, and what the note's own person has to do with it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from dsr_desk.domain import spotting_words as words
from dsr_desk.domain.spotting_read import Kind, Word


@dataclass(frozen=True, slots=True)
class Own:
    """What is the note's own person's: a word that is a name of hers, a given name of hers, a letter she signs with.

    The letter comes with the words beside it: "M. Möller" is not Stefan Möller.
    """

    has: Callable[[str], bool]
    has_given: Callable[[str], bool]
    has_initial: Callable[[str, Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Span:
    """Words `at` to `end` of a note that may be one person's name.

    `last_end` is where the person before it ended, `named` the words of the persons so far.
    """

    text: str
    read: Sequence[Word]
    at: int
    end: int
    last_end: int
    is_shouted: bool
    own: Own
    named: Collection[str] = frozenset()

    @property
    def head(self) -> Word:
        """The first word."""
        return self.read[self.at]

    def is_hers(self, word: str) -> bool:
        """The word is a name of the note's own person."""
        return self.own.has(word)

    @property
    def last(self) -> Word:
        """The last word."""
        return self.read[self.end - 1]


def word_before(span: Span) -> Word | None:
    """The word right before; also past a comma or "=" where it says what somebody is ("grannen, Yngve Stål")."""
    if not span.at:
        return None
    word = span.read[span.at - 1]
    gap = span.text[word.end : span.head.start].strip()
    if not gap or (gap == "." and word.whole in words.TITLES | words.ROLES):
        return word
    return word if gap in (",", "=", ":", ", ") and (word.whole in words.ROLES or word.whole in words.TITLES) else None


def is_role(word: Word) -> bool:
    """ "Granne", "Firmatecknare": what somebody is; the name stands after it."""
    return word.whole in words.ROLES | words.TITLES or (
        word.kind in (Kind.ORDINARY, Kind.COMPOUND) and word.whole.endswith(words.ROLE_ENDINGS)
    )
