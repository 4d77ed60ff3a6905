"""What of the record of processing applies to this very person: by the systems that hold her records.

General text that does not let the person see what applies to her was the core fault in the Spotify case (law.md 6).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dsr_desk.domain.data_categories import DataCategory, categories_of
from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter_facts import Disclosed, LetterFacts
from dsr_desk.domain.policy import Policy, Purpose, Recipient, RetentionRule, System
from dsr_desk.domain.record import Role
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Holding:
    """One system's share of the person's data, with what the record of processing says of it."""

    name: str
    system: System | None
    records: tuple[Disclosed, ...]
    purposes: tuple[Purpose, ...]
    rules: tuple[RetentionRule, ...]
    recipient: Recipient | None
    sources: tuple[Text, ...]

    @property
    def categories(self) -> tuple[DataCategory, ...]:
        """The categories of data that are filled in."""
        return categories_of(self.fields)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that are filled in, each once."""
        return tuple(
            dict.fromkeys(
                column.field
                for record in self.records
                for column, cell in zip(record.columns, record.cells, strict=False)
                if cell.strip()
            )
        )

    @property
    def last_days(self) -> tuple[date, ...]:
        """The computed last days of its records, earliest first; empty unless every record has one."""
        days = [record.retain_until for record in self.records]
        return tuple(sorted({day for day in days if day})) if all(days) else ()


def holdings(facts: LetterFacts, language: str) -> tuple[Holding, ...]:
    """The person's data by system, in the order of the record of processing."""
    grouped: dict[str, list[Disclosed]] = {}
    for record in facts.held:
        system = facts.policy.system(record.system) if facts.policy else None
        grouped.setdefault(system.id if system else record.system, []).append(record)
    order = {system.id: number for number, system in enumerate(facts.policy.systems)} if facts.policy else {}
    return tuple(
        _holding(facts.policy, source, tuple(records), language)
        for source, records in sorted(grouped.items(), key=lambda item: order.get(item[0], len(order)))
    )


def _holding(policy: Policy | None, source: str, records: tuple[Disclosed, ...], language: str) -> Holding:
    system = policy.system(source) if policy else None
    if policy is None or system is None:
        return Holding(source_name(source, language), None, records, (), (), None, _origins(records))
    purposes = tuple(one for one in policy.purposes if one.id in system.purposes)
    return Holding(
        name=system.name,
        system=system,
        records=records,
        purposes=purposes,
        rules=_rules(policy, system, purposes),
        recipient=policy.recipient(system.recipient),
        sources=_sources(policy, system, records),
    )


def _rules(policy: Policy, system: System, purposes: Iterable[Purpose]) -> tuple[RetentionRule, ...]:
    """The system's own rule; where it has none, those of its purposes."""
    ids = [system.retention] if system.retention else [id for purpose in purposes for id in purpose.retention]
    return tuple(rule for id in dict.fromkeys(ids) if (rule := policy.rule(id)))


def _origins(records: tuple[Disclosed, ...]) -> tuple[Text, ...]:
    return tuple(dict.fromkeys(record.origin for record in records if record.origin))


def _sources(policy: Policy, system: System, records: tuple[Disclosed, ...]) -> tuple[Text, ...]:
    """The records' own source before the system's, the system's before that of its kinds of person."""
    if own := _origins(records):
        return own
    if system.source:
        return (system.source,)
    categories = [one for one in policy.categories if one.id in system.categories]
    return tuple(dict.fromkeys(source for one in categories for source in one.sources))


def by_role(held: Iterable[Holding]) -> tuple[tuple[Role, tuple[Holding, ...]], ...]:
    """The same data by the role in which the person stands in them; a system that shows several is split."""
    known = tuple(held)
    found = {record.role for one in known for record in one.records}
    return tuple((role, tuple(_in_role(known, role))) for role in Role if role in found)


def _in_role(held: Iterable[Holding], role: Role) -> Iterator[Holding]:
    for one in held:
        if records := tuple(record for record in one.records if record.role is role):
            yield replace(one, records=records)


def purposes_of(held: Iterable[Holding]) -> tuple[Purpose, ...]:
    """Every purpose that applies, each once."""
    return tuple({purpose.id: purpose for one in held for purpose in one.purposes}.values())


def possible_recipients(policy: Policy | None, held: tuple[Holding, ...]) -> tuple[Recipient, ...]:
    """Recipients of the person's kinds of data beside those that run the systems holding them."""
    if policy is None:
        return ()
    sure = {one.recipient.id for one in held if one.recipient}
    kinds = {id for one in held if one.system for id in one.system.categories}
    return tuple(
        one for one in policy.recipients if one.id not in sure and (not one.categories or kinds & set(one.categories))
    )


def sure_recipients(held: Iterable[Holding]) -> tuple[Recipient, ...]:
    """Those that run the systems the data lie in, each once."""
    return tuple({one.recipient.id: one.recipient for one in held if one.recipient}.values())


def names_of(fields: Iterable[Field], language: str) -> tuple[str, ...]:
    """The fields' everyday names, the catch-all left out."""
    names = [field_name(field, language) for field in fields if field is not Field.OTHER]
    return tuple(dict.fromkeys(names))


_BRIEF = {
    "name": (Field.NAME, Field.GIVEN_NAME, Field.SURNAME),
    "number": (Field.PERSONAL_NUMBER,),
    "born": (Field.BIRTH_DATE,),
    "title": (Field.JOB_TITLE,),
    "email": (Field.EMAIL,),
    "phone": (Field.PHONE, Field.MOBILE),
    "address": (Field.ADDRESS, Field.STREET, Field.STREET2, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY),
    "company": (Field.COMPANY, Field.CONTACT_REF),
    "customer": (Field.CUSTOMER_NUMBER, Field.SUPPLIER_NUMBER),
    "organisation": (Field.ORG_NUMBER, Field.VAT_NUMBER),
    "date": (Field.DATE,),
    "amount": (Field.AMOUNT,),
    "note": (Field.NOTE, Field.MESSAGE),
    "consent": (Field.CONSENT,),
    "other": (Field.OTHER, Field.CATEGORY, Field.OWNER, Field.RECORD_ID),
}


def brief_words(fields: Iterable[Field]) -> tuple[str, ...]:
    """The words that name the fields on page one, the best known first; letter texts `brief.<word>`."""
    filled = frozenset(fields)
    return tuple(word for word, members in _BRIEF.items() if filled & set(members))


_YOU = {
    "sv": (
        ("personen själv", "du själv"), ("deltagaren själv", "du själv"), ("leverantören själv", "du själv"),
        ("kunden själv", "du själv"), ("arbetsgivaren", "din arbetsgivare"),
        ("besökarens webbläsare", "din webbläsare"),
    ),
    "en": (
        ("the person", "you"), ("the participant", "you"), ("the supplier itself", "you"),
        ("the supplier", "you"),
        ("the employer", "your employer"),
        ("the visitor's browser", "your browser"),
    ),
}  # fmt: skip


def to_you(text: Text, language: str) -> str:
    """A source as the record of processing names it, turned to the reader: the person becomes you."""
    said = text.said_in(language)
    for third, second in _YOU["sv" if language == "sv" else "en"]:
        said = said.replace(third, second)
    return said
