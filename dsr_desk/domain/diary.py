"""The diary of later erasures: what was kept on a ground comes back as a task when its last day has passed."""

from dataclasses import dataclass
from datetime import date, timedelta

from dsr_desk.domain.calendar import day_off
from dsr_desk.domain.dates import in_words
from dsr_desk.domain.record import Role
from dsr_desk.domain.words import Text

CUSTOMERS = frozenset((Role.PRIVATE_CUSTOMER, Role.SOLE_TRADER, Role.COMPANY, Role.CUSTOMER_REFERENCE, Role.PAYER))


@dataclass(frozen=True, slots=True)
class Later:
    """All that may be erased in one system after one day: how many persons and records, and of which cases.

    `on` is the first working day after `until`, the last day they must be kept.
    """

    source: str
    name: str
    responsible: str
    until: date
    on: date
    persons: int
    records: int
    refs: tuple[str, ...]
    is_customers: bool
    grounds: tuple[str, ...] = ()

    @property
    def uid(self) -> str:
        """The same for the same task, however often it is computed."""
        return f"diary-{self.source.casefold().replace(' ', '-')}-{self.until.isoformat()}"

    @property
    def what(self) -> Text:
        """14 kunder i Visma."""
        one, many = (
            (Text("kund", "customer"), Text("kunder", "customers"))
            if self.is_customers
            else (Text("person", "person"), Text("personer", "persons"))
        )
        who = one if self.persons == 1 else many
        return Text(f"{self.persons} {who.sv} i {self.name}", f"{self.persons} {who.en} in {self.name}")

    @property
    def sentence(self) -> Text:
        """2 januari 2032: 14 kunder i Visma."""
        day = in_words(self.on)
        return Text(f"{day.sv}: {self.what.sv}", f"{day.en}: {self.what.en}")

    def may_be_erased(self, today: date) -> bool:
        """The last day has passed."""
        return self.until < today


def first_day_after(until: date, country: str = "SE") -> date:
    """The first working day on which data kept until a day may be erased."""
    day = until + timedelta(days=1)
    while day_off(day, country):
        day += timedelta(days=1)
    return day
