"""What it says that a row of another table points to a row of hers: possibly hers, unless it names somebody else.

A number never makes a row certain by itself: it may have been reused, or stand on two rows. What the row says of her
beside it may.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from dsr_desk.domain.field_names import JOINED
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.joining import Pointer
from dsr_desk.domain.known import Known, Named, spelt_in_mail
from dsr_desk.domain.match import Judgement, Reason, Relation, Verdict
from dsr_desk.domain.matching import decide
from dsr_desk.domain.name_evidence import AGREES, nearest
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.record import Record
from dsr_desk.domain.words import Text, begun

_POINTS, _AT_HER_FIRM = 6.0, 2.0
_COMPATIBLE = AGREES | {Relation.INITIAL}
_WORD = re.compile(r"[^\W\d_]+")
_FREE_TEXT = (Field.NOTE, Field.MESSAGE)


def names_another(asked: Known, faces: Iterable[Known]) -> bool:
    """A row names people, and nobody of them bears her given name. Without a name on either side nothing is said.

    Where there is no name, an address that spells one out counts.
    """
    named = [names for face in faces if (names := face.names or _spelt(face))]
    return bool(asked.names and named) and all(nearest(asked.names, one)[0] not in _COMPATIBLE for one in named)


def _spelt(face: Known) -> tuple[Named, ...]:
    """Names that addresses spell out, known given names first: "nordhamn.maleri@" is nobody's."""
    return tuple(one for one in spelt_in_mail(face.mails) if one.readings[0].given[0] in GIVEN_NAMES)


def word_of_her(asked: Known, fields: Fields) -> str:
    """The first of her given names or surnames that stands in a row's free text; empty for none."""
    read = [one for named in asked.names for one in named.readings[:1]]
    names = {name for one in read for name in (*one.given, *one.surname) if len(name) > 1}
    hers = names | {f"{name}s" for name in names}
    words = (word for field in _FREE_TEXT for text in fields.get(field, ()) for word in _WORD.findall(text))
    return next((word for word in words if fold(word) in hers), "")


def pointing(judged: Judgement, pointer: Pointer, to: Record, *, is_shared: bool) -> Judgement:
    """The judgement on a row that points to `to`, a row of hers. `is_shared`: the number is somebody else's too."""
    told = Reason(JOINED, f"{pointer.table} {pointer.written}", pointer.written, Relation.SAME, _POINTS)
    place = _place(to)
    why = Text(
        f"raden pekar på rad {to.row} i {place}: samma {pointer.column}",
        f"the row points to row {to.row} in {place}: same {pointer.column}",
    )
    more = Text("", "")
    if is_shared:
        more = Text(
            f" Numret står på fler rader i {pointer.table}, så raden kan gälla någon annan.",
            f" The number stands on more rows of {pointer.table}, so the row may be about somebody else.",
        )
    return _with(judged, told, why, more)


def at_her_firm(judged: Judgement, pointer: Pointer, to: Record, word: str) -> Judgement:
    """The judgement on a row about the firm of her row `to`, whose text has one of her names."""
    told = Reason(JOINED, f"{pointer.table} {pointer.written}", word, Relation.MENTIONED, _AT_HER_FIRM)
    place = _place(to)
    why = Text(
        f"raden hör till samma {pointer.column} som rad {to.row} i {place}, och texten nämner ”{word}”",
        f"the row belongs to the same {pointer.column} as row {to.row} in {place}, and its text mentions “{word}”",
    )
    return _with(judged, told, why, Text("", ""))


def _place(record: Record) -> str:
    return f"{record.file}, {record.sheet}" if record.sheet else record.file


def _with(judged: Judgement, told: Reason, why: Text, more: Text) -> Judgement:
    reasons = (*judged.reasons, told)
    verdict, score = decide(reasons), round(judged.score + told.points, 2)
    if verdict is Verdict.CERTAIN:
        return replace(judged, verdict=verdict, score=score, reasons=reasons)
    sv, en = judged.sentence.sv, judged.sentence.en
    if judged.verdict is Verdict.NO:
        said = Text(f"Möjlig: {why.sv}.{more.sv}", f"Possible: {why.en}.{more.en}")
    else:
        said = Text(f"{sv} {begun(why.sv)}.{more.sv}", f"{en} {begun(why.en)}.{more.en}")
    return replace(judged, verdict=verdict, score=score, reasons=reasons, sentence=said)
