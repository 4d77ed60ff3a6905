"""A letter kept and read back, a page as a picture, the data as files."""

import csv
import io
import json
from dataclasses import replace

import openpyxl
import pytest

from dsr_desk.domain import letter_json
from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files import pages, pdf, portable
from tests.letters.golden_texts import made
from tests.letters.made_up import ON, records

RISKY = ["=1+1", "+46701740605", "-5", "@SUM(A1)", "\tx", "\rx", "=cmd|'/c calc'!A1", "vanligt", "12"]


def _risky() -> tuple[portable.Disclosed, ...]:
    (one, *_) = records(1)
    return (replace(one, columns=one.columns[: len(RISKY)], cells=tuple(RISKY)),)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_kept_as_json_comes_back_equal(kind: LetterKind) -> None:
    one = made(kind, "sv")
    assert letter_json.from_json(json.loads(json.dumps(letter_json.to_json(one)))) == one


def test_a_page_is_drawn_as_wide_as_asked() -> None:
    body = pdf.render(made(LetterKind.L01, "sv"))
    drawn = pages.picture(body, 0, width=400)
    assert (drawn.width, drawn.png[:8]) == (400, b"\x89PNG\r\n\x1a\n")


def test_a_broken_file_is_named_as_such() -> None:
    with pytest.raises(FileTrouble):
        pages.count(b"no pdf at all")


def test_json_keeps_every_value_as_it_was() -> None:
    document = json.loads(portable.as_json("DSR-2026-0021", _risky(), ON, "sv"))
    assert [value["value"] for value in document["records"][0]["values"]] == RISKY


def test_no_cell_of_the_workbook_is_a_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(portable.as_xlsx(_risky(), "sv")))
    column = [row[6] for row in book.active.iter_rows(min_row=2)]
    assert {cell.data_type for cell in column} == {"s"}
    assert [cell.value for cell in column][:4] == RISKY[:4]


def test_a_csv_cell_that_looks_like_a_formula_gets_an_apostrophe() -> None:
    body = portable.as_csv(_risky(), "sv").decode("utf-8-sig")
    values = [row[6] for row in csv.reader(io.StringIO(body, newline=""), delimiter=";")][1:]
    assert values == [f"'{value}" if value[0] in "=+-@\t\r" else value for value in RISKY]


def test_a_text_longer_than_a_cell_goes_on_in_the_next_row() -> None:
    (one, *_) = records(1)
    long = replace(one, columns=one.columns[:1], cells=("å" * 40_000,))
    book = openpyxl.load_workbook(io.BytesIO(portable.as_xlsx((long,), "en")))
    assert "".join(row[6].value for row in book.active.iter_rows(min_row=2)) == "å" * 40_000
