"""What the rules are silent about, weighed: how much each word and piece of a word speaks for a right.

The weights come from letters by several hands (tests/eval/intake_weights.py, docs/decisions). The rules go first: they
can be read, and say no where somebody says what she does not want.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from dsr_desk.domain.request import Right

RIGHTS = (
    Right.ACCESS, Right.ERASURE, Right.RECTIFICATION, Right.RESTRICTION, Right.OBJECTION, Right.CONSENT_WITHDRAWAL,
    Right.PORTABILITY, Right.AUTOMATED_DECISION,
)  # fmt: skip
"""The columns of a weight. Which kind an objection is, its words tell (`intake`)."""
SURE = 0.9
"""Held out lot by lot, at most one letter in a hundred was given a right wrongly from here on."""
LONGEST = 6_000
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Weights:
    """`of` has for each feature its weights in the order of RIGHTS; `bias` is what nothing at all weighs."""

    bias: tuple[float, ...]
    of: Mapping[str, tuple[float, ...]]


NO_WEIGHTS = Weights((-math.inf,) * len(RIGHTS), {})


def features(text: str) -> frozenset[str]:
    """Words, pairs of words, and pieces of three to five letters of each word (with ~ after them)."""
    words = _WORD.findall(text.lower()[:LONGEST])
    return frozenset((*words, *map(" ".join, pairwise(words)), *_pieces(set(words))))


def _pieces(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        edged = f" {word} "
        for length in (3, 4, 5):
            yield from (f"{edged[start : start + length]}~" for start in range(len(edged) - length + 1))


def chances(text: str, weights: Weights) -> dict[Right, float]:
    """How likely a letter uses each right, 0 to 1."""
    known = [weights.of[one] for one in features(text) if one in weights.of]
    share = 1 / math.sqrt(max(1, len(known)))
    sums = (bias + share * sum(column) for bias, column in zip(weights.bias, _columns(known), strict=True))
    return {right: _chance(sum) for right, sum in zip(RIGHTS, sums, strict=True)}


def _columns(known: list[tuple[float, ...]]) -> Iterable[tuple[float, ...]]:
    return zip(*known, strict=True) if known else ((),) * len(RIGHTS)


def _chance(sum: float) -> float:
    return 1 / (1 + math.exp(-sum)) if sum > -50 else 0.0


def weighed(sentences: tuple[str, ...], weights: Weights) -> dict[Right, str]:
    """The rights a letter is sure to use, each with the sentence that speaks most for it."""
    sure = [right for right, chance in chances(" ".join(sentences), weights).items() if chance >= SURE]
    said = {sentence: chances(sentence, weights) for sentence in sentences} if sure else {}
    return {right: max(sentences, key=lambda one: said[one][right]) for right in sure}
