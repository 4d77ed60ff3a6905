"""The user's own picture: decoded within limits, made anew, and tagged with words in the letter."""

import io

import page
import pikepdf
import pytest
from PIL import Image

from dsr_desk.domain import compose
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files import pdf, picture
from dsr_desk.files.letter_texts import load
from tests.letters.made_up import ON, facts_for


def drawn(form: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (600, 200)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, (20, 85, 107, 128)[: len(mode)]).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize(("form", "mode"), [("PNG", "RGBA"), ("PNG", "RGB"), ("JPEG", "RGB")])
def test_a_picture_is_made_anew_flat_and_small(form: str, mode: str) -> None:
    made = picture.letterhead(drawn(form, mode, (3000, 1000)), " Logotyp ")
    assert (made.width, made.height, made.alt) == (900, 300, "Logotyp")
    assert Image.open(io.BytesIO(made.body)).mode == "RGB"


@pytest.mark.parametrize(
    ("body", "alt"),
    [(b"", "x"), (b"GIF89a", "x"), (drawn()[:60], "x"), (drawn("GIF", "RGB"), "x"), (drawn(), " "),
     (b"\x00" * (picture.LARGEST + 1), "x"), (drawn("PNG", "RGB", (9000, 9000)), "x")],
    ids=["empty", "another format", "cut off", "gif", "no words", "too large", "too many pixels"],
)  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(body: bytes, alt: str) -> None:
    with pytest.raises(UserError):
        picture.letterhead(body, alt)


def test_the_letter_carries_it_as_a_figure_with_its_words() -> None:
    letter = compose.letter(LetterKind.L01, facts_for(LetterKind.L01), load("sv"), "sv", ON, is_draft=False)
    head = picture.letterhead(drawn(), "Företagets logotyp")
    with pikepdf.open(io.BytesIO(pdf.render(letter, head=head))) as document:
        first = document.Root.StructTreeRoot.K.K[0]
        assert (str(first.S), str(first.Alt)) == ("/Figure", "Företagets logotyp")
    assert pdf.render(letter, head=head) == pdf.render(letter, head=head)


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_a_letter_with_it_is_still_archival_and_accessible(profile: str) -> None:
    letter = compose.letter(LetterKind.L09, facts_for(LetterKind.L09), load("en"), "en", ON, is_draft=False)
    body = pdf.render(letter, head=picture.letterhead(drawn(), "The company's logo"))
    assert [one.message for one in page.validate_pdf_bytes(body, profile=profile).failures] == []
