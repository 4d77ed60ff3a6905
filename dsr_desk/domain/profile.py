"""What is known of one system's export: how it is recognised and what its columns mean. Data, not code."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.headers import fold_header, map_columns
from dsr_desk.domain.links import Join, Link, join_data, join_from, links_of
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.words import Text


@dataclass(frozen=True, slots=True)
class Profile:
    """How one export is recognised and read.

    `needs` are groups of headings that mean the same: one of each group must be there. `columns` are headings whose
    meaning differs from the vocabulary's. `positions` are the fields of a file without headings, recognised by
    `first_row`: for each of its first cells a pattern. `row_id` is the number by which other tables of the system point
    to a row of this one, `joins` those by which its rows point to others.
    """

    name: str
    source: str
    kind: str
    role: Role
    title: Text
    needs: tuple[tuple[str, ...], ...] = ()
    columns: Mapping[str, Field] = field(default_factory=lambda: MappingProxyType({}))
    formats: tuple[str, ...] = ()
    sheet: str = ""
    file: str = ""
    positions: tuple[tuple[str, Field], ...] = ()
    first_row: tuple[str, ...] = ()
    row_id: Join | None = None
    joins: tuple[Join, ...] = ()

    def fits(self, header: Sequence[str], format: str, sheet: str, file: str) -> int:
        """How surely a table is this export: 0 not at all, else the headings that say so."""
        if self.formats and format not in self.formats:
            return 0
        if (self.sheet and not _found(self.sheet, sheet)) or (self.file and not _found(self.file, file)):
            return 0
        if not self.has_headings(header):
            return 0
        known = len({fold_header(name) for name in header} & {fold_header(name) for name in self.columns})
        return 2 * len(self.needs) + known + 2 * bool(self.sheet) + 3 * bool(self.file)

    def has_headings(self, header: Sequence[str]) -> bool:
        """The headings that this export must have are all there."""
        folded = {fold_header(name) for name in header}
        return bool(self.needs) and all(any(fold_header(name) in folded for name in group) for group in self.needs)

    def links(self, header: Sequence[str]) -> Mapping[int, Link]:
        """Which columns of a table with these headings tell its rows or point to others, by their index."""
        return links_of(self.row_id, self.joins, header)

    def fits_rows(self, row: Sequence[str]) -> bool:
        """Is a row without headings above it one of this export's?"""
        if not self.first_row or len(row) < len(self.first_row):
            return False
        return all(re.fullmatch(pattern, cell) for pattern, cell in zip(self.first_row, row, strict=False))


def _found(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def from_data(data: Mapping[str, Any]) -> Profile:
    """A profile from its file's values. Raises UserError that names what is wrong."""
    try:
        return Profile(
            name=str(data["name"]),
            source=str(data["source"]),
            kind=str(data["kind"]),
            role=Role(data.get("role", "person")),
            title=Text(**data["title"]) if "title" in data else Text(str(data["name"]), str(data["name"])),
            needs=tuple(tuple(_words(group)) for group in data.get("needs", ())),
            columns=MappingProxyType({str(name): Field(meaning) for name, meaning in data.get("columns", {}).items()}),
            formats=tuple(data.get("formats", ())),
            sheet=str(data.get("sheet", "")),
            file=str(data.get("file", "")),
            positions=tuple((str(name), Field(meaning)) for name, meaning in data.get("positions", ())),
            first_row=tuple(data.get("first_row", ())),
            row_id=join_from(data["row_id"]) if data.get("row_id") else None,
            joins=tuple(map(join_from, data.get("joins", ()))),
        )
    except (KeyError, ValueError, TypeError, AttributeError) as trouble:
        named = str(data.get("name", "?")) if isinstance(data, Mapping) else "?"
        raise UserError(
            f"Källprofilen ”{named}” är fel skriven: {trouble}.", f"The source profile “{named}” is wrong: {trouble}."
        ) from None


def _words(group: Any) -> Sequence[str]:
    return [group] if isinstance(group, str) else [str(one) for one in group]


def headings(profile: Profile) -> tuple[Column, ...]:
    """Every heading a profile names, with the field it becomes: by its own word, else by the vocabulary's."""
    if profile.positions:
        return tuple(Column(name, meaning) for name, meaning in profile.positions)
    names = list(dict.fromkeys((*(name for group in profile.needs for name in group), *profile.columns)))
    return tuple(Column(name, _meaning(profile, name)) for name in names)


def _meaning(profile: Profile, name: str) -> Field:
    said = {fold_header(own): meaning for own, meaning in profile.columns.items()}
    return said.get(fold_header(name)) or map_columns([name], {})[0]


def mended(profile: Profile, heading: str, meaning: Field) -> Profile:
    """The profile with another field for one heading."""
    if profile.positions:
        places = tuple((name, meaning if name == heading else was) for name, was in profile.positions)
        return replace(profile, positions=places)
    kept = {name: was for name, was in profile.columns.items() if fold_header(name) != fold_header(heading)}
    return replace(profile, columns=MappingProxyType({**kept, heading: meaning}))


def goes_before(own: Profile, shipped: Sequence[Profile]) -> Profile | None:
    """The shipped profile that a file of an own one's headings would otherwise be read by."""
    if own.positions:
        return next((one for one in shipped if one.first_row and one.first_row == own.first_row), None)
    header = [column.name for column in headings(own)]
    return recognise(shipped, header, next(iter(own.formats), "csv"), "", "", None)


def to_data(profile: Profile) -> dict[str, Any]:
    """A profile as plain values, the reverse of `from_data`."""
    return {
        "name": profile.name, "source": profile.source, "kind": profile.kind, "role": profile.role.value,
        "title": {"sv": profile.title.sv, "en": profile.title.en}, "needs": [list(one) for one in profile.needs],
        "columns": {name: meaning.value for name, meaning in profile.columns.items()}, "formats": list(profile.formats),
        "sheet": profile.sheet, "file": profile.file, "first_row": list(profile.first_row),
        "positions": [[name, meaning.value] for name, meaning in profile.positions],
        "row_id": join_data(profile.row_id) if profile.row_id else None,
        "joins": [join_data(one) for one in profile.joins],
    }  # fmt: skip


def recognise(
    profiles: Sequence[Profile], header: Sequence[str], format: str, sheet: str, file: str, source: str | None
) -> Profile | None:
    """The profile that fits best; where the person named a source, only profiles of that source."""
    fitting = [(profile.fits(header, format, sheet, file), profile) for profile in profiles if _is_of(profile, source)]
    best = max(fitting, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] else None


def _is_of(profile: Profile, source: str | None) -> bool:
    if not source:
        return True
    asked, own = source.casefold(), profile.source.casefold()
    return asked in own or own in asked
