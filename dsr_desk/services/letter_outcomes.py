"""What became of a case's records, as a letter tells it: what was erased, what a later file proves, what is kept."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from dsr_desk.domain.field_names import FIELD_NAMES
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.keeping import keeping
from dsr_desk.domain.letter_facts import Erased, KeptGroup, Proved
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.proof import Proof, Seen
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.words import Text


def erased(policy: Policy, hers: Iterable[Finding], language: str) -> tuple[Erased, ...]:
    """Per system, what was decided to go; its day only when every record of it is ticked."""
    going = sorted((one for one in hers if one.decision and one.decision.outcome is Outcome.ERASE), key=_source)
    return tuple(_erased_in(policy, source, tuple(group), language) for source, group in groupby(going, key=_source))


def _erased_in(policy: Policy, source: str, group: Sequence[Finding], language: str) -> Erased:
    days = [one.done_on for one in group]
    on = max(day for day in days if day) if all(days) else None
    return Erased(source_name(source, language, policy.systems), _what(group, language), len(group), on)


def proved(policy: Policy, proofs: Iterable[Proof], language: str) -> tuple[Proved, ...]:
    """What speaks for the erasure; where she still stands there is nothing to tell but the work to do."""
    good = (Seen.GONE, Seen.KEPT_AS_PLANNED)
    return tuple(
        Proved(source_name(one.source, language, policy.systems), one.on, one.sha256, one.seen is Seen.KEPT_AS_PLANNED)
        for one in proofs
        if one.seen in good and one.on
    )


def kept(policy: Policy, hers: Iterable[Finding], language: str) -> tuple[KeptGroup, ...]:
    """Records kept, grouped by system, ground and last day."""
    staying = sorted(
        (one for one in hers if one.decision and one.decision.outcome is Outcome.KEEP_UNTIL), key=_kept_key
    )
    return tuple(
        _kept_in(policy, source, tuple(group), language) for (source, _, _), group in groupby(staying, key=_kept_key)
    )


def _kept_in(policy: Policy, source: str, group: Sequence[Finding], language: str) -> KeptGroup:
    decision = group[0].decision or Decision(Outcome.KEEP_UNTIL)
    system = policy.system(source)
    purposes = [one.name for one in policy.purposes if system and one.id in system.purposes]
    why = keeping(decision.ground)
    return KeptGroup(
        system=source_name(source, language, policy.systems),
        what=_what(group, language),
        purpose=purposes[0] if purposes else None,
        ground=why.ground if why else Text(decision.ground, decision.ground),
        article=why.article if why else "",
        statute=decision.ground,
        until=decision.until,
    )


def _what(group: Iterable[Finding], language: str) -> str:
    """Which data a group of records holds, as the fields of their columns that have a value."""
    fields = {field for one in group for field in one.match.record.fields() if field is not Field.OTHER}
    return ", ".join(FIELD_NAMES[field].said_in(language) for field in Field if field in fields)


def _kept_key(one: Finding) -> tuple[str, date, str]:
    decision = one.decision or Decision(Outcome.KEEP_UNTIL)
    return one.match.record.source, decision.until or date.max, decision.ground


def _source(one: Finding) -> str:
    return one.match.record.source
