"""What a person may take along (Art. 20): data she provided or that were observed of her, on consent or contract.

What others wrote or concluded about her (notes, segments, who looks after her) is hers to see by Art. 15, not to carry.
"""

from collections.abc import Iterable
from dataclasses import replace

from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter_facts import Disclosed
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.record import Role

_OURS = frozenset((Field.NOTE, Field.OWNER, Field.CATEGORY, Field.RECORD_ID))
"""Fields the firm fills in, not the person."""
_OBSERVED = frozenset((Role.LEARNER, Role.ATTENDEE, Role.SUBSCRIBER, Role.LEAD))
"""Roles in which unnamed columns are what the person did: answers, results, films seen (WP 242)."""
_PORTABLE = frozenset(("consent", "contract"))


def provided(held: Iterable[Disclosed], policy: Policy | None) -> tuple[Disclosed, ...]:
    """The records with only the columns that go along; a record nothing of which does is left out."""
    kept = (_carried(one) for one in held if _is_on_consent_or_contract(one, policy))
    return tuple(one for one in kept if any(cell.strip() for cell in one.cells))


def _is_on_consent_or_contract(one: Disclosed, policy: Policy | None) -> bool:
    """By the purposes of the record's system; where nobody has named a basis, it goes along."""
    system = policy.system(one.system) if policy else None
    if policy is None or system is None:
        return True
    bases = {purpose.basis for purpose in policy.purposes if purpose.id in system.purposes}
    return not bases or None in bases or bool(bases & _PORTABLE)


def _carried(one: Disclosed) -> Disclosed:
    ours = _OURS if one.role in _OBSERVED else _OURS | {Field.OTHER}
    pairs = [(column, cell) for column, cell in zip(one.columns, one.cells, strict=False) if column.field not in ours]
    return replace(one, columns=tuple(column for column, _ in pairs), cells=tuple(cell for _, cell in pairs))
