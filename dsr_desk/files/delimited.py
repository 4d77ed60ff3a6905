"""Text tables: every sound row exactly, and every polluted one by its number.

A quote too many or too few swallows the rows after it in an ordinary reader. Here a record may only span lines when
it closes soundly at the usual width; else the line stands alone, is reported, and reading goes on with the next.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files import encoding as encodings
from dsr_desk.files.dialect import NO_QUOTES, Dialect
from dsr_desk.files.dialect_choice import DELIMITERS, HEAD_LINES, decide
from dsr_desk.files.spanning import Lines, lost_opening, pieces, spanning
from dsr_desk.files.table import Row, Table

WRONG_QUOTE = Text("Ett citattecken fattas, är för mycket eller står fel.", "A quote is missing, surplus or misplaced.")
SPLIT_ROW = Text("Raden är bruten av en radbrytning utan citattecken.", "The row is broken by a line end.")


def tables(path: Path) -> Iterator[Table]:
    """The one table of a CSV or tab-separated file."""
    encoding = encodings.decide(path)
    lines = encodings.lines_of(path, encoding)
    head = list(islice(lines, HEAD_LINES))
    if any(line.count(one) > _MOST_COLUMNS for line in head for one in DELIMITERS):
        raise _too_wide(path)
    dialect, warnings = decide(head), []
    if doubled := _doubled(head, dialect.delimiter):
        lines, head = (_undoubled(one, doubled) for one in lines), [_undoubled(line, doubled) for line in head]
        dialect = decide(head)
    if not dialect.delimiter and (inner := _inside_quotes(head, dialect)):
        head, dialect, lines = [_unwrapped(line, '"') for line in head], inner, (_unwrapped(one, '"') for one in lines)
        warnings = [_WRAPPED]
    table = Table(
        "csv", (), encoding=shown(encoding.name), delimiter=doubled or dialect.delimiter or None, width=dialect.width
    )
    table.encoding_why = encoding.why
    table.rows = records(_chain(head, lines), dialect)
    table.warnings += warnings
    if encoding.odd_lines:
        table.warnings.append(_mixed(encoding))
    yield table


_MOST_COLUMNS = 100_000


def _too_wide(path: Path) -> FileTrouble:
    return FileTrouble(
        f"En rad i {path.name} har över {_MOST_COLUMNS} kolumner; radbrytningarna saknas. Exportera filen på nytt.",
        f"A row of {path.name} has over {_MOST_COLUMNS} columns; its line ends are missing. Export the file again.",
    )


def _doubled(head: Sequence[str], delimiter: str) -> str:
    """The delimiter written twice, where every line of the table writes it so; else empty."""
    twice = 2 * delimiter
    having = [line for line in head if delimiter and delimiter in line]
    return twice if having and all(_undoubled(line, twice) != line for line in having) else ""


def _undoubled(line: str, twice: str) -> str:
    """A line with its delimiters written once; as it is where some of them stand alone."""
    return line.replace(twice, twice[0]) if 2 * line.count(twice) == line.count(twice[0]) else line


_WRAPPED = Text(
    "Varje rad stod inom citattecken som en enda cell; citattecknen togs bort.",
    "Every row stood in quotes as one single cell; those quotes were taken off.",
)


def _inside_quotes(head: Sequence[str], dialect: Dialect) -> Dialect | None:
    """The dialect of rows that a program has quoted a second time, each as one cell; None where they are no table."""
    filled = [line for line in head if line.strip()]
    wrapped = [line for line in filled if _unwrapped(line, '"') != line]
    if dialect.quote != '"' or len(wrapped) < max(2, 0.9 * len(filled)):
        return None
    inner = decide([_unwrapped(line, '"') for line in head])
    return inner if inner.width > 2 else None


def _unwrapped(line: str, quote: str) -> str:
    """A line without the quotes around the whole of it; as it is where they are not sound."""
    body = line.rstrip("\r\n")
    inner = body[1:-1]
    if len(body) < 2 or not body[0] == body[-1] == quote or quote in inner.replace(quote * 2, ""):
        return line
    return inner.replace(quote * 2, quote) + line[len(body) :]


def _chain(head: list[str], rest: Iterator[str]) -> Iterator[str]:
    yield from head
    yield from rest


def shown(name: str) -> str:
    """The encoding's name as people know it."""
    return {"utf-8-sig": "utf-8-sig", "mac_roman": "mac-roman"}.get(name, name)


def _mixed(encoding: encodings.Encoding) -> Text:
    count, page = encoding.odd_lines, encoding.per_line
    if encoding.name == page:
        return Text(
            f"{count} rader är UTF-8 till skillnad från resten av filen ({page}) och lästes så.",
            f"{count} lines are UTF-8 unlike the rest of the file ({page}) and were read so.",
        )
    return Text(
        f"{count} rader är inte UTF-8 som resten av filen; de lästes som {page}.",
        f"{count} lines are not UTF-8 like the rest of the file; they were read as {page}.",
    )


def wrong_width(found: int, usual: int) -> Text:
    """The row has more or fewer cells than the table."""
    return Text(f"Raden har {found} kolumner, inte {usual}.", f"The row has {found} columns instead of {usual}.")


_END_OF_FILE = "\x1a"
"""DOS programs end a text with it."""


def records(lines: Iterator[str], dialect: Dialect) -> Iterator[Row]:
    """The records of a text table, blank ones included (as no cells), numbered from 1."""
    source = Lines(lines)
    number = 0
    if dialect.names_delimiter:
        next(source, None)
        number = 1
    quote, delimiter, width, widths = dialect.quote or "\x00", dialect.delimiter, dialect.width, dialect.widths
    simple = bool(delimiter) and not dialect.skips_blank
    oddity, other_quotes, blanks = dialect.oddity, dialect.other_quotes, f"{delimiter} "
    quotes = 2 * width if dialect.quotes_all else 0
    spans = dialect.spans and bool(delimiter)
    between, all_quotes = quote + delimiter + quote, 0 if dialect.escape else quotes  # all of them part the cells then
    first = number + 1  # headings without quotes above quoted rows are usual
    for line in source:
        number += 1
        body = line.rstrip("\r\n")
        if quote not in body and simple:
            found: list[str] | None = body.split(delimiter)
        elif all_quotes and body.count(quote) == all_quotes and body[0] == body[-1] == quote:
            found = body[1:-1].split(between)
            found = found if len(found) == width else dialect.parse(body)
        else:
            found = dialect.parse(body)
        if found is not None and len(found) == width:
            if (
                spans
                and delimiter not in (source.peek(0) or delimiter)
                and (count := lost_opening(source.peek, dialect))
            ):
                body += "".join(_taken(source, count, line[len(body) :]))
                yield number, _unquoted(body, dialect), WRONG_QUOTE
            elif (
                (quotes and body.count(quote) < quotes)
                or blanks in body
                or (other_quotes and other_quotes.search(body))
            ):
                reason = oddity(body, found)
                yield number, found, None if number == first and reason is NO_QUOTES else reason
            else:
                yield number, found, None
            continue
        if not body.strip() or body == _END_OF_FILE:
            yield number, [], None
            continue
        text, cells, reason = _careful(line, body, source, dialect)
        if reason is None:
            reason = wrong_width(len(cells), width) if len(cells) not in widths else oddity(text, cells)
        yield number, cells, reason


def _careful(line: str, body: str, source: Lines, dialect: Dialect) -> tuple[str, list[str], Text | None]:
    """A record that is not one sound line of the usual width: its text and cells; spanning, broken, or polluted."""
    cells = dialect.parse(body)
    if cells is None:
        joined = spanning(line, source.peek, dialect)
        if joined is None:
            body += "".join(_taken(source, pieces(line, source.peek, dialect), line[len(body) :]))
            return body, _unquoted(body, dialect), WRONG_QUOTE
        text, cells, more = joined
        body = text.rstrip("\r\n")
        source.drop(more)
    if len(cells) < dialect.width:
        if broken := _broken(cells, source, dialect):
            return body, broken, SPLIT_ROW
        if count := _rest_of_row(line, source, dialect):
            body += "".join(_taken(source, count, line[len(line.rstrip("\r\n")) :]))
            return body, _unquoted(body, dialect), SPLIT_ROW
    return body, cells, None


def _rest_of_row(line: str, source: Lines, dialect: Dialect) -> int:
    """How many lines make a row whole whose cell goes on over line ends in other quotes than the file's."""
    count = pieces(line, source.peek, dialect)
    delimiters = sum((source.peek(place) or "").count(dialect.delimiter) for place in range(count))
    return count if line.count(dialect.delimiter) + delimiters == dialect.width - 1 else 0


def _taken(source: Lines, count: int, end: str) -> Iterator[str]:
    """The next lines with the line end before them, consumed."""
    for _ in range(count):
        yield end
        line = next(source)
        body = line.rstrip("\r\n")
        yield body
        end = line[len(body) :]


def _broken(cells: list[str], source: Lines, dialect: Dialect) -> list[str] | None:
    """A row cut in two by a line end outside quotes, put together again; None if what follows is no such rest."""
    following = source.peek(0)
    if following is None or not following.strip():
        return None
    rest, lines = dialect.parse(following.rstrip("\r\n")), 1
    if rest is None and (joined := spanning(following, partial(_later, source), dialect)):
        _, rest, more = joined
        lines += more
    if rest is None or len(rest) >= dialect.width or len(cells) + len(rest) - 1 != dialect.width:
        return None
    source.drop(lines)
    return [*cells[:-1], f"{cells[-1]}\n{rest[0]}", *rest[1:]]


def _later(source: Lines, place: int) -> str | None:
    return source.peek(place + 1)


def _unquoted(body: str, dialect: Dialect) -> list[str]:
    """The cells of a row with a wrong quote: at its delimiters, sound quotes taken off where a cell has both."""
    quote = dialect.quote
    parts = body.split(dialect.delimiter) if dialect.delimiter else [body]
    return [
        part[1:-1].replace(quote * 2, quote) if len(part) > 1 and part[0] == part[-1] == quote else part
        for part in parts
    ]
