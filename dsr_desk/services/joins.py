"""With which tables a table is joined, in words, before it is taken in; those read in before the joins are named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dsr_desk.domain.links import Link
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.profile import Profile
from dsr_desk.domain.record import Column
from dsr_desk.domain.sources import NO_SOURCE
from dsr_desk.domain.words import Text
from dsr_desk.services import importing

if TYPE_CHECKING:
    from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class _Table:
    """A table that is there, or comes with the same file."""

    name: str
    source: str
    columns: tuple[Column, ...]

    @classmethod
    def of(cls, one: ImportPlan | Import) -> "_Table":
        name = one.sheet if one.has_sheets else one.file
        return cls(name, one.source or NO_SOURCE, one.columns)


def of_plan(vault: "Vault | None", plan: ImportPlan, beside: Sequence[ImportPlan] = ()) -> tuple[Text, ...]:
    """A sentence for each table that a plan's table is joined with, or will be once that is there.

    `beside` are plans of the same file. Without a vault only they are known. Empty for a table without joins.
    """
    if not any(column.link for column in plan.columns):
        return ()
    from dsr_desk.services import imports  # a preview without a vault does not load one

    held = [one for one in imports.listing(vault) if not one.tidied_on] if vault else []
    is_same = (plan.sha256, plan.sheet)
    near: tuple[ImportPlan | Import, ...] = (*beside, *held)
    others = [_Table.of(one) for one in near if (one.sha256, one.sheet) != is_same]
    told = [*_forth(_Table.of(plan), others), *_back(_Table.of(plan), others)]
    return tuple(dict.fromkeys(told))


def _forth(table: _Table, others: Sequence[_Table]) -> Iterator[Text]:
    """The tables that this one points to."""
    for column in table.columns:
        link = column.link
        if link is None or link.is_own:
            continue
        system = link.system or table.source
        whole = link.table if system == table.source else f"{link.table} ({system})"
        near = [one for one in others if one.source.casefold() == system.casefold()]
        if any(_has_own(one, link.table) for one in near):
            yield Text(f"Kopplas till {whole} genom {column.name}.", f"Joined with {whole} by {column.name}.")
        elif old := next((one for one in near if _is_old(one, link.table)), None):
            yield _again(old, column.name)
        else:
            yield Text(
                f"Kopplas till {whole} genom {column.name} när den tabellen är inläst.",
                f"Will be joined with {whole} by {column.name} once that table is read in.",
            )


def _back(table: _Table, others: Sequence[_Table]) -> Iterator[Text]:
    """The tables that point to this one."""
    own = next((column.link.table for column in table.columns if column.link and column.link.is_own), None)
    for other in others if own else ():
        if own and _is_newest(other, table.source, others) and (joined := _old_pointer(other, own)):
            yield _again(other, joined)
        for column in other.columns:
            if column.link and _points(column.link, other.source) == (own, table.source.casefold()):
                yield Text(
                    f"{other.name} kopplas hit genom {column.name}.", f"{other.name} is joined by {column.name}."
                )


def _is_newest(table: _Table, source: str, others: Sequence[_Table]) -> bool:
    """Of this system, and the first with its headings: imports are told newest first."""
    headings = [column.name for column in table.columns]
    alike = (one for one in others if [column.name for column in one.columns] == headings)
    return table.source.casefold() == source.casefold() and next(alike, None) is table


def _again(old: _Table, column: str) -> Text:
    return Text(
        f"{old.name} lästes in innan tabeller kopplades. Ta tillbaka den och läs in den på nytt, så kopplas den genom "
        f"{column}.",
        f"{old.name} was read in before tables were joined. Take it back and read it in again to have it joined by "
        f"{column}.",
    )


def _points(link: Link, source: str) -> tuple[str, str]:
    """The table that a column points to, and its system; no table for the row's own number."""
    return "" if link.is_own else link.table, (link.system or source).casefold()


def _has_own(table: _Table, name: str) -> bool:
    return any(column.link and column.link.is_own and column.link.table == name for column in table.columns)


def _is_old(table: _Table, name: str) -> bool:
    """A table that looks as if its rows had these numbers, read in before they were kept apart."""
    if any(column.link for column in table.columns):
        return False
    headings = [column.name for column in table.columns]
    return any(_is_of(profile, name) and profile.has_headings(headings) for profile in importing.known_profiles())


def _old_pointer(table: _Table, name: str) -> str:
    """The column by which a table of before the joins would point to another one; empty for none."""
    if any(column.link for column in table.columns):
        return ""
    headings = [column.name for column in table.columns]
    fitting = (one for one in importing.known_profiles() if one.joins and one.has_headings(headings))
    links = (links.items() for links in (one.links(headings) for one in fitting))
    return next((headings[at] for found in links for at, link in found if not link.is_own and link.table == name), "")


def _is_of(profile: Profile, name: str) -> bool:
    return profile.row_id is not None and profile.row_id.table == name
