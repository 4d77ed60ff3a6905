"""The PDF read back by another library: text in is text out, nothing is live, the same letter gives the same bytes."""

import io
import re
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain import compose
from dsr_desk.domain.letter import (
    Block,
    Bullets,
    Heading,
    Letter,
    LetterKind,
    PageBreak,
    Paragraph,
    Sender,
    Table,
)
from dsr_desk.files import pages, pdf
from dsr_desk.files.letter_texts import load
from tests.letters.golden_texts import LANGUAGES, made
from tests.letters.made_up import ON, REPORT, records

HOSTILE = [
    "<b>snart", '<img src="/etc/hostname.png">', '<a href="javascript:alert(1)">x</a>', "Bo <bo@example.se>",
    "&amp; & &", "åäö ÅÄÖ éüß", "😀🐘👍", "Ωμέγα", "Жук", "<para>", "</font>", "%s %d {0} {x}", "\\(parentes\\)",
    "=1+1", "file:///etc/passwd",
]  # fmt: skip


def letter(*blocks: Block, is_draft: bool = False, missing: tuple[str, ...] = ()) -> Letter:
    sender = Sender("Exempelbolaget AB", "559999-0008", ("Gatan 1", "412 69 Göteborg"), ("031-390 06 00",))
    return Letter(
        LetterKind.L01, "sv", "DSR-2026-0021", date(2026, 11, 24), sender, ("Karin Ekdahl", "Kvarngatan 4"),
        "Rubrik", "Underrubrik", blocks, is_draft=is_draft, missing=missing,
    )  # fmt: skip


def said(body: bytes) -> str:
    return "\n".join(pages.text(body))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("place", ["paragraph", "heading", "bullet", "cell", "recipient"])
def test_hostile_text_comes_out_as_it_went_in(text: str, place: str) -> None:
    block: Block = {
        "paragraph": Paragraph(text), "heading": Heading(text), "bullet": Bullets((text,)),
        "cell": Table(("A", "B"), ((text, "x"),)), "recipient": Paragraph("x"),
    }[place]  # fmt: skip
    one = letter(block)
    one = replace(one, recipient=(text,)) if place == "recipient" else one
    assert squeezed(text) in squeezed(said(pdf.render(one)))


def test_nothing_in_a_letter_is_live() -> None:
    one = letter(*(Paragraph(text) for text in HOSTILE), Table(("A",), tuple((text,) for text in HOSTILE)))
    with pikepdf.open(io.BytesIO(pdf.render(one))) as document:
        for page in document.pages:
            assert "/Annots" not in page
            assert "/XObject" not in page.get("/Resources", {})
        assert "/OpenAction" not in document.Root
        assert "/Names" not in document.Root or "/JavaScript" not in document.Root.Names
        assert "/AcroForm" not in document.Root


@given(st.text(max_size=300))
def test_any_text_at_all_can_be_set(text: str) -> None:
    assert pdf.render(letter(Paragraph(text), Table(("A", "B"), ((text, text), (text,)))))


@pytest.mark.parametrize("text", ["中文", "العربية", "\x07", "\ue000"])
def test_a_character_no_face_has_shows_as_its_code(text: str) -> None:
    read = said(pdf.render(letter(Paragraph(f"före {text} efter"))))
    assert "".join(f"[U+{ord(one):04X}]" for one in text) in read


@pytest.mark.parametrize("words", [("ord " * 5000).strip(), "x" * 20000, "rad\n" * 2000])
def test_a_note_longer_than_a_page_is_split_and_whole(words: str) -> None:
    one = letter(Table(("Uppgift", "Innehåll"), (("Rad 2",), ("Anteckning", words), ("Slut", "efter"))))
    read = squeezed(said(pdf.render(one)))
    for word in ("ord", "x", "rad"):
        if words.startswith(word):
            assert read.count(word) >= words.count(word)
    assert "Slutefter" in read


def test_a_table_repeats_its_head_on_every_page() -> None:
    rows = tuple((str(number), "innehåll") for number in range(200))
    read = pages.text(pdf.render(letter(Table(("Radnummer", "Text"), rows))))
    assert len(read) > 3
    assert all("Radnummer" in page for page in read)


def test_a_page_that_begins_inside_a_record_says_again_which_record() -> None:
    rows = (("register.csv, rad 7",), *((str(number), "innehåll") for number in range(100)))
    read = pages.text(pdf.render(letter(Table(("Uppgift", "Text"), rows))))
    assert all("register.csv, rad 7" in page for page in read)


@pytest.mark.parametrize("before", range(25, 45))
def test_a_heading_never_stands_alone_at_the_foot(before: int) -> None:
    one = letter(
        *(Paragraph(f"Stycke {number}") for number in range(before)), Heading("Ensam"), Paragraph("Följer " * 80)
    )
    for page in pages.text(pdf.render(one)):
        if "Ensam" in page:
            assert "Följer" in page


@pytest.mark.parametrize("before", range(25, 45))
def test_a_paragraph_that_leads_to_a_table_stays_with_it(before: int) -> None:
    table = Table(("Huvud", "B"), (("cell", "b"),) * 3)
    one = letter(*(Paragraph(f"Stycke {number}") for number in range(before)), Paragraph("Här:"), table)
    for page in pages.text(pdf.render(one)):
        assert ("Här:" in page) == ("Huvud" in page)


def test_the_same_letter_gives_the_same_bytes() -> None:
    one = made(LetterKind.L05, "sv")
    assert pdf.render(one) == pdf.render(one)


def test_every_page_has_the_case_and_its_number_of_how_many() -> None:
    read = pages.text(pdf.render(letter(Paragraph("a"), PageBreak(), Paragraph("b"), PageBreak(), Paragraph("c"))))
    assert len(read) == 3
    for number, page in enumerate(read, start=1):
        assert "DSR-2026-0021" in page
        assert f"{number} (3)" in page


def test_a_draft_says_so_on_every_page_and_lists_what_is_missing() -> None:
    read = pages.text(pdf.render(letter(Paragraph("a"), is_draft=True, missing=("skälet till förlängningen",))))
    assert all("UTKAST" in page for page in read)
    assert "skälet till förlängningen" in read[-1]
    assert "UTKAST" not in said(pdf.render(letter(Paragraph("a"))))


def test_the_properties_name_the_letter_and_the_case_but_no_person() -> None:
    with pikepdf.open(io.BytesIO(pdf.render(letter(Paragraph("a"), Heading("Avsnitt"), Paragraph("b"))))) as document:
        properties = " ".join(str(value) for value in document.docinfo.values())
        assert "Rubrik – DSR-2026-0021" in properties
        assert "Karin" not in properties
        assert document.Root.Lang == "sv"
        with document.open_outline() as outline:
            assert [(one.title, [child.title for child in one.children]) for one in outline.root] == [
                ("Rubrik", ["Avsnitt"])
            ]


def test_a_heading_that_skips_a_level_still_gets_its_bookmark() -> None:
    body = pdf.render(letter(Heading("Del", 2), Heading("Avsnitt", 1)))
    with pikepdf.open(io.BytesIO(body)) as document, document.open_outline() as outline:
        assert [child.title for child in outline.root[0].children] == ["Del", "Avsnitt"]


def test_every_face_is_embedded_and_maps_no_code_to_nothing() -> None:
    with pikepdf.open(io.BytesIO(pdf.render(letter(Paragraph("abc åäö 😀 Ω"), Heading("x"))))) as document:
        fonts = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        used = {str(font.BaseFont) for page in document.pages for font in page.Resources.Font.values()}
        assert all("FontFile2" in str(font.FontDescriptor.keys()) for font in fonts if str(font.BaseFont) in used
                   and "/FontDescriptor" in font)  # fmt: skip
        for font in fonts:
            if "/ToUnicode" in font:
                assert b"<0000>" not in font.ToUnicode.read_bytes()


def test_a_password_locks_the_letter() -> None:
    body = pdf.render(letter(Paragraph("hemligt")), password="blå-kaffekopp-7")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(body))
    with pikepdf.open(io.BytesIO(body), password="blå-kaffekopp-7") as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
    with pypdfium2.PdfDocument(body, password="blå-kaffekopp-7") as document:
        assert "hemligt" in document[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_is_as_short_as_it_should_be(kind: LetterKind, language: str) -> None:
    most = {LetterKind.L05: 12, LetterKind.L06: 2, LetterKind.L12: 2, LetterKind.L15: 2}
    assert pages.count(pdf.render(made(kind, language))) <= most.get(kind, 1)


def test_a_report_of_four_hundred_records_holds_every_one() -> None:
    one = compose.letter(LetterKind.L05, replace(REPORT, held=records(400)), load("sv"), "sv", ON, False)
    read = said(pdf.render(one))
    assert read.count("19900118-9811") == 359
    assert read.count("karin.ekdahl@example.se") >= 41
    assert squeezed('<img src="/etc/passwd.png">') in squeezed(read)
