"""Records that hold only other identifiers than the person gave, reached from a certain record of hers.

From certain records only, over identifiers nobody else uses, at most two steps, and only to what is certain with that
record's values added. The chain is kept: each record knows from which it was reached.
"""

from collections.abc import Iterable

from dsr_desk.domain.evidence import AGREES
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.keys import KeyKind, kind_of
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Verdict
from dsr_desk.domain.record import faces_of
from dsr_desk.domain.row_keys import index_keys
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
    found, via = dict(judged), dict[int, int]()
    fresh = [key for key, one in judged.items() if one.verdict is Verdict.CERTAIN]
    stepped: set[tuple[Field, str]] = {(field, value) for field, values in asked.items() for value in values}
    for _ in range(_STEPS):
        fresh = [reached for key in fresh[:_FROM] for reached in _hop(rows, asked, key, found, via, stepped)]
    return found, via


def _hop(
    rows: RowsAtHand, asked: Fields, start: int, found: Judged, via: dict[int, int], stepped: set[tuple[Field, str]]
) -> Iterable[int]:
    """Step from one certain record; yields those that became certain. A record with nothing new is no step."""
    known_of_start = _hers(rows, start, found[start])
    values = {(field, value) for field, written in known_of_start.items() for value in written}
    if values <= stepped:
        return
    stepped |= values
    widened = _widened(asked, known_of_start)
    known = read(widened)
    around = _around(rows, known_of_start)
    near = _near(rows, asked, known_of_start, found)
    rows.fetch(around)
    for record in dict.fromkeys((*near, *around)):
        before = found.get(record)
        if record == start or (before and before.verdict is Verdict.CERTAIN):
            continue
        judgement = _better(rows, known, record, before)
        if judgement and (record in near or before or _bears_her_name(judgement)):
            found[record] = judgement
            via[record] = start
            if judgement.verdict is Verdict.CERTAIN:
                yield record


def _around(rows: RowsAtHand, known: Fields) -> list[int]:
    """Records of the certain record's home or birthday: a new surname is found there, under the same given name."""
    keys = [key for key in index_keys("", known) if kind_of(key) in (KeyKind.HOME, KeyKind.BIRTH)]
    return [record for records in rows.under(keys).values() if len(records) <= _AROUND for record in records]


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


def _hers(rows: RowsAtHand, record: int, judgement: Judgement) -> Fields:
    """What the certain face of a record says of her; an initial is left out, for it would let her sister in."""
    row = rows.row(record)
    faces = faces_of(row.record.role, row.fields) if row else ()
    fields = next((face.fields for face in faces if face.role is judgement.role), {})
    carried = {field: fields[field] for field in _CARRIED if field in fields}
    if any(name.readings[0].given and len(name.readings[0].given[0]) == 1 for name in read(carried).names):
        return {field: values for field, values in carried.items() if field not in _NAMES}
    return carried


def _widened(asked: Fields, known: Fields) -> Fields:
    fields = dict(asked)
    for field, values in known.items():
        fields[field] = tuple(dict.fromkeys((*fields.get(field, ()), *values)))
    return fields


def _near(rows: RowsAtHand, asked: Fields, known: Fields, found: Judged) -> list[int]:
    """Records under her unshared identifiers, and those already possible that have something of what is new.

    The others could not be judged otherwise than before; under a common name they are hundreds.
    """
    keys = index_keys("", known)
    bridges = [key for key in keys if kind_of(key) in _BRIDGES]
    reached = [record for records in rows.under(bridges).values() if len(records) <= _SHARED for record in records]
    new = {record for records in rows.under(keys - index_keys("", asked)).values() for record in records}
    possible = [key for key, one in found.items() if one.verdict is Verdict.POSSIBLE and key in new]
    possible.sort(key=lambda key: -found[key].score)
    near = list(dict.fromkeys((*reached, *possible[:_AGAIN])))
    rows.fetch(near)
    return near
