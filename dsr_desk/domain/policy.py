"""The record of processing: who is responsible, why data are kept, by whom they are seen, and for how long.

Every entry carries the sentence of the policy it came from. What the policy does not say is None or empty here, and
becomes a gap, never a guess.
"""

from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.words import Text


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


@dataclass(frozen=True, slots=True)
class SubjectCategory:
    """A kind of person the firm holds data about, which data, and where they come from."""

    id: str
    name: Text
    data: tuple[Text, ...]
    sources: tuple[Text, ...]
    quote: str = ""


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


@dataclass(frozen=True, slots=True)
class System:
    """A place where data lie and that can be searched: an export, or a question to a supplier."""

    id: str
    name: str
    recipient: str | None
    controller: str
    purposes: tuple[str, ...]
    categories: tuple[str, ...]
    retention: str | None
    source: Text | None
    """Where the data come from, if not from the person (Art. 15(1)(g))."""
    gives_file: bool = True
    is_bookkeeping: bool = False
    responsible: str = ""
    how_to_export: Text | None = None


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


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the policy does not say. `key` is what `policy set KEY VALUE` fills; `blocks` are letter codes."""

    key: str
    question: Text
    blocks: tuple[str, ...]
    choices: tuple[str, ...] = ()


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

    def controller(self, id: str) -> Controller:
        """The controller of that id; the first one where the id is unknown."""
        return next((one for one in self.controllers if one.id == id), self.controllers[0])
