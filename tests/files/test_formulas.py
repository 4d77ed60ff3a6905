"""Formulas in workbooks: what a program wrote without its result is told, not passed off as empty."""

from pathlib import Path

import openpyxl

from dsr_desk.files import formulas
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
