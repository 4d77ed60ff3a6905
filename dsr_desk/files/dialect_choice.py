"""Which dialect a text table is written in, told from its first lines."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from dsr_desk.domain.headers import is_known_header
from dsr_desk.files.dialect import Dialect, begins_blank
from dsr_desk.files.spanning import spanning

DELIMITERS = (";", "\t", ",", "|")
_LAST_RESORT = (":", "^", "~", " ")
_WITH_KNOWN_HEADINGS = ("§", "¦", "¤", "#", "!", "*")
"""Delimiters only where they part headings that are known: they stand in ordinary lines too."""
_LINE_ENDS = "\r\n"
HEAD_LINES = 2000


def decide(lines: Sequence[str]) -> Dialect:
    """The dialect of a text table from its first lines (with line ends)."""
    dialect = _decide(lines)
    if not dialect.delimiter and (before := _before_open_quote(lines)):
        lines, dialect = before, _decide(before)
    if not dialect.delimiter:
        return dialect
    sound = [(line, cells) for line in lines if (cells := dialect.parse(line.rstrip(_LINE_ENDS))) and len(cells) > 1]
    few = max(2, len(lines) // 100)
    pattern = _in_other_quotes(dialect.delimiter, dialect.quote)
    if sum(pattern.search(line) is not None for line in lines) <= few:
        dialect = replace(dialect, other_quotes=pattern)
    dialect = replace(
        dialect,
        quotes_empty=any(map(_quoted("", dialect).search, lines)),
        quotes_numbers=any(map(_quoted(r"[\d.,]+", dialect).search, lines)),
    )
    unquoted = sum(not dialect.is_quoted(line.rstrip(_LINE_ENDS), cells) for line, cells in sound)
    return replace(
        dialect,
        quotes_all=bool(dialect.quote)
        and any(dialect.quote in line for line in lines)
        and 5 * unquoted <= len(sound)
        and unquoted <= max(3, len(lines) // 1000),
        has_blanks=sum(begins_blank(cells) for _, cells in sound) > few,
    )


@lru_cache(maxsize=64)
def _in_other_quotes(delimiter: str, quote: str) -> re.Pattern[str]:
    quotes = "[" + "".join(sorted(_QUOTES - {quote})) + "]"
    d = re.escape(delimiter)
    first = rf"{quotes}(?:(?<=^.)|(?<={d}.))"  # the quote comes first, so that a row without one is passed over fast
    return re.compile(rf"{first}[^{d}]+{quotes}(?=$|[\r\n]|{d})")


def _before_open_quote(lines: Sequence[str]) -> Sequence[str]:
    """The lines before a cell that goes on past the last of them; none where no quote is left open."""
    odd = [place for place, line in enumerate(lines[:HEAD_LINES]) if line.count('"') % 2]
    return lines[: odd[-1]] if len(odd) % 2 and odd[-1] > 1 else ()


def _quoted(what: str, dialect: Dialect) -> re.Pattern[str]:
    """Finds a cell of this form in quotes."""
    d, q = re.escape(dialect.delimiter), re.escape(dialect.quote)
    return re.compile(rf"(?:^|{d}){q}{what}{q}(?=$|[\r\n]|{d})")


_QUOTES = frozenset("\"'‘’‚“”„«»`´")


def _decide(lines: Sequence[str]) -> Dialect:
    lines = [line.rstrip(_LINE_ENDS) for line in lines[:HEAD_LINES]]
    if lines and (named := re.fullmatch(r'"?sep=(.)"? *', lines[0], re.IGNORECASE)):
        return replace(_reading(_quoting(named.group(1), lines[1:]), lines[1:]).dialect, names_delimiter=True)
    filled = [line for line in lines if line.strip()]
    best = max((_reading(_quoting(delimiter, filled), filled) for delimiter in DELIMITERS), key=_fitness)
    if _fitness(best) >= _ACCEPTED and not _is_list_of_names(best.dialect, filled):
        return best.dialect
    for delimiter in _LAST_RESORT:
        other = _reading(_quoting(delimiter, filled), filled)
        if other.dialect.width >= 3 and len(filled) >= 3 and other.share >= 0.97:
            return other.dialect
    for delimiter in _WITH_KNOWN_HEADINGS:
        if filled and sum(map(is_known_header, filled[0].split(delimiter))) >= 2:
            return _reading(_quoting(delimiter, filled), filled).dialect
    return _reading(Dialect("", _quoting("", filled).quote), filled).dialect


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


@dataclass(frozen=True, slots=True)
class _Reading:
    """The first lines as one dialect reads them: its sound records, and all its lines for the headings."""

    dialect: Dialect
    rows: Sequence[list[str]]
    unsound: Sequence[int]
    """How many cells the lines have that do not read soundly, their quotes taken for characters."""
    lines: Sequence[str]

    @property
    def share(self) -> float:
        """The part of the records that have the usual width. A line that does not read soundly speaks for its cells."""
        widths = Counter([*map(len, self.rows), *self.unsound])
        return widths[self.dialect.width] / max(1, widths.total())


def _fitness(reading: _Reading) -> float:
    """How well a delimiter explains the lines: how many have its usual width, and whether that gives known headings."""
    dialect = reading.dialect
    if dialect.width < 2:
        return 0.0
    rows = (row for line in reading.lines[:30] if len(row := dialect.parse_anyhow(line)) in dialect.widths)
    known = max((sum(map(is_known_header, row)) for row in rows), default=0)
    wide = min(dialect.width, 12) / 100
    return reading.share * (1 + (0.4 if known >= 2 else 0.0) + 0.02 * min(known, 10)) + wide


def _reading(dialect: Dialect, lines: Sequence[str]) -> _Reading:
    found = [dialect.parse(line) for line in lines if line]
    widths = Counter(len(row) for row in found if row)
    width = _usual(widths)
    rows, unsound = _records(replace(dialect, width=width, widths=frozenset({width})), [*filter(None, lines)], found)
    widths = Counter(map(len, rows))
    if not widths:
        return _Reading(dialect, rows, unsound, lines)
    dialect, width = replace(dialect, spans=len(rows) + len(unsound) < len(found)), _usual(widths)
    if len(widths) > 1 and (below := _width_below(rows)):
        return _Reading(replace(dialect, width=below, widths=frozenset({below})), rows, unsound, lines)
    often = {one for one, count in widths.items() if count >= 5 and count > 0.02 * len(rows)}
    widest = max(width, len(_headings(rows)))
    usual = {one for one in often if one > 1 and width / 2 <= one <= widest}
    return _Reading(replace(dialect, width=width, widths=frozenset(usual | {width})), rows, unsound, lines)


def _usual(widths: Counter[int]) -> int:
    return max(widths, key=lambda one: (widths[one] * (one > 1), widths[one], one), default=1)


def _records(
    dialect: Dialect, lines: Sequence[str], found: Sequence[list[str] | None]
) -> tuple[list[list[str]], list[int]]:
    """The sound records, those of several lines put together, and the widths of the lines that are not sound."""
    rows: list[list[str]] = []
    unsound: list[int] = []
    place = 0
    while place < len(lines):
        cells, first = found[place], place
        place += 1
        if cells is None:
            joined = spanning(f"{lines[first]}\n", partial(_line_after, lines, place), dialect)
            if joined is None:
                unsound.append(len(dialect.parse_anyhow(lines[first])))
                continue
            _, cells, more = joined
            place += more
        rows.append(cells)
    return rows, unsound


def _line_after(lines: Sequence[str], start: int, place: int) -> str | None:
    return f"{lines[start + place]}\n" if start + place < len(lines) else None


_SEARCHED_FOR_HEADER = 30


def _headings(rows: Sequence[list[str]]) -> list[str]:
    """The row with most known headings among the first, the very first where none has any."""
    return max(rows[:_SEARCHED_FOR_HEADER], key=lambda row: sum(map(is_known_header, row)))


def _width_below(rows: Sequence[list[str]]) -> int:
    """The width of a table that stands below lines of other widths (a report's own facts) and goes on to the end; 0
    where there is none: its first row must be known headings."""
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
    if delimiter and not any(_opens(line, delimiter) for line in quoted) and _is_needed("'", delimiter, lines):
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
    characters = sum(line.count('"') % 2 == 0 or _INCHES.search(line) is not None for line in quoted)
    if len(quoted) >= 3 and 2 * characters > len(quoted) and not any(_opens(line, delimiter) for line in quoted):
        return replace(plain, quote="")
    return plain


_INCHES = re.compile(r'\d ?"')
"""A lone quote behind a number is a measure; another one was left over."""


def _opens(line: str, delimiter: str) -> bool:
    """Does some cell of the line begin and end with a quote?"""
    return any(
        len(cell) > 1 and cell[0] == cell[-1] == '"' for cell in (line.split(delimiter) if delimiter else [line])
    ) or bool(delimiter and (f'{delimiter}"' in line or f'{delimiter} "' in line or line.startswith('"')))


def _is_quote(quote: str, delimiter: str, lines: Sequence[str]) -> bool:
    """Do most lines hold cells that begin and end with this character?"""
    if not delimiter:
        return False
    cells = (line.split(delimiter) for line in lines[:200])
    having = sum(any(len(cell) > 1 and cell[0] == cell[-1] == quote for cell in row) for row in cells)
    return having > 0.5 * min(len(lines), 200)


def _is_needed(quote: str, delimiter: str, lines: Sequence[str]) -> bool:
    """Does this character quote just the cells that need it: do its lines have the others' width by it, and only so?"""
    plain, quoting = Dialect(delimiter, ""), Dialect(delimiter, quote)
    width = _usual(Counter(len(plain.parse_anyhow(line)) for line in lines if quote not in line))
    having = [(plain.parse_anyhow(line), quoting.parse(line)) for line in lines if quote in line]
    needed = sum(len(one) != width for one, _ in having)
    sound = sum(cells is not None and len(cells) == width for _, cells in having)
    return width > 1 and needed >= 2 and sound >= 0.99 * len(having)
