"""Rows of other tables of the same system that point to a row of hers by its number: contacts, consents, notes.

From certain rows only, and those that a person has said are hers. A row that points to her own row is possibly hers
whatever it holds, unless it names somebody else; a row that points to a firm where she is one of the people is so only
if its text has one of her names.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from dsr_desk.domain.fields import Fields
from dsr_desk.domain.joined import at_her_firm, names_another, pointing, word_of_her
from dsr_desk.domain.joining import Pointer, is_linked
from dsr_desk.domain.known import read
from dsr_desk.domain.match import Judgement, Verdict
from dsr_desk.domain.record import Role
from dsr_desk.services.numbered_rows import is_shared, owners, pointers
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.services.second_hop import hers, widened, without_customer
from dsr_desk.store.rows import FoundRow

_FIRMS = frozenset({Role.COMPANY, Role.SUPPLIER})

Judged = dict[int, Judgement]


@dataclass(frozen=True, slots=True)
class Joined:
    """The judgements with the joined rows, from which row each was reached, and those that were not looked at."""

    found: Judged
    via: dict[int, int]
    unread: set[int]


def join(
    rows: RowsAtHand, asked: Fields, found: Mapping[int, Judgement], via: Mapping[int, int], most: int,
    chosen: Collection[int] = (),
) -> Joined:  # fmt: skip
    """Add what points to her certain rows and those `chosen`; at most `most` rows are looked at by each number."""
    joined = Joined(dict(found), dict(via), set())
    for start in [key for key, one in found.items() if one.verdict is Verdict.CERTAIN or key in chosen]:
        row = rows.row(start)
        if row is None or not is_linked(row.file.columns):
            continue
        from_her = _Start(rows, asked, row, joined)
        for pointer in sorted(pointers(row), key=lambda one: not one.is_own):
            from_her.step(pointer, most)
    return joined


class _Start:
    """One certain row of hers, and what it says of her."""

    def __init__(self, rows: RowsAtHand, asked: Fields, row: FoundRow, joined: Joined) -> None:
        self._rows, self._row, self._joined = rows, row, joined
        judgement = joined.found[row.key]
        self._is_reference = judgement.role is Role.CUSTOMER_REFERENCE
        told = hers(rows, row.key, judgement)
        self._known = read(widened(asked, told))
        self._without_number = without_customer(asked, told)

    def step(self, pointer: Pointer, most: int) -> None:
        """Add the rows that point where this one is, or points to. Her own number comes before a firm's."""
        rows = self._rows
        near = [key for key in rows.under([pointer.pointing_key]).get(pointer.pointing_key, ()) if key != self._row.key]
        self._joined.unread.update(near[most:])
        rows.fetch(near[:most])
        is_own = pointer.is_own and not self._is_reference
        shared = is_own and is_shared(rows, self._known, self._row)
        for key in near[:most]:
            other, before = rows.row(key), self._joined.found.get(key)
            if other is None or (before and (before.verdict is Verdict.CERTAIN or not is_own)):
                continue
            if (same := _same(other, pointer)) and not self._is_about_another(other, pointer):
                judged = self._own(other, same, shared) if is_own else self._at_firm(other, same)
                if judged and judged.verdict is not Verdict.NO:
                    self._joined.found[key] = judged
                    self._joined.via.setdefault(key, self._row.key)

    def _own(self, other: FoundRow, pointer: Pointer, shared: bool) -> Judgement | None:
        known = self._without_number if shared or other.file.source != self._row.file.source else self._known
        judged = self._rows.judge(known, other.key)
        if judged is None or any(one.is_veto for one in judged.reasons):
            return None
        return pointing(judged, pointer, self._row.record, is_shared=shared)

    def _at_firm(self, other: FoundRow, pointer: Pointer) -> Judgement | None:
        """Only a row that names nobody by a column: whoever is named there is found, or not, by the name."""
        if any(face.names for _, face in self._rows.faces(other.key)):
            return None
        word = word_of_her(self._without_number, other.fields)
        judged = self._rows.judge(self._without_number, other.key) if word else None
        if judged is None or any(one.is_veto for one in judged.reasons):
            return None
        return at_her_firm(judged, pointer, self._row.record, word)

    def _is_about_another(self, other: FoundRow, by: Pointer) -> bool:
        """The row names another person, or points to another person's row as well."""
        if names_another(self._known, [face for _, face in self._rows.faces(other.key)]):
            return True
        beside = (one for one in pointers(other) if not one.is_own and one.place != by.place)
        asked = [one for one in beside if one.is_scoped or not by.is_scoped]
        return any(self._names_another(owner) for one in asked for owner in owners(self._rows, one))

    def _names_another(self, owner: FoundRow) -> bool:
        judged = self._joined.found.get(owner.key)
        if owner.role in _FIRMS or (judged and judged.verdict is Verdict.CERTAIN):
            return False
        return names_another(self._known, [face for _, face in self._rows.faces(owner.key)][:1])


def _same(other: FoundRow, pointer: Pointer) -> Pointer | None:
    """The number of a row that points there; None where only the keys are alike."""
    found: Iterable[Pointer] = pointers(other)
    return next((one for one in found if not one.is_own and one.place == pointer.place), None)
