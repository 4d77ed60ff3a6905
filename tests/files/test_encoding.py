"""The encoding rule of Swedish text files."""

from pathlib import Path

import pytest

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files import delimited, encoding
from dsr_desk.services import importing

LINES = ["Namn;Ort", "Åsa Öhman;Göteborg", "Märta Käll;Växjö", "BJÖRN ÅKERBLÅ;ÄLMHULT"]
EXACT = [
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "utf-32-be",
    "cp1252",
    "cp437",
    "mac_roman",
    "cp850",
    "iso8859-15",
]


@pytest.mark.parametrize("count", [2, 3, 4, 200])
@pytest.mark.parametrize("name", EXACT)
def test_every_swedish_encoding_is_read_exactly(tmp_path: Path, name: str, count: int) -> None:
    lines = (LINES * 60)[:count]
    path = tmp_path / "fil.csv"
    path.write_bytes("\r\n".join(lines).encode(name))
    decided = encoding.decide(path)
    assert [line.rstrip("\r\n") for line in encoding.lines_of(path, decided)] == lines


def test_a_line_in_another_encoding_does_not_take_the_file_with_it(tmp_path: Path) -> None:
    path = tmp_path / "fil.csv"
    path.write_bytes("Åsa;Växjö\n".encode() * 40 + "Märta;Gävle\n".encode("cp1252"))
    decided = encoding.decide(path)
    assert (decided.name, decided.odd_lines) == ("utf-8", 1)
    assert list(encoding.lines_of(path, decided))[-2:] == ["Åsa;Växjö\n", "Märta;Gävle\n"]


def test_nul_characters_are_refused_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "fil.csv"
    path.write_bytes(b"Namn;Ort\n" * 200_000 + b"Bo\x00;Ort\n")
    with pytest.raises(FileTrouble, match="byte 1800003"):
        encoding.decide(path)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("Åsa;Växjö\n".encode("utf-8-sig"), encoding.MARKED),
        ("Åsa;Växjö\n".encode("utf-16-le"), encoding.WIDE),
        (b"Bo;Borgholm\n", encoding.PLAIN),
        ("Åsa;Växjö\n".encode(), encoding.SOUND),
        ("Åsa;Växjö\n".encode("cp1252"), encoding.MOST_SWEDISH),
    ],
)
def test_why_an_encoding_was_chosen_is_said(tmp_path: Path, content: bytes, why: Text) -> None:
    path = tmp_path / "fil.csv"
    path.write_bytes(b"Namn;Ort\n" * 3 + content * 20 if content[:1] == b"B" else content * 20)
    assert encoding.decide(path).why == why


def test_lines_in_another_encoding_are_counted_where_the_choice_is_told(tmp_path: Path) -> None:
    path = tmp_path / "fil.csv"
    path.write_bytes("Namn;Ort\nÅsa;Växjö\n".encode() * 40 + "Märta;Gävle\n".encode("cp1252"))
    (plan,) = importing.preview(path)
    assert importing.as_json(plan, None, "en")["encoding_reason"] == (
        "40 lines with letters such as å, ä, ö are sound UTF-8 and 1 are not."
    )


@pytest.mark.parametrize("page", ["cp1252", "cp437", "mac_roman"])
def test_a_line_in_utf8_inside_an_older_file_is_read_as_such_and_it_is_said(tmp_path: Path, page: str) -> None:
    path = tmp_path / "fil.csv"
    old, new = "Åsa Öhman;Växjö\r\n".encode(page), "Björn Käll;Gävle\r\n".encode()
    path.write_bytes(b"Namn;Ort\r\n" + old * 9 + new + old)
    (table,) = delimited.tables(path)
    assert [list(row[1]) for row in table.rows][9:] == [
        ["Åsa Öhman", "Växjö"],
        ["Björn Käll", "Gävle"],
        ["Åsa Öhman", "Växjö"],
    ]
    assert any("1 rader är UTF-8" in warning.sv for warning in table.warnings)
