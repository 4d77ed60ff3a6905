"""The pages of a PDF as pictures, to be looked at before the letter goes out."""

import io
import threading

import pypdfium2

WIDTH = 1280
"""Pixels across a page: sharp at 200 % of the screen's usual size."""

_one_at_a_time = threading.Lock()
"""PDFium must not be entered by two threads at once."""


def count(body: bytes) -> int:
    """How many pages a PDF has."""
    with _one_at_a_time, pypdfium2.PdfDocument(body) as document:
        return len(document)


def pictures(body: bytes, *, most: int = 1000) -> tuple[bytes, ...]:
    """The first `most` pages as PNG, in order."""
    with _one_at_a_time, pypdfium2.PdfDocument(body) as document:
        return tuple(_picture(document, number) for number in range(min(len(document), most)))


def _picture(document: pypdfium2.PdfDocument, number: int) -> bytes:
    page = document[number]
    bitmap = page.render(scale=WIDTH / page.get_width())
    held = io.BytesIO()
    bitmap.to_pil().save(held, "PNG", compress_level=1)
    bitmap.close()
    page.close()
    return held.getvalue()
