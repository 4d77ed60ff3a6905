"""Is this record that person? One page, no training, nothing hidden.

1. **Readings.** Both sides are read once into every meaning their values may have (`known`).
2. **Evidence** in five groups, one reason a field: numbers and birth date (`evidence`), given name, surname
   (`name_evidence`), contact, home and employer, mentions (`surroundings`). Points are log-likelihood; their sum is the
   score, used for order only.
3. **Vetoes**: another valid number, another birth date, another given name; both mailbox and phone different under a
   common name. A veto lowers the verdict to possible, or to no where nothing but the name agrees.
4. **Verdict** from the reasons alone (`said`), so that an outsider can recompute it. *Certain* needs an anchor that
   belongs to one person, and no veto: a home and a surname are a household's, a shared mailbox an office's.
5. **Second hop** (services/search): from certain records only, on identifiers nobody shares.
"""

from collections.abc import Sequence
from dataclasses import replace

from dsr_desk.domain.evidence import BIRTH, SURE_NUMBER, UNCHECKED_NUMBER, birth_reasons, number_reasons
from dsr_desk.domain.fields import Fields
from dsr_desk.domain.frequency import NO_FREQUENCY, Frequency
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Reason, Relation, Verdict
from dsr_desk.domain.name_evidence import AGREES, RARE_NAME, name_reasons, reference_reasons
from dsr_desk.domain.record import Face, Role
from dsr_desk.domain.said import Said
from dsr_desk.domain.sentence import sentence
from dsr_desk.domain.surroundings import (
    CUSTOMER,
    FIRM,
    HOME_LINE,
    POSTCODE,
    SHARED_CONTACT,
    contact_reasons,
    customer_reasons,
    firm_reasons,
    home_reasons,
    mention_reasons,
)

_ORDER = {Verdict.CERTAIN: 2, Verdict.POSSIBLE: 1, Verdict.NO: 0}


def compare(asked: Fields, record: Fields, frequency: Frequency = NO_FREQUENCY, role: Role = Role.PERSON) -> Judgement:
    """Compare what a person gave with one face of a record."""
    return compare_known(read(asked), read(record), frequency, role)


def compare_faces(asked: Known, faces: Sequence[Face], frequency: Frequency = NO_FREQUENCY) -> Judgement:
    """The judgement on a row's best face."""
    judged = [compare_known(asked, read(face.fields), frequency, face.role) for face in faces]
    return max(judged, key=lambda one: (_ORDER[one.verdict], one.score))


def compare_known(asked: Known, stored: Known, frequency: Frequency, role: Role) -> Judgement:
    """Compare two sides that are read already."""
    number = number_reasons(asked, stored, frequency)
    reasons = (
        *number,
        *birth_reasons(asked, stored, number),
        *name_reasons(asked, stored, number, frequency),
        *reference_reasons(asked, stored, number),
        *contact_reasons(asked, stored, role, frequency),
        *customer_reasons(asked, stored),
        *home_reasons(asked, stored),
        *firm_reasons(asked, stored),
        *mention_reasons(asked, stored),
    )
    said = Said(reasons)
    if _is_namesakes_contact(said):
        reasons = tuple(replace(one, is_veto=True) if one.field in ("email", "phone") else one for one in reasons)
        said = Said(reasons)
    verdict = _verdict(said)
    score = round(sum([reason.points for reason in reasons]), 2)
    return Judgement(verdict, score, reasons, sentence(verdict, reasons), role)


def _is_namesakes_contact(said: Said) -> bool:
    """Mailbox and phone both known and both different, under a common name: most likely a namesake."""
    differ = said.relation("email") is said.relation("phone") is Relation.DIFFERS
    return differ and said.full_name and said.name_points < RARE_NAME and not said.is_identified


def decide(reasons: Sequence[Reason]) -> Verdict:
    """The verdict that follows from the reasons; nothing else goes into it."""
    return _verdict(Said(reasons))


def _verdict(said: Said) -> Verdict:
    if said.is_vetoed:
        return Verdict.POSSIBLE if _more_than_the_name(said) else Verdict.NO
    if _has_anchor(said) and not _is_born_nearby(said):
        return Verdict.CERTAIN
    return Verdict.POSSIBLE if _is_possible(said) else Verdict.NO


def _is_born_nearby(said: Said) -> bool:
    """A birth date that is nearly hers: a slip, or another person. A valid number settles it, a mailbox does not."""
    return said.relation("birth_date") is Relation.SIMILAR and said.number < SURE_NUMBER


def _has_anchor(said: Said) -> bool:
    """Something that belongs to one person, and a name that does not speak against it."""
    given, surname = said.relation("given_name"), said.relation("surname")
    initial = given is Relation.INITIAL and said.surname_agrees
    surname_open = said.surname_agrees or surname is Relation.MISSING
    return (
        said.number >= SURE_NUMBER
        or (
            said.number >= UNCHECKED_NUMBER
            and (
                said.given_agrees
                or initial
                or said.points("birth_date") >= BIRTH
                or (said.surname_agrees and given in (Relation.MISSING, Relation.SIMILAR))
            )
        )
        or (said.own_mail and (said.given_agrees or initial))
        or (said.own_phone and ((said.given_agrees and (surname_open or said.at_home)) or initial))
        or (said.own_mail and (said.own_phone or said.names_her_firm) and said.is_unnamed)
        or (said.points("birth_date") >= BIRTH and said.full_name)
        or (
            said.points("birth_date") >= BIRTH
            and (said.own_mail or said.own_phone)
            and (given is Relation.SIMILAR and said.surname_agrees)
        )
        or (said.points("birth_date") >= BIRTH and said.same_given and said.in_household)
        or (said.points("customer_number") >= CUSTOMER and said.full_name)
        or (said.full_name and said.same_given and said.name_points >= RARE_NAME and said.at_home)
        or (said.full_name and said.in_familys_contact)
        or (said.same_given and said.at_home and said.in_familys_contact)
    )


def _more_than_the_name(said: Said) -> bool:
    """Under a veto: what keeps the record in view. A household or office counts only with the surname."""
    points = said.points
    exact = (
        said.number >= UNCHECKED_NUMBER or max(points("email"), points("phone")) >= HOME_LINE
        or points("customer_number") >= CUSTOMER or said.is_mentioned_beyond_name
        or (points("birth_date") >= BIRTH and said.at_home) or said.is_told_by_the_sum
    )  # fmt: skip
    if exact:
        return True
    beside = [field for field in _BESIDE_THE_NAME if not said.is_like_mail(field)]
    if said.relation("given_name") is Relation.DIFFERS:
        birth = (
            0.0 if said.points("personal_number") < 0 else points("birth_date")
        )  # a twin has the date, not the number
        near = max(points("email"), points("phone"), birth) >= SHARED_CONTACT
        return said.surname_agrees and (near or said.at_home)
    return (said.given_agrees or said.surname_agrees) and max(map(points, beside)) >= POSTCODE


_BESIDE_THE_NAME = ("email", "phone", "street", "postcode", "company", "birth_date", "personal_number")


def _is_possible(said: Said) -> bool:
    """Any exact identifier; a name with nothing against it; or all that was asked for."""
    given, surname = said.relation("given_name"), said.relation("surname")
    contact = max(said.points("email"), said.points("phone"))
    names_differ = surname is Relation.DIFFERS and given not in AGREES
    half_asked = not (said.was_asked("given_name") and said.was_asked("surname"))
    no_name_asked = not said.was_asked("given_name", "surname")
    named = given in AGREES or given in (Relation.INITIAL, Relation.SIMILAR)
    return bool(
        said.all_agrees
        or said.number >= UNCHECKED_NUMBER
        or said.points("customer_number") >= CUSTOMER
        or said.points("joined") > 0
        or said.relation("note") is Relation.MENTIONED
        or contact >= HOME_LINE
        or (contact >= POSTCODE and not names_differ)
        or (named and (said.surname_agrees or surname is Relation.SIMILAR))
        or (half_asked and (said.given_agrees or said.surname_agrees))
        or (said.surname_agrees and (said.at_home or said.is_identified or said.number > 0))
        or (said.given_agrees and (said.at_home or said.is_identified))
        or (said.at_home and said.points("birth_date") >= BIRTH)
        or said.is_told_by_the_sum
        or (
            no_name_asked
            and (said.at_home or said.is_identified or said.number > 0 or said.points("company") >= FIRM - 1)
        )
        or said.names_her_firm
        or (said.half_named and max(said.points("company"), said.points("postcode")) >= POSTCODE)
        or (said.is_unnamed and (said.number > 0 or said.is_identified))
    )
