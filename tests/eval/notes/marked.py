"""Reads the marked note lines and counts what the masking finds in them, and what it takes out for nothing."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.masking import Piece

HERE = Path(__file__).parent
_MARK = re.compile(r"\[([^\]]*)\]")
_TELLING = re.compile(r"[A-ZÅÄÖÉ][^\W\d_]+|\b[A-ZÅÄÖ]\b|\d")
"""What must be gone of a marked person: words with a capital, initials, digits. "morfar" may stay."""


@dataclass(frozen=True, slots=True)
class Line:
    """One note: its text without marks, where the other persons stand in it, and whether it holds a sensitive word."""

    text: str
    persons: tuple[tuple[int, int], ...]
    is_sensitive: bool
    asker: Fields


@dataclass
class Tally:
    """Counts over all lines. `whole`: nothing that tells of the person was left."""

    persons: int = 0
    found: int = 0
    whole: int = 0
    masks: int = 0
    right: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found / self.persons

    @property
    def precision(self) -> float:
        return self.right / max(1, self.masks)

    def __str__(self) -> str:
        whole = self.whole / self.persons
        return (
            f"{self.persons} persons: found {self.recall:.3f}, taken out whole {whole:.3f}, precision"
            f" {self.precision:.3f} ({self.masks} masks)"
        )


def lines(name: str) -> Iterator[Line]:
    """The lines of a corpus file: "== " names the asker, "!" a sensitive line, brackets other persons."""
    asker: Fields = {}
    for raw in (HERE / name).read_text(encoding="utf-8").splitlines():
        if raw.startswith("== "):
            asker = _asker(raw[3:])
        elif raw and not raw.startswith("#"):
            yield _line(raw.lstrip("!"), raw.startswith("!"), asker)


def _asker(text: str) -> Fields:
    pairs = (part.strip().partition("=") for part in text.split(" | "))
    return {Field(name): (value,) for name, _, value in pairs}


def _line(raw: str, is_sensitive: bool, asker: Fields) -> Line:
    persons, parts, place, length = [], [], 0, 0
    for mark in _MARK.finditer(raw):
        before = raw[place : mark.start()]
        start = length + len(before)
        length, place = start + len(mark[1]), mark.end()
        parts += [before, mark[1]]
        persons.append((start, length))
    return Line("".join([*parts, raw[place:]]), tuple(persons), is_sensitive, asker)


def count(corpus: Sequence[Line], pieces: Callable[[Line], Sequence[Piece]]) -> Tally:
    """What the given rule finds of the corpus."""
    tally = Tally()
    for line in corpus:
        masks = pieces(line)
        tally.masks += len(masks)
        for mask in masks:
            if any(mask.start < end and start < mask.end for start, end in line.persons):
                tally.right += 1
            else:
                tally.extra.append(f"{mask.text!r} in: {line.text}")
        for start, end in line.persons:
            _count_person(tally, line, start, end, masks)
    return tally


def _count_person(tally: Tally, line: Line, start: int, end: int, masks: Sequence[Piece]) -> None:
    tally.persons += 1
    is_found = any(mask.start < end and start < mask.end for mask in masks)
    telling = [start + one.start() for one in _TELLING.finditer(line.text[start:end])] or [start]
    is_whole = all(any(mask.start <= place < mask.end for mask in masks) for place in telling)
    tally.found += is_found
    tally.whole += is_found and is_whole
    if not is_found or not is_whole:
        tally.missed.append(f"{line.text[start:end]!r}{'' if is_found else ' NOT AT ALL'} in: {line.text}")
