"""Who shares a home or a birthday and nothing else: most of what an index finds. The name tells, before more is read.

What a whole comparison would say of them is settled: under another given name and another surname neither a home nor a
birthday keeps a record in view (`matching`). `tests/domain/test_strangers.py` holds it to that.
"""

from dsr_desk.domain.days import birth_alone
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.known import Known, Named, names_in, places_in, texts_in
from dsr_desk.domain.match import Relation
from dsr_desk.domain.mentions import has_digits
from dsr_desk.domain.name_evidence import AGREES, nearest
from dsr_desk.domain.surroundings import is_near_home


def has_other_name(asked: Known, named: tuple[Named, ...]) -> bool:
    """Given name and surname are both another's, in the readings that agree best."""
    given, surname, *_ = nearest(asked.names, named)
    return given is Relation.DIFFERS and surname not in AGREES


def has_other_given_name(asked: Known, fields: Fields) -> bool:
    """All names in a row are of people with another given name; False where it has none, or somebody beside its own."""
    named = names_in(fields)
    if not asked.names or not named or Field.CONTACT_REF in fields:
        return False
    return nearest(asked.names, named)[0] not in AGREES


def is_neighbour(asked: Known, fields: Fields) -> bool:
    """A row found by its street and number alone is of somebody else."""
    has_lone_birthday = asked.births and any(map(birth_alone, fields.get(Field.PERSONAL_NUMBER, ())))
    return not has_lone_birthday and _is_somebody_else(asked, fields)


def is_born_that_day(asked: Known, fields: Fields) -> bool:
    """A row found by its birth date alone is of somebody else."""
    return _is_somebody_else(asked, fields) and not is_near_home(asked.places, places_in(fields)[0])


def _is_somebody_else(asked: Known, fields: Fields) -> bool:
    named = names_in(fields)
    if not asked.names or not named or Field.CONTACT_REF in fields or not has_other_name(asked, named):
        return False
    return not any(_may_name_her(asked, text) for text in texts_in(fields)) and not any(
        "@" in text or has_digits(text) for field in _NOT_LOOKED_THROUGH for text in fields.get(field, ())
    )


_NOT_LOOKED_THROUGH = (Field.JOB_TITLE, Field.STREET, Field.ADDRESS)
"""Where a number may stand that is under no key of its own ("c/o Wik, 070-..."): then all is compared."""


def _may_name_her(asked: Known, text: str) -> bool:
    """The beginning of her surname stands in the text: whether it is her name, the whole comparison says."""
    folded = fold(text)
    surnames = [name.readings[0].surname for name in asked.names]
    return any(surname and surname[-1][:4] in folded for surname in surnames)
