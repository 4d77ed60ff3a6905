"""The pages of a PDF as pictures, for the preview; and its text, for a reader's check."""

import io
import struct
import zlib
from dataclasses import dataclass
from threading import Lock

import pypdfium2

from dsr_desk.domain.errors import FileTrouble

_one_at_a_time = Lock()
"""PDFium may be called by one thread at a time in a process."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as PNG; width and height in pixels."""

    png: bytes
    width: int
    height: int


def count(pdf: bytes) -> int:
    """How many pages there are."""
    with _one_at_a_time, _opened(pdf) as document:
        return len(document)


def picture(pdf: bytes, page: int, *, width: int = 794) -> PagePicture:
    """One page (0-based) as a PNG that many pixels wide."""
    with _one_at_a_time, _opened(pdf) as document:
        sheet = document[page]
        bitmap = sheet.render(scale=width / sheet.get_width(), rev_byteorder=True)
        return PagePicture(
            _png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels),
            bitmap.width,
            bitmap.height,
        )


def text(pdf: bytes) -> tuple[str, ...]:
    """The text of each page."""
    with _one_at_a_time, _opened(pdf) as document:
        return tuple(page.get_textpage().get_text_bounded() for page in document)


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(io.BytesIO(pdf))
    except pypdfium2.PdfiumError as trouble:
        raise FileTrouble(
            "Brevet kunde inte visas: filen är skadad eller låst med lösenord. Skapa det på nytt.",
            "The letter could not be shown: the file is damaged or locked with a password. Make it again.",
        ) from trouble


_COLOUR_TYPES = {1: 0, 3: 2, 4: 6}


def _png(pixels: bytes, width: int, height: int, stride: int, channels: int) -> bytes:
    """Raw pixels as a PNG file (PNG 1.2: signature, IHDR, IDAT, IEND; 8 bits a channel)."""
    rows = b"".join(b"\0" + pixels[y * stride : y * stride + width * channels] for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, _COLOUR_TYPES[channels], 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )
