"""A plain table of texts as a file for a spreadsheet. What begins with = + - @ stays text."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from dsr_desk.files.portable import safe


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Semicolons and UTF-8 with a mark, as Excel in Sweden reads it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([safe(value) for value in row] for row in rows)
    return ("\ufeff" + out.getvalue()).encode()


def as_xlsx(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """One sheet; every cell is text, so nothing is computed."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, TYPE_STRING

    book = Workbook(write_only=True)
    book.properties.creator = "DSR Desk"
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    sheet = book.create_sheet(title)
    for row in (head, *rows):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet)
            cell._value = ILLEGAL_CHARACTERS_RE.sub("", text)
            cell.data_type = TYPE_STRING
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
