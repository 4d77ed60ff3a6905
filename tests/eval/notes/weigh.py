"""Learns the weights of the signs of a person (dsr_desk/domain/spotting_weights.py) from marked notes.

`python -m tests.eval.notes.weigh [lot ...]` prints the module. Plain logistic regression, no library: a few thousand
spans, a hundred signs. What is known before the learning stays small by the penalty on every weight.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.spotting import spans
from dsr_desk.domain.spotting_signs import signs
from dsr_desk.domain.spotting_span import Span
from dsr_desk.services.name_lists import shipped
from tests.domain import corpora
from tests.eval.notes import marked

LOTS = ("tuning", "frozen", "notes_first", "notes_second", "notes_third", "notes_fourth", "notes_fifth")
_SCALE = 10
_PENALTY = 0.6
_ROUNDS = 400
_WEIGHT_OF_A_PERSON = 4.0
"""A person missed costs more than a mask for nothing."""
_KNOWN = {
    "famous": -6.0,
    "in a title": -5.0,
    "joined follows": -4.0,
    "double initial": 2.0,
    "age follows": 2.0,
    "greeted": 2.0,
    "state follows": 3.0,
    "named before": 2.0,
    "firm": -4.0,
    "roman": -4.0,
    "digits joined": -4.0,
    "word before a figure": -2.0,
    "shouted ordinary": -3.0,
    "shouted compound": -3.0,
    "hyphen joined": -1.0,
    "capital other follows": -1.0,
    "hers, tail ending": 2.0,
    "hers, tail surname": 2.0,
    "tail hers": 1.0,
    "after a brand or place": -2.0,
    "low registered": 2.0,
    "cap registered": 3.0,
    "first registered": 2.0,
    "upper registered": 2.0,
    "shouted registered": 2.0,
    "tail registered": 2.0,
}
"""What is held of signs before anything is learnt; the penalty draws the others to nought, these to here."""
_TOWARDS_MORE = 0.0
"""Added to the base: a mask for nothing is undone with a click, a person shown is not."""
_FEWEST = 3
"""A sign seen less often is not learnt."""

Example = tuple[tuple[str, ...], bool]


@dataclass(frozen=True, slots=True)
class Note:
    """A note, where others stand in it, where neither counts, and what is known of its own person."""

    text: str
    others: Sequence[Sequence[int]]
    optional: Sequence[Sequence[int]]
    known: Fields


def notes(lot: str) -> Iterator[Note]:
    """The notes of a lot, of either kind of file."""
    if not lot.startswith("notes"):
        for line in marked.lines(f"{lot}.txt"):
            yield Note(line.text, line.persons, (), line.asker)
        return
    for one in corpora.lines(f"{lot}.jsonl"):
        yield Note(one["text"], one["others"], one.get("optional", ()), {Field.NAME: (one["self"],)})


def examples(lots: Iterable[str]) -> Iterator[Example]:
    """The signs of every span that was weighed, and whether a person stands there."""
    for note in (note for lot in lots for note in notes(lot)):
        mine, weighed = masking.hers([note.known]), []

        def is_person(span: Span, note: Note = note, weighed: list[Example] = weighed) -> bool:
            answer = _meets(span, note.others)
            if not _meets(span, note.optional):
                weighed.append((tuple(signs(span)), answer))
            return answer

        for _ in spans(note.text, shipped(), masking.own(mine), is_person):
            pass
        yield from weighed


def _meets(span: Span, places: Iterable[Sequence[int]]) -> bool:
    return any(start < span.last.end and span.head.start < end for start, end in places)


def learn(found: Sequence[Example]) -> dict[str, float]:
    """The weights that tell the examples apart; "" is the base. Gradient descent with a step of its own per sign."""
    seen = Counter(sign for of_one, _ in found for sign in set(of_one))
    known = {sign for sign, count in seen.items() if count >= _FEWEST} | _KNOWN.keys()
    rows = [([sign for sign in dict.fromkeys(of_one) if sign in known], answer) for of_one, answer in found]
    weights = {**dict.fromkeys(["", *sorted(known)], 0.0), **_KNOWN}
    pace = dict.fromkeys(["", *known, *_KNOWN], 1.0)
    order = random.Random(1)
    for _ in range(_ROUNDS // 10):
        order.shuffle(rows)
        for of_one, answer in rows:
            guess = 1 / (1 + math.exp(-sum(weights[sign] for sign in of_one) - weights[""]))
            error = (answer - guess) * (_WEIGHT_OF_A_PERSON if answer else 1)
            for sign in ("", *of_one):
                slope = error - (_PENALTY * (weights[sign] - _KNOWN.get(sign, 0)) / seen[sign] if sign else 0)
                pace[sign] += slope * slope
                weights[sign] += 0.5 * slope / math.sqrt(pace[sign])
    return weights


def module(weights: dict[str, float]) -> str:
    """The weights as the text of spotting_weights.py."""
    lines = [
        f'    "{sign}": {round(weight * _SCALE)},'
        for sign, weight in sorted(weights.items())
        if sign and round(weight * _SCALE)
    ]
    head = '"""What each sign weighs, in tenths of a log odds: learnt by tests/eval/notes/weigh.py, rounded."""\n\n'
    return "\n".join([head + f"BASE = {round((weights[''] + _TOWARDS_MORE) * _SCALE)}", "WEIGHTS = {", *lines, "}\n"])


if __name__ == "__main__":
    print(module(learn(list(examples(sys.argv[1:] or LOTS)))), end="")
