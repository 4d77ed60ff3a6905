"""Evidence about the person herself: her names, over every order either may be written in; points as in `evidence`."""

import re
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from dsr_desk.domain.evidence import SURE_NUMBER, TWO_PERSONS, UNCHECKED_NUMBER
from dsr_desk.domain.frequency import Frequency
from dsr_desk.domain.known import Known, Named, spelt_in_mail
from dsr_desk.domain.match import Reason, Relation
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.names import RANK, Name, classes, compare_tokens, read_name, sound

OTHER_GIVEN = -6.0
OTHER_SURNAME = -3.0
"""Milder than another given name: surnames change at marriage, given names hardly ever."""

_GIVEN_POINTS = {
    Relation.SAME: 3.0, Relation.NORMALISED: 3.0, Relation.SOUNDS_ALIKE: 2.8, Relation.PET_NAME: 2.6,
    Relation.PART: 2.4, Relation.INITIAL: 1.0, Relation.SIMILAR: 1.2, Relation.DIFFERS: OTHER_GIVEN,
}  # fmt: skip
_SURNAME_POINTS = {
    Relation.SAME: 4.0, Relation.NORMALISED: 4.0, Relation.SOUNDS_ALIKE: 3.6, Relation.PET_NAME: 3.6,
    Relation.PART: 3.4, Relation.INITIAL: 0.5, Relation.SIMILAR: 2.0, Relation.DIFFERS: OTHER_SURNAME,
}  # fmt: skip
COMMON_NAME_POINTS = 2.0
"""What each half of a common full name counts for: together less than any rare one (RARE_NAME)."""
RARE_NAME = 5.5
"""Given name and surname together from here on are rare enough to tell people at one address apart."""
AGREES = frozenset({Relation.SAME, Relation.NORMALISED, Relation.SOUNDS_ALIKE, Relation.PET_NAME, Relation.PART})


def name_reasons(asked: Known, stored: Known, number: tuple[Reason, ...], frequency: Frequency) -> tuple[Reason, ...]:
    """Given name and surname, over every order either may be written in; the best reading counts."""
    if not asked.names:
        return ()
    names = stored.names
    if _is_firm_of_hers(stored, number):
        names = ()
    spelt = () if names else spelt_in_mail(stored.mails)
    if not (names or spelt):
        return _no_name(asked.names[0])
    given, surname, text, reading, stored_text = nearest(asked.names, names or spelt)
    if spelt:
        return _spelt_reasons(given, surname, text, stored_text)
    if given is Relation.INITIAL and not any(reason.points >= UNCHECKED_NUMBER for reason in number):
        other = _other_in_mail(reading, stored)
        given, stored_text = (Relation.DIFFERS, other) if other else (given, stored_text)
    if given is Relation.PART and TWO_PERSONS.search(stored_text):
        given = Relation.SIMILAR  # a couple's row: which of it is hers is for somebody to see
    if given is Relation.DIFFERS and surname in AGREES and _is_slip_beside_number(reading, stored_text, number):
        given = Relation.SIMILAR
    reasons = _weighed(given, surname, text, reading, stored_text, frequency)
    if _is_of_the_dead(text, stored_text):
        reasons = tuple(replace(one, is_veto=one.field == "given_name" or one.is_veto) for one in reasons)
    return reasons


@lru_cache(maxsize=16384)
def nearest(asked: tuple[Named, ...], stored: tuple[Named, ...]) -> tuple[Relation, Relation, str, Name, str]:
    """The two readings that agree best, as relations of given name and surname with what was compared.

    Kept, since the records of a search bear a handful of names.
    """
    judged = [
        (*_relations(reading, against), one.text, reading, other.text)
        for one in asked
        for reading in one.readings
        for other in stored
        for against in other.readings
    ]
    return max(judged, key=lambda found: _rank(found[0], found[1]))


def _other_in_mail(asked: Name, stored: Known) -> str:
    """The address that says whose initial it is: "E. Wik" at elin.wik@ is not Emil; empty where none says so."""
    told = spelt_in_mail(stored.mails)
    readings = [(*_relations(asked, one.readings[0]), one.text) for one in told]
    others = [text for given, surname, text in readings if given is Relation.DIFFERS and surname in AGREES]
    return others[0] if others and len(others) == len(told) else ""


def _is_slip_beside_number(asked: Name, stored: str, number: tuple[Reason, ...]) -> bool:
    """Maria and Marie are two names, but not two persons where a valid number says one."""
    if not any(reason.points >= SURE_NUMBER for reason in number):
        return False
    return any(_one_slip(asked.given[:1], name.given[:1]) for name in read_name(stored))


def _one_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one and other) and OSA.distance(one[0], other[0], score_cutoff=1) <= 1


def reference_reasons(asked: Known, stored: Known, number: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """A sole trader's number is hers; where the row names nobody but another reference person, somebody must look."""
    is_by_firm = any(one.points >= SURE_NUMBER for one in number) and all(one.is_firms for one in stored.numbers)
    if not is_by_firm or stored.names or not (asked.names and stored.references):
        return ()
    given, surname, text, _, other = nearest(asked.names, stored.references)
    if given in AGREES | {Relation.INITIAL, Relation.SIMILAR} or surname in AGREES:
        return ()
    return (Reason("contact_ref", text, other, Relation.DIFFERS, 0.0, is_veto=True),)


def _is_firm_of_hers(stored: Known, number: tuple[Reason, ...]) -> bool:
    """The numbers agree, and a sole trader's firm stands as the name ("Svenssons Måleri"), no given name in it."""
    if not any(reason.points >= SURE_NUMBER for reason in number) or not any(one.is_firms for one in stored.numbers):
        return False
    words = {word for name in stored.names for one in name.readings for word in one.given + one.surname}
    return words.isdisjoint(GIVEN_NAMES)


def _no_name(asked: Named) -> tuple[Reason, ...]:
    reading = asked.readings[0]
    halves = (("given_name", reading.given), ("surname", reading.surname))
    return tuple(Reason(field, asked.text, "", Relation.MISSING, 0.0) for field, words in halves if words)


def _relations(asked: Name, stored: Name) -> tuple[Relation, Relation]:
    given = given_relation(asked.given, stored.given)
    is_doubtful = asked.is_turned or stored.is_turned or _is_other_generation(asked, stored)
    if is_doubtful and given in AGREES:
        given = Relation.SIMILAR
    return given, surname_relation(asked.surname, stored.surname)


_ESTATE = re.compile(r"\b(?:dödsbo\w*|dbo|avlid\w+|estate of)\b|†", re.IGNORECASE)


def _is_of_the_dead(asked: str, stored: str) -> bool:
    """Only one of the two is somebody's estate: nobody who writes is dead, but a namesake or an heir may write."""
    return bool(_ESTATE.search(asked)) != bool(_ESTATE.search(stored))


_YOUNGER, _ELDER = frozenset({"jr", "jun", "junior"}), frozenset({"sr", "sen", "senior"})


def _is_other_generation(asked: Name, stored: Name) -> bool:
    """Junior and senior of one name; also where only one side says which it means."""
    one, other = frozenset(asked.surname + asked.given), frozenset(stored.surname + stored.given)
    return any(bool(one & mark) != bool(other & mark) for mark in (_YOUNGER, _ELDER))


def _rank(given: Relation, surname: Relation) -> tuple[int, int]:
    return RANK[given] + RANK[surname], min(RANK[given], RANK[surname])


def given_relation(asked: tuple[str, ...], stored: tuple[str, ...]) -> Relation:
    """Given names as lists: one may leave some of the other's out; the same two in the other order are not the same."""
    if not asked or not stored:
        return Relation.MISSING
    if asked == stored:
        return Relation.SAME
    if "".join(asked) == "".join(stored):
        return Relation.NORMALISED
    if len(asked) == len(stored) == 1:
        return compare_tokens(asked[0], stored[0])
    if _initials(asked) == stored or _initials(stored) == asked:
        return Relation.INITIAL
    short, long = (asked, stored) if len(asked) <= len(stored) else (stored, asked)
    if len(short) == len(long):
        return _same_length(short, long)
    best = [max((compare_tokens(word, other) for other in long), key=RANK.__getitem__) for word in short]
    worst = min(best, key=RANK.__getitem__)
    return Relation.PART if worst in AGREES else worst


def _initials(words: tuple[str, ...]) -> tuple[str]:
    """ "KG" of Karl Gustav."""
    return ("".join(word[0] for word in words),)


def _same_length(one: tuple[str, ...], other: tuple[str, ...]) -> Relation:
    relations = [compare_tokens(first, second) for first, second in zip(one, other, strict=True)]
    worst = min(relations, key=RANK.__getitem__)
    if worst is Relation.INITIAL and relations[0] in AGREES:
        return Relation.PART
    if worst is Relation.DIFFERS and (relations[0] in AGREES or {sound(a) for a in one} == {sound(b) for b in other}):
        return Relation.SIMILAR
    return worst


def surname_relation(asked: tuple[str, ...], stored: tuple[str, ...]) -> Relation:
    """Surnames as lists: either half of a double name agrees in part, in any order."""
    if not asked or not stored:
        return Relation.MISSING
    if asked == stored or sorted(asked) == sorted(stored):
        return Relation.SAME
    if "".join(asked) == "".join(stored):
        return Relation.NORMALISED
    best = max((compare_tokens(one, other) for one in asked for other in stored), key=RANK.__getitem__)
    if best not in AGREES and any(_of_one_family(one, other) for one in asked for other in stored):
        best = Relation.SOUNDS_ALIKE
    if len(asked) == len(stored) == 1:
        return best
    return Relation.PART if best in AGREES and best is not Relation.PET_NAME else best


def _of_one_family(asked: str, stored: str) -> bool:
    """One surname in its form for a woman and for a man: Kowalska and Kowalski, Ivanova and Ivanov."""
    one, other = _FEMININE.sub("", asked), _FEMININE.sub("", stored)
    return one == other and len(one) >= 4


_FEMININE = re.compile(r"(?<=[sc]k)(?:a|i|y|ij|yj)$|(?<=dzk)[ai]$|(?<=[oei]v)a$|(?<=[^aeiou]in)a$")


def _weighed(
    given: Relation, surname: Relation, text: str, reading: Name, stored_text: str, frequency: Frequency
) -> tuple[Reason, ...]:
    """The two reasons of a name. A common full name counts little on either half; a lone half is not weighed so."""
    first, last = reading.given[0] if reading.given else "", reading.surname[-1] if reading.surname else ""
    formal = [key.lstrip("=") for key in classes(first)] if given is Relation.PET_NAME else []
    is_common = bool(first and last) and any(frequency.is_common_name(one, last) for one in (first, *formal))
    records = frequency.name_records(first, last) if first and last and given in AGREES and surname in AGREES else 0
    reasons = []
    halves = (
        ("given_name", given, reading.given, _GIVEN_POINTS),
        ("surname", surname, reading.surname, _SURNAME_POINTS),
    )
    for field, relation, words, table in halves:
        if words:
            points = table.get(relation, 0.0)
            points = min(points, COMMON_NAME_POINTS) if is_common else points
            veto = field == "given_name" and relation is Relation.DIFFERS
            reasons.append(Reason(field, text, stored_text if points else "", relation, points, records, veto))
    return tuple(reasons)


def _spelt_reasons(given: Relation, surname: Relation, text: str, stored_text: str) -> tuple[Reason, ...]:
    """A name read out of an address: it can confirm, in part; it cannot contradict."""
    if given not in AGREES | {Relation.INITIAL} or surname not in AGREES:
        return (
            Reason("given_name", text, "", Relation.MISSING, 0.0),
            Reason("surname", text, "", Relation.MISSING, 0.0),
        )
    relation = Relation.INITIAL if given is Relation.INITIAL else Relation.PART
    return (
        Reason("given_name", text, stored_text, relation, 1.0),
        Reason("surname", text, stored_text, Relation.PART, 2.0),
    )
