"""Records of more than one line: where a quoted cell goes on over line ends, and where it only seems to."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from dsr_desk.files.dialect import Dialect

_MOST_LINES = 2000
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
    text, whole_lines = line, 0
    for place in range(_MOST_LINES):
        following = ahead(place)
        if following is None:
            return None
        text += following
        if dialect.quote in following and not _is_open(text, dialect):
            cells = dialect.parse(text.rstrip("\r\n"))
            if cells is not None:
                is_swallowing = _stands_alone(following, dialect) or _is_all(whole_lines, place, len(cells), dialect)
                return None if is_swallowing and dialect.width > 2 else (text, cells, place + 1)
            return None
        whole_lines += _stands_alone(following, dialect)
        if dialect.width > 2 and whole_lines > _MOST_WHOLE:
            return None
    return None


def pieces(line: str, ahead: Ahead, dialect: Dialect) -> int:
    """How many of the next lines belong to a row that is not sound, in a file whose cells go on over line ends: those
    before the next sound record, as long as all have the delimiters of one row together."""
    if not dialect.spans:
        return 0
    delimiters = line.count(dialect.delimiter)
    for place in range(_MOST_PIECES):
        following = ahead(place)
        if following is None:
            return place
        delimiters += following.count(dialect.delimiter)
        if delimiters > dialect.width or _stands_alone(following, dialect):
            return place
        if spanning(following, partial(_from, ahead, place + 1), dialect):
            return place
    return 0


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
