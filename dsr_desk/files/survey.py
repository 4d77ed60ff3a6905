"""What a table is, told from its first rows: its header, its system, and the field of each column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dsr_desk.domain import contents
from dsr_desk.domain.contents import Forms, forms_of
from dsr_desk.domain.fields import Field
from dsr_desk.domain.headers import HEADER_SEARCH_ROWS, find_header, fold_header, is_second_header, map_columns
from dsr_desk.domain.profile import Profile, recognise
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.words import Text
from dsr_desk.files.table import Table

HEAD_ROWS = 400
_SETTLED_BY = 200


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person already said about a file."""

    source: str | None = None
    mapping: Mapping[str, Field] | None = None
    profile: str | None = None
    profiles: tuple[Profile, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """`first` is the row number of the first row that can hold data; `header_row` as in ImportPlan.

    `record_type` is the form of the first cell of a file without headings whose rows begin with their type.
    """

    source: str
    kind: str
    role: Role
    profile: str | None
    header_row: int | None
    first: int
    columns: tuple[Column, ...]
    forms: Forms
    warnings: tuple[Text, ...] = ()
    record_type: str = ""

    @property
    def header(self) -> tuple[str, ...]:
        """The headings as written."""
        return tuple(column.name for column in self.columns)


def survey(table: Table, wishes: Wishes) -> Surveyed | None:
    """Look at a table's first rows; None where it has none that are filled."""
    head = [(number, cells) for number, cells, _ in table.head(HEAD_ROWS) if any(map(str.strip, cells))]
    if not head:
        return None
    if table.columns is not None:
        return _described(table, wishes, table.columns, 0, 1, [cells for _, cells in head])
    if profile := _without_header(wishes, [cells for _, cells in head[:3]]):
        return _by_position(profile, head)
    place = _header_place([cells for _, cells in head], table, wishes)
    width = max(len(cells) for _, cells in head)
    if place is None:
        names = [f"Kolumn {index}" for index in range(1, width + 1)]
        rows = [cells for _, cells in head]
        found = _described(table, wishes, names, None, head[0][0], rows, guess=True)
        return replace(found, warnings=(*found.warnings, _NO_HEADER)) if width > 1 else found
    number, header = head[place]
    rows = [cells for _, cells in head[place + 1 :]]
    found = _described(table, wishes, _named(header, rows, table.width), number, number + 1, rows)
    return replace(found, warnings=(*found.warnings, *_about_header(table, header, rows)))


def _header_place(rows: Sequence[Sequence[str]], table: Table, wishes: Wishes) -> int | None:
    """The header's index: the row with the columns the person named, else the vocabulary's, else a profile's."""
    first = rows[:HEADER_SEARCH_ROWS]
    if named := {fold_header(name) for name in wishes.mapping or ()}:
        for index, cells in enumerate(first):
            if named <= {fold_header(cell) for cell in cells}:
                return index
    if (found := find_header(first)) is not None:
        return found
    fits = (index for index, cells in enumerate(first) if recognise(wishes.profiles, cells, table.format, table.sheet,
                                                                    wishes.file, wishes.source))  # fmt: skip
    return next(fits, None)


_NO_HEADER = Text(
    "Ingen rubrikrad hittades; kolumnerna är numrerade. Koppla dem till fält före inläsningen.",
    "No header row was found; the columns are numbered. Map them to fields before taking the file in.",
)
_SECOND_HEADER = Text(
    "Tabellen har två rubrikrader; den första används och den andra hoppas över.",
    "The table has two header rows; the first is used and the second is skipped.",
)


def _about_header(table: Table, header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Text]:
    found = [_SECOND_HEADER] if rows and is_second_header(rows[0]) else []
    if table.width and len(header) != table.width:
        found.append(Text(
            f"Rubrikraden har {len(header)} kolumner men raderna {table.width}. Kontrollera kopplingen.",
            f"The header has {len(header)} columns but the rows {table.width}. Check the mapping.",
        ))  # fmt: skip
    return found


def _named(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The headings, those of unnamed columns that hold something numbered, empty columns at the end left out."""
    last = max((_filled(row) for row in (header, *rows)), default=0)
    last = max(last, min(width, len(header)), 1)
    names = [name.strip() for name in header[:last]]
    names += [""] * (last - len(names))
    return [name or f"Kolumn {index}" for index, name in enumerate(names, 1)]


def _filled(row: Sequence[str]) -> int:
    return next((index + 1 for index in range(len(row) - 1, -1, -1) if row[index].strip()), 0)


def _without_header(wishes: Wishes, rows: Sequence[Sequence[str]]) -> Profile | None:
    for profile in wishes.profiles:
        if profile.positions and (profile.name == wishes.profile or any(map(profile.fits_rows, rows))):
            return profile
    return None


def _by_position(profile: Profile, head: Sequence[tuple[int, Sequence[str]]]) -> Surveyed:
    width = max(len(cells) for _, cells in head)
    columns = [Column(name, field) for name, field in profile.positions[:width]]
    columns += [Column(f"Kolumn {index}", Field.OTHER) for index in range(len(columns) + 1, width + 1)]
    return Surveyed(
        profile.source, profile.kind, profile.role, profile.name, None, 1, tuple(columns), Forms((), width),
        record_type=profile.first_row[0] if profile.first_row else "",
    )  # fmt: skip


def _described(
    table: Table, wishes: Wishes, names: Sequence[str], header_row: int | None, first: int,
    rows: Sequence[Sequence[str]], *, guess: bool = False,
) -> Surveyed:  # fmt: skip
    profile = _profile(table, wishes, names)
    chosen = dict(profile.columns) if profile else {}
    chosen |= wishes.mapping or {}
    fields = _fields(names, chosen, rows, guess)
    links = profile.links(names) if profile else {}
    columns = tuple(Column(*one, links.get(at)) for at, one in enumerate(zip(names, fields, strict=True)))
    kind, role = (profile.kind, profile.role) if profile else _kind(table, fields)
    return Surveyed(
        wishes.source or (profile.source if profile else ""), kind, role, profile.name if profile else None,
        header_row, first, columns, forms_of(rows, len(names)),
    )  # fmt: skip


def _profile(table: Table, wishes: Wishes, names: Sequence[str]) -> Profile | None:
    if wishes.profile:
        return next((one for one in wishes.profiles if one.name == wishes.profile), None)
    return recognise(wishes.profiles, names, table.format, table.sheet, wishes.file, wishes.source)


def _fields(
    names: Sequence[str], chosen: Mapping[str, Field], rows: Sequence[Sequence[str]], guess: bool
) -> list[Field]:
    """The chosen field where there is one; else the heading's meaning, settled by what stands in the column."""
    mapped = map_columns(names, chosen)
    told = {name for name, _ in zip(names, mapped, strict=True) if name in chosen}
    fields = []
    for index, (name, field) in enumerate(zip(names, mapped, strict=True)):
        values = [row[index] for row in rows[:_SETTLED_BY] if index < len(row)]
        if name not in told:
            field = contents.guess(values) if guess else contents.settle(field, values)
        fields.append(field)
    return fields


_PERSONS = frozenset({Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.EMAIL, Field.PERSONAL_NUMBER, Field.MOBILE})


def _kind(table: Table, fields: Sequence[Field]) -> tuple[str, Role]:
    """What a table of no known system holds, as far as its columns tell."""
    if table.format == "sie":
        return "bookkeeping", Role.MENTIONED
    if Field.CUSTOMER_NUMBER in fields and Field.NAME in fields:
        return "customers", Role.COMPANY if Field.ORG_NUMBER in fields else Role.PERSON
    if Field.SUPPLIER_NUMBER in fields and Field.NAME in fields:
        return "suppliers", Role.SUPPLIER
    return ("persons", Role.PERSON) if _PERSONS.intersection(fields) else ("table", Role.PERSON)
