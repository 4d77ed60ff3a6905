"""Formulas in workbooks: what a program wrote without its result is told, not passed off as empty."""

import struct
import zipfile
from pathlib import Path

import openpyxl

from dsr_desk.files import formulas, unsolved
from dsr_desk.services import importing


def test_a_formula_without_its_result_makes_its_row_suspect(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Första"
    book.active.append(["Namn", "E-post"])
    book.active.append(["Bo Ek", "bo@example.se"])
    other = book.create_sheet("Å & ä")
    for row in (["Namn", "E-post"], ["Åsa Öhman", "asa@example.se"], ["=A2", "bo@example.se"]):
        other.append(row)
    book.save(tmp_path / "bok.xlsx")
    first, second = importing.preview(tmp_path / "bok.xlsx")
    assert first.suspect == ()
    assert [(note.row, note.reason) for note in second.suspect] == [(3, formulas.NO_RESULT)]


def test_a_formula_whose_result_is_an_empty_text_is_solved() -> None:
    assert formulas.unsolved_rows(b'<c r="A2" t="str"><f>B2</f><v></v></c><c r="A3"><f>1</f><v>1</v></c>') == set()


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _formula(row: int, result: bytes, flags: int = 0) -> bytes:
    return _record(0x06, struct.pack("<HHH", row, 0, 15) + result + struct.pack("<HI", flags, 0))


def test_an_ods_cell_whose_formula_has_no_value_makes_its_row_suspect(tmp_path: Path) -> None:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    solved = '<table:table-cell table:formula="of:=[.A2]" office:value-type="string" office:string-value=""/>'
    names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    names += "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
    names += "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    bare = '<table:table-cell table:formula="of:=1"/>'
    rows = [cell("Namn") + cell("E-post"), cell("Bo Ek") + solved, cell("Åsa") + bare]
    sheet = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    sheet = sheet.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="2"/><table:table-row>', 1)
    body = f"<office:body><office:spreadsheet><table:table table:name='B' >{sheet}</table:table>"
    content = f"<office:document-content {names}>{body}</office:spreadsheet></office:body></office:document-content>"
    with zipfile.ZipFile(tmp_path / "bok.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content.replace("'B' ", '"B" '))
    (plan,) = importing.preview(tmp_path / "bok.ods")
    assert [(note.row, note.reason) for note in plan.suspect] == [(5, formulas.NO_RESULT)]


def test_an_xls_formula_without_its_text_or_with_a_nought_to_compute_is_unsolved() -> None:
    begin, end = _record(0x809, b"\x00\x06\x10\x00"), _record(0x0A, b"")
    text, nought = b"\x00\x00\x00\x00\x00\x00\xff\xff", bytes(8)
    cells = _formula(1, text) + _formula(2, text) + _record(0x207, b"\x02\x00\x00ab")
    cells += _formula(3, nought, 3) + _formula(4, nought) + _formula(5, b"\x03" + text[1:])
    sheet = struct.pack("<IH", 0, 0) + b"\x05\x00Blad1"
    head = len(begin + _record(0x85, sheet) + end)
    book = begin + _record(0x85, struct.pack("<I", head) + sheet[4:]) + end + begin + cells + end
    assert unsolved.in_stream(book) == {"Blad1": {2, 4}}


def test_an_xlsb_formula_that_is_always_to_be_computed_and_holds_nothing_is_unsolved() -> None:
    def row(number: int, *cells: tuple[int, bytes]) -> bytes:
        head = struct.pack("<I", number) + bytes(4)
        return b"".join(struct.pack("<BB", kind, len(body)) + body for kind, body in ((0, head), *cells))

    number, text = bytes(16), bytes(12)
    part = row(0, (9, number + b"\x02\x00")) + row(1, (9, number + b"\x00\x00")) + row(2, (8, text + b"\x02\x00"))
    assert unsolved.in_part(part) == {1, 3}
