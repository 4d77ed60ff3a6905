"""Workbooks (xlsx, xlsb, xls, ods) by calamine: every cell as the text a person would read in it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)  # fmt: skip

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files import locks, zip_guard
from dsr_desk.files.cell_comments import NOT_READ, has_comments
from dsr_desk.files.formulas import Rows
from dsr_desk.files.recognise import Format, encrypted, truncated
from dsr_desk.files.table import Row, Table
from dsr_desk.files.unsolved import rows as rows_unsolved


def tables(path: Path, format: Format, only: str | None = None) -> Iterator[Table]:
    """A table for each sheet that holds something (or only the sheet named), hidden ones too."""
    formulas = zip_guard.check(path) if format is not Format.XLS else {}
    unsolved = formulas if format is Format.XLSX else rows_unsolved(path, format)
    warnings = [NOT_READ] if has_comments(path, format) else []
    with path.open("rb") as file:
        for table in _sheets(path, format, only, _open(path, format, file), unsolved):
            table.warnings += warnings
            warnings = []
            yield table


def _sheets(
    path: Path, format: Format, only: str | None, workbook: CalamineWorkbook, unsolved: Rows | None
) -> Iterator[Table]:
    if not workbook.sheet_names:
        raise truncated(path)
    several = len(workbook.sheet_names) > 1
    for about in workbook.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet or (only is not None and about.name != only):
            continue
        sheet = _sheet(path, workbook, about.name)
        if sheet.height == 0:
            continue
        remarks = unsolved.get(about.name, {}) if unsolved is not None else None
        table = Table(format.value, _rows(sheet, remarks or {}), sheet=about.name, has_sheets=several)
        if remarks is None:
            table.warnings.append(NOT_LOOKED_THROUGH)
        if about.visible is not SheetVisibleEnum.Visible:
            table.warnings.append(_hidden(about.name))
        yield table


def _open(path: Path, format: Format, file: BinaryIO) -> CalamineWorkbook:
    """By content: given a path, calamine would believe the ending of its name."""
    try:
        return CalamineWorkbook.from_filelike(file)
    except PasswordError:
        raise encrypted(path) from None
    except (CalamineError, OSError, ValueError):
        raise (encrypted if locks.is_locked(path, format) else truncated)(path) from None


def _sheet(path: Path, workbook: CalamineWorkbook, name: str) -> CalamineSheet:
    try:
        return workbook.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError):
        raise FileTrouble(
            f"Bladet ”{name}” i {path.name} är skadat. Öppna arbetsboken i Excel, spara den på nytt och försök igen.",
            f"The sheet “{name}” in {path.name} is damaged. Open the workbook in Excel, save it again and retry.",
        ) from None


NOT_LOOKED_THROUGH = Text(
    "Bladet kunde inte letas igenom efter formler utan resultat och celler med fel; sådana läses som tomma.",
    "The sheet could not be searched for formulas without a result and cells in error; these are read as empty.",
)


def _hidden(name: str) -> Text:
    return Text(f"Bladet ”{name}” är dolt; det läses ändå.", f"The sheet “{name}” is hidden; it is read all the same.")


def _rows(sheet: CalamineSheet, remarks: Mapping[int, Text]) -> Iterator[Row]:
    """The rows with their physical numbers: calamine gives empty rows before the first filled one, no columns."""
    start = sheet.start or (0, 0)
    before = [""] * start[1]
    for number, cells in enumerate(sheet.iter_rows(), 1):
        if cells.count("") == len(cells):  # a lone cell far out makes millions of these
            yield number, [], remarks.get(number)
            continue
        row = [cell if cell.__class__ is str else _text(cell) for cell in cells]
        yield number, before + row if before else row, remarks.get(number)


def _text(value: object) -> str:
    """A number, date or truth value as text: a whole number without ".0", days in ISO 8601."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        day_only = value.time() == time()
        return value.date().isoformat() if day_only else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if not isinstance(value, timedelta) else _duration(value)


def _duration(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"
