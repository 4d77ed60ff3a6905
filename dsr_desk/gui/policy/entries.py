"""The record of processing as entries to read: a title, the facts in words, and the policy sentence behind them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.policy import Controller, Policy, Purpose, Recipient, RetentionRule, SubjectCategory, System
from dsr_desk.domain.words import Text
from dsr_desk.gui.policy.choice_words import choice_name, word
from dsr_desk.gui.workplace import Workplace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; a value of None is a gap."""

    label: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it is shown."""

    title: str
    facts: tuple[Fact, ...]
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the record of processing."""

    name: str
    title: str
    entries: tuple[Entry, ...]


def sections(here: Workplace, policy: Policy) -> tuple[Section, ...]:
    """The whole record, part by part."""
    book = _Book(here, policy)
    return (
        Section("controllers", translate("policy", "Controllers"), tuple(map(book.controller, policy.controllers))),
        Section("purposes", translate("policy", "Purposes"), tuple(map(book.purpose, policy.purposes))),
        Section("categories", translate("policy", "Groups of people"), tuple(map(book.category, policy.categories))),
        Section("recipients", translate("policy", "Recipients"), tuple(map(book.recipient, policy.recipients))),
        Section("retention", translate("policy", "Retention"), tuple(map(book.rule, policy.retention))),
        Section("transfers", translate("policy", "Transfers"), tuple(book.transfers())),
        Section("systems", translate("policy", "Systems"), tuple(map(book.system, policy.systems))),
    )


@dataclass(frozen=True, slots=True)
class _Book:
    here: Workplace
    policy: Policy

    def controller(self, one: Controller) -> Entry:
        contact = ", ".join(part for part in (one.contact_name, one.contact_email) if part)
        facts = (
            Fact(translate("policy", "Organisation number"), one.org_number or None),
            Fact(translate("policy", "Address"), ", ".join(one.address) or None),
            Fact(
                translate("policy", "E-mail and phone"),
                "\n".join(part for part in (one.email, one.phone) if part) or None,
            ),
            Fact(translate("policy", "Privacy contact"), contact or None),
        )
        return Entry(one.full_name, facts, one.quote)

    def purpose(self, one: Purpose) -> Entry:
        basis = word(one.basis) if one.basis else None
        facts = [Fact(translate("policy", "Legal basis"), basis)]
        if one.basis == "legitimate_interest":
            facts.append(Fact(translate("policy", "Interest"), self._said(one.interest)))
        facts.append(Fact(translate("policy", "Concerns"), self._names(one.categories)))
        facts.append(Fact(translate("policy", "Kept"), self._names(one.retention)))
        if one.is_marketing:
            facts.append(
                Fact(
                    translate("policy", "Marketing"),
                    translate("policy", "Yes: an objection always stops it (Art. 21(3))"),
                )
            )
        return Entry(self.here.say(one.name), tuple(facts), " ".join(filter(None, (one.quote, one.basis_quote))))

    def category(self, one: SubjectCategory) -> Entry:
        facts = (
            Fact(translate("policy", "Data"), self._list(one.data)),
            Fact(translate("policy", "Come from"), self._list(one.sources)),
        )
        return Entry(self.here.say(one.name), facts, one.quote)

    def recipient(self, one: Recipient) -> Entry:
        facts = [
            Fact(translate("policy", "Use"), self._said(one.use)),
            Fact(translate("policy", "Role"), word(one.role) if one.role else None),
            Fact(translate("policy", "Country"), one.country),
        ]
        if one.is_outside_eea:
            facts.append(Fact(translate("policy", "Safeguard"), self._said(one.safeguard)))
        facts.append(Fact(translate("policy", "Receives"), self._list(one.data)))
        return Entry(one.name, tuple(facts), one.quote)

    def rule(self, one: RetentionRule) -> Entry:
        length = (
            translate("policy", "{0} years").format(one.years) if one.years is not None else self._said(one.criteria)
        )
        facts = [Fact(translate("policy", "Kept for"), length or (one.statute or None))]
        if one.statute:
            facts.append(Fact(translate("policy", "Statute"), one.statute))
        if not one.is_confirmed:
            facts.append(Fact(translate("policy", "Confirmed"), None))
        return Entry(self.here.say(one.name), tuple(facts), one.quote)

    def transfers(self) -> Iterable[Entry]:
        outside = [one for one in self.policy.recipients if one.is_outside_eea]
        for one in outside:
            facts = (
                Fact(translate("policy", "Country"), one.country),
                Fact(translate("policy", "Safeguard"), self._said(one.safeguard)),
            )
            yield Entry(one.name, facts, one.quote)
        said = self.policy.transfers_quote
        if said or not outside:
            number = str(len(outside)) if outside else translate("policy", "none that is known")
            yield Entry(
                translate("policy", "What the policy says"),
                (Fact(translate("policy", "Recipients outside the EEA"), number),),
                said,
            )

    def system(self, one: System) -> Entry:
        facts = [
            Fact(translate("policy", "Controller"), self._names((one.controller,)) if one.controller else None),
            Fact(translate("policy", "Used for"), self._names(one.purposes)),
            Fact(translate("policy", "People"), self._names(one.categories)),
            Fact(translate("policy", "Kept"), self._names((one.retention,)) if one.retention else None),
            Fact(translate("policy", "Gives a file"), word("yes" if one.gives_file else "no")),
        ]
        if one.responsible:
            facts.append(Fact(translate("policy", "Kept by"), one.responsible))
        return Entry(one.name, tuple(facts), one.quote)

    def _said(self, text: Text | None) -> str | None:
        return (self.here.say(text) or None) if text else None

    def _list(self, texts: Iterable[Text]) -> str | None:
        return ", ".join(self.here.say(text) for text in texts) or None

    def _names(self, ids: Iterable[str]) -> str | None:
        return ", ".join(choice_name(self.here, self.policy, id) for id in ids) or None
