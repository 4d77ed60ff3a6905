"""Is a record in a case one person's, or two persons' joined by mistake? And is she its subject, or only mentioned?"""

from collections.abc import Mapping

from dsr_desk.domain.finding import Finding
from dsr_desk.domain.match import Match, Relation
from dsr_desk.domain.words import Text

_SAME = frozenset({Relation.SAME, Relation.NORMALISED})
_NAMES = ("given_name", "surname")
_OWN = ("joined", "personal_number", "customer_number", "email", "phone", "birth_date", *_NAMES)
_LIKE = _SAME | {Relation.SOUNDS_ALIKE, Relation.PET_NAME, Relation.SIMILAR, Relation.INITIAL, Relation.PART}


def wrong_pair(one: Finding) -> Text | None:
    """Why the record may be another person's: the number of one with the name of another, or a veto; None if neither.

    A shared personal number outweighs a new surname; a customer number does not outweigh another given name.
    """
    if is_mention(one.match):
        return None
    said = _relations(one.match)
    vetoed = {reason.field for reason in one.match.judgement.reasons if reason.is_veto}
    if vetoed & {"personal_number", "birth_date"}:
        return _text(one, Text("personnumret är en annan persons", "the personal number is another person's"))
    if said.get("personal_number") in _SAME:
        return None
    has_other_name = bool(vetoed) or said.get("given_name") is Relation.DIFFERS
    if said.get("customer_number") in _SAME and has_other_name:
        return _text(
            one, Text("kundnumret stämmer men namnet är en annans", "the customer number agrees, the name not")
        )
    return _text(one, Text("namnet är en annans", "the name is another's")) if vetoed else None


def is_mention(match: Match) -> bool:
    """The person is only mentioned in the row's text; the row itself is about somebody or something else."""
    said = _relations(match)
    return Relation.MENTIONED in said.values() and not any(said.get(field) in _LIKE for field in _OWN)


def _relations(match: Match) -> Mapping[str, Relation]:
    return {reason.field: reason.relation for reason in match.judgement.reasons}


def _text(one: Finding, why: Text) -> Text:
    return Text(
        f"{one.record_id} kan vara en annan persons: {why.sv}. Ta bort posten i granskningen, eller skriv varför den "
        "är personens.",
        f"{one.record_id} may be another person's: {why.en}. Leave it out in the review, or write why it is theirs.",
    )
