"""Evidence about the person herself: numbers and birth date. Points are log-likelihood (log2, rounded).

Each function compares what is known of two sides and returns reasons, one a field. Points of a reason also say how
far it can carry a verdict, so that whoever reads the reasons can recompute it (`matching.decide`). Names are weighed
in `name_evidence`.
"""

import re
from dataclasses import replace

from rapidfuzz.distance import OSA

from dsr_desk.domain.frequency import Frequency
from dsr_desk.domain.identifiers import Reading, State
from dsr_desk.domain.known import Known, Numbered
from dsr_desk.domain.match import Reason, Relation

SURE_NUMBER = 20.0
"""A valid number is one person's: a chance agreement is one in ten million."""
UNCHECKED_NUMBER = 12.0
"""A foreign number, or one whose check digit is wrong on both sides: agreement counts, the name must confirm it."""
SIMILAR_NUMBER = 4.0
OTHER_NUMBER = -12.0
OTHER_NUMBERS_OF_TWO = -1.0
"""On a couple's row: it may be the other one's."""
BIRTH = 8.0
"""One day of some 25,000, less for the birthdays that are guessed or defaulted."""
OTHER_BIRTH = -8.0
TWO_PERSONS = re.compile(r"\s(?:&|och|o|and|\+)\s|\w\s*/\s*\w", re.IGNORECASE)
"""A couple in one name field: "Bo & Lill Holm", "Bo/Lill"."""


def number_reasons(asked: Known, stored: Known, frequency: Frequency) -> tuple[Reason, ...]:
    """Identity numbers: the best agreement of any two, a slip, or the veto of two different valid ones."""
    pairs = [(one, other) for one in asked.numbers for other in stored.numbers]
    if not pairs:
        return (_missing(asked.numbers[0]),) if asked.numbers else ()
    reasons = [_number_reason(one, other, asked.is_person, frequency) for one, other in pairs]
    best = max(reasons, key=lambda reason: reason.points)
    if best.points > 0:
        return (best,)
    worst = min(reasons, key=lambda reason: (not reason.is_veto, reason.points))
    if any(TWO_PERSONS.search(one.text) for one in stored.names):
        worst = replace(worst, is_veto=False, points=max(worst.points, OTHER_NUMBERS_OF_TWO))
    return (worst,)


def _missing(asked: Numbered) -> Reason:
    field = "org_number" if asked.is_firms else "personal_number"
    return Reason(field, asked.text, "", Relation.MISSING, 0.0)


def _number_reason(asked: Numbered, stored: Numbered, asks_person: bool, frequency: Frequency) -> Reason:
    one, other = asked.reading, stored.reading
    is_person = one.is_person or one.state in (State.FOREIGN, State.DAMAGED)
    field = "personal_number" if is_person and not (asked.is_firms and not one.is_person) else "org_number"
    if one.key == other.key and State.DAMAGED not in (one.state, other.state):
        if one.century != other.century and one.century and other.century:
            return Reason(field, asked.text, stored.text, Relation.SIMILAR, SIMILAR_NUMBER, is_veto=True)
        relation = Relation.SAME if asked.text == stored.text else Relation.NORMALISED
        points = _agreement(one, asks_person)
        return Reason(field, asked.text, stored.text, relation, points, frequency.records("number", one.key))
    if _is_near(one, other):
        return Reason(field, asked.text, stored.text, Relation.SIMILAR, SIMILAR_NUMBER)
    both_proven = one.state is other.state is State.VALID and one.is_person and other.is_person
    if both_proven:
        return Reason(field, asked.text, stored.text, Relation.DIFFERS, OTHER_NUMBER, is_veto=True)
    comparable = one.is_person == other.is_person and one.state == other.state
    return Reason(field, asked.text, stored.text, Relation.DIFFERS, -3.0 if comparable else 0.0)


def _agreement(reading: Reading, asks_person: bool) -> float:
    if reading.state is not State.VALID:
        return UNCHECKED_NUMBER
    if reading.is_person or not asks_person:
        return SURE_NUMBER
    return 4.0  # a firm's number says where she works or buys, not who she is


def _is_near(one: Reading, other: Reading) -> bool:
    """One slip apart, or the beginning that a spreadsheet left. Two valid ones are never a slip: that is the check."""
    damaged = [reading for reading in (one, other) if reading.state is State.DAMAGED]
    if damaged:
        whole = other if one is damaged[0] else one
        return any(f"{century}{whole.key}".startswith(damaged[0].key) for century in ("", "19", "20"))
    if one.state is other.state is State.VALID:
        return False
    return len(one.key) == len(other.key) >= 6 and OSA.distance(one.key, other.key, score_cutoff=1) <= 1


def birth_reasons(asked: Known, stored: Known, number: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Birth dates, written or inside a number; left out where numbers that hold the date already spoke.

    Two different numbers of one birth date are told of: somebody had a coordination number first, or a number is wrong.
    """
    spoken = [reason for reason in number if reason.relation is not Relation.MISSING and reason.points]
    is_told = bool(spoken) and any(one.reading.is_person for one in asked.numbers)
    if not asked.births or (is_told and not spoken[0].is_veto):
        return ()
    if not stored.births:
        return (Reason("birth_date", asked.births[0][0], "", Relation.MISSING, 0.0),)
    reasons = [_birth_reason(*one, *other) for one in asked.births for other in stored.births]
    best = max(reasons, key=lambda reason: reason.points)
    return () if is_told and best.points < BIRTH else (best,)


def _birth_reason(asked: str, one: str, stored: str, other: str) -> Reason:
    if one[-6:] == other[-6:] and (len(one) != 8 or len(other) != 8 or one == other):
        relation = Relation.SAME if asked == stored else Relation.NORMALISED
        return Reason("birth_date", asked, stored, relation, BIRTH)
    is_other_century = len(one) == len(other) == 8 and one[:2] != other[:2]
    one, other = one[-6:], other[-6:]
    is_turned = one[:2] == other[:2] and one[2:4] == other[4:6] and one[4:6] == other[2:4]
    if not is_other_century and (is_turned or OSA.distance(one, other, score_cutoff=1) <= 1):
        return Reason("birth_date", asked, stored, Relation.SIMILAR, 2.0)
    return Reason("birth_date", asked, stored, Relation.DIFFERS, OTHER_BIRTH, is_veto=True)
