"""Which row of a table heads its columns, and which field each heading means."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dsr_desk.domain.fields import Field
from dsr_desk.domain.header_words import HEADER_WORDS

_SUFFIX = re.compile(r"[(\[].*?[)\]]\s*$")
_DROPPED = str.maketrans("", "", ".:*_-/\\#\"'´` \t\u00a0\u202f\u200b\ufeff\n\r")
_LONGEST_SUFFIX = 14
"""A heading may carry so much more than the known word ("Telefon arbete direkt") and still mean it."""


@lru_cache(maxsize=4096)
def fold_header(text: str) -> str:
    """A heading for comparison: NFC, lower case, no blanks, no .:*_-/ and no unit in brackets at its end."""
    text = unicodedata.normalize("NFC", text).strip()
    shortened = _SUFFIX.sub("", text) or text
    return shortened.casefold().translate(_DROPPED)


def _vocabulary() -> dict[str, Field]:
    known: dict[str, Field] = {}
    for field, words in HEADER_WORDS.items():
        for word in words.split(","):
            known.setdefault(fold_header(word), field)
    return known


_KNOWN = _vocabulary()
_SHORTEST = 4


def _beginnings() -> dict[str, list[str]]:
    """The words that may begin a heading, the longest first, by their first letters: a file may have 60,000 columns."""
    found: dict[str, list[str]] = {}
    for word in sorted((word for word in _KNOWN if len(word) >= _SHORTEST), key=len, reverse=True):
        found.setdefault(word[:_SHORTEST], []).append(word)
    return found


_BEGINNINGS = _beginnings()


@lru_cache(maxsize=4096)
def field_of_header(text: str) -> Field | None:
    """The field a heading means, by the whole word, then by its beginning; None for an unknown one."""
    folded = fold_header(text)
    if not folded:
        return None
    if found := _KNOWN.get(folded):
        return found
    if found := _KNOWN.get(folded.rstrip("0123456789")):
        return found
    for word in _BEGINNINGS.get(folded[:_SHORTEST], ()):
        if folded.startswith(word) and len(folded) - len(word) <= _LONGEST_SUFFIX:
            return _KNOWN[word]
    return None


def is_known_header(text: str) -> bool:
    """Is the text a whole word of the vocabulary?"""
    return len(text) <= 60 and fold_header(text) in _KNOWN


_DATA = re.compile(r"@|^\s*[+\-]?[\d\s.,:/\-–]+\s*(?:kr|%)?$")
HEADER_SEARCH_ROWS = 30


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """The index of the header among the first rows, or None where there is none.

    The row with most words of the vocabulary wins (at least two, or one in a table of one column). Failing that, the
    first full row whose cells are all different words, none of them a number or an address, when the rows below are
    of the same width and do hold such data.
    """
    rows = rows[:HEADER_SEARCH_ROWS]
    hits = [_hits(row) for row in rows]
    best = max(range(len(rows)), key=lambda index: (hits[index], -index), default=None)
    if best is None:
        return None
    width = _usual_width(rows)
    if hits[best] >= 2 or (hits[best] == 1 and width == 1):
        return best
    return _unknown_header(rows, width)


def _hits(row: Sequence[str]) -> int:
    """Words of the vocabulary in a row; none where the row holds data."""
    filled = [cell for cell in row if cell.strip()]
    known = sum(1 for cell in filled if is_known_header(cell))
    values = sum(1 for cell in filled if _DATA.search(cell))
    return known if known > values else 0


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    widths = [_width(row) for row in rows if _width(row)]
    return max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 0


def _width(row: Sequence[str]) -> int:
    """Columns up to the last filled cell."""
    return next((index + 1 for index in range(len(row) - 1, -1, -1) if row[index].strip()), 0)


def _unknown_header(rows: Sequence[Sequence[str]], width: int) -> int | None:
    for index, row in enumerate(rows[:-1] if len(rows) > 1 else rows):
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) < max(1, width - max(1, width // 8)) or len(set(filled)) < len(filled):
            continue
        if any(_DATA.search(cell) or len(cell) > 60 for cell in filled):
            return None
        below = rows[index + 1 :]
        has_data = any(_DATA.search(cell.strip()) for row in below for cell in row if cell.strip())
        return index if has_data or (width > 1 and not below) else None
    return None


def is_repeated_header(cells: Sequence[str], header: Sequence[str]) -> bool:
    """Does a row below the header say the header's words again (a print-out's next page)?"""
    same = filled = 0
    for cell, head in zip(cells, header, strict=False):
        if cell:
            filled += 1
            same += cell == head
    return same >= 2 and same >= filled - 1


def is_second_header(cells: Sequence[str]) -> bool:
    """Is the row right below the header another header: words of the vocabulary and nothing that looks like data?"""
    filled = [cell for cell in cells if cell.strip()]
    known = sum(1 for cell in filled if is_known_header(cell))
    return known >= 2 and known * 2 >= len(filled) and not any(_DATA.search(cell) for cell in filled)


_FOOTER = re.compile(
    r"^\s*(?:del)?(?:summa|summor|total(?:t|summa|er)?|totals|antal|slutsumma|sum|subtotal|grand total|count|"
    r"utskriven|utskrivet|sida|page|slut på|end of)\b",
    re.IGNORECASE,
)


def is_footer(cells: Sequence[str], width: int) -> bool:
    """A sum or a page foot: one or two (in a wide table three) cells filled, the first saying Summa, Totalt, Antal."""
    filled = [cell for cell in cells if cell]
    if width <= 2 or not filled or len(filled) > max(2, min(3, width // 4)) or not _FOOTER.match(filled[0]):
        return False
    if cells[0] and not cells[-1]:
        return True
    return bool(_BARE_FOOTER.fullmatch(filled[0])) and all(_FIGURE.fullmatch(cell) for cell in filled[1:])


_BARE_FOOTER = re.compile(r"\s*\w+\s*:?\s*[\d\s.,]*(?:(?:av|of|\()\s*\d+\)?)?\s*")
"""The word by itself or with a number: where other cells are filled too, “Total Bygg AB” is a customer."""
_FIGURE = re.compile(r"\s*[-–]?[\d\s.,\u00a0]+(?:kr|sek)?\s*", re.IGNORECASE)


def map_columns(header: Sequence[str], chosen: Mapping[str, Field]) -> tuple[Field, ...]:
    """The field of each heading: the chosen one (by heading as written, else folded), else the vocabulary's."""
    folded = {fold_header(name): field for name, field in chosen.items()}
    return tuple(
        chosen.get(name) or folded.get(fold_header(name)) or field_of_header(name) or Field.OTHER for name in header
    )
