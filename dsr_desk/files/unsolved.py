"""Rows of .ods, .xls and .xlsb with a formula that was saved without its result or an error; those of .xlsx are in
formulas.py.

A book that cannot be followed is left to its reader, and that it was not looked through is said: nothing here raises.
"""

import re
import struct
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import IO

import olefile

from dsr_desk.domain.words import Text
from dsr_desk.files.formulas import ERROR_VALUE, NO_RESULT, Rows
from dsr_desk.files.recognise import Format

_BLOCK = 1 << 20
_LARGEST = 64 << 20
"""A binary workbook's part above this is not looked through, which is said: it would take longer than reading it."""
_TAG = re.compile(
    rb"<table:table\s[^>]*>|<table:table-row\b[^>]*>|<table:table-cell\s[^>]*table:formula=[^>]*>(?:<text:p/>)?"
)
_NAME = re.compile(rb'table:name="([^"]*)"')
_REPEATED = re.compile(rb'table:number-rows-repeated="(\d+)"')
_FORMULA, _STRING, _SHEET, _BEGIN, _END, _LOCKED = (0x06, 0x206, 0x406), 0x207, 0x85, 0x809, 0x0A, 0x2F
_BOOLEAN_OR_ERROR, _IN_ERROR = 0x205, 2
_BETWEEN = (0x4BC, 0x221, 0x236)
_ON_LOAD = 2


def rows(path: Path, format: Format) -> Rows | None:
    """The rows that hold such a cell; None where the book is too large or damaged to be looked through."""
    try:
        if format is Format.XLS:
            book = workbook_stream(path)
            return in_stream(book) if len(book) <= _LARGEST else None
        with zipfile.ZipFile(path) as archive:
            return _in_ods(archive) if format is Format.ODS else _in_xlsb(archive)
    except Exception:  # a damaged book makes the libraries raise whatever they like
        return None


def _in_ods(archive: zipfile.ZipFile) -> Rows:
    """A solved cell carries the type of its value; where that is an empty text, LibreOffice writes that alone."""
    found: Rows = {}
    sheet, row, following = "", 0, 1
    with archive.open("content.xml") as stream:
        for tag in _tags(stream):
            if tag.startswith(b"<table:table-row"):
                repeated = _REPEATED.search(tag)
                row, following = following, following + (int(repeated.group(1)) if repeated else 1)
            elif tag.startswith(b"<table:table-cell"):
                if b'calcext:value-type="error"' in tag:
                    _note(found, sheet, row, ERROR_VALUE)
                elif b"office:value-type=" not in tag and not tag.endswith(b"<text:p/>"):
                    _note(found, sheet, row, NO_RESULT)
            else:
                name = _NAME.search(tag)
                sheet, row, following = unescape(name.group(1).decode("utf-8", "replace")) if name else "", 0, 1
    return found


def _note(found: Rows, sheet: str, row: int, what: Text) -> None:
    if (rows := found.setdefault(sheet, {})) is not None:
        rows[row] = what


def _tags(stream: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := stream.read(_BLOCK):
        whole = rest + block
        end = whole.rfind(b">") + 1
        for found in _TAG.finditer(whole, 0, end):
            yield found.group()
        rest = whole[end:][-_BLOCK:]


def workbook_stream(path: Path) -> bytes:
    """The stream of an .xls that holds its sheets, cut after more than is looked through."""
    with olefile.OleFileIO(str(path)) as ole:
        name = "Workbook" if ole.exists("Workbook") else "Book"
        return bytes(ole.openstream(name).read(_LARGEST + 1))


def in_stream(book: bytes) -> Rows:
    """The same in the records of an .xls: a text without its record, or a nought to be computed when it is opened."""
    found: Rows = {}
    for kind, body in records(book, 0):
        if kind == _LOCKED:
            return {}
        if kind == _SHEET:
            start, length, is_wide = struct.unpack_from("<I", body)[0], body[6], body[7] & 1
            name = body[8 : 8 + 2 * length].decode("utf-16-le") if is_wide else body[8 : 8 + length].decode("latin-1")
            if unsolved := dict(_in_sheet(book, start)):
                found[name] = unsolved
        if kind == _END:
            break
    return found


def _in_sheet(book: bytes, start: int) -> Iterator[tuple[int, Text]]:
    depth, waiting = 0, 0
    for kind, body in records(book, start):
        if waiting and kind not in _BETWEEN:
            if kind != _STRING:
                yield waiting, NO_RESULT
            waiting = 0
        if kind == _BEGIN:
            depth += 1
        elif kind == _END:
            depth -= 1
            if not depth:
                return
        elif kind in _FORMULA and depth == 1:
            row, result, flags = *struct.unpack_from("<H", body), body[6:14], struct.unpack_from("<H", body, 14)[0]
            if result[6:] == b"\xff\xff" and result[0] == _IN_ERROR:
                yield row + 1, ERROR_VALUE
            elif result[6:] == b"\xff\xff" and not result[0]:
                waiting = row + 1
            elif not any(result) and flags & _ON_LOAD:
                yield row + 1, NO_RESULT
        elif kind == _BOOLEAN_OR_ERROR and depth == 1 and body[7]:
            yield struct.unpack_from("<H", body)[0] + 1, ERROR_VALUE


def records(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records of an .xls stream from an offset on: kind and body."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_BUNDLE, _ROW, _TEXT_FORMULA, _NUMBER_FORMULA, _ERRORS = 156, 0, 8, 9, (3, 11)
_ALWAYS = 2


def _in_xlsb(archive: zipfile.ZipFile) -> Rows:
    told = archive.read("xl/_rels/workbook.bin.rels").decode("utf-8", "replace")
    relations: list[dict[str, str]] = [dict(_ATTRIBUTE.findall(one)) for one in _RELATION.findall(told)]
    parts = {one.get("Id", ""): one.get("Target", "") for one in relations}
    found: Rows = {}
    for kind, body in binary_records(archive.read("xl/workbook.bin")):
        if kind == _BUNDLE:
            relation, after = _wide(body, 8)
            part = parts.get(relation, "").lstrip("/")
            part = part if part.startswith("xl/") else f"xl/{part}"
            is_small = archive.getinfo(part).file_size <= _LARGEST
            found[_wide(body, after)[0]] = in_part(archive.read(part)) if is_small else None
    return found


def in_part(part: bytes) -> dict[int, Text]:
    """The same in a sheet of an .xlsb: an error, or a nought or an empty text that is always to be computed."""
    found: dict[int, Text] = {}
    row = 0
    for kind, body in binary_records(part):
        if kind == _ROW:
            row = struct.unpack_from("<I", body)[0] + 1
        elif kind in (_TEXT_FORMULA, _NUMBER_FORMULA):
            end = 12 if kind == _TEXT_FORMULA else 16
            if not any(body[8:end]) and struct.unpack_from("<H", body, end)[0] & _ALWAYS:
                found[row] = NO_RESULT
        elif kind in _ERRORS:
            found[row] = ERROR_VALUE
    return found


def binary_records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of an .xlsb part: kind and length in seven bits a byte."""
    at, last = 0, len(part)
    while at < last:
        kind = part[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (part[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        while shift < 28:
            byte = part[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, part[at : at + length]
        at += length


def _wide(body: bytes, at: int) -> tuple[str, int]:
    count = struct.unpack_from("<I", body, at)[0]
    end = at + 4 + 2 * count
    return body[at + 4 : end].decode("utf-16-le", "replace"), end
