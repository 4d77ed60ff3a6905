"""A picture somebody chose, decoded within limits and made anew: nothing of the file itself goes on."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letterhead import Letterhead

LARGEST = 4 << 20
MOST_PIXELS = 4000 * 4000
_WIDE, _HIGH = 1200, 300
"""Pixels kept: 10 mm high in print at more than 700 to the inch."""


def letterhead(body: bytes, alt: str) -> Letterhead:
    """A PNG or JPEG as a flat RGB picture on white, without metadata. UserError for anything else."""
    if not alt.strip():
        raise UserError("Skriv vad bilden visar, till exempel ”Företagets logotyp”.",
                        "Write what the picture shows, for example “The company's logo”.")  # fmt: skip
    if len(body) > LARGEST:
        raise UserError("Bilden är för stor. Högst 4 MB.", "The picture is too large. At most 4 MB.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _made(body, alt.strip())
    except (UnidentifiedImageError, Image.DecompressionBombWarning, OSError, ValueError, SyntaxError) as trouble:
        raise UserError(
            "Filen är ingen hel PNG- eller JPEG-bild.", "The file is no whole PNG or JPEG picture."
        ) from trouble


def _made(body: bytes, alt: str) -> Letterhead:
    with Image.open(io.BytesIO(body), formats=("PNG", "JPEG")) as found:
        if found.width * found.height > MOST_PIXELS or not found.width or not found.height:
            raise ValueError("too many pixels")
        seen = found.convert("RGBA")
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    flat.thumbnail((_WIDE, _HIGH))
    out = io.BytesIO()
    flat.save(out, "PNG", optimize=True)
    return Letterhead(out.getvalue(), flat.width, flat.height, alt)
