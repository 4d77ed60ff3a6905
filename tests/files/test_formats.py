"""Workbooks, SIE, dBase, JSON, XML and address cards, as plans and as rows."""

import contextlib
import json
import struct
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import openpyxl
import pytest

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.domain.record import Role
from dsr_desk.files import locks, sie
from dsr_desk.files.recognise import Format
from dsr_desk.services import importing
from tests.files import hostile

SIE = """\
#FLAGGA 0
#FORMAT PC8
#SIETYP 4
#GEN 20260301 "7 Karin Ekdahl"
#FNAMN "Nordhamn Måleri AB"
#ORGNR 559999-0016
#ADRESS "Åsa Öhman" "Hamngatan 3" "412 69 Göteborg" "031-390 06 11"
#RAR 0 20260101 20261231
#RAR -1 20250101 20251231
#KONTO 1930 Bank
#OBJEKT 7 "12" "Per Lind"
#VER A 1 20260205 "Lönekörning" 20260206
{
\t#TRANS 1510 {} 1250.00 20260205 "Faktnr: 17, Namn: Bo Falk"
   #TRANS 3010 {1 "K2"} -1250.00
}
"""


def only(path: Path) -> ImportPlan:
    (plan,) = importing.preview(path)
    return plan


def column(plan: ImportPlan, name: str) -> list[str]:
    place = [one.name for one in plan.columns].index(name)
    return [row.cells[place] for row in plan.sample]


@pytest.mark.parametrize("encoding", ["cp437", "utf-8", "iso8859-15"])
def test_a_sie_file_gives_the_lines_that_can_name_somebody_and_the_years_end(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "bok.se"
    path.write_bytes(SIE.replace("\n", "\r\n").encode(encoding))
    plan = only(path)
    assert plan.financial_year_end == date(2026, 12, 31)
    assert (plan.kind, plan.role, plan.source) == ("bookkeeping", Role.MENTIONED, "Visma")
    assert column(plan, "Post") == ["GEN", "FNAMN", "ADRESS", "OBJEKT", "VER", "TRANS", "TRANS"]
    assert column(plan, "Namn") == ["Karin Ekdahl", "", "Åsa Öhman", "Per Lind", "", "Bo Falk", ""]
    assert [row.row for row in plan.sample] == [4, 5, 7, 11, 12, 14, 15]
    assert column(plan, "Datum")[-1] == "20260205"


def test_fields_of_a_sie_line_may_be_quoted_braced_or_bare() -> None:
    assert sie.fields_of(r'1510 {} 12.50 "sa \"hej\"" "" {1 "K"}') == ["1510", "", "12.50", 'sa "hej"', "", '1 "K"']


def test_a_workbook_shows_what_a_person_would_read_in_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B3"], sheet["C3"], sheet["D3"], sheet["E3"], sheet["F3"] = "Kundnr", "Namn", "Datum", "Aktiv", "Tid"
    sheet["B4"], sheet["C4"], sheet["D4"], sheet["E4"] = 100, "Åsa", datetime(2026, 3, 1), True
    sheet["B5"], sheet["C5"], sheet["F5"] = 12.5, "Bo", time(9, 30)
    hidden = book.create_sheet("Gömt")
    hidden.append(["Namn", "E-post"])
    hidden.append(["Per", "per@example.se"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "lista.xls")
    first, second = importing.preview(tmp_path / "lista.xls")
    assert first.header_row == 3
    assert [row.row for row in first.sample] == [4, 5]
    assert first.sample[0].cells == ("", "100", "Åsa", "2026-03-01", "TRUE", "")
    assert first.sample[1].cells == ("", "12.5", "Bo", "", "", "09:30:00")
    assert second.has_sheets
    assert "dolt" in second.warnings[0].sv


def test_a_print_out_loses_its_titles_repeated_headings_and_sums_and_says_so(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    header = ["Kundnr", "Namn", "Organisationsnummer", "Ort"]
    rows: list[list[object]] = [["Kundlista"], ["Nordhamn AB", None, "2026-11-01"], [], header]
    rows += [[number, f"Kund {number}", "559999-0016", "Borås"] for number in range(100, 110)]
    rows += [header, [110, "Åsa Öhman", "900118-9811", "Gävle"], ["Summa", None, None, None]]
    for row in rows:
        sheet.append(row)
    book.save(tmp_path / "utskrift.xlsx")
    plan = only(tmp_path / "utskrift.xlsx")
    assert (plan.header_row, plan.rows_kept, plan.rows_read, plan.source) == (4, 11, 15, "Visma")
    assert [(note.row, note.reason.en) for note in plan.skipped] == [
        (1, "The row stands above the header."), (2, "The row stands above the header."),
        (15, "The header is repeated."), (17, "A sum or a page foot."),
    ]  # fmt: skip


def test_a_workbook_under_a_wrong_name_is_known_by_its_content(tmp_path: Path) -> None:
    for name in ("lista.xls", "lista.csv", "lista"):
        hostile.workbook(tmp_path / name)
        assert only(tmp_path / name).format == "xlsx"


def test_damage_done_by_a_spreadsheet_is_counted_and_the_cell_kept(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text(
        "Namn;Personnummer;Mobil;Datum\n"
        "Åsa Öhman;1,98001E+11;701740605;2026-13-01\n"
        "BjÃ¶rn Ek;9001189811;070-1740605, 070-1740606;2026-02-30\n"
        "M\ufffdrta K\ufffdll;;4,67E+10;2026-02-28\n",
        encoding="utf-8",
    )
    plan = only(path)
    said = {(one.row, one.column): one.what.en.split()[0] for one in plan.repairs}
    assert said == {
        (2, "Personnummer"): "The", (2, "Mobil"): "The", (2, "Datum"): "The", (3, "Mobil"): "Several",
        (3, "Datum"): "The", (3, "Namn"): "The", (4, "Namn"): "The", (4, "Mobil"): "The",
    }  # fmt: skip
    assert plan.sample[0].cells == ("Åsa Öhman", "1,98001E+11", "701740605", "2026-13-01")


def test_slipped_cells_are_noticed_where_every_row_has_the_same_width(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Namn", "Telefon", "E-post", "Postnr", "Ort"])
    for number in range(40):
        row = [f"Namn {number}", "031-390 06 11", f"e{number}@example.se", "412 69", "Borås"]
        sheet.append(["", *row[:4]] if number == 20 else row)
    book.save(tmp_path / "lista.xlsx")
    assert [note.row for note in only(tmp_path / "lista.xlsx").suspect] == [22]


def test_json_lists_xml_lists_and_address_cards_are_tables_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        '{"items": [{"full_name": "Åsa", "contact": {"email": "a@example.se"}}, {"x": 1}]}'
    )
    (tmp_path / "a.xml").write_text("<r><p><name>Åsa</name></p><p><name>Bo</name><email>b@example.se</email></p></r>")
    (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nN:Öhman;Åsa\nTEL;TYPE=CELL:070-1740605\nEND:VCARD\n")
    assert [row.cells for row in only(tmp_path / "a.json").sample] == [("Åsa", "a@example.se", ""), ("", "", "1")]
    assert [row.cells for row in only(tmp_path / "a.xml").sample] == [("Åsa", ""), ("Bo", "b@example.se")]
    assert only(tmp_path / "a.vcf").sample[0].cells == ("Öhman", "Åsa", "070-1740605")


def test_vismas_contact_register_is_read_whole(samples: Path) -> None:
    plan = only(samples / "visma" / "KONTAKT.DBF")
    assert (plan.rows_kept, plan.encoding, plan.source, plan.kind) == (36, "cp1252", "Visma", "contacts")
    assert plan.field_of("NAMN") is Field.NAME
    assert plan.field_of("FTGNAMN") is Field.COMPANY
    assert plan.field_of("ANTECK_3") is Field.NOTE
    assert not plan.suspect
    assert len(set(column(plan, "EPOST")) - {""}) == 3


def test_limes_persons_are_read_whole(samples: Path) -> None:
    plan = only(samples / "lime" / "limecrm_import_person.txt")
    assert (plan.rows_kept, plan.delimiter, plan.source) == (100, ";", "Lime CRM")
    assert [one.field for one in plan.columns] == [
        Field.GIVEN_NAME, Field.SURNAME, Field.COMPANY, Field.EMAIL, Field.PHONE, Field.JOB_TITLE,
    ]  # fmt: skip
    assert not plan.suspect


REAL_SIE = [
    ("visma_lon100.si", "cp437", 0),
    ("visma_avendo_eekonomi_live2011.se", "cp437", 1),
    ("bl_pc8_but_utf8.SI", "utf-8", 1),
]


@pytest.mark.parametrize(("name", "encoding", "named"), REAL_SIE)
def test_real_sie_files_are_read_as_they_are_written(samples: Path, name: str, encoding: str, named: int) -> None:
    plan = only(samples / "sie" / name)
    assert plan.encoding == encoding
    assert sum(map(bool, column(plan, "Namn"))) == named


def test_a_sie_file_from_a_macintosh_is_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "mac.se"
    path.write_bytes(SIE.encode("mac_roman"))
    plan = only(path)
    assert plan.encoding == "mac_roman"
    assert column(plan, "Namn")[2] == "Åsa Öhman"
    assert column(plan, "Text")[4] == "Lönekörning"


def test_a_damaged_financial_year_is_told_and_the_rows_are_read(tmp_path: Path) -> None:
    path = tmp_path / "year.se"
    path.write_bytes(SIE.replace("20261231", "20261399").encode("cp437"))
    plan = only(path)
    assert plan.rows_kept
    assert plan.financial_year_end is None
    assert any("ingen dag" in one.sv for one in plan.warnings)


def test_a_locked_open_document_says_that_it_has_a_password(tmp_path: Path) -> None:
    path = tmp_path / "kunder.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", '<m:file-entry><m:encryption-data m:checksum="x"/></m:file-entry>')
        archive.writestr("content.xml", bytes(range(256)))
    with pytest.raises(FileTrouble, match="protected by a password"):
        importing.preview(path)


def test_a_locked_old_workbook_is_told_by_the_record_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = struct.pack("<HHI", 0x809, 4, 0) + struct.pack("<HH", 0x2F, 2) + b"xx"
    workbook = SimpleNamespace(exists="Workbook".__eq__, openstream=lambda _: BytesIO(stream))
    monkeypatch.setattr(locks.olefile, "OleFileIO", lambda _: contextlib.nullcontext(workbook))
    assert locks.is_locked(Path("kunder.xls"), Format.XLS)
    stream = stream[:8] + struct.pack("<HH", 0xA, 0)
    assert not locks.is_locked(Path("kunder.xls"), Format.XLS)


LEDGER = '#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#FNAMN "Öhmans AB"\r\n#VER A 1 20260105 "Karin Ekdahl"\r\n'
CARD = "BEGIN:VCARD\r\nFN:Åsa Öhman\r\nEMAIL:asa@example.se\r\nEND:VCARD\r\n"
JSON = '[{"namn": "Åsa Öhman", "ort": "Umeå"}, {"namn": "Bo", "ort": "Boden"}]'


@pytest.mark.parametrize(("name", "text", "rows"), [("a.se", LEDGER, 2), ("a.vcf", CARD, 1), ("a.json", JSON, 2)])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_texts_of_two_bytes_a_letter_are_known_for_what_they_are(
    tmp_path: Path, name: str, text: str, rows: int, encoding: str
) -> None:
    (tmp_path / name).write_bytes(text.encode(encoding))
    (plan,) = importing.preview(tmp_path / name)
    assert plan.rows_kept == rows


def test_json_with_an_object_a_line_is_a_list_of_them(tmp_path: Path) -> None:
    lines = '{"namn": "Åsa", "ort": "Umeå"}\n{"namn": "Bo", "ort": "Boden"}\n'
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    (plan,) = importing.preview(tmp_path / "a.jsonl")
    assert plan.rows_kept == 2


def test_a_card_without_its_end_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text((CARD * 3)[:-13].replace("END:VCARD\r\n", "", 1), encoding="utf-8")
    (plan,) = importing.preview(tmp_path / "a.vcf")
    assert plan.rows_kept == 3


def test_a_day_that_is_none_makes_one_row_of_a_register_suspect_and_loses_nothing(tmp_path: Path) -> None:
    fields = b"".join(
        name.ljust(11, b"\x00") + kind + b"\x00" * 4 + bytes([width, 0]) + b"\x00" * 14
        for name, kind, width in ((b"NAMN", b"C", 12), (b"DATUM", b"D", 8))
    )
    head = struct.pack("<BBBBIHH", 3, 126, 1, 1, 3, 32 + len(fields) + 1, 21) + b"\x00" * 17 + b"\x03\x00\x00"
    rows = b"".join(b" " + name.ljust(12) + day for name, day in (
        (b"Bo", b"20260105"), ("Åsa".encode("cp1252"), b"20261399"), (b"Eva", b"20260106"),
    ))  # fmt: skip
    (tmp_path / "KUND.DBF").write_bytes(head + fields + b"\r" + rows + b"\x1a")
    (plan,) = importing.preview(tmp_path / "KUND.DBF")
    assert [list(row.cells) for row in plan.sample] == [
        ["Bo", "2026-01-05"],
        ["Åsa", "20261399"],
        ["Eva", "2026-01-06"],
    ]
    assert [note.row for note in plan.suspect] == [2]


@pytest.mark.parametrize("encoding", ["ascii", "utf-16"])
def test_a_document_type_is_refused_in_every_encoding_and_however_far_in_it_stands(
    tmp_path: Path, encoding: str
) -> None:
    text = '<?xml version="1.0"?><!--' + "x" * (1 << 20) + '--><!DOCTYPE r [<!ENTITY a "aa">]><r><p>&a;</p><p/></r>'
    (tmp_path / "a.xml").write_bytes(text.encode(encoding))
    with pytest.raises(FileTrouble, match="document type"):
        importing.preview(tmp_path / "a.xml")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("braces.se", LEDGER.encode() + b"#VER " + b"{" * 2_000_000),
        ("folded.vcf", b"BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\n" + b"y=\n" * 300_000 + b"END:VCARD\n"),
        ("line.csv", b"a;b;" * 2_000_000),
        ("fields.json", json.dumps([{f"k{row}_{one}": 1 for one in range(50)} for row in range(2000)]).encode()),
    ],
)
def test_what_once_took_minutes_is_read_or_refused_at_once(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    started = monotonic()
    with contextlib.suppress(FileTrouble):
        importing.preview(tmp_path / name)
    assert monotonic() - started < 8


def test_the_head_and_the_sums_of_a_swish_report_are_left_out_and_told_but_a_damaged_row_is_kept(
    tmp_path: Path,
) -> None:
    row = "02,5599990016,123456789,HANDSESS,1231231231,2026-01-02,SWH,100.00,SEK,+46701740605,Bo,1234567890123456,,,x\n"
    lines = ["01,HANDSESS,2026-01-03\n", *[row] * 8, row.replace("02,", "", 1), "03,8,800.00,SEK\n"]
    (tmp_path / "swish.csv").write_text("".join(lines))
    (plan,) = importing.preview(tmp_path / "swish.csv")
    assert plan.profile == "swish-handelsbanken"
    assert [note.row for note in plan.skipped] == [1, 11]
    assert [note.row for note in plan.suspect] == [10]
    assert plan.rows_kept == 9


def test_a_register_cut_off_after_its_head_is_no_text(tmp_path: Path) -> None:
    head = (
        struct.pack("<BBBBIHH", 3, 126, 1, 1, 30, 97, 36)
        + b"\x00" * 17
        + b"\x03\x00\x00"
        + b"NR".ljust(11, b"\x00")
        + b"N"
    )
    (tmp_path / "KUND.DBF").write_bytes(head + b"\x00" * 40)
    with pytest.raises(FileTrouble):
        importing.preview(tmp_path / "KUND.DBF")


def test_a_note_of_a_thousand_lines_is_one_cell(tmp_path: Path) -> None:
    text = "\n".join(f"rad {line}, och så vidare" for line in range(1000))
    rows = "".join(f'{number};"{text if number == 5 else "kort"}";Borås\n' for number in range(20))
    (tmp_path / "a.csv").write_text("Nr;Anteckning;Ort\n" + rows, encoding="utf-8")
    (plan,) = importing.preview(tmp_path / "a.csv")
    assert (plan.rows_kept, plan.suspect) == (20, ())


def test_no_list_of_an_xml_file_is_left_out_nor_what_stands_beside_and_between(tmp_path: Path) -> None:
    content = (
        '<Export version="3"><Agare>Bo Ek</Agare><Kunder><Kund><Namn>Åsa</Namn><Adress><Ort>A</Ort></Adress>'
        "<Adress><Ort>B</Ort></Adress><Not>ring<b>ej</b>Eva</Not></Kund><Kund><Namn>Li</Namn></Kund></Kunder>"
        "<Lev><En><Namn>Ulf</Namn></En><En><Namn>Siv</Namn></En></Lev></Export>"
    )
    (tmp_path / "fil.xml").write_text(content, "utf-8")
    customers, suppliers, rest = importing.preview(tmp_path / "fil.xml")
    assert column(customers, "Namn") == ["Åsa", "Li"]
    assert column(customers, "Adress.Ort") == ["A, B", ""]
    assert column(customers, "Not") == ["ring Eva", ""]
    assert column(suppliers, "Namn") == ["Ulf", "Siv"]
    assert column(rest, "Agare") == ["Bo Ek"]
    assert any("version" in warning.sv for warning in customers.warnings)


def test_an_xml_file_of_one_record_is_one_row(tmp_path: Path) -> None:
    (tmp_path / "fil.xml").write_text('<K><Kund id="7"><Namn>Åsa</Namn><Tel>1</Tel><Tel>2</Tel></Kund></K>', "utf-8")
    plan = only(tmp_path / "fil.xml")
    assert [column(plan, name) for name in ("id", "Namn", "Tel")] == [["7"], ["Åsa"], ["1, 2"]]


def test_a_key_that_stands_twice_in_an_object_keeps_both_values(tmp_path: Path) -> None:
    (tmp_path / "fil.json").write_text('[{"Namn": "Åsa", "Namn": "Bo", "E-post": "a@example.se"}]', "utf-8")
    assert column(only(tmp_path / "fil.json"), "Namn") == ["Åsa, Bo"]


def test_lines_of_a_sie_file_that_no_standard_knows_are_kept_and_a_cut_off_file_says_so(tmp_path: Path) -> None:
    lines = ["#FLAGGA 0", "#FORMAT PC8", "#SIETYP 4", '#PROSA "Eva Ek ringde"', '#EGET "Siv Ö"', "Karin, lös rad"]
    lines += ['#VER A 1 20260105 "Faktura"', "{", "#TRANS 1510 {} 100.00"]
    (tmp_path / "fil.se").write_bytes("\r\n".join(lines).encode("cp437"))
    plan = only(tmp_path / "fil.se")
    assert column(plan, "Text")[:3] == ["Eva Ek ringde", "Siv Ö", "Karin, lös rad"]
    assert [note.row for note in plan.suspect] == [6]
    assert any("avklippt" in warning.sv for warning in plan.warnings)


def test_stray_lines_names_beyond_three_and_older_letters_on_a_card_are_kept(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:=D6berg;=C5sa;;Dr;\n"
    card += "TEL:070-1740605\nlös rad om Eva\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n"
    (tmp_path / "kort.vcf").write_text(card, "utf-8")
    plan = only(tmp_path / "kort.vcf")
    named = [column(plan, name) for name in ("Efternamn", "Förnamn", "Titel", "Övrigt")]
    assert named == [["Öberg"], ["Åsa"], ["Dr"], ["lös rad om Eva"]]
    assert any("Bilder" in warning.sv for warning in plan.warnings)
