"""The record of processing: who is responsible, why data are kept, by whom they are seen, and for how long.

Every entry carries the sentence of the policy it came from. What the policy does not say is None or empty here, and
becomes a gap, never a guess. `doubts` are things the policy says badly (contradicts itself, names a closed service):
they are shown as it says them until the controller has answered. `filled` names what the controller answered.
"""

from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.countries import EEA
from dsr_desk.domain.request import Right
from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why one value of an entry has to be confirmed by the controller."""

    field: str
    why: Text


@dataclass(frozen=True, slots=True)
class Controller:
    """A company that answers for the processing (Art. 4(7))."""

    id: str
    name: str
    org_number: str
    address: tuple[str, ...]
    email: str
    phone: str
    contact_name: str
    contact_email: str
    quote: str = ""
    form: str | None = None
    """The company form (AB, HB, …), or None where nothing is said."""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def full_name(self) -> str:
        """The name with its company form, for the head of a letter."""
        has_form = self.form is None or self.form.casefold() in self.name.casefold().split()
        return self.name if has_form else f"{self.name} {self.form}"


NOBODY = Controller("", "", "", (), "", "", "", "")
"""Stands in for the controller of a policy that names none yet: no letter can be issued in its name."""


@dataclass(frozen=True, slots=True)
class SubjectCategory:
    """A kind of person the firm holds data about, which data, and where they come from."""

    id: str
    name: Text
    data: tuple[Text, ...]
    sources: tuple[Text, ...]
    quote: str = ""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why data are processed (Art. 15(1)(a)), on which basis. `interest` is needed when the basis is 6(1)(f)."""

    id: str
    name: Text
    basis: str | None
    """consent, contract, legal_obligation, legitimate_interest, or None where nothing is said."""
    interest: Text | None
    categories: tuple[str, ...]
    retention: tuple[str, ...]
    is_marketing: bool = False
    quote: str = ""
    basis_quote: str = ""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipient:
    """A named organisation or system that gets the data (Art. 15(1)(c), 15(2))."""

    id: str
    name: str
    use: Text
    role: str | None
    """processor, controller, joint_controller, internal, or None where nothing is said."""
    country: str | None
    """ISO 3166-1 alpha-2, or None where nothing is said."""
    safeguard: Text | None
    """Needed when the country lies outside the EEA: adequacy decision, standard contractual clauses, …"""
    data: tuple[Text, ...]
    categories: tuple[str, ...]
    quote: str = ""
    agreement_on: date | None = None
    """The day the data processing agreement was signed (Art. 28), where it is known."""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_outside_eea(self) -> bool:
        """The data leave the EEA: Art. 15(2) asks for the safeguard."""
        return self.country is not None and self.country not in EEA


@dataclass(frozen=True, slots=True)
class System:
    """A place where data lie and that can be searched: an export, or a question to a supplier."""

    id: str
    name: str
    recipient: str | None
    controller: str
    """The id of the controller that answers for it; empty where nothing is said."""
    purposes: tuple[str, ...]
    categories: tuple[str, ...]
    retention: str | None
    source: Text | None
    """Where the data come from, if not from the person (Art. 15(1)(g))."""
    gives_file: bool = True
    is_bookkeeping: bool = False
    responsible: str = ""
    how_to_export: Text | None = None
    also_called: tuple[str, ...] = ()
    """Other names that an import's source may carry."""
    quote: str = ""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def is_called(self, name: str) -> bool:
        """Does an import's source name this system?"""
        return name.casefold() in {word.casefold() for word in (self.id, self.name, *self.also_called)}


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long something is kept. `kind` is one of the kinds of the retention command."""

    id: str
    name: Text
    kind: str
    statute: str
    is_confirmed: bool
    """False while the policy contradicts itself or says nothing and the controller has not answered."""
    years: int | None = None
    criteria: Text | None = None
    quote: str = ""
    filled: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedRight:
    """A right the published policy tells of; `quote` is empty for one it leaves out."""

    right: Right
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """The supervisory authority (Art. 15(1)(f)); `quote` is what the policy says, also where that is outdated."""

    name: Text
    address: tuple[str, ...]
    site: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the policy does not say. `key` is what `policy set KEY VALUE` fills; `blocks` are letter codes."""

    key: str
    question: Text
    blocks: tuple[str, ...]
    choices: tuple[str, ...] = ()


IMY = Authority(
    Text("Integritetsskyddsmyndigheten (IMY)", "Swedish Authority for Privacy Protection (IMY)"),
    ("Box 8114", "104 20 Stockholm"),
    "imy.se",
)


@dataclass(frozen=True, slots=True)
class Policy:
    """The firm's whole record of processing, in one version."""

    firm: str
    dated: date | None
    controllers: tuple[Controller, ...]
    categories: tuple[SubjectCategory, ...]
    purposes: tuple[Purpose, ...]
    recipients: tuple[Recipient, ...]
    systems: tuple[System, ...]
    retention: tuple[RetentionRule, ...]
    automated_decisions: bool | None
    automated_logic: Text | None
    joint_controllers: bool | None
    transfers_quote: str
    warnings: tuple[Text, ...]
    """What is outdated or contradictory in the published text."""
    sha256: str
    rights: tuple[StatedRight, ...] = ()
    authority: Authority = IMY
    officer: str | None = None
    """The data protection officer, "none" where there is none, or None where nothing is said."""
    recipients_complete: bool | None = None
    """Does the list name every recipient? A policy that says "for example" leaves it open (C-154/21)."""
    recipients_quote: str = ""
    systems_confirmed: bool | None = None
    """Has the controller confirmed which system serves which purpose and which persons?"""
    filled: tuple[str, ...] = ()

    def controller(self, id: str) -> Controller:
        """The controller of that id; the first one where the id is unknown, a nameless one where there is none."""
        first = self.controllers[0] if self.controllers else NOBODY
        return next((one for one in self.controllers if one.id == id), first)

    def system(self, source: str) -> System | None:
        """The system that an import's source names."""
        return next((one for one in self.systems if one.is_called(source)), None)

    def recipient(self, id: str | None) -> Recipient | None:
        """The recipient of that id."""
        return next((one for one in self.recipients if one.id == id), None)

    def rule(self, id: str | None) -> RetentionRule | None:
        """The retention rule of that id."""
        return next((one for one in self.retention if one.id == id), None)
