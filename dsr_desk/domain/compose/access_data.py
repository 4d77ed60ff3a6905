"""The copy of the data (Art. 15(3)): every filled cell verbatim, by system and record, with its readable name.

Numbers stand in full here alone, because they are part of the copy.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from dsr_desk.domain.compose.abroad_and_origin import sources
from dsr_desk.domain.compose.access_sections import as_role, heading, section_number
from dsr_desk.domain.compose.applies import Holding, to_you
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.data_categories import CATEGORY_OF, ORDER
from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.domain.folding import fold
from dsr_desk.domain.letter import Heading, Table
from dsr_desk.domain.letter_facts import HIDDEN, Disclosed
from dsr_desk.domain.masking import MARK
from dsr_desk.domain.words import begun

MOST_ROWS = 500
"""Rows of one table, so that no table grows without end."""
_NARROW = 5
"""A file whose records fill no more columns than this is printed as a grid, one record a line."""
_SHORT = 30
_WIDTHS = (15, 20, 20, 45)


def write(pen: Pen, held: Sequence[Holding]) -> None:
    """The data of every system."""
    heading(pen, "data")
    pen.say("L05.data.intro")
    for number, one in enumerate(held, start=1):
        pen.blocks.append(Heading(f"{section_number('data')}.{number} {one.name}", 2))
        count = len(one.records)
        pen.explain("L05.data.one" if count == 1 else "L05.data.count", count=count)
        for records in _by_file(one.records):
            _write_file(pen, records, one)
    _documents(pen)
    _codes(pen, held)


def _documents(pen: Pen) -> None:
    """Papers found by hand go with the report: a copy is what the person is owed (Art. 15(3))."""
    if pen.facts.documents:
        pen.heading("L05.documents.heading", 2)
        pen.say("L05.documents")
        rows = [(_bare(pen, one.what), one.system, pen.shown(one.on)) for one in pen.facts.documents]
        pen.table("L05.documents.head", rows, (50, 30, 20))


def _by_file(records: Sequence[Disclosed]) -> Iterator[list[Disclosed]]:
    grouped: dict[tuple[str, str, object], list[Disclosed]] = {}
    for record in records:
        grouped.setdefault((record.file, record.sheet, record.columns), []).append(record)
    yield from grouped.values()


def _write_file(pen: Pen, records: list[Disclosed], held: Holding) -> None:
    filled = [
        index
        for index in range(len(records[0].columns))
        if any(index < len(record.cells) and record.cells[index].strip() for record in records)
    ]
    if len(records) > 2 and len(filled) <= _NARROW and _is_short(pen, records, filled):
        _write_grid(pen, records, filled, held)
    else:
        _write_list(pen, records, filled, held)


def _is_short(pen: Pen, records: list[Disclosed], filled: list[int]) -> bool:
    return all(len(_cell(pen, record, index)) <= _SHORT for record in records for index in filled)


def _write_grid(pen: Pen, records: list[Disclosed], filled: list[int], held: Holding) -> None:
    columns = [records[0].columns[index] for index in filled]
    names = [label(column.field, column.name, pen.language) for column in columns]
    head = (pen.texts["L05.data.row"], *names)
    pen.explain("L05.data.file", file=_file(records[0]), taken_in=_taken_in(pen, records[0]))
    if len({record.role for record in records}) == 1:
        pen.quote(begun(_whose(pen, records[0], held)) + ".")
    rows = [(str(record.row), *(_cell(pen, record, index) for index in filled)) for record in records]
    for start in range(0, len(rows), MOST_ROWS):
        pen.blocks.append(Table(head, tuple(rows[start : start + MOST_ROWS]), _file(records[0])))


def _write_list(pen: Pen, records: list[Disclosed], filled: list[int], held: Holding) -> None:
    head = tuple(part.strip() for part in pen.texts["L05.data.head"].split("|"))
    order = sorted(filled, key=lambda index: ORDER[CATEGORY_OF[records[0].columns[index].field]])
    rows: list[tuple[str, ...]] = []
    for record in records:
        own = _record_rows(pen, record, order, held)
        if rows and len(rows) + len(own) > MOST_ROWS:
            pen.blocks.append(Table(head, tuple(rows), _file(record), _WIDTHS))
            rows = []
        rows += own
    pen.blocks.append(Table(head, tuple(rows), _file(records[0]), _WIDTHS))


def _record_rows(pen: Pen, record: Disclosed, order: list[int], held: Holding) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [(_record_line(pen, record, held),)]
    before = ""
    for index in order:
        cell = _cell(pen, record, index)
        if not cell:
            continue
        column = record.columns[index]
        category = pen.texts[f"category.{CATEGORY_OF[column.field].value}"]
        name = column.name if column.field is Field.OTHER else field_name(column.field, pen.language)
        rows.append(("" if category == before else category, name, column.name, cell))
        before = category
    return rows


def _record_line(pen: Pen, record: Disclosed, held: Holding) -> str:
    line = pen.words("L05.data.record", file=_file(record), row=record.row, taken_in=_taken_in(pen, record))
    if record.is_by_hand and record.taken_in_on:
        line = pen.words("L05.data.by_hand", day=record.taken_in_on)
    if record.retain_until:
        line += pen.words("L05.data.keep", day=record.retain_until)
    if record.is_restricted:
        line += pen.texts["L05.data.restricted"]
    return f"{line}. {begun(_whose(pen, record, held))}"


def _whose(pen: Pen, record: Disclosed, held: Holding) -> str:
    """In which role the person stands in a record, and where the data came from (Art. 15(1)(g))."""
    source = to_you(record.origin, pen.language) if record.origin else sources(pen, held)
    return pen.words("L05.data.whose", role=as_role(pen, record.role), source=source)


def _taken_in(pen: Pen, record: Disclosed) -> str:
    return pen.words("L05.data.taken_in", day=record.taken_in_on) if record.taken_in_on else ""


def _file(record: Disclosed) -> str:
    return f"{record.file}, {record.sheet}" if record.sheet else record.file


def _cell(pen: Pen, record: Disclosed, index: int) -> str:
    """A cell as it stands; what was taken out of it is said in words that can be read aloud."""
    cell = record.cells[index].strip() if index < len(record.cells) else ""
    return _bare(pen, cell)


def _bare(pen: Pen, text: str) -> str:
    return text.replace(MARK, HIDDEN.said_in(pen.language))


def label(field: Field, written: str, language: str) -> str:
    """A column's readable name, with its own beside it where they differ."""
    name = field_name(field, language)
    if field is Field.OTHER or fold(name) == fold(written):
        return written
    return f"{name} ({written})"


def _codes(pen: Pen, held: Sequence[Holding]) -> None:
    """What short codes in the data mean: yes and no, countries."""
    found: Counter[tuple[str, str]] = Counter()
    for one in held:
        for record in one.records:
            for column, cell in zip(record.columns, record.cells, strict=False):
                if key := _code_key(column.field, cell.strip().casefold(), pen):
                    found[(cell.strip(), key)] += 1
    if not found:
        return
    pen.heading("L05.codes.heading", 2)
    pen.table("L05.codes.head", [(code, pen.texts[key]) for code, key in sorted(found)], (20, 80))


def _code_key(field: Field, value: str, pen: Pen) -> str:
    if field is Field.CONSENT:
        key = f"code.consent.{value}"
    elif field is Field.COUNTRY and len(value) == 2:
        key = f"country.{value.upper()}"
    else:
        return ""
    return key if key in pen.texts else ""
