"""Records that hold only other identifiers than the person gave, reached from a certain record of hers.

From certain records only, over identifiers nobody else uses, at most two steps, and only to what is certain with that
record's values added. The chain is kept: each record knows from which it was reached.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.keys import KeyKind, kind_of
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Verdict
from dsr_desk.domain.name_evidence import AGREES
from dsr_desk.domain.record import faces_of
from dsr_desk.domain.row_keys import index_keys
from dsr_desk.domain.strangers import has_other_given_name
from dsr_desk.services.numbered_rows import is_shared
from dsr_desk.services.rows_at_hand import RowsAtHand

_STEPS = 2
_FROM = 25
"""Certain records to step from: a person rarely has more, and the best come first."""
_SHARED = 40
"""An identifier on more records than this is an office's."""
_AGAIN = 60
"""Possible records looked at again from each certain one, the best first, of those that share something new with it."""
_CARRIED = (
    Field.PERSONAL_NUMBER, Field.BIRTH_DATE, Field.EMAIL, Field.PHONE, Field.MOBILE, Field.NAME, Field.GIVEN_NAME,
    Field.SURNAME, Field.STREET, Field.POSTCODE, Field.ADDRESS, Field.CITY, Field.CUSTOMER_NUMBER,
)  # fmt: skip
_MORE = 2.0
"""Points that must be gained before a possible record is shown as reached from another."""
_NAMES = frozenset({Field.NAME, Field.GIVEN_NAME, Field.SURNAME})
_BRIDGES = frozenset({KeyKind.NUMBER, KeyKind.MAIL, KeyKind.PHONE})
_AROUND = 40
"""A home or a birthday on more records than this is no bridge: one street name with its number is in many towns."""

Judged = dict[int, Judgement]


def follow(rows: RowsAtHand, asked: Fields, judged: Judged) -> tuple[Judged, dict[int, int]]:
    """The judgements with what the hops added or made certain, and from which record each was reached."""
    trail = _Trail(rows, asked, index_keys(asked), dict(judged), _pairs(asked))
    fresh = [key for key, one in judged.items() if one.verdict is Verdict.CERTAIN]
    for _ in range(_STEPS):
        fresh = [reached for key in fresh[:_FROM] for reached in _hop(trail, key)]
    return trail.found, trail.via


@dataclass(frozen=True, slots=True)
class _Trail:
    """What the steps of one search share: who is asked for, what was found, from where, and which values led on."""

    rows: RowsAtHand
    asked: Fields
    asked_keys: Set[int]
    found: Judged
    stepped: set[tuple[Field, str]]
    via: dict[int, int] = field(default_factory=dict)


def _hop(trail: _Trail, start: int) -> Iterable[int]:
    """Step from one certain record; yields those that became certain. A record with nothing new is no step."""
    rows, found = trail.rows, trail.found
    told = hers(rows, start, found[start])
    values = _pairs(told)
    if values <= trail.stepped:
        return
    trail.stepped.update(values)
    known, keys = read(widened(trail.asked, told)), index_keys(told)
    here = elsewhere = known
    if Field.CUSTOMER_NUMBER in told:
        elsewhere = without_customer(trail.asked, told)
        here = elsewhere if _has_shared_number(rows, known, start) else known
    around = _around(rows, keys)
    near = _near(trail, keys)
    rows.fetch(around)
    for record in dict.fromkeys((*near, *around)):
        before = found.get(record)
        if record == start or (before and before.verdict is Verdict.CERTAIN):
            continue
        if not before and record not in near and _has_other_given_name(rows, known, record):
            continue
        judgement = _better(rows, here if _same_source(rows, start, record) else elsewhere, record, before)
        if judgement and (record in near or before or _bears_her_name(judgement)):
            found[record] = judgement
            trail.via[record] = start
            if judgement.verdict is Verdict.CERTAIN:
                yield record


def without_customer(asked: Fields, told: Fields) -> Known:
    """What she is known by in other systems: their customer numbers are others' even where they are equal."""
    return read(widened(asked, {name: values for name, values in told.items() if name is not Field.CUSTOMER_NUMBER}))


def _has_shared_number(rows: RowsAtHand, known: Known, start: int) -> bool:
    row = rows.row(start)
    return row is not None and is_shared(rows, known, row)


def _same_source(rows: RowsAtHand, one: int, other: int) -> bool:
    rows_of = rows.row(one), rows.row(other)
    return len({row.file.source for row in rows_of if row}) == 1


def _pairs(fields: Fields) -> set[tuple[Field, str]]:
    return {(name, value) for name, values in fields.items() for value in values}


def _around(rows: RowsAtHand, keys: Set[int]) -> list[int]:
    """Records of the certain record's home or birthday: a new surname is found there, under the same given name."""
    places = [key for key in keys if kind_of(key) in (KeyKind.HOME, KeyKind.BIRTH)]
    return [record for records in rows.under(places).values() if len(records) <= _AROUND for record in records]


def _has_other_given_name(rows: RowsAtHand, known: Known, record: int) -> bool:
    """What `_bears_her_name` would refuse, seen before the whole row is read: most of a home and a birthday."""
    row = rows.row(record)
    return row is not None and has_other_given_name(known, row.fields)


def _bears_her_name(judgement: Judgement) -> bool:
    """Nobody is taken in for the home or birthday alone: the given name is hers and nothing speaks against it."""
    given = next((one for one in judgement.reasons if one.field == "given_name"), None)
    return given is not None and given.relation in AGREES and not any(one.is_veto for one in judgement.reasons)


def _better(rows: RowsAtHand, known: Known, record: int, before: Judgement | None) -> Judgement | None:
    """The judgement with the certain record's values added: certain, or a possible one that now has more for it."""
    judgement = rows.judge(known, record, lend_name=True)
    if judgement is None or judgement.verdict is Verdict.NO:
        return None
    if judgement.verdict is Verdict.CERTAIN or before is None or judgement.score >= before.score + _MORE:
        return judgement
    return None


def hers(rows: RowsAtHand, record: int, judgement: Judgement) -> Fields:
    """What the certain face of a record says of her; an initial is left out, for it would let her sister in."""
    row = rows.row(record)
    faces = faces_of(row.role, row.fields) if row else ()
    fields = next((face.fields for face in faces if face.role is judgement.role), {})
    carried = {field: fields[field] for field in _CARRIED if field in fields}
    if any(name.readings[0].given and len(name.readings[0].given[0]) == 1 for name in read(carried).names):
        return {field: values for field, values in carried.items() if field not in _NAMES}
    return carried


def widened(asked: Fields, known: Fields) -> Fields:
    """What she gave, with what a record says of her added."""
    fields = dict(asked)
    for name, values in known.items():
        fields[name] = tuple(dict.fromkeys((*fields.get(name, ()), *values)))
    return fields


def _near(trail: _Trail, keys: Set[int]) -> Mapping[int, None]:
    """Records under her unshared identifiers, and those already possible that have something of what is new.

    The others could not be judged otherwise than before; under a common name they are hundreds.
    """
    rows, found = trail.rows, trail.found
    bridges = [key for key in keys if kind_of(key) in _BRIDGES]
    reached = [record for records in rows.under(bridges).values() if len(records) <= _SHARED for record in records]
    new = {record for records in rows.under(keys - trail.asked_keys).values() for record in records}
    possible = [key for key, one in found.items() if one.verdict is Verdict.POSSIBLE and key in new]
    possible.sort(key=lambda key: -found[key].score)
    near = dict.fromkeys((*reached, *possible[:_AGAIN]))
    rows.fetch(near)
    return near
