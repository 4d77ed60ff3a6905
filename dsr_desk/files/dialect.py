"""How a text table is written: its delimiter, its quote, its escape and its usual width, told from its first lines."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dsr_desk.domain.headers import is_known_header

csv.field_size_limit(1 << 26)
_DELIMITERS = (";", "\t", ",", "|")
_LAST_RESORT = (":", "^", "~", " ")
_LINE_ENDS = "\r\n"
HEAD_LINES = 2000


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


def decide(lines: Sequence[str]) -> Dialect:
    """The dialect of a text table from its first lines (with line ends)."""
    dialect = _decide(lines)
    if not dialect.delimiter:
        return dialect
    pattern = _in_other_quotes(dialect.delimiter, dialect.quote)
    usual = sum(pattern.search(line) is not None for line in lines)
    return dialect if usual > max(2, len(lines) // 100) else replace(dialect, other_quotes=pattern)


@lru_cache(maxsize=64)
def _in_other_quotes(delimiter: str, quote: str) -> re.Pattern[str]:
    quotes = "[" + "".join(sorted(_QUOTES - {quote})) + "]"
    d = re.escape(delimiter)
    first = rf"{quotes}(?:(?<=^.)|(?<={d}.))"  # the quote comes first, so that a row without one is passed over fast
    return re.compile(rf"{first}[^{d}]+{quotes}(?=$|[\r\n]|{d})")


_QUOTES = frozenset("\"'‘’‚“”„«»`´")


def _decide(lines: Sequence[str]) -> Dialect:
    lines = [line.rstrip(_LINE_ENDS) for line in lines[:HEAD_LINES]]
    if lines and (named := re.fullmatch(r'"?sep=(.)"?', lines[0].strip(), re.IGNORECASE)):
        return replace(_with_widths(Dialect(named.group(1)), lines[1:]), names_delimiter=True)
    filled = [line for line in lines if line.strip()]
    found = [_with_widths(_quoting(delimiter, filled), filled) for delimiter in _DELIMITERS]
    best = max(found, key=lambda dialect: _fitness(dialect, filled))
    if _fitness(best, filled) >= _ACCEPTED and not _is_list_of_names(best, filled):
        return best
    for delimiter in _LAST_RESORT:
        other = _with_widths(_quoting(delimiter, filled), filled)
        if other.width >= 3 and len(filled) >= 3 and _share(other, filled) >= 0.97:
            return other
    return _with_widths(Dialect("", _quoting("", filled).quote), filled)


def _is_list_of_names(dialect: Dialect, lines: Sequence[str]) -> bool:
    """A known heading by itself above "Surname, Given" is one column, its comma part of what stands there."""
    return (
        dialect.width == 2
        and dialect.delimiter == ","
        and "," not in lines[0]
        and is_known_header(lines[0].strip('" '))
        and sum(", " in line or line.startswith('"') for line in lines[1:]) == len(lines) - 1
    )


_ACCEPTED = 0.5


def _fitness(dialect: Dialect, lines: Sequence[str]) -> float:
    """How well a delimiter explains the lines: how many have its usual width, and whether that gives known headings."""
    if dialect.width < 2:
        return 0.0
    known = max((sum(map(is_known_header, dialect.parse_anyhow(line))) for line in lines[:30]), default=0)
    wide = min(dialect.width, 12) / 100
    return _share(dialect, lines) + (0.4 if known >= 2 else 0.0) + 0.02 * min(known, 10) + wide


def _share(dialect: Dialect, lines: Sequence[str]) -> float:
    """The part of the lines that have the usual width, among those that are whole records."""
    widths = _widths(dialect, lines)
    return widths[dialect.width] / max(1, sum(widths.values()))


def _widths(dialect: Dialect, lines: Sequence[str]) -> Counter[int]:
    rows = (dialect.parse(line) for line in lines if line)
    return Counter(len(row) for row in rows if row)


def _with_widths(dialect: Dialect, lines: Sequence[str]) -> Dialect:
    widths = _widths(dialect, lines)
    if not widths:
        return dialect
    width = max(widths, key=lambda one: (widths[one] * (one > 1), widths[one], one))
    if len(widths) > 1 and (below := _width_below(dialect, lines)):
        return replace(dialect, width=below, widths=frozenset({below}))
    total = sum(widths.values())
    often = {one for one, count in widths.items() if count >= 5 and count > 0.02 * total}
    usual = {one for one in often if one > 1 and one >= width / 2}
    return replace(dialect, width=width, widths=frozenset(usual | {width}))


_SEARCHED_FOR_HEADER = 30


def _width_below(dialect: Dialect, lines: Sequence[str]) -> int:
    """The width of a table that stands below lines of other widths (a report's own facts) and goes on to the end; 0
    where there is none: its first row must be known headings."""
    rows = [row for line in lines if line if (row := dialect.parse(line))]
    start = len(rows)
    while start and len(rows[start - 1]) == len(rows[-1]):
        start -= 1
    if not 0 < start < min(len(rows) - 1, _SEARCHED_FOR_HEADER):
        return 0
    return len(rows[-1]) if sum(map(is_known_header, rows[start])) >= 3 else 0


def _quoting(delimiter: str, lines: Sequence[str]) -> Dialect:
    """Which character quotes, and how it is written inside a quoted cell."""
    plain = Dialect(delimiter)
    quoted = [line for line in lines if '"' in line]
    if len(quoted) < 0.5 * len(lines) and _is_quote("'", delimiter, lines):
        return replace(plain, quote="'")
    if not quoted:
        return plain
    if delimiter and sum(f'{delimiter} "' in line for line in quoted) > 0.8 * len(quoted):
        plain = replace(plain, skips_blank=True)
    whole = [line for line in quoted if line.count('"') % 2 == 0 or '\\"' in line]
    sound = sum(plain.parse(line) is not None for line in whole)
    if before := [line for line in whole if '\\"' in line]:
        escaped = replace(plain, escape="\\")
        other = sum(escaped.parse(line) is not None for line in whole)
        unsound = sum(plain.parse(line) is None for line in before)
        if (other > sound and sound < 0.9 * len(whole)) or (other >= sound and unsound > 0.5 * len(before)):
            return escaped
    if len(quoted) >= 3 and not any(_opens(line, delimiter) for line in quoted):
        return replace(plain, quote="")
    return plain


def _opens(line: str, delimiter: str) -> bool:
    """Does some cell of the line begin and end with a quote?"""
    return any(
        len(cell) > 1 and cell[0] == cell[-1] == '"' for cell in (line.split(delimiter) if delimiter else [line])
    ) or bool(delimiter and (f'{delimiter}"' in line or line.startswith('"')))


def _is_quote(quote: str, delimiter: str, lines: Sequence[str]) -> bool:
    """Do most lines hold cells that begin and end with this character?"""
    if not delimiter:
        return False
    cells = (line.split(delimiter) for line in lines[:200])
    having = sum(any(len(cell) > 1 and cell[0] == cell[-1] == quote for cell in row) for row in cells)
    return having > 0.5 * min(len(lines), 200)
