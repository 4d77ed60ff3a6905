"""Text tables: every sound row exactly, and every polluted one by its number.

A quote too many or too few swallows the rows after it in an ordinary reader. Here a record may only span lines when
it closes soundly at the usual width; else the line stands alone, is reported, and reading goes on with the next.
"""

from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from dsr_desk.domain.words import Text
from dsr_desk.files import encoding as encodings
from dsr_desk.files.dialect import HEAD_LINES, Dialect, decide
from dsr_desk.files.table import Row, Table

_MOST_LINES = 400
"""A cell of more lines than this is taken for a quote that was never closed."""

WRONG_QUOTE = Text("Ett citattecken fattas, är för mycket eller står fel.", "A quote is missing, surplus or misplaced.")
OTHER_QUOTE = Text("Raden har ett annat citattecken än filen.", "The row uses another quote than the file.")
SPLIT_ROW = Text("Raden är bruten av en radbrytning utan citattecken.", "The row is broken by a line end.")


def tables(path: Path) -> Iterator[Table]:
    """The one table of a CSV or tab-separated file."""
    encoding = encodings.decide(path)
    lines = encodings.lines_of(path, encoding)
    head = list(islice(lines, HEAD_LINES))
    dialect = decide(head)
    table = Table("csv", (), encoding=shown(encoding.name), delimiter=dialect.delimiter or None, width=dialect.width)
    table.rows = records(_chain(head, lines), dialect)
    if encoding.bad_lines:
        table.warnings.append(_mixed(encoding))
    yield table


def _chain(head: list[str], rest: Iterator[str]) -> Iterator[str]:
    yield from head
    yield from rest


def shown(name: str) -> str:
    """The encoding's name as people know it."""
    return {"utf-8-sig": "utf-8-sig", "mac_roman": "mac-roman"}.get(name, name)


def _mixed(encoding: encodings.Encoding) -> Text:
    return Text(
        f"{encoding.bad_lines} rader är inte UTF-8 som resten av filen; de lästes som {encoding.per_line}.",
        f"{encoding.bad_lines} lines are not UTF-8 like the rest of the file; they were read as {encoding.per_line}.",
    )


def wrong_width(found: int, usual: int) -> Text:
    """The row has more or fewer cells than the table."""
    return Text(f"Raden har {found} kolumner, inte {usual}.", f"The row has {found} columns instead of {usual}.")


def records(lines: Iterator[str], dialect: Dialect) -> Iterator[Row]:
    """The records of a text table, blank ones included (as no cells), numbered from 1."""
    source = _Lines(lines)
    number = 0
    if dialect.names_delimiter:
        next(source, None)
        number = 1
    quote, delimiter, width, widths = dialect.quote or "\x00", dialect.delimiter, dialect.width, dialect.widths
    simple = bool(delimiter) and not dialect.skips_blank
    other_quotes = dialect.other_quotes
    for line in source:
        number += 1
        body = line.rstrip("\r\n")
        if quote not in body and simple:
            cells = body.split(delimiter)
            if len(cells) == width:
                yield number, cells, None if not other_quotes or not other_quotes.search(body) else OTHER_QUOTE
                continue
            if not body:
                yield number, [], None
                continue
        else:
            found = dialect.parse(body)
            if found is not None and len(found) == width:
                yield number, found, None if not other_quotes or not other_quotes.search(body) else OTHER_QUOTE
                continue
            if not body.strip():
                yield number, [], None
                continue
        cells, reason = _careful(line, body, source, dialect)
        if reason is None and len(cells) not in widths:
            reason = wrong_width(len(cells), width)
        yield number, cells, reason


class _Lines(Iterator[str]):
    """Lines with a look ahead that does not consume."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._ahead: deque[str] = deque()

    def __next__(self) -> str:
        return self._ahead.popleft() if self._ahead else next(self._lines)

    def peek(self, place: int) -> str | None:
        """The line `place` lines ahead (0 is the next), or None at the end."""
        while len(self._ahead) <= place:
            line = next(self._lines, None)
            if line is None:
                return None
            self._ahead.append(line)
        return self._ahead[place]

    def drop(self, count: int) -> None:
        """Consume lines looked at."""
        for _ in range(count):
            self._ahead.popleft()


def _careful(line: str, body: str, source: _Lines, dialect: Dialect) -> tuple[list[str], Text | None]:
    """A record that is not one sound line of the usual width: spanning lines, broken, or polluted."""
    cells = dialect.parse(body)
    if cells is None:
        if joined := _spanning(line, source, dialect):
            return joined, None
        return _unquoted(body, dialect), WRONG_QUOTE
    if len(cells) < dialect.width and (broken := _broken(cells, source, dialect)):
        return broken, SPLIT_ROW
    return cells, None


def _spanning(line: str, source: _Lines, dialect: Dialect) -> list[str] | None:
    """The cells of a record whose quoted cell goes on over the next lines, if it closes soundly at a usual width."""
    if not _is_open(line, dialect):
        return None
    text, whole_lines = line, 0
    for place in range(_MOST_LINES):
        following = source.peek(place)
        if following is None:
            return None
        text += following
        whole_lines += _stands_alone(following, dialect)
        if dialect.quote not in following:
            continue
        cells = dialect.parse(text.rstrip("\r\n"))
        if cells is not None:
            if len(cells) not in dialect.widths or (dialect.width > 2 and whole_lines):
                return None
            source.drop(place + 1)
            return cells
        if not _is_open(text, dialect):
            return None
    return None


def _is_open(text: str, dialect: Dialect) -> bool:
    """Is an odd quote open at the end of the text?"""
    if dialect.escape:
        text = text.replace(dialect.escape + dialect.quote, "")
    return text.count(dialect.quote) % 2 == 1


def _stands_alone(line: str, dialect: Dialect) -> bool:
    """Is the line a whole record by itself?"""
    cells = dialect.parse(line.rstrip("\r\n"))
    return cells is not None and len(cells) == dialect.width


def _broken(cells: list[str], source: _Lines, dialect: Dialect) -> list[str] | None:
    """A row cut in two by a line end outside quotes, put together again; None if the next line is no such rest."""
    following = source.peek(0)
    if following is None or not following.strip():
        return None
    rest = dialect.parse(following.rstrip("\r\n"))
    if rest is None or len(rest) >= dialect.width or len(cells) + len(rest) - 1 != dialect.width:
        return None
    source.drop(1)
    return [*cells[:-1], f"{cells[-1]}\n{rest[0]}", *rest[1:]]


def _unquoted(body: str, dialect: Dialect) -> list[str]:
    """The cells of a row with a wrong quote: at its delimiters, sound quotes taken off where a cell has both."""
    quote = dialect.quote
    parts = body.split(dialect.delimiter) if dialect.delimiter else [body]
    return [
        part[1:-1].replace(quote * 2, quote) if len(part) > 1 and part[0] == part[-1] == quote else part
        for part in parts
    ]
