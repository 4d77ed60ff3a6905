"""How a text table is written: its delimiter, its quote, its escape, its usual width, and what is unusual in it."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dsr_desk.domain.words import Text

csv.field_size_limit(1 << 26)

OTHER_QUOTE = Text("Raden har ett annat citattecken än filen.", "The row uses another quote than the file.")
NO_QUOTES = Text("Raden saknar filens citattecken.", "The row lacks the file's quotes.")
BLANKS = Text("Raden har blanksteg efter skiljetecknen.", "The row has blanks after its delimiters.")


_NUMBER = re.compile(r"[-+]?[\d.,]*")
"""A number, or nothing."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """`delimiter` is empty in a table of one column, `quote` where quotes are plain characters.

    `widths` are the numbers of columns that are usual in this file; `width` the most usual of them. `names_delimiter`
    says that the first line is "sep=;".
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""
    width: int = 1
    widths: frozenset[int] = frozenset({1})
    skips_blank: bool = False
    names_delimiter: bool = False
    other_quotes: re.Pattern[str] | None = None
    """Finds a cell in quotes of another kind, where that is unusual in this file."""
    spans: bool = False
    """Cells of this file go on over line ends."""
    quotes_all: bool = False
    """Every cell of this file is quoted, empty ones and numbers perhaps apart."""
    quotes_empty: bool = False
    quotes_numbers: bool = False
    has_blanks: bool = False
    """It is usual in this file that every cell begins with a blank."""

    def oddity(self, record: str, cells: list[str]) -> Text | None:
        """What is unusual in how a sound record is written."""
        delimiter = self.delimiter
        if self.other_quotes and self.other_quotes.search(record):
            return OTHER_QUOTE
        if self.quotes_all and not self.is_quoted(record, cells):
            return NO_QUOTES
        if delimiter + " " in record and not self.has_blanks and begins_blank(cells):
            return BLANKS
        return None

    def is_quoted(self, record: str, cells: list[str]) -> bool:
        """Is every cell of a record of several quoted, but those that this file leaves bare?"""
        if record.count(self.quote + self.delimiter + self.quote) >= len(cells) - 1:
            return True
        return record.count(self.quote) >= 2 * sum(not self._is_bare(cell) for cell in cells)

    def _is_bare(self, cell: str) -> bool:
        return not (self.quotes_numbers if cell else self.quotes_empty) and _NUMBER.fullmatch(cell) is not None

    def parse(self, record: str) -> list[str] | None:
        """The cells of one record without its line end; None if its quotes are not closed or stand wrong."""
        if not self.quote or self.quote not in record:
            return self._split(record)
        if not self.delimiter:
            return _one_cell(record, self.quote)
        try:
            rows: list[list[str]] = list(self._reader(record))
        except csv.Error:
            return None
        if len(rows) != 1 or (any(self.quote in cell for cell in rows[0]) and not self._is_sound(record)):
            return None
        return rows[0]

    def parse_anyhow(self, record: str) -> list[str]:
        """The cells as far as they can be told: what is quoted soundly is, every other quote is a character."""
        return self.parse(record) or self._split(record)

    def _split(self, record: str) -> list[str]:
        if not self.delimiter:
            return [record]
        cells = record.split(self.delimiter)
        return [cell.lstrip(" ") for cell in cells] if self.skips_blank else cells

    def _reader(self, record: str) -> Iterator[list[str]]:
        return csv.reader(
            record.splitlines(keepends=True) if "\n" not in record and "\r" not in record else _kept_lines(record),
            delimiter=self.delimiter, quotechar=self.quote, escapechar=self.escape or None,
            doublequote=not self.escape, skipinitialspace=self.skips_blank, strict=True,
        )  # fmt: skip

    def _is_sound(self, record: str) -> bool:
        return _sound(self.delimiter, self.quote, self.escape, self.skips_blank).fullmatch(record) is not None


def _kept_lines(record: str) -> list[str]:
    return [part for part in re.split(r"(?<=\n)|(?<=\r)(?!\n)", record) if part]


def _one_cell(record: str, quote: str) -> list[str] | None:
    """A table of one column: the whole line, its quotes taken off when they are sound."""
    if not record.startswith(quote):
        return [record] if record.count(quote) % 2 == 0 else None
    inner = record[1:-1]
    if len(record) < 2 or not record.endswith(quote) or quote in inner.replace(quote * 2, ""):
        return None
    return [inner.replace(quote * 2, quote)]


@lru_cache(maxsize=64)
def _sound(delimiter: str, quote: str, escape: str, skips_blank: bool) -> re.Pattern[str]:
    d, q = re.escape(delimiter), re.escape(quote)
    inside = rf"(?:[^{q}{re.escape(escape)}]|{re.escape(escape)}.)*+" if escape else rf"(?:[^{q}]|{q}{q})*+"
    blank = " *" if skips_blank else ""
    plain = rf"(?:[^{q}{d}\r\n{re.escape(escape)}]|{re.escape(escape)}.)*+" if escape else rf"[^{q}{d}\r\n]*+"
    cell = rf"{blank}(?:{q}{inside}{q}|{plain})"
    return re.compile(rf"{cell}(?:{d}{cell})*+", re.DOTALL)


def begins_blank(cells: list[str]) -> bool:
    """Does every cell but the first begin with a blank?"""
    return len(cells) > 1 and all(cell[:1] == " " for cell in cells[1:])
