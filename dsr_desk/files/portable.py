"""The person's data as files a machine can read: JSON, CSV, Excel (Art. 15(3), 20(1)).

A cell that a spreadsheet would read as a formula stays text: a string cell in Excel, a leading apostrophe in CSV. JSON
keeps every value as it was.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, TYPE_STRING

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.letter_facts import Disclosed

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_HEAD = {
    "sv": ("System", "Fil", "Blad", "Rad", "Kolumn", "Uppgift", "Innehåll"),
    "en": ("System", "File", "Sheet", "Row", "Column", "What", "Content"),
}
_CELL_LIMIT = 32_767
"""The longest text an Excel cell holds."""


def as_json(case: str, records: Iterable[Disclosed], on: date, language: str) -> bytes:
    """All records with their columns, fields and values, unaltered."""
    document = {
        "case": case,
        "date": on.isoformat(),
        "records": [_record(record, language) for record in records],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _record(record: Disclosed, language: str) -> dict[str, object]:
    return {
        "system": record.system,
        "file": record.file,
        "sheet": record.sheet or None,
        "row": record.row,
        "taken_in": record.taken_in_on.isoformat() if record.taken_in_on else None,
        "values": [
            {
                "column": column.name,
                "field": column.field.value,
                "name": field_name(column.field, language),
                "value": cell,
            }
            for column, cell in zip(record.columns, record.cells, strict=False)
            if cell
        ],
    }


def as_csv(records: Iterable[Disclosed], language: str) -> bytes:
    """One line a value, UTF-8 with a mark so that Excel reads åäö; formula starts get a leading apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(_head(language))
    for line in _lines(records, language):
        writer.writerow([safe(value) for value in line])
    return ("\ufeff" + out.getvalue()).encode()


def safe(value: str) -> str:
    """The value as no spreadsheet takes it for a formula."""
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value


def as_xlsx(records: Sequence[Disclosed], language: str) -> bytes:
    """One row a value; every cell is text, so nothing is computed. A text too long for a cell goes on in the next."""
    book = Workbook(write_only=True)
    book.properties.creator = "DSR Desk"
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    sheet = book.create_sheet("Uppgifter" if language == "sv" else "Data")
    for line in (_head(language), *_lines(records, language)):
        *before, value = line
        for start in range(0, max(1, len(value)), _CELL_LIMIT):
            sheet.append([_cell(sheet, text) for text in (*before, value[start : start + _CELL_LIMIT])])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: object, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet)
    cell._value = ILLEGAL_CHARACTERS_RE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    cell.data_type = TYPE_STRING
    return cell


def _head(language: str) -> tuple[str, ...]:
    return _HEAD["sv" if language == "sv" else "en"]


def _lines(records: Iterable[Disclosed], language: str) -> Iterator[tuple[str, ...]]:
    for record in records:
        place = (record.system, record.file, record.sheet, str(record.row))
        for column, cell in zip(record.columns, record.cells, strict=False):
            if cell:
                yield (*place, column.name, field_name(column.field, language), cell)
