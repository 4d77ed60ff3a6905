"""Which records to compare with a person: those under her keys, the likeliest first, and what words alone find."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.keys import IDENTIFIERS, KeyKind, kind_of, pair_keys
from dsr_desk.domain.known import Known
from dsr_desk.domain.row_keys import query_keys
from dsr_desk.domain.strangers import is_born_that_day, is_neighbour
from dsr_desk.services.rows_at_hand import RowsAtHand

_MENTIONS = 200


@dataclass(frozen=True, slots=True)
class Candidates:
    """Records that may be the person's, those with the rarest of her keys, and most of them, first.

    `namesakes`, in the same order, share nothing but the name, where others share more. `at_home` share nothing but
    street and number, `born_then` nothing but the birth date.
    """

    ranked: list[int]
    namesakes: list[int]
    at_home: Set[int]
    born_then: Set[int]

    def are_compared(self, rows: RowsAtHand, known: Known, record: int) -> bool:
        """The record may be hers; a neighbour or one of her birthday whose name says otherwise need not be read on."""
        row = rows.row(record) if record in self.at_home or record in self.born_then else None
        if row is None:
            return True
        return not (is_neighbour if record in self.at_home else is_born_that_day)(known, row.fields)


def candidates(rows: RowsAtHand, asked: Fields, known: Known, most: int) -> Candidates:
    """Look up all her keys; at most `most` records are added by a word."""
    weights: dict[int, float] = {}
    named, at_home, born_then, else_hers = set[int](), set[int](), set[int](), set[int]()
    kinds = {
        KeyKind.NAME: named, KeyKind.HOME: at_home, KeyKind.POST_NUMBER: at_home, KeyKind.BIRTH: born_then,
    }  # fmt: skip
    for key, records in rows.under({*query_keys(asked), *_firm_keys(known)}).items():
        kind = kind_of(key)
        points = 40.0 if kind in IDENTIFIERS else 20.0 if kind is KeyKind.MENTION else 10.0
        weight = points / (1 + len(records) ** 0.5)
        kinds.get(kind, else_hers).update(records)
        for record in records:
            weights[record] = weights.get(record, 0.0) + weight
    for record in _by_words(rows, asked, known, most):
        weights.setdefault(record, 0.01)
    ranked = sorted(weights, key=lambda record: (-weights[record], record))
    beside = at_home | born_then | else_hers
    only_named = named - beside if beside else set[int]()
    return Candidates(
        ranked,
        [record for record in ranked if record in only_named],
        at_home - named - born_then - else_hers,
        born_then - named - at_home - else_hers,
    )


def _firm_keys(known: Known) -> Iterable[int]:
    """The keys of a firm that bears the whole name: "Anna Wiks Måleri"."""
    for name in known.names:
        reading = name.readings[0]
        yield from pair_keys(reading.given, tuple(f"{word}s" for word in reading.surname))


def _by_words(rows: RowsAtHand, asked: Fields, known: Known, most: int) -> Iterable[int]:
    """The net for anything unmapped: rows with all words of a name, firm, customer number, or lone place."""
    for field in (Field.NAME, Field.COMPANY, Field.CUSTOMER_NUMBER):
        for text in asked.get(field, ()):
            yield from rows.with_words([text], _MENTIONS if field is Field.NAME and " " in text.strip() else most)
    given, surname = asked.get(Field.GIVEN_NAME, ()), asked.get(Field.SURNAME, ())
    for one in given or ("",):
        for other in surname or ("",):
            if one or other:
                yield from rows.with_words([one, other], _MENTIONS if one and other else most)
    if not (known.names or known.numbers or known.mails or known.phones or known.customers or known.firms):
        for field in (Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE):
            for text in asked.get(field, ()):
                yield from rows.with_words([text], most)
        for _, code in known.postcodes:
            yield from (*rows.with_words([code[:3], code[3:]], most), *rows.with_words([code], most))
