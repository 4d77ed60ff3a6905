"""A plain table of texts as a file for a spreadsheet. What begins with = + - @ stays text."""

import csv
import io
import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from dsr_desk.files.portable import safe

_ROWS_A_PIECE = 1000


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Semicolons and UTF-8 with a mark, as Excel in Sweden reads it."""
    return b"".join(csv_pieces(head, rows))


def csv_pieces(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """The same, piece by piece, for a list too long to be held."""
    yield "\ufeff".encode()
    waiting = itertools.chain([head], ([safe(value) for value in row] for row in rows))
    while some := list(itertools.islice(waiting, _ROWS_A_PIECE)):
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(some)
        yield out.getvalue().encode()


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
