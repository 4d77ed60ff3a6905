"""Records of more than one line: where a quoted cell goes on over line ends, and where it only seems to."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from dsr_desk.files.dialect import Dialect

_MOST_LINES = 50_000
"""A cell of more lines than this is taken for a quote that was never closed."""
_MOST_WHOLE = 2
_MOST_PIECES = 30

Ahead = Callable[[int], str | None]
"""The line so many lines ahead (0 is the next) with its line end, or None at the end."""


class Lines(Iterator[str]):
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


def spanning(line: str, ahead: Ahead, dialect: Dialect) -> tuple[str, list[str], int] | None:
    """The text and the cells of a record whose quoted cell goes on, and how many lines more it takes.

    None where it does not close soundly, or would swallow rows: a quote too many in one row and another in a later
    one close soundly too, but every line between them is then a whole record.
    """
    if not dialect.quote or not _is_open(line, dialect):
        return None
    text, whole_lines, is_open = [line], 0, True
    for place in range(_MOST_LINES):
        following = ahead(place)
        if following is None:
            return None
        text.append(following)
        if dialect.quote in following and not (is_open := is_open != _is_open(following, dialect)):
            record = "".join(text)
            cells = dialect.parse(record.rstrip("\r\n"))
            if cells is not None:
                is_swallowing = _stands_alone(following, dialect) or _is_all(whole_lines, place, len(cells), dialect)
                return None if is_swallowing and dialect.width > 2 else (record, cells, place + 1)
            return None
        whole_lines += _stands_alone(following, dialect)
        if dialect.width > 2 and whole_lines > _MOST_WHOLE:
            return None
    return None


def pieces(line: str, ahead: Ahead, dialect: Dialect) -> int:
    """How many of the next lines belong to a row that is not sound: up to the one that ends its broken cell with a
    quote; or those before the next sound record, as long as all have the delimiters of one row together, where cells of
    this file go on over line ends or the row ends inside one."""
    if not dialect.quote or not dialect.delimiter:
        return 0
    if count := _tail(line, ahead, dialect):
        return count
    if not dialect.spans and not _ends_inside(line, dialect):
        return 0
    delimiters = line.count(dialect.delimiter)
    for place in range(_MOST_PIECES):
        following = ahead(place)
        if following is None:
            return place if dialect.spans else 0
        delimiters += following.count(dialect.delimiter)
        if delimiters > dialect.width or _stands_alone(following, dialect):
            return place
        if spanning(following, partial(_from, ahead, place + 1), dialect):
            return place
    return 0


def _tail(line: str, ahead: Ahead, dialect: Dialect) -> int:
    """How many of the next lines go on with a cell whose own quote was lost or damaged: the last of them has the quote
    that closes it, and together they have no more delimiters than one row. 0 where there are none."""
    delimiters, found = line.count(dialect.delimiter), 0
    for place in range(_MOST_PIECES):
        following = ahead(place)
        if following is None or _stands_alone(following, dialect):
            return found
        delimiters += following.count(dialect.delimiter)
        if delimiters > dialect.width:
            return found
        if dialect.quote in following:
            if not _closes(following, dialect) and not (found == 0 and _ends_inside(line, dialect)):
                return found
            found = place + 1
            if not _ends_inside(following, dialect):
                return found
    return found


def lost_opening(ahead: Ahead, dialect: Dialect) -> int:
    """How many of the lines after a whole record go on with its last cell, whose opening quote was lost: they have no
    delimiter, and the last of them ends with the quote. 0 where there are none."""
    for place in range(_MOST_PIECES):
        following = ahead(place)
        if following is None or dialect.delimiter in following:
            return 0
        if dialect.quote in following:
            before, _, after = following.rstrip("\r\n").partition(dialect.quote)
            return place + 1 if before and not after else 0
    return 0


def _closes(line: str, dialect: Dialect) -> bool:
    """Is the first quote of the line one that closes a cell begun before it?"""
    before, _, after = line.rstrip("\r\n").partition(dialect.quote)
    return bool(before) and not before.endswith(dialect.delimiter) and not after[:1].isalnum()


def _ends_inside(line: str, dialect: Dialect) -> bool:
    """Does the last cell of the line begin with a quote and not end with one?"""
    last = line.rstrip("\r\n").rpartition(dialect.delimiter)[2]
    return last.startswith(dialect.quote) and last.count(dialect.quote) == 1


def _from(ahead: Ahead, start: int, place: int) -> str | None:
    return ahead(start + place)


def _is_all(whole_lines: int, lines: int, width: int, dialect: Dialect) -> bool:
    """Are the lines inside the cell whole records: all of several, or any where the record is of no usual width?"""
    return whole_lines > 0 if width not in dialect.widths else 1 < lines <= whole_lines


def _is_open(text: str, dialect: Dialect) -> bool:
    """Is an odd quote open at the end of the text?"""
    if dialect.escape:
        text = text.replace(dialect.escape + dialect.quote, "")
    return text.count(dialect.quote) % 2 == 1


def _stands_alone(line: str, dialect: Dialect) -> bool:
    """Is the line a whole record by itself?"""
    cells = dialect.parse(line.rstrip("\r\n"))
    return cells is not None and len(cells) == dialect.width
