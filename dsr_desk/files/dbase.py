"""dBase registers (Visma's KUND, KONTAKT, LEV): columns of fixed width, a code page byte, rows marked as deleted."""

import struct
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import dbf

from dsr_desk.domain.errors import FileTrouble
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
_HAS_MEMO = "MBGP"


def tables(path: Path) -> Iterator[Table]:
    """The one table of a dBase file. A row's number is its number in the file; the header is no row."""
    page, count, missing = _head(path)
    if not count:
        raise empty(path)
    try:
        register = dbf.Table(str(path), codepage=page, ignore_memos=True, on_disk=True)
        register.open(mode=dbf.READ_ONLY)
    except Exception as trouble:  # the library raises its own and many others on damaged files
        raise truncated(path) from trouble
    names = tuple(str(name) for name in register.field_names)
    table = Table("dbf", _rows(path, register), encoding=page, columns=names, width=len(names))
    memos = [name for name in names if str(register.field_info(name).field_type)[:1] in _HAS_MEMO]
    if memos:
        table.warnings.append(_without_memos(memos))
    if missing:
        raise truncated(path)
    yield table


def _head(path: Path) -> tuple[str, int, bool]:
    """The code page, the number of rows, and whether the file is shorter than it says."""
    with path.open("rb") as file:
        start = file.read(32)
        count, header, length = struct.unpack("<IHH", start[4:12])
        page = _PAGES.get(start[29])
        if page is None:
            file.seek(header)
            page = best_code_page(file.read(_SAMPLE))
    return page, count, path.stat().st_size < header + count * length - 1


def _without_memos(names: list[str]) -> Text:
    listed = ", ".join(names)
    return Text(
        f"Textfälten {listed} ligger i en egen fil (.dbt eller .fpt) som inte lästes.",
        f"The text fields {listed} lie in a file of their own (.dbt or .fpt) that was not read.",
    )


def _rows(path: Path, register: Any) -> Iterator[Row]:
    for number, record in enumerate(register, 1):
        try:
            cells = [_text(value) for value in record]
            deleted = dbf.is_deleted(record)
        except Exception as trouble:  # a damaged field raises whatever the library stumbled on
            raise FileTrouble(
                f"Rad {number} i {path.name} är skadad. Exportera registret på nytt.",
                f"Row {number} in {path.name} is damaged. Export the register again.",
            ) from trouble
        yield number, cells, DELETED if deleted else None


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
