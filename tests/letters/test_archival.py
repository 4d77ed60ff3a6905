"""Letters that last: PDF/A-3a and PDF/UA-1 by an independent checker, the tags, the reading order, the copy inside."""

import io
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import page
import pikepdf
import pytest

from dsr_desk.domain import compose
from dsr_desk.domain.letter import Block, Bullets, Heading, Letter, LetterKind, PageBreak, Paragraph, Table
from dsr_desk.domain.letter_json import from_json
from dsr_desk.files import archival, pages, pdf
from dsr_desk.files.letter_texts import load
from dsr_desk.files.typesetting.faces import to_unicode
from tests.letters.golden_texts import LANGUAGES, made
from tests.letters.made_up import ON, REPORT, records
from tests.letters.test_pdf import HOSTILE, letter, squeezed

ODD = [
    "mjukt\u00adbindestreck", "noll\u200bbredd", "f\u00f6re\ufeffmitt", "\ue000 eget", "\U000fe4e5", "\ufffe", "a\x00b",
    "\u202eomv\u00e4nt", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301", "rad ett\nrad tv\u00e5", "\ud800",
]  # fmt: skip
NOTES = ("ord " * 3000).strip()


@cache
def rendered(kind: LetterKind, language: str) -> bytes:
    return pdf.render(made(kind, language))


def failures(body: bytes) -> list[str]:
    return [
        f"{profile} {one.rule_id}: {one.message}"
        for profile in ("3a", "ua1")
        for one in page.validate_pdf_bytes(body, profile=profile).failures
    ]


def opened(body: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(body))


def elements(element: Any) -> Iterator[Any]:
    """The element and all in it, in the order of the tree."""
    yield element
    for kid in kids(element):
        yield from elements(kid)


def kids(element: Any) -> list[Any]:
    inner = element.get("/K", pikepdf.Array())
    inner = inner if isinstance(inner, pikepdf.Array) else [inner]
    return [one for one in inner if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem"]


def tree(document: pikepdf.Pdf) -> Any:
    return document.Root.StructTreeRoot.K


def pieces(element: Any) -> list[tuple[Any, int]]:
    """Page object and number of each marked content of an element itself."""
    inner = element.get("/K", pikepdf.Array())
    found = []
    for one in inner if isinstance(inner, pikepdf.Array) else [inner]:
        if isinstance(one, int):
            found.append((element.Pg.objgen, int(one)))
        elif one.get("/Type") == "/MCR":
            found.append((one.Pg.objgen, int(one.MCID)))
    return found


def said_by_tags(document: pikepdf.Pdf) -> str:
    """The text in the order of the structure tree, each character by the font's own map."""
    spoken = {one.obj.objgen: spoken_on(one) for one in document.pages}
    return "".join(
        "".join(spoken[where][number] for where, number in pieces(element)) + "\n"
        for element in elements(tree(document)) if pieces(element)
    )  # fmt: skip


def spoken_on(sheet: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content on a page. Fails for text that is neither content nor furniture."""
    maps = {name: characters(font) for name, font in sheet.Resources.Font.items()}
    said: dict[int, str] = {}
    current: int | None = None
    is_marked, font = False, ""
    for operands, operator in pikepdf.parse_content_stream(sheet):
        if str(operator) == "BDC":
            assert not is_marked
            current = int(operands[1].MCID) if "/MCID" in operands[1] else None
            is_marked = True
            if current is not None:
                assert current not in said
                said[current] = ""
        elif str(operator) == "EMC":
            is_marked, current = False, None
        elif str(operator) == "Tf":
            font = str(operands[0])
        elif str(operator) in ("Tj", "TJ"):
            assert is_marked
            if current is not None:
                said[current] += "".join(maps[font][code] for code in bytes(operands[0]))
        elif str(operator) in ("S", "f"):
            assert is_marked
            assert current is None
    return said


def characters(font: Any) -> dict[int, str]:
    found = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found}


def content_of(one: Letter) -> list[str]:
    """Every text of a letter's blocks, in order."""
    said: list[str] = []
    for block in one.blocks:
        if isinstance(block, Heading | Paragraph):
            said.append(block.text)
        elif isinstance(block, Bullets):
            said += [f"• {item}" for item in block.items]
        elif isinstance(block, Table):
            said += [*block.head, *(cell for row in block.rows for cell in row)]
    return [text for text in said if text]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_letter_is_archival_and_accessible(kind: LetterKind, language: str) -> None:
    assert failures(rendered(kind, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(LetterKind))
def test_the_tags_read_the_letter_in_its_order(kind: LetterKind, language: str) -> None:
    one = made(kind, language)
    with opened(rendered(kind, language)) as document:
        read = squeezed(said_by_tags(document))
    top = (one.sender.name, one.sender.org_number, one.case, *one.recipient[:6], one.title, one.subtitle)
    assert read.startswith(squeezed("".join(top)).split(squeezed(one.case))[0])
    at = 0
    for text in (one.title, *content_of(one)):
        place = read.find(squeezed(text), at)
        assert place >= 0, text
        at = place + len(squeezed(text))


def test_the_order_of_the_tree_is_the_order_on_the_pages() -> None:
    """All but the sender's line at the foot of page one, which is read last."""
    with opened(rendered(LetterKind.L05, "sv")) as document:
        order = {one.obj.objgen: number for number, one in enumerate(document.pages)}
        read = [(order[where], number) for element in elements(tree(document)) for where, number in pieces(element)]
    assert read[:-1] == sorted(read[:-1])
    assert read[-1][0] == 0


def test_the_parent_tree_knows_whose_each_piece_is() -> None:
    with opened(rendered(LetterKind.L05, "en")) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        owners = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        sheets = {one.obj.objgen: owners[int(one.obj.StructParents)] for one in document.pages}
        for element in elements(tree(document)):
            for where, number in pieces(element):
                assert sheets[where][number].objgen == element.objgen


def test_a_letter_is_tagged_with_what_its_parts_are() -> None:
    table = Table(("Uppgift", "Värde"), (("Rad 7",), ("Namn", "Karin"), ("Ort", "")), "Det vi har")
    one = letter(Heading("Avsnitt"), Heading("Del", 2), Paragraph("a"), Bullets(("b", "c")), table)
    with opened(pdf.render(one)) as document:
        roles = [str(element.S) for element in elements(tree(document))]
        whole = next(element for element in elements(tree(document)) if element.S == "/Table")
        assert str(whole.A.Summary) == "Det vi har"
    body = roles[roles.index("/H1") :]
    assert body == [
        "/H1", "/P", "/H2", "/H3", "/P", "/L", "/LI", "/Lbl", "/LBody", "/LI", "/Lbl", "/LBody",
        "/Table", "/THead", "/TR", "/TH", "/TH", "/TBody", "/TR", "/TH", "/TR", "/TD", "/TD", "/TR", "/TD", "/TD", "/P",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_table_has_head_cells_that_say_what_they_head(kind: LetterKind) -> None:
    with opened(rendered(kind, "sv")) as document:
        for table in (element for element in elements(tree(document)) if element.S == "/Table"):
            heads = [cell for cell in elements(table) if cell.S == "/TH"]
            assert heads
            assert all(cell.A.Scope == "/Column" for cell in heads)


def test_what_is_empty_keeps_the_letter_accessible() -> None:
    table = Table(("", "jan"), (("Tillgång", "1"), ("Radering", "")))
    one = letter(table, Table(("A",), ()), Bullets(()), Paragraph(""), Heading(""))
    one = replace(one, recipient=(), subtitle="", sender=replace(one.sender, org_number="", address=(), contact=()))
    assert failures(pdf.render(one)) == []


def test_a_draft_is_archival_too() -> None:
    assert failures(pdf.render(letter(Paragraph("a"), is_draft=True, missing=("skälet", "dagen")))) == []


def test_what_a_page_says_again_is_furniture() -> None:
    rows = (("register.csv, rad 7",), *((str(number), "innehåll") for number in range(100)))
    body = pdf.render(letter(Table(("Radhuvud", "Text"), rows)))
    assert sum("Radhuvud" in one for one in pages.text(body)) > 2
    with opened(body) as document:
        read = said_by_tags(document)
    assert read.count("Radhuvud") == read.count("register.csv, rad 7") == 1
    assert "1 (3)" not in read


def test_a_cell_over_two_pages_is_one_cell() -> None:
    with opened(pdf.render(letter(Table(("A", "B"), (("Anteckning", NOTES), ("Slut", "efter")))))) as document:
        cells = [element for element in elements(tree(document)) if element.S == "/TD"]
        assert len(cells) == 4
        assert len({where for where, _ in pieces(cells[1])}) > 2
        assert squeezed(NOTES + "Slutefter") in squeezed(said_by_tags(document))


def test_lines_of_a_paragraph_are_parted_by_spaces() -> None:
    text = " ".join(["ordet"] * 60)
    with opened(pdf.render(letter(Paragraph(text), Paragraph("rad ett\nrad två")))) as document:
        read = said_by_tags(document)
    assert text in read
    assert "rad ett rad två" in read


@pytest.mark.parametrize("text", [*HOSTILE, *ODD])
def test_a_hostile_text_keeps_the_letter_archival_and_is_read_in_its_place(text: str) -> None:
    table = Table((text, "B"), ((text,), (text, "x")), text)
    one = letter(Heading(text), Paragraph(text), Bullets((text,)), table)
    one = replace(one, recipient=(text,), title=text, sender=replace(one.sender, name=text))
    body = pdf.render(one)
    assert failures(body) == []
    with opened(body) as document:
        read = squeezed(said_by_tags(document))
    shown = squeezed(re.sub("[\x00\ud800\ufeff\ufffe\ue000\u202e\U000fe4e5]", lambda it: f"[U+{ord(it[0]):04X}]", text))
    shown = shown.replace("e\u0301", "é") if "e\u0301" in shown and "é" in read else shown
    assert read.count(shown) >= 6


def test_the_copy_inside_is_the_letter() -> None:
    one = made(LetterKind.L05, "sv")
    with opened(rendered(LetterKind.L05, "sv")) as document:
        (file,) = document.Root.AF
        content = file.EF.F.read_bytes()
        assert file.AFRelationship == "/Alternative"
        assert str(file.UF) == f"{one.case}.json"
        assert int(file.EF.F.Params.Size) == len(content)
        assert list(document.attachments) == [f"{one.case}.json"]
    assert from_json(json.loads(content)) == one


def test_the_file_says_what_it_is() -> None:
    with opened(rendered(LetterKind.L05, "en")) as document:
        metadata = document.Root.Metadata.read_bytes().decode()
        assert "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in metadata
        assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
        assert document.Root.Lang == "en"
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.Root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp"
        assert all(one.obj.Tabs == "/S" for one in document.pages)


def test_only_our_own_faces_are_in_the_file() -> None:
    with opened(rendered(LetterKind.L05, "sv")) as document:
        fonts = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        assert fonts
        assert all("/FontFile2" in one.FontDescriptor for one in fonts)


def test_no_stream_ends_in_a_carriage_return() -> None:
    one = compose.letter(LetterKind.L05, replace(REPORT, held=records(600)), load("sv"), "sv", ON, False)
    body = pdf.render(one)
    assert body.count(b"endstream") > 60
    assert b"\r\nendstream" not in body
    assert failures(body) == []


def test_a_stream_that_would_end_in_a_carriage_return_is_written_otherwise() -> None:
    one = next(one for one in (letter(Paragraph("a" * n)) for n in range(1, 600)) if _ends_badly(archival.as_json(one)))
    assert b"\r\nendstream" not in pdf.render(one)
    assert failures(pdf.render(one)) == []


def _ends_badly(content: bytes) -> bool:
    return zlib.compress(content).endswith(b"\r")


def test_a_map_names_no_character_that_means_nothing() -> None:
    assert "<0000>" not in to_unicode([0, 0, 65])


def test_a_locked_letter_keeps_its_tags_and_does_not_call_itself_archival() -> None:
    blocks: tuple[Block, ...] = (Heading("Avsnitt"), Paragraph("hemligt"), PageBreak(), Paragraph("b"))
    body = pdf.render(letter(*blocks), password="blå-kaffekopp-7")
    with pikepdf.open(io.BytesIO(body), password="blå-kaffekopp-7") as document:
        assert "hemligt" in said_by_tags(document)
        assert document.allow.accessibility
        metadata = document.Root.Metadata.read_bytes()
        assert b"<pdfaid:" not in metadata
        assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata
