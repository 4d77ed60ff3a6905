"""What a PDF says, read by another library than the one that wrote it."""

from pathlib import Path

import pypdfium2


def text_of(pdf: bytes | Path) -> str:
    """All the text of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
