"""dBase registers (Visma's KUND, KONTAKT, LEV): columns of fixed width, a code page byte, rows marked as deleted."""

import struct
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import dbf

from dsr_desk.domain.words import Text
from dsr_desk.files.encoding import best_code_page
from dsr_desk.files.recognise import empty, truncated
from dsr_desk.files.table import Row, Table

DELETED = Text(
    "Raden är markerad som raderad i källsystemet men finns kvar i filen.",
    "The row is marked as deleted in the source system but still in the file.",
)
_PAGES = {
    0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x04: "mac_roman", 0x08: "cp865", 0x57: "cp1252", 0x64: "cp852",
    0x65: "cp866", 0x66: "cp865", 0x68: "cp895", 0xC8: "cp1250", 0xC9: "cp1251",
}  # fmt: skip
_SAMPLE = 1 << 20
_NO_MORE = 0x0D
DAMAGED = Text(
    "Ett fält på raden är skadat; den lästes som den står.", "A field of the row is damaged; it was read as it stands."
)
_HAS_MEMO = "MBGP"
_SAID = Text("Filen säger själv vilken teckentabell den har.", "The file itself says which code page it is in.")
_UNSAID = Text(
    "Filen säger inte vilken teckentabell den har; denna ger svenska bokstäver.",
    "The file does not say which code page it is in; this one gives Swedish letters.",
)


def tables(path: Path) -> Iterator[Table]:
    """The one table of a dBase file. A row's number is its number in the file; the header is no row."""
    page, why, count, missing = _head(path)
    if not count:
        raise empty(path)
    try:
        register = dbf.Table(str(path), codepage=page, ignore_memos=True, on_disk=True)
        register.open(mode=dbf.READ_ONLY)
    except Exception as trouble:  # the library raises its own and many others on damaged files
        raise truncated(path) from trouble
    names = tuple(str(name) for name in register.field_names)
    table = Table("dbf", _rows(path, register, page), encoding=page, columns=names, width=len(names))
    table.encoding_why = why
    memos = [name for name in names if str(register.field_info(name).field_type)[:1] in _HAS_MEMO]
    if memos:
        table.warnings.append(_without_memos(memos))
    if missing:
        raise truncated(path)
    yield table


def _head(path: Path) -> tuple[str, Text, int, bool]:
    """The code page and why, the number of rows, and whether the file is shorter than it says."""
    with path.open("rb") as file:
        start = file.read(32)
        count, header, length = struct.unpack("<IHH", start[4:12])
        page, why = _PAGES.get(start[29]), _SAID
        if page is None:
            file.seek(header)
            page, why = best_code_page(file.read(_SAMPLE)), _UNSAID
    return page, why, count, path.stat().st_size < header + count * length - 1


def _without_memos(names: list[str]) -> Text:
    listed = ", ".join(names)
    return Text(
        f"Textfälten {listed} ligger i en egen fil (.dbt eller .fpt) som inte lästes.",
        f"The text fields {listed} lie in a file of their own (.dbt or .fpt) that was not read.",
    )


def _rows(path: Path, register: Any, page: str) -> Iterator[Row]:
    for number, record in enumerate(register, 1):
        try:
            cells = [_text(value) for value in record]
            deleted = dbf.is_deleted(record)
        except Exception:  # a damaged field raises whatever the library stumbled on
            yield number, _as_written(path, number, page), DAMAGED
            continue
        yield number, cells, DELETED if deleted else None


def _as_written(path: Path, number: int, page: str) -> list[str]:
    """The fields of one row as the bytes stand, for a row with a number or a day that is none."""
    with path.open("rb") as file:
        _, header, length = struct.unpack("<IHH", file.read(12)[4:])
        described = file.read(header - 12)[20:]
        file.seek(header + (number - 1) * length + 1)
        record = file.read(length - 1)
    widths = (described[place + 16] for place in range(0, len(described) - 16, 32) if described[place] != _NO_MORE)
    cells, place = [], 0
    for width in widths:
        cells.append(record[place : place + width].decode(page, "replace").strip(" \x00"))
        place += width
    return cells


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.rstrip(" \x00")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
