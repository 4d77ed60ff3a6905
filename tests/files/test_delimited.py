"""Text tables: sound rows exactly, polluted rows by number, and nobody's neighbours taken with them."""

import csv
import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsr_desk.files import delimited, dialect_choice
from dsr_desk.files.table import Row

TABLE = [
    ["Kundnr", "Namn", "E-post", "Anteckning"],
    ["100", "Åsa Öhman", "asa@example.se", ""],
    ["101", "Bo \"Bosse\" Falk", "", "rad ett\nrad två"],
    ["102", "Lind; Per", "per@example.se", "a, b | c"],
    ["103", "", "", "Ring efter lunch"],
]  # fmt: skip


def written(rows: list[list[str]], delimiter: str = ";", quoting: int = csv.QUOTE_MINIMAL, ends: str = "\r\n") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=ends).writerows(rows)  # type: ignore[arg-type]
    return file.getvalue()


def read(text: str) -> list[Row]:
    lines = io.StringIO(text, newline="").readlines()
    return list(delimited.records(iter(lines), dialect_choice.decide(lines)))


def cells(text: str) -> list[list[str]]:
    return [list(row[1]) for row in read(text)]


def suspects(text: str) -> set[int]:
    return {row[0] for row in read(text) if row[2]}


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|"])
def test_every_usual_way_to_write_a_table_is_read_exactly(delimiter: str, quoting: int, ends: str) -> None:
    inside = "\r" if ends == "\r" else "\n"
    rows = [[cell.replace("\n", inside) for cell in row] for row in TABLE]
    text = written(rows, delimiter, quoting, ends)
    assert cells(text) == rows
    assert not suspects(text)


def test_a_line_that_names_the_delimiter_is_a_row_of_its_own_and_not_data() -> None:
    rows = read("sep=|\r\n" + written(TABLE, "|"))
    assert rows[0][0] == 2
    assert [list(row[1]) for row in rows] == TABLE


def test_a_list_of_addresses_has_one_column() -> None:
    text = "".join(f"namn{number}@example.se\n" for number in range(50))
    assert cells(text) == [[f"namn{number}@example.se"] for number in range(50)]


def test_decimal_commas_do_not_make_columns() -> None:
    rows = [["Namn", "Belopp", "Saldo"], *([f"Kund {number}", "12,50", "7,25"] for number in range(30))]
    assert cells(written(rows)) == rows


def test_backslashes_may_escape_quotes() -> None:
    text = "a;b;c\n" + '"x \\" y";"1";"2"\n' * 9
    assert cells(text)[1] == ['x " y', "1", "2"]


def test_single_quotes_may_quote() -> None:
    text = "Kundnr;Namn;Ort\n" + "'1';'Lind; Per';'Borås'\n" * 9
    assert cells(text)[1] == ["1", "Lind; Per", "Borås"]


def test_a_row_in_other_quotes_than_the_file_is_reported() -> None:
    rows = written([[str(number), "Åsa", "Borås"] for number in range(40)], quoting=csv.QUOTE_ALL).splitlines(True)
    rows[20] = rows[20].replace('"', "'")
    assert suspects("".join(rows)) == {21}


def test_a_row_broken_by_a_line_end_is_put_together_and_reported() -> None:
    lines = written([[str(number), "Åsa Öhman", "Borås"] for number in range(40)]).splitlines(True)
    lines[9] = lines[9].replace("Åsa ", "Åsa\r\n")
    rows = read("".join(lines))
    assert len(rows) == 40
    assert [row[0] for row in rows if row[2]] == [10]


def test_rows_that_often_leave_out_empty_cells_at_the_end_are_no_pollution() -> None:
    lines = ["Kundnr;Namn;E-post;Ort\n"] + [f"{n};Namn {n};e{n}@example.se;Borås\n" for n in range(60)]
    lines[5::6] = [f"{number};Namn {number};e@example.se\n" for number in range(10)]
    assert not suspects("".join(lines))


def polluted(chance: random.Random) -> Iterator[tuple[str, int, list[list[str]]]]:
    """Tables with one structural character too many, too few or exchanged in one row: text, its number, the others."""
    for _ in range(300):
        delimiter, quoting = chance.choice(";,\t|"), chance.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])
        rows = [[*TABLE[0]], *([str(n), *chance.choice(TABLE[1:])[1:]] for n in range(chance.choice([8, 40, 200])))]
        number = chance.randrange(1, len(rows))
        before, record = written(rows[:number], delimiter, quoting), written([rows[number]], delimiter, quoting)
        after = written(rows[number + 1 :], delimiter, quoting)
        inside, marks = False, []
        for place, letter in enumerate(record):
            inside ^= letter == '"'
            if letter == '"' or (letter == delimiter and not inside):
                marks.append(place)
        place = chance.choice(marks)
        other = chance.choice(
            ["", record[place] * 2, "'" if record[place] == '"' else ";" if delimiter != ";" else ","]
        )
        yield (
            before + record[:place] + other + record[place + 1 :] + after,
            number + 1,
            rows[:number] + rows[number + 1 :],
        )


def test_a_polluted_row_is_reported_by_number_while_every_other_row_is_exact() -> None:
    missed = 0
    for text, number, others in polluted(random.Random(11)):
        found = read(text)
        missed += number not in {row[0] for row in found if row[2]}
        read_cells = [list(row[1]) for row in found]
        assert all(row in read_cells for row in others)
    assert missed <= 3


def test_clean_tables_are_not_suspected() -> None:
    chance = random.Random(5)
    for _ in range(40):
        rows = [TABLE[0], *([str(n), *chance.choice(TABLE[1:])[1:]] for n in range(100))]
        assert not suspects(written(rows, chance.choice(";,\t|"), chance.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])))


def test_a_list_of_surnames_first_under_one_heading_has_one_column() -> None:
    assert cells("Namn\nÖhman, Stig\nBerg, Ulla\nEk, Bo\n")[1:] == [["Öhman, Stig"], ["Berg, Ulla"], ["Ek, Bo"]]


@pytest.mark.parametrize(("quote", "escape"), [('"', "\\"), ("'", None)])
def test_another_quote_or_escape_is_read_as_exactly_as_the_usual_one(quote: str, escape: str | None) -> None:
    rows = [TABLE[0], *(row for _ in range(8) for row in TABLE[1:])]
    file = io.StringIO(newline="")
    csv.writer(
        file, delimiter=";", quotechar=quote, escapechar=escape, doublequote=escape is None, lineterminator="\n",
        quoting=csv.QUOTE_MINIMAL if escape else csv.QUOTE_ALL,
    ).writerows(rows)  # fmt: skip
    assert cells(file.getvalue()) == rows
    assert not suspects(file.getvalue())


def customers(count: int, quoting: int = csv.QUOTE_MINIMAL) -> list[str]:
    rows = [["Kundnr", "Namn", "E-post", "Ort"]]
    rows += [[str(number), f"Namn {number}", f"e{number}@example.se", "Borås"] for number in range(count)]
    return written(rows, ",", quoting).splitlines(keepends=True)


@pytest.mark.parametrize("other", [";", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("number", [1, 8, 21])
def test_one_row_with_another_delimiter_does_not_decide_how_the_file_is_read(
    number: int, quoting: int, other: str
) -> None:
    lines = customers(20, quoting)
    others = [row for row in cells("".join(lines)) if row != cells("".join(lines))[number - 1]]
    lines[number - 1] = lines[number - 1].replace(",", other)
    assert suspects("".join(lines)) == {number}
    assert [list(row[1]) for row in read("".join(lines)) if row[0] != number] == others


def test_a_row_with_blanks_after_its_delimiters_is_reported_where_that_is_unusual() -> None:
    lines = customers(20)
    lines[7] = lines[7].replace(",", ", ")
    assert suspects("".join(lines)) == {8}
    assert not suspects("".join(line.replace(",", ", ") for line in customers(20)))


def test_a_row_without_quotes_in_a_file_that_quotes_all_is_reported_but_not_headings_without() -> None:
    lines = customers(20, csv.QUOTE_ALL)
    lines[0] = lines[0].replace('"', "")
    assert not suspects("".join(lines))
    lines[7] = lines[7].replace('"', "")
    lines[9] = lines[9].replace('"Borås"', "Borås")
    assert suspects("".join(lines)) == {8, 10}


@pytest.mark.parametrize(
    "row",
    [
        '7;Bo"Ek;"rad ett\nrad två;\n\n\nrad tre";Borås\n',  # a quote too many
        '7,Bo Ek,"rad ett\nrad två;\n\n\nrad tre",Borås\n',  # other delimiters
        '7;Bo Ek"rad ett\nrad två;\n\n\nrad tre";Borås\n',  # one delimiter too few
        '7;Bo Ek;"rad ett\nrad två;\n\n\nrad tre";Borås;\n',  # one too many
        "7;'Bo Ek';'rad ett\nrad två,\n\n\nrad tre';'Borås'\n",  # other quotes
        '7;B\no Ek;"rad ett\nrad två;\n\n\nrad tre";Borås\n',  # a line end too many
    ],
)
def test_a_polluted_row_of_several_lines_stays_one_row_so_that_later_rows_keep_their_numbers(row: str) -> None:
    sound = [f'{number};Bo Ek;"rad ett\nrad två";Borås\n' for number in range(20)]
    rows = read("".join(["Nr;Namn;Text;Ort\n", *sound[:6], row, *sound[7:]]))
    assert [number for number, _, reason in rows if reason] == [8]
    assert [list(found[1]) for found in rows if found[0] > 8] == [
        [str(number), "Bo Ek", "rad ett\nrad två", "Borås"] for number in range(7, 20)
    ]


def test_a_line_inside_a_cell_may_look_like_a_row() -> None:
    text = "Nr,Namn,Text\n" + '1,Bo,"Vill ha:\nröd, blå, grön\noch så"\n' * 3 + "2,Bo,nej\n" * 20
    assert not suspects(text)
    assert cells(text)[1] == ["1", "Bo", "Vill ha:\nröd, blå, grön\noch så"]


def test_a_table_where_every_row_has_a_cell_of_many_lines_is_read() -> None:
    text = "Nr;Text;Ort\n" + "".join(f'{number};"ett\ntvå\ntre\nfyra\n";Borås\n' for number in range(30))
    assert len(cells(text)) == 31
    assert not suspects(text)


def table_of(tmp_path: Path, content: bytes) -> tuple[list[list[str]], list[str]]:
    path = tmp_path / "fil.csv"
    path.write_bytes(content)
    (table,) = delimited.tables(path)
    return [list(row) for _, row, _ in table.rows], [text.en for text in table.warnings]


def test_rows_that_were_quoted_once_more_as_one_cell_each_are_read_as_a_table_and_it_is_told(tmp_path: Path) -> None:
    lines = written([TABLE[0], *(row for _ in range(6) for row in TABLE[3:])]).splitlines()
    text = "".join('"' + line.replace('"', '""') + '"\r\n' for line in lines)
    rows, warnings = table_of(tmp_path, text.encode())
    assert rows == [TABLE[0], *(row for _ in range(6) for row in TABLE[3:])]
    assert "Every row stood in quotes" in warnings[0]


def test_the_mark_of_a_dos_files_end_is_no_row_and_a_second_byte_order_mark_no_letter(tmp_path: Path) -> None:
    rows, _ = table_of(tmp_path, b"\xef\xbb\xbf\xef\xbb\xbfNamn;Ort\r\nBo;Ume\xc3\xa5\r\n\x1a")
    assert rows == [["Namn", "Ort"], ["Bo", "Umeå"], []]


def test_single_quotes_may_stand_only_where_they_are_needed() -> None:
    rows = [["Nr", "Namn", "Text"], ["1", "Lind; Per", 'sa "nej"'], ["2", "O'Neill", ""], ["3", "Bo", "a; b"]] * 4
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", quotechar="'", lineterminator="\n").writerows(rows)
    assert cells(file.getvalue()) == rows
    assert cells("Nr;Namn\n" + "1;O'Neill\n2;'t Hooft\n3;Bo\n" * 5)[1:4] == [
        ["1", "O'Neill"],
        ["2", "'t Hooft"],
        ["3", "Bo"],
    ]


def test_a_delimiter_without_quotes_inside_many_rows_is_reported_in_each() -> None:
    lines = [f"{number};Lind, Per;Borås\n" for number in range(60)]
    lines[10:50:5] = ["9;Lind; Per;Borås\n"] * 8
    assert suspects("Nr;Namn;Ort\n" + "".join(lines)) == set(range(12, 52, 5))


def test_blanks_after_the_delimiters_may_stand_before_quotes() -> None:
    text = "Nr, Namn, Text\n" + '1, Bo, "Ringde, igen"\n2, Eva, nej\n' * 9
    assert cells(text)[1] == ["1", "Bo", "Ringde, igen"]
    assert not suspects(text)


PIECES = st.sampled_from(
    [*"ab\n\r\";,\t|'\\ ", "\r\n", '";"', '""', "x;y;z\n", '1;"två\nrader";3\n', "å", "sep=;\n", "\x1a"]
)


@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(PIECES, max_size=60))
def test_no_letter_of_any_text_is_lost_and_every_row_has_a_number_of_its_own(pieces: list[str]) -> None:
    text = "".join(pieces)
    rows = read(text) if text else []
    found = "".join(cell for row in rows for cell in row[1])
    body = text.partition("\n")[2] if text.startswith("sep=;\n") else text
    for letter in "abåxyz123två":
        assert found.count(letter) == body.count(letter), letter
    assert [row[0] for row in rows] == sorted({row[0] for row in rows})


@settings(max_examples=60, deadline=None)
@given(pieces=st.lists(PIECES, max_size=30), place=st.integers(0, 30))
def test_whatever_stands_in_one_line_of_a_table_its_other_rows_are_exact(pieces: list[str], place: int) -> None:
    rows = [[str(number), "Åsa Öhman", f"e{number}@example.se", "Borås"] for number in range(30)]
    lines = written(rows, ";", csv.QUOTE_MINIMAL, "\n").splitlines(keepends=True)
    lines.insert(place, "".join(one for one in pieces if "\n" not in one and "\r" not in one) + "\n")
    found = cells("".join(lines))
    assert all(row in found for row in rows)


def test_lone_quotes_are_characters_behind_numbers_and_damage_elsewhere() -> None:
    lines = customers(40)
    for number in (5, 9, 20, 33):
        lines[number] = lines[number].replace("Borås", '48"')
    assert not suspects("".join(lines))
    lines = customers(40)
    for number in (5, 9, 20, 33):
        lines[number] = lines[number].replace("Borås", 'Borås"')
    assert suspects("".join(lines)) == {6, 10, 21, 34}


NOTES = ['"Ring igen\nefter lunch"', "Kort", '"- ett\n\n- två"', "Inget", '"Möte\nden 3:e"']


def notes(style: str = "") -> list[str]:
    """The rows of a table with cells of several lines; `style` is put around every other cell."""
    rows = [["Nr", "Namn", "Ort", "Anteckning"]]
    rows += [[str(number), "Åsa Öhman", "Borås", NOTES[number % 5]] for number in range(30)]
    return [";".join(cell if cell.startswith('"') else f"{style}{cell}{style}" for cell in row) + "\n" for row in rows]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (';"Ring', ";Ring"),
        (';"Ring', ";`Ring"),
        ("Åsa Öhman", 'Åsa" Öhman'),
        (";Borås", ';Bor"ås'),
        ("Ring igen", 'Ring i"gen'),
        ("efter lunch", 'efter lunch"'),
        (";Åsa Öhman;Borås;", "\tÅsa Öhman\tBorås\t"),
    ],
)
@pytest.mark.parametrize("shown", [[6], range(1, 31)])
def test_a_damaged_quote_or_delimiter_in_a_row_of_several_lines_moves_no_other_rows_number(
    old: str, new: str, shown: list[int]
) -> None:
    lines = notes()
    lines = [line for number, line in enumerate(lines) if not number or number in shown or '"' not in line]
    if len(shown) == 1 and old == ';"Ring':
        return  # the only row of several lines: that its two halves belong together is then nowhere to be seen
    place = next(number for number, line in enumerate(lines) if "Ring" in line and number > 2)
    sound = read("".join(lines))
    lines[place] = lines[place].replace(old, new)
    found = read("".join(lines))
    assert [row[0] for row in found if row[2]] == [place + 1]
    assert [row[:2] for row in found if not row[2]] == [row[:2] for row in sound if row[0] != place + 1]


def test_empty_cells_and_numbers_may_stand_bare_in_a_file_that_quotes_its_texts() -> None:
    lines = ['"Namn";"E-post";"Poäng";"Ort"\n']
    lines += [f'"Åsa Ek{number}";"a{number}@example.se";{number};"Lund"\n' for number in range(9)]
    lines[4] = '"Bo Ek";;;"Lund"\n'
    assert not suspects("".join(lines))
    lines[6] = 'Li Ek;"li@example.se";6;"Lund"\n'
    assert suspects("".join(lines)) == {7}


def test_a_line_that_names_the_tab_as_delimiter_is_no_row() -> None:
    assert [list(row[1]) for row in read("sep=\t\r\n" + written(TABLE, "\t"))] == TABLE


@pytest.mark.parametrize("count", [1_500, 3_000, 20_000])
def test_a_cell_of_thousands_of_lines_is_one_cell(count: int) -> None:
    lines = [f"{line.rstrip()},\n" for line in customers(40)]
    lines[6] = lines[6].rstrip() + '"' + "rad\n" * count + '"\n'
    found = read("".join(lines))
    assert len(found) == 41
    assert found[6][1][-1] == "rad\n" * count
    assert not suspects("".join(lines))


@pytest.mark.parametrize("delimiter", ["||", ";;", "\t\t", "§", "¤", "¦", "#"])
def test_unusual_delimiters_are_read_where_the_headings_are_known(tmp_path: Path, delimiter: str) -> None:
    rows = [["Kundnr", "Namn", "E-post", "Ort"], ["1", "Åsa Ek", "", "Umeå"], ["2", "Bo Ek", "bo@example.se", ""]]
    found, _ = table_of(tmp_path, "".join(delimiter.join(row) + "\r\n" for row in rows).encode())
    assert found == rows


def test_a_doubled_delimiter_written_once_in_one_row_is_reported_there(tmp_path: Path) -> None:
    (tmp_path / "fil.csv").write_text(
        "Namn;;E-post;;Ort\n" + "Åsa;;a@example.se;;Lund\n" * 5 + "Bo;b@example.se;;Ystad\n"
    )
    (table,) = delimited.tables(tmp_path / "fil.csv")
    assert [row[0] for row in table.rows if row[2]] == [7]
