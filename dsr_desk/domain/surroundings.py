"""Evidence around the person: mailbox, phone, customer number, home, employer, and mentions in free text.

A home and a surname name a household, a shared mailbox or phone a family or an office: such agreement counts little
and never makes a match certain (`matching.decide`).
"""

import itertools
import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from dsr_desk.domain.folding import fold
from dsr_desk.domain.frequency import Frequency
from dsr_desk.domain.known import Known, Places
from dsr_desk.domain.mails import Mail, mails_in
from dsr_desk.domain.match import Reason, Relation
from dsr_desk.domain.mentions import numbers_mentioned
from dsr_desk.domain.names import compare_tokens
from dsr_desk.domain.phones import is_landline
from dsr_desk.domain.places import Place
from dsr_desk.domain.record import Role

OWN_MAIL = 12.0
OWN_PHONE = 10.0
"""Less than a mailbox: numbers are handed on and used again."""
OWN_CONTACT = 8.0
"""From here on a contact reason is of a mailbox or phone that one person has."""
HOME_LINE = 7.0
"""A landline: everybody at home answers it, whoever is in the register."""
HOUSEHOLD_CONTACT = 5.0
"""Shared by a few given names: a family's. With a full name it counts as a home does."""
SHARED_CONTACT = 3.0
"""Shared by more: an office's."""
_FAMILY = 4
"""More given names than this on one mailbox or phone are no household."""
ROLE_MAIL = 2.0
OTHER_CONTACT = -0.5
"""People have several; another one says little."""
CUSTOMER = 9.0
HOME = 5.0
NEAR_HOME = 4.0
"""A home agrees from here on."""
STREET_ONLY = 2.0
POSTCODE = 2.0
CITY = 0.5
FIRM = 2.5
MENTION = 1.0


def contact_reasons(asked: Known, stored: Known, role: Role, frequency: Frequency) -> tuple[Reason, ...]:
    """E-mail and phone, the best pair of each; a reference person's phone is taken to be her firm's switchboard."""
    is_firms = role is Role.CUSTOMER_REFERENCE
    reasons = []
    if asked.mails:
        mails = [_mail_reason(*one, *other, frequency) for one in asked.mails for other in stored.mails]
        reasons.append(_best(mails, "email", asked.mails[0][0]))
    if asked.phones:
        phones = [_phone_reason(one, other, is_firms, frequency) for one in asked.phones for other in stored.phones]
        reasons.append(_best(phones, "phone", asked.phones[0][0]))
    return tuple(reasons)


def _best(reasons: list[Reason], field: str, asked: str) -> Reason:
    """The reason with most points; where nothing is stored, one that says so."""
    if not reasons:
        return Reason(field, asked, "", Relation.MISSING, 0.0)
    return reasons[0] if len(reasons) == 1 else max(reasons, key=lambda reason: reason.points)


def _mail_reason(asked: str, one: Mail, stored: str, other: Mail, frequency: Frequency) -> Reason:
    if one.normal == other.normal:
        relation = Relation.SAME if asked == stored else Relation.NORMALISED
        points = _mailbox_points(one, frequency)
        return Reason("email", asked, stored, relation, points, frequency.records("email", one.normal))
    is_slip = not (one.is_role or other.is_role) and len(one.normal) > 8 and _slip(one.normal, other.normal)
    if is_slip or (one.local == other.local and len(one.local) >= 5 and not one.is_role):
        return Reason("email", asked, stored, Relation.SIMILAR, 2.0)
    return Reason("email", asked, stored, Relation.DIFFERS, OTHER_CONTACT)


def _mailbox_points(mail: Mail, frequency: Frequency) -> float:
    if mail.is_role:
        return HOUSEHOLD_CONTACT if mail.is_household else ROLE_MAIL
    return _shared_points(frequency.given_names("email", mail.normal), OWN_MAIL)


def _phone_reason(
    asked: tuple[str, str, bool], stored: tuple[str, str, bool], is_firms: bool, frequency: Frequency
) -> Reason:
    if asked[1] == stored[1]:
        relation = Relation.SAME if asked[0] == stored[0] else Relation.NORMALISED
        is_office = asked[2] or stored[2] or (is_firms and is_landline(stored[1]))
        own = HOME_LINE if is_landline(asked[1]) else OWN_PHONE
        points = SHARED_CONTACT if is_office else _shared_points(frequency.given_names("phone", asked[1]), own)
        return Reason("phone", asked[0], stored[0], relation, points, frequency.records("phone", asked[1]))
    if _slip(asked[1], stored[1]):
        return Reason("phone", asked[0], stored[0], Relation.SIMILAR, 1.5)
    return Reason("phone", asked[0], stored[0], Relation.DIFFERS, OTHER_CONTACT)


def _shared_points(names: int, own: float) -> float:
    """By how many different given names share the value in the user's data (0 or 1: nobody else is known to)."""
    return own if names <= 1 else HOUSEHOLD_CONTACT if names <= _FAMILY else SHARED_CONTACT


def _slip(one: str, other: str) -> bool:
    return OSA.distance(one, other, score_cutoff=1) <= 1


def customer_reasons(asked: Known, stored: Known) -> tuple[Reason, ...]:
    """Customer or supplier number: one account, which several people may stand for."""
    if not asked.customers:
        return ()
    for text, key in asked.customers:
        for stored_text, other in stored.customers:
            if key == other and key:
                relation = Relation.SAME if text == stored_text else Relation.NORMALISED
                return (Reason("customer_number", text, stored_text, relation, CUSTOMER),)
    if not stored.customers:
        return (Reason("customer_number", asked.customers[0][0], "", Relation.MISSING, 0.0),)
    return (Reason("customer_number", asked.customers[0][0], stored.customers[0][0], Relation.DIFFERS, -0.5),)


def home_reasons(asked: Known, stored: Known) -> tuple[Reason, ...]:
    """Street with number, postcode, town, region: one household's, counted as one group with a cap by its size."""
    streets = [
        _street_reason(text, one, other_text, other)
        for text, one in asked.places
        for other_text, other in stored.places
    ]
    return (
        *([_best(streets, "street", asked.places[0][0])] if asked.places else ()),
        *_equal("postcode", asked.postcodes, stored.postcodes, POSTCODE, slip=1.0),
        *_equal("city", asked.cities, stored.cities, CITY, slip=0.3),
        *_equal("region", asked.regions, stored.regions, 0.2, slip=0.0),
    )


def is_near_home(asked: Places, stored: Places) -> bool:
    """A street with its number agrees, or nearly."""
    return any(_place_relation(one, other)[1] >= NEAR_HOME for _, one in asked for _, other in stored)


def _street_reason(text: str, one: Place, stored_text: str, other: Place) -> Reason:
    relation, points = _place_relation(one, other)
    if relation is Relation.SAME and text != stored_text:
        relation = Relation.NORMALISED
    return Reason("street", text, stored_text, relation, points)


def _place_relation(one: Place, other: Place) -> tuple[Relation, float]:
    is_same = one.street == other.street
    is_near = not is_same and one.street[-1:] == other.street[-1:] and _is_slip_of_street(one.street, other.street)
    if not (is_same or is_near) or (one.number and other.number and one.number != other.number):
        return Relation.DIFFERS, OTHER_CONTACT
    if not (one.number and other.number):
        lone = is_same and not one.number and not other.number
        return (Relation.SAME, HOME - 1) if lone else (Relation.PART, STREET_ONLY)
    if _differ(one.flat, other.flat) or _differ(one.letter, other.letter):
        return Relation.PART, STREET_ONLY
    return (Relation.SAME, HOME) if is_same else (Relation.SIMILAR, NEAR_HOME)


def _is_slip_of_street(one: str, other: str) -> bool:
    """The last letter tells "gatan" from "vägen" (both are read short): Kungsgatan and Kungsvägen are two streets."""
    return min(len(one), len(other)) >= 4 and _slip(one, other)


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


Pairs = tuple[tuple[str, str], ...]


def _equal(field: str, asked: Pairs, stored: Pairs, points: float, *, slip: float) -> tuple[Reason, ...]:
    if not asked:
        return ()
    if not stored:
        return (Reason(field, asked[0][0], "", Relation.MISSING, 0.0),)
    for text, one in asked:
        for stored_text, other in stored:
            if one == other:
                return (Reason(field, text, stored_text, _written(text, stored_text), points),)
    text, one, stored_text, other = *asked[0], *stored[0]
    if slip and _slip(one, other):
        return (Reason(field, text, stored_text, Relation.SIMILAR, slip),)
    return (Reason(field, text, stored_text, Relation.DIFFERS, -0.3),)


def _written(asked: str, stored: str) -> Relation:
    return Relation.SAME if asked == stored else Relation.NORMALISED


def firm_reasons(asked: Known, stored: Known) -> tuple[Reason, ...]:
    """The employer or firm; or a firm that bears the person's whole name."""
    if asked.firms:
        return _firm_reason(asked, stored)
    if stored.names or not asked.names:
        return ()
    for name in asked.names:
        words = set(name.readings[0].given + name.readings[0].surname)
        for text, firm in stored.firms:
            if len(words) >= 2 and all(any(_is_word(word, other) for other in firm) for word in words):
                return (Reason("company", name.text, text, Relation.PART, FIRM),)
    return ()


def _is_word(word: str, other: str) -> bool:
    """The same word, or its genitive ("Svenssons Måleri")."""
    return other in (word, f"{word}s")


def _firm_reason(asked: Known, stored: Known) -> tuple[Reason, ...]:
    for text, words in asked.firms:
        for stored_text, other in stored.firms:
            if words == other:
                return (Reason("company", text, stored_text, _written(text, stored_text), FIRM),)
            if words < other or other < words:
                return (Reason("company", text, stored_text, Relation.PART, FIRM - 1),)
    if not stored.firms:
        return (Reason("company", asked.firms[0][0], "", Relation.MISSING, 0.0),)
    return (Reason("company", asked.firms[0][0], stored.firms[0][0], Relation.DIFFERS, 0.0),)


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AROUND = 30
"""Letters shown on each side of a mention."""


def mention_reasons(asked: Known, stored: Known) -> tuple[Reason, ...]:
    """The person's number, mailbox, phone or whole name inside free text that is about somebody or something else."""
    if not stored.texts:
        return ()
    found = [reason for text in stored.texts for reason in _mentions(asked, text)]
    return tuple({reason.asked: reason for reason in reversed(found)}.values())


def _mentions(asked: Known, text: str) -> Iterable[Reason]:
    inside = {mail.normal for mail in mails_in(text)} | numbers_mentioned(text) if len(text) >= 6 else set()
    if inside:
        keys = [(one.text, one.reading.key) for one in asked.numbers]
        keys += [(written, mail.normal) for written, mail in asked.mails]
        keys += [(written, phone) for written, phone, _ in asked.phones]
        for written, key in keys:
            if key in inside:
                yield Reason("note", written, _shown(text, 0), Relation.MENTIONED, MENTION)
    for name in asked.names:
        if at_home := _home_in(name.readings[0].surname, asked.places, text):
            yield Reason("note", at_home, _shown(text, 0), Relation.MENTIONED, MENTION)
        place = _name_in(name.readings[0].given, name.readings[0].surname, text)
        if place >= 0:
            yield Reason("note", name.text, _shown(text, place), Relation.MENTIONED, MENTION)


def _name_in(given: tuple[str, ...], surname: tuple[str, ...], text: str) -> int:
    """Where both halves of a name stand next to each other in a text; -1 for nowhere."""
    if not given or not surname or len(text) < 5 or fold(surname[-1])[:4] not in (folded := fold(text)):
        return -1
    words = [(found.start(), found.group()) for found in _WORD.finditer(folded)]
    for (place, one), (_, other) in itertools.pairwise(words):
        for first, last in ((one, other), (other, one)):
            if _same(surname[-1], last) and (_same(given[0], first) or (first == one == given[0][0])):
                return place
    return -1


def _home_in(surname: tuple[str, ...], places: Places, text: str) -> str:
    """The address with which a text names somebody of her surname, as it was asked; empty for none."""
    folded = fold(text)
    if not surname or surname[-1] not in folded:
        return ""
    homes = ((written, _HOUSE.match(fold(written))) for written, place in places if place.number)
    return next((written for written, home in homes if home and re.search(rf"\b{home.group()}\b", folded)), "")


_HOUSE = re.compile(r"[a-z][a-z ]+ \d+(?: ?[a-z]\b)?")


_SAME = frozenset({Relation.SAME, Relation.NORMALISED, Relation.SOUNDS_ALIKE, Relation.PET_NAME})


def _same(asked: str, word: str) -> bool:
    return compare_tokens(asked, word) in _SAME or (word.endswith("s") and word[:-1] == asked)


def _shown(text: str, place: int) -> str:
    start = max(0, place - _AROUND)
    piece = " ".join(text[start : place + 2 * _AROUND].split())
    return ("…" if start else "") + piece + ("…" if len(text) > place + 2 * _AROUND else "")
