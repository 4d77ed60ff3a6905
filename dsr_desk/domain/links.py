"""How the tables of one system point to each other: data of a profile, and what a column of an import carries of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dsr_desk.domain.headers import fold_header


@dataclass(frozen=True, slots=True)
class Join:
    """A column of numbers by which rows of a system's tables are told: the table's own, or those of another one.

    `columns` are headings that mean the same, `table` the table whose rows the numbers tell ("KUND"). `within` are
    headings of the number that these are unique within (a person's of her company); none: unique in the system.
    `system` is another system the numbers come from.
    """

    columns: tuple[str, ...]
    table: str
    within: tuple[str, ...] = ()
    system: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A join as a column of an import carries it. `is_own`: the row's own number, by which others point to it.

    `within` is the index of the column with the number that this one is unique within.
    """

    table: str
    is_own: bool
    within: int | None = None
    system: str = ""


def links_of(own: Join | None, joins: Sequence[Join], header: Sequence[str]) -> Mapping[int, Link]:
    """The links of a table's columns by their index; a join whose columns are not there gives none."""
    folded = [fold_header(name) for name in header]
    found: dict[int, Link] = {}
    for join in (*((own,) if own else ()), *joins):
        at, within = _index(join.columns, folded), _index(join.within, folded)
        if at is not None and at not in found and (within is not None or not join.within):
            found[at] = Link(join.table, join is own, within, join.system)
    return found


def _index(names: Sequence[str], folded: Sequence[str]) -> int | None:
    return next((folded.index(one) for one in map(fold_header, names) if one in folded), None)


def joins_of(header: Sequence[str], links: Mapping[int, Link]) -> tuple[Join | None, tuple[Join, ...]]:
    """The reverse of `links_of`: a table's own number, and those by which it points to others."""
    made = {
        at: Join((header[at],), link.table, () if link.within is None else (header[link.within],), link.system)
        for at, link in links.items()
    }
    own = next((join for at, join in made.items() if links[at].is_own), None)
    return own, tuple(join for join in made.values() if join is not own)


def join_from(data: Mapping[str, Any]) -> Join:
    """A join from a profile's values. Raises KeyError or TypeError where one is missing or wrong."""
    return Join(_words(data["column"]), str(data["table"]), _words(data.get("within", ())), str(data.get("system", "")))


def _words(told: Any) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(map(str, told))


def join_data(join: Join) -> dict[str, Any]:
    """A join as plain values, the reverse of `join_from`."""
    return {"column": list(join.columns), "table": join.table, "within": list(join.within), "system": join.system}


def link_data(link: Link) -> list[Any]:
    """A link as plain values: what an import keeps of it beside its column's name and field."""
    return [link.table, link.is_own, link.within, link.system]


def link_from(stored: Sequence[Any]) -> Link:
    """The reverse of `link_data`. Raises ValueError or TypeError for anything else."""
    table, is_own, within, system = stored
    return Link(str(table), bool(is_own), None if within is None else int(within), str(system))
