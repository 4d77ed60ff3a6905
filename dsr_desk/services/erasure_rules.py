"""What the law and the record of processing say of one record copy, and which decisions they refuse."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain import pairing
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.gaps import gaps
from dsr_desk.domain.policy import Gap, Policy, System
from dsr_desk.domain.record import Record
from dsr_desk.domain.request import Right
from dsr_desk.domain.retention import retain
from dsr_desk.domain.words import Text
from dsr_desk.services import policies
from dsr_desk.store import audit, imports
from dsr_desk.store.vault import Vault

_BOOKKEEPING = "accounting"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question to the controller about how long some systems keep data; `policy set KEY VALUE` answers it."""

    key: str
    systems: tuple[str, ...]
    question: Text

    def said_in(self, language: str) -> str:
        """The question with the systems it is about."""
        return f"{', '.join(self.systems)}: {self.question.said_in(language)}"


@dataclass(frozen=True, slots=True)
class Rules:
    """All that a plan is judged by, read once: the policy, the financial year of each import, the day, the rights."""

    policy: Policy
    year_ends: Mapping[int, date | None]
    today: date
    rights: tuple[Right, ...] = (Right.ERASURE,)

    def propose(self, record: Record) -> Decision | None:
        """What the retention rules say of one record copy; None where an answer from the controller is missing.

        Bookkeeping is kept until 31 December of the seventh year after the financial year (BFL 7:2); everything else
        of a person who asks for erasure goes now (Art. 17(1)), for that copy and that purpose only. Who asked for a
        restriction alone gets that: nothing is erased.
        """
        if Right.ERASURE not in self.rights and Right.RESTRICTION in self.rights:
            return Decision(Outcome.RESTRICT)
        system = self.policy.system(record.source)
        if system is None or not system.is_bookkeeping:
            return Decision(Outcome.ERASE)
        rule = self.policy.rule(system.retention)
        year_end = self.year_ends.get(record.import_id)
        kept = retain(_BOOKKEEPING, year_end, year_end, rule.years if rule else None)
        if kept.retain_until is None:
            return None
        if kept.retain_until < self.today:
            return Decision(Outcome.ERASE)
        return Decision(Outcome.KEEP_UNTIL, kept.retain_until, kept.statute)

    def questions(self, sources: Collection[str]) -> tuple[OpenQuestion, ...]:
        """What the controller has not answered about how long these systems keep data."""
        systems = [one for one in self.policy.systems if any(one.is_called(source) for source in sources)]
        asked = ((gap, tuple(one.name for one in systems if _is_about(gap, one))) for gap in gaps(self.policy))
        return tuple(OpenQuestion(gap.key, names, gap.question) for gap, names in asked if names)

    def check(self, one: Finding, decision: Decision | None) -> None:
        """Refuse what the law forbids, and every departure from the proposal that gives no reason."""
        if why := self.needs_reason(one, decision):
            raise NotAllowed(why.sv, why.en)

    def needs_reason(self, one: Finding, decision: Decision | None) -> Text | None:
        """Why this decision may not be taken without a reason; None where it may."""
        if decision is None or decision.reason.strip():
            return None
        if decision.outcome is not Outcome.KEEP_UNTIL and (other := pairing.wrong_pair(one)):
            return other
        lawful = self.propose(one.match.record)
        if lawful is None or decision.outcome is lawful.outcome is not Outcome.KEEP_UNTIL:
            return None
        if lawful.outcome is Outcome.KEEP_UNTIL and lawful.until:
            return _against_bookkeeping(one, decision, lawful, lawful.until)
        if decision.outcome is Outcome.KEEP_UNTIL:
            return None  # its ground is the reason (Art. 17(3)), and it must have one
        return _another(one, lawful)


def _is_about(gap: Gap, system: System) -> bool:
    part, _, rest = gap.key.partition(".")
    if part == "retention":
        return rest.split(".")[0] == system.retention
    return gap.key == f"systems.{system.id}.retention"


def read(vault: Vault, rights: tuple[Right, ...] = (Right.ERASURE,)) -> Rules:
    """The rules as they stand today."""
    policy = policies.current(vault)
    with vault.reading() as connection:
        return Rules(policy, imports.financial_year_ends(connection), vault.today(), rights)


def require_a_clock(vault: Vault) -> None:
    """Refuse to judge on a day before the newest audit line: a clock set back, or once set forward, decides nothing."""
    with vault.reading() as connection:
        newest = audit.newest_of_cases(connection)
    day = day_of(newest) if newest else None
    if day and vault.today() < day:
        raise NotAllowed(
            f"Datorns klocka säger {vault.today()}, men det senaste i loggen hände {day}. Ställ klockan rätt: beslut "
            "om radering räknas från dagens datum.",
            f"The computer's clock says {vault.today()}, but the newest line in the log is of {day}. Set the clock "
            "right: decisions on erasure are counted from today's date.",
        )


def require_ground(decision: Decision | None) -> None:
    """What is kept has a last day and a ground (Art. 17(3))."""
    if decision and decision.outcome is Outcome.KEEP_UNTIL and not (decision.until and decision.ground.strip()):
        raise NotAllowed(
            "Det som sparas måste ha en sista dag och en grund (artikel 17.3).",
            "What is kept must have a last day and a ground (Article 17(3)).",
        )


def sources_of(found: Iterable[Finding]) -> tuple[str, ...]:
    """The systems that findings come from, in their order."""
    return tuple(dict.fromkeys(one.match.record.source for one in found))


def _against_bookkeeping(one: Finding, decision: Decision, lawful: Decision, until: date) -> Text | None:
    if decision.outcome is Outcome.KEEP_UNTIL and decision.until == until:
        return None
    if decision.outcome is Outcome.RESTRICT:
        return None  # stored and not used: the law's last day still holds
    if decision.outcome is Outcome.KEEP_UNTIL and decision.until and decision.until > until:
        return Text(
            f"{one.record_id} får sparas som räkenskapsinformation till och med {until} ({lawful.ground}). Skriv "
            "varför den ska sparas längre.",
            f"{one.record_id} may be kept as accounting information until {until} ({lawful.ground}). Write why it is "
            "to be kept longer.",
        )
    return Text(
        f"{one.record_id} är räkenskapsinformation och ska sparas till och med {until} ({lawful.ground}). Välj ”spara "
        "till”, eller skriv varför den ändå får raderas.",
        f"{one.record_id} is accounting information and must be kept until {until} ({lawful.ground}). Choose “keep "
        "until”, or write why it may be erased all the same.",
    )


def _another(one: Finding, lawful: Decision) -> Text:
    asked = Text("radering", "erasure") if lawful.outcome is Outcome.ERASE else Text("begränsning", "restriction")
    return Text(
        f"Personen begärde {asked.sv}. Skriv varför {one.record_id} får ett annat beslut.",
        f"The person asked for {asked.en}. Write why {one.record_id} gets another decision.",
    )
