"""Workbooks written row by row, in flat memory. What begins with = + - @ stays text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

Cell = str | int | float | None
_MADE = datetime(2026, 1, 1)
"""The same files from the same seed: no clock in a made-up workbook."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its title, its rows, and whether it is hidden."""

    title: str
    rows: Iterable[Sequence[Cell]]
    is_hidden: bool = False


def write(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write a workbook to `path`."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = _MADE
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        page.sheet_state = "hidden" if sheet.is_hidden else "visible"
        for row in sheet.rows:
            cells: list[object] = []
            for value in row:
                if isinstance(value, str) and value[:1] in "=+-@\t\r" and value:
                    text = WriteOnlyCell(page, value)
                    text.data_type = "s"
                    cells.append(text)
                else:
                    cells.append(value)
            page.append(cells)
    book.save(path)
