"""Is this record that person? One page, no training, nothing hidden.

1. **Readings.** Both sides are read once into every meaning their values may have (`known`).
2. **Evidence** in five groups, one reason a field: numbers and birth date, given name, surname (`evidence`); contact,
   home and employer, mentions (`surroundings`). Points are log-likelihood; their sum is the score, used for order only.
3. **Vetoes**: another valid number, another birth date, another given name; both mailbox and phone different under a
   common name. A veto lowers the verdict to possible, or to no where nothing but the name agrees.
4. **Verdict** from the reasons alone, so that an outsider can recompute it (`decide`). *Certain* needs an anchor that
   belongs to one person, and no veto: a home and a surname are a household's, a shared mailbox an office's.
5. **Second hop** (services/search): from certain records only, on identifiers nobody shares.
"""

from collections.abc import Sequence
from dataclasses import replace

from dsr_desk.domain.evidence import (
    AGREES,
    BIRTH,
    NO_FREQUENCY,
    RARE_NAME,
    SURE_NUMBER,
    UNCHECKED_NUMBER,
    Frequency,
    birth_reasons,
    name_reasons,
    number_reasons,
)
from dsr_desk.domain.fields import Fields
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Reason, Relation, Verdict
from dsr_desk.domain.record import Face, Role
from dsr_desk.domain.sentence import sentence
from dsr_desk.domain.surroundings import (
    CUSTOMER,
    FIRM,
    HOUSEHOLD_CONTACT,
    NEAR_HOME,
    OWN_CONTACT,
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


def _is_namesakes_contact(said: "Said") -> bool:
    """Mailbox and phone both known and both different, under a common name: most likely a namesake."""
    differ = said.relation("email") is said.relation("phone") is Relation.DIFFERS
    return differ and said.full_name and said.name_points < RARE_NAME and not said.is_identified


class Said:
    """The reasons by field, and what they amount to in words."""

    def __init__(self, reasons: Sequence[Reason]) -> None:
        self._reasons = reasons
        self._by_field = {reason.field: reason for reason in reversed(reasons)}

    def relation(self, field: str) -> Relation:
        """How the asked value stands to the stored one; missing where either is not there."""
        reason = self._by_field.get(field)
        return reason.relation if reason else Relation.MISSING

    def points(self, field: str) -> float:
        """The field's points, 0 where it was not compared."""
        reason = self._by_field.get(field)
        return reason.points if reason else 0.0

    def was_asked(self, *fields: str) -> bool:
        """The person gave at least one of these."""
        return any(field in self._by_field for field in fields)

    @property
    def is_vetoed(self) -> bool:
        """Something speaks against it."""
        return True in [reason.is_veto for reason in self._reasons]

    @property
    def all_agrees(self) -> bool:
        """All that was asked for is there and agrees."""
        return bool(self._reasons) and all(reason.points > 0 for reason in self._reasons)

    @property
    def number(self) -> float:
        """Points of the better of personal and organisation number."""
        return max(self.points("personal_number"), self.points("org_number"))

    @property
    def given_agrees(self) -> bool:
        """The given name is the same in any writing, or one of several."""
        return self.relation("given_name") in AGREES

    @property
    def surname_agrees(self) -> bool:
        """The surname is the same in any writing, or one half of a double one."""
        return self.relation("surname") in AGREES

    @property
    def same_given(self) -> bool:
        """The whole given name is the same. Twins, of one birthday and home, differ in it; a surname may be new."""
        return self.given_agrees and self.relation("given_name") is not Relation.PART

    @property
    def full_name(self) -> bool:
        """Given name and surname agree."""
        return self.given_agrees and self.surname_agrees

    @property
    def name_points(self) -> float:
        """Points of given name and surname together."""
        return self.points("given_name") + self.points("surname")

    @property
    def is_identified(self) -> bool:
        """A number or the birth date agrees."""
        return self.number >= UNCHECKED_NUMBER or self.points("birth_date") >= BIRTH

    @property
    def at_home(self) -> bool:
        """Street and number agree, and they are not in another town."""
        elsewhere = self.relation("postcode") is Relation.DIFFERS and self.points("city") <= 0
        return self.points("street") >= NEAR_HOME and not elsewhere

    @property
    def in_household(self) -> bool:
        """Home, or a mailbox or phone that a family shares."""
        return self.at_home or self.in_familys_contact

    @property
    def in_familys_contact(self) -> bool:
        """A mailbox or phone that no more than a family uses: two of one full name hardly share it, as a block may."""
        return max(self.points("email"), self.points("phone")) >= HOUSEHOLD_CONTACT

    @property
    def own_mail(self) -> bool:
        """The same mailbox, and nobody else's."""
        return self.points("email") >= OWN_CONTACT

    @property
    def names_her_firm(self) -> bool:
        """The record is a firm's that bears her whole name."""
        return self.relation("company") is Relation.PART and self.points("company") >= FIRM

    @property
    def own_phone(self) -> bool:
        """The same phone, and nobody else's."""
        return self.points("phone") >= OWN_CONTACT


def decide(reasons: Sequence[Reason]) -> Verdict:
    """The verdict that follows from the reasons; nothing else goes into it."""
    return _verdict(Said(reasons))


def _verdict(said: Said) -> Verdict:
    if said.is_vetoed:
        return Verdict.POSSIBLE if _more_than_the_name(said) else Verdict.NO
    if _has_anchor(said):
        return Verdict.CERTAIN
    return Verdict.POSSIBLE if _is_possible(said) else Verdict.NO


def _has_anchor(said: Said) -> bool:
    """Something that belongs to one person, and a name that does not speak against it."""
    given, surname = said.relation("given_name"), said.relation("surname")
    nameless = given is surname is Relation.MISSING
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
        or (said.own_mail and (said.own_phone or said.names_her_firm) and nameless)
        or (said.points("birth_date") >= BIRTH and said.full_name)
        or (said.points("birth_date") >= BIRTH and said.same_given and said.in_household)
        or (said.points("customer_number") >= CUSTOMER and said.full_name)
        or (said.full_name and said.name_points >= RARE_NAME and said.at_home)
        or (said.full_name and said.in_familys_contact)
        or (said.same_given and said.at_home and said.in_familys_contact)
    )


def _more_than_the_name(said: Said) -> bool:
    """Under a veto: what keeps the record in view. A household or office counts only with the surname."""
    points = said.points
    exact = (
        said.number >= UNCHECKED_NUMBER or said.own_mail or said.own_phone
        or points("customer_number") >= CUSTOMER or said.relation("note") is Relation.MENTIONED
        or (points("birth_date") >= BIRTH and said.at_home)
    )  # fmt: skip
    if exact:
        return True
    if said.relation("given_name") is Relation.DIFFERS:
        near = max(points("email"), points("phone"), points("birth_date")) >= SHARED_CONTACT
        return said.surname_agrees and (near or said.at_home)
    return (said.given_agrees or said.surname_agrees) and max(map(points, _BESIDE_THE_NAME)) >= POSTCODE


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
        or contact >= OWN_CONTACT
        or (contact >= POSTCODE and not names_differ)
        or (named and (said.surname_agrees or surname is Relation.SIMILAR))
        or (half_asked and (said.given_agrees or said.surname_agrees))
        or (said.surname_agrees and (said.at_home or said.is_identified or said.number > 0))
        or (said.given_agrees and (said.at_home or said.is_identified))
        or (said.at_home and said.points("birth_date") >= BIRTH)
        or (
            no_name_asked
            and (said.at_home or said.is_identified or said.number > 0 or said.points("company") >= FIRM - 1)
        )
        or said.names_her_firm
    )
