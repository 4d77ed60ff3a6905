"""A case's records as the person may see them: other people's names and numbers taken out of free text."""

from collections import Counter
from collections.abc import Sequence

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.letter_facts import Mask
from dsr_desk.domain.masking import Hers, Kind, Piece
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.record import Column, Role, faces_of
from dsr_desk.domain.request import Request
from dsr_desk.domain.sensitive import Category, categories
from dsr_desk.domain.spotting import Lists
from dsr_desk.domain.words import Text
from dsr_desk.services.name_lists import shipped

FREE_TEXT = frozenset((Field.NOTE, Field.MESSAGE, Field.OTHER))
OTHERS = frozenset((Field.OWNER,))
"""Columns that hold somebody else by what they are: the firm's own staff in charge."""

_WHAT = {
    Kind.NAME: Text("andra personers namn", "other people's names"),
    Kind.NUMBER: Text("andra personers nummer", "other people's numbers"),
    Kind.EMAIL: Text("andra personers e-postadresser", "other people's e-mail addresses"),
    Kind.ADDRESS: Text("andra personers adresser", "other people's addresses"),
    Kind.PHONE: Text("andra personers telefonnummer", "other people's telephone numbers"),
}
_WHY = Text("andra personers rättigheter (artikel 15.4)", "the rights of others (Article 15(4))")


def shown(
    case: Request, found: Sequence[Finding], lists: Lists | None = None
) -> tuple[tuple[tuple[str, ...], ...], tuple[Mask, ...]]:
    """Each finding's cells as they may be shown, and how many pieces of each kind were left out."""
    mine, lists = hers_in(case, found), lists or shipped()
    counted: Counter[Kind] = Counter()
    rows = []
    for one in found:
        pieces = cell_pieces(one, mine, lists)
        rows.append(
            tuple(
                masking.masked(cell, of_cell, one.unmasked)
                for cell, of_cell in zip(one.match.record.cells, pieces, strict=False)
            )
        )
        counted.update(piece.kind for of_cell in pieces for piece in of_cell if piece.text not in one.unmasked)
    return tuple(rows), tuple(Mask(_WHAT[kind], count, _WHY) for kind, count in sorted(counted.items()))


def sensitive(found: Sequence[Finding]) -> dict[int, tuple[Category, ...]]:
    """By finding, what its free text seems to tell of health, union or belief."""
    told = {one.id: _categories(one) for one in found}
    return {id: categories for id, categories in told.items() if categories}


def _categories(one: Finding) -> tuple[Category, ...]:
    record = one.match.record
    texts = (cell for column, cell in zip(record.columns, record.cells, strict=False) if column.field in FREE_TEXT)
    return categories("\n".join(texts))


def hers_in(case: Request, found: Sequence[Finding]) -> Hers:
    """What is the person's own: what she gave, and what stands of her in the records taken into the answer.

    A record that only mentions her is somebody else's.
    """
    faces = [_face(one) for one in found if one.is_hers and not is_mention(one.match)]
    return masking.hers([case.subject.fields(), *faces])


def cell_pieces(one: Finding, mine: Hers, lists: Lists | None = None) -> tuple[tuple[Piece, ...], ...]:
    """Per cell of the finding's record, what names somebody else."""
    record = one.match.record
    return tuple(
        _pieces(column, cell, one, mine, lists or shipped())
        for column, cell in zip(record.columns, record.cells, strict=False)
    )


def _pieces(column: Column, cell: str, one: Finding, mine: Hers, lists: Lists) -> tuple[Piece, ...]:
    if not cell.strip() or (column.field not in OTHERS and column.field not in FREE_TEXT | {Field.CONTACT_REF}):
        return ()
    if column.field in FREE_TEXT:
        return masking.pieces(cell, mine, lists)
    is_others = column.field in OTHERS or _is_other_reference(column, one)
    return (Piece(0, len(cell), Kind.NAME, cell),) if is_others and not masking.is_hers(cell, mine) else ()


def _is_other_reference(column: Column, one: Finding) -> bool:
    """The reference person of a row that the asker herself heads."""
    return column.field is Field.CONTACT_REF and one.match.judgement.role is not Role.CUSTOMER_REFERENCE


def _face(one: Finding) -> Fields:
    record = one.match.record
    faces = faces_of(record.role, record.fields())
    return next((face.fields for face in faces if face.role is one.match.judgement.role), faces[0].fields)
