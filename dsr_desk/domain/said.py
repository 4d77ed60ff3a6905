"""What the reasons amount to in words: the language in which the verdict is written (`matching.decide`)."""

from collections.abc import Sequence

from dsr_desk.domain.evidence import BIRTH, SIMILAR_NUMBER, UNCHECKED_NUMBER
from dsr_desk.domain.match import Reason, Relation
from dsr_desk.domain.name_evidence import AGREES
from dsr_desk.domain.surroundings import FIRM, HOUSEHOLD_CONTACT, NEAR_HOME, OWN_CONTACT

WORTH_A_LOOK = 4.5
"""The sum of all points from which a record with slips in several fields is shown: log2, some twenty to one."""


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
    def is_told_by_the_sum(self) -> bool:
        """Number or birth date agree, or nearly, and all reasons together outweigh the names that differ."""
        is_dated = max(self.points("birth_date"), self.points("personal_number")) >= SIMILAR_NUMBER
        return is_dated and sum([reason.points for reason in self._reasons]) >= WORTH_A_LOOK

    @property
    def at_home(self) -> bool:
        """Street and number agree, and they are not in another town."""
        town, code = self.relation("city"), self.relation("postcode")
        elsewhere = (code is Relation.DIFFERS and self.points("city") <= 0) or (
            town is Relation.DIFFERS and self.points("postcode") <= 0
        )
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
    def is_mentioned_beyond_name(self) -> bool:
        """The text has a number or an address of hers; or her name, where the row itself is somebody else's."""
        mentions = [one for one in self._reasons if one.relation is Relation.MENTIONED]
        is_others = self.relation("given_name") is Relation.DIFFERS
        return any(is_others or "@" in one.asked or any(map(str.isdigit, one.asked)) for one in mentions)

    def is_like_mail(self, field: str) -> bool:
        """Her mailbox at another provider: most often the name once more."""
        return field == "email" and self.relation(field) is Relation.SIMILAR

    @property
    def half_named(self) -> bool:
        """One half of her name agrees and the other is not there."""
        given, surname = self.relation("given_name"), self.relation("surname")
        by_surname = self.surname_agrees and given is Relation.MISSING
        return by_surname or (self.given_agrees and surname is Relation.MISSING)

    @property
    def is_unnamed(self) -> bool:
        """The record names nobody, or nobody was named."""
        return self.relation("given_name") is self.relation("surname") is Relation.MISSING

    @property
    def own_phone(self) -> bool:
        """The same phone, and nobody else's."""
        return self.points("phone") >= OWN_CONTACT
