"""The typefaces of a letter, what each can show, and what stands in for a character that none of them has."""

import unicodedata
from collections.abc import Mapping
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dsr_desk.resources import resource

REGULAR = "LetterText"
STRONG = "LetterStrong"
FALLBACK = "LetterEmoji"
_FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    STRONG: "SourceSans3-SemiBold.ttf",
    FALLBACK: "NotoEmoji-Regular.ttf",
}
_registering = Lock()


class ReadableFont(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """A TrueType face whose ToUnicode map is right above the BMP and names no U+0000 (threats.md 14)."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's own name
        """Write the face into the document, then each subset's map anew."""
        subsets = [list(subset) for subset in self._assignState(doc).subsets]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(subsets):
            stream = _map_stream(doc, fonts, self, number)
            if stream is not None:
                stream.content = to_unicode(subset)


def _map_stream(doc: Any, fonts: Mapping[str, Any], font: ReadableFont, number: int) -> Any:
    name = doc.fontMapping[font.fontName].lstrip("/")
    written = fonts.get(f"{name}+{number}")
    return doc.idToObject.get(written.ToUnicode.name) if written is not None else None


def to_unicode(subset: list[int]) -> str:
    """The map from the codes of one subset to characters, in UTF-16 with surrogate pairs (ISO 32000-1, 9.10.3)."""
    pairs = [(code, character) for code, character in enumerate(subset) if character]
    body = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
    ]  # fmt: skip
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        body.append(f"{len(part)} beginbfchar")
        body += [f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in part]
        body.append("endbfchar")
    body += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(body)


def make_ready() -> None:
    """Register the faces with reportlab, once in a process."""
    with _registering:
        known = pdfmetrics.getRegisteredFontNames()
        for name, file in _FILES.items():
            if name not in known:
                pdfmetrics.registerFont(ReadableFont(name, str(resource("fonts", file))))
        pdfdoc.PDFInfo.invariant = 1


def covered_by(font: str) -> frozenset[str]:
    """The characters a face has a glyph for."""
    face = pdfmetrics.getFont(font).face
    return frozenset(chr(code) for code, glyph in face.charToGlyph.items() if glyph and _may_stand(code))


def _may_stand(code: int) -> bool:
    """PDF/A-3a lets a glyph mean neither a byte order mark nor a character of private use; a control shows nothing."""
    return code not in (0xFEFF, 0xFFFE, 0xFFFF) and unicodedata.category(chr(code)) not in ("Cc", "Cs", "Co")


def widths_of(font: str) -> dict[str, float]:
    """The width of each character in thousandths of the size, the fallback's characters included."""
    widths: dict[str, float] = {}
    for name in (FALLBACK, font):
        face = pdfmetrics.getFont(name).face
        widths.update((chr(code), face.charWidths.get(code, face.defaultWidth)) for code in face.charToGlyph)
    return widths


def visible(text: str, known: frozenset[str]) -> str:
    """The text with each character that no face can show written as its code: 中 becomes [U+4E2D], never a box."""
    if known.issuperset(text):
        return text
    text = unicodedata.normalize("NFC", text)
    return "".join(character if character in known else _code(character) for character in text)


def _code(character: str) -> str:
    if character == "\t":
        return "    "
    if character in "\r\n\v\f\x85\u2028\u2029":
        return "\n"
    return f"[U+{ord(character):04X}]"
