"""Formulas in workbooks: what a program wrote without its result is told, not passed off as empty."""

import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from dsr_desk.files import formulas, locks, sheets, unsolved
from dsr_desk.files.cell_comments import NOT_READ
from dsr_desk.files.recognise import Format
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
    assert formulas.unsolved_rows(b'<c r="A2" t="str"><f>B2</f><v></v></c><c r="A3"><f>1</f><v>1</v></c>') == {}


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
    cells += _formula(3, nought, 3) + _formula(4, nought) + _formula(4, b"\x03" + text[1:])
    cells += _formula(5, b"\x02\x00\x07" + text[3:])
    sheet = struct.pack("<IH", 0, 0) + b"\x05\x00Blad1"
    head = len(begin + _record(0x85, sheet) + end)
    book = begin + _record(0x85, struct.pack("<I", head) + sheet[4:]) + end + begin + cells + end
    assert unsolved.in_stream(book) == {
        "Blad1": {2: formulas.NO_RESULT, 4: formulas.NO_RESULT, 6: formulas.ERROR_VALUE}
    }


def test_an_xlsb_formula_that_is_always_to_be_computed_and_holds_nothing_is_unsolved() -> None:
    def row(number: int, *cells: tuple[int, bytes]) -> bytes:
        head = struct.pack("<I", number) + bytes(4)
        return b"".join(struct.pack("<BB", kind, len(body)) + body for kind, body in ((0, head), *cells))

    number, text = bytes(16), bytes(12)
    part = row(0, (9, number + b"\x02\x00")) + row(1, (9, number + b"\x00\x00")) + row(2, (8, text + b"\x02\x00"))
    assert unsolved.in_part(part) == {1: formulas.NO_RESULT, 3: formulas.NO_RESULT}


def test_a_row_of_nothing_but_formulas_without_results_is_told_as_left_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Namn", "E-post"], ["=A3", "=B3"], ["Bo Ek", "bo@example.se"]):
        book.active.append(row)
    book.save(tmp_path / "bok.xlsx")
    (plan,) = importing.preview(tmp_path / "bok.xlsx")
    assert [(note.row, note.reason) for note in plan.skipped] == [(2, formulas.NO_RESULT)]


def test_a_cell_that_shows_an_error_makes_its_row_suspect(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Namn", "E-post"], ["Åsa Öhman", "#N/A"], ["Bo Ek", "bo@example.se"]):
        book.active.append(row)
    book.save(tmp_path / "bok.xlsx")
    (plan,) = importing.preview(tmp_path / "bok.xlsx")
    assert [(note.row, note.reason) for note in plan.suspect] == [(2, formulas.ERROR_VALUE)]


def test_a_sheet_in_an_xml_namespace_of_its_own_name_is_looked_through_too() -> None:
    block = b'<x:c r="A3"><x:f>A2</x:f></x:c><x:c r="B4" s="1" t="e"><x:v>#N/A</x:v></x:c>'
    assert formulas.unsolved_rows(block) == {3: formulas.NO_RESULT, 4: formulas.ERROR_VALUE}


def test_a_formula_whose_result_is_an_empty_text_is_solved_in_libreoffices_ods(tmp_path: Path) -> None:
    """As LibreOffice 7.4 writes the formula ="" and 1/0 (read off its own files)."""
    empty = '<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>'
    error = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    rows = "".join(f"<table:table-row>{cell}</table:table-row>" for cell in (empty, error))
    with zipfile.ZipFile(tmp_path / "bok.ods", "w") as archive:
        archive.writestr("content.xml", f'<x><table:table table:name="B">{rows}</table:table></x>')
    assert unsolved.rows(tmp_path / "bok.ods", Format.ODS) == {"B": {2: formulas.ERROR_VALUE}}


def test_a_book_too_large_or_damaged_to_be_looked_through_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Namn", "E-post"])
    book.save(tmp_path / "bok.xlsx")
    monkeypatch.setattr(sheets, "rows_unsolved", lambda *_: None)
    (table,) = sheets.tables(tmp_path / "bok.xlsx", Format.XLSB)
    assert sheets.NOT_LOOKED_THROUGH in table.warnings


@pytest.mark.parametrize("has_comment", [True, False])
def test_comments_on_cells_are_said_not_to_be_read(tmp_path: Path, has_comment: bool) -> None:
    book = openpyxl.Workbook()
    for row in (["Namn", "E-post"], ["Åsa Öhman", "asa@example.se"]):
        book.active.append(row)
    if has_comment:
        book.active["A2"].comment = Comment("Ring Eva Öberg i stället", "x")
    book.save(tmp_path / "bok.xlsx")
    (plan,) = importing.preview(tmp_path / "bok.xlsx")
    assert (NOT_READ in plan.warnings) is has_comment


def test_a_damaged_old_workbook_makes_no_search_of_it_fail(tmp_path: Path) -> None:
    """Its header says that a sector has 2 to the power of 60 bytes, which olefile believes."""
    head = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\x00\x03\x00\xfe\xff\x3c\x00\x06\x00")
    (tmp_path / "bok.xls").write_bytes(bytes(head) + bytes(600) + b"\xff" * 4000)
    assert unsolved.rows(tmp_path / "bok.xls", Format.XLS) is None
    assert not locks.is_locked(tmp_path / "bok.xls", Format.XLS)
