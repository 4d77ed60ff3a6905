"""What is new, gone and altered between two files of one system, in 16 bytes a row and without keeping the rows.

A row becomes one number: 39 bits of who it is about and 24 of what stands in it. A million rows share such a number
about once, which a count bears.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from zlib import crc32

from dsr_desk.domain.fields import Field
from dsr_desk.domain.keys import customer_key
from dsr_desk.domain.record import Column

_CONTENT_BITS = 24
_CONTENT_MASK = (1 << _CONTENT_BITS) - 1
_WHO_MASK = (1 << 39) - 1
_TELLING = (
    (Field.RECORD_ID,), (Field.CUSTOMER_NUMBER,), (Field.SUPPLIER_NUMBER,), (Field.PERSONAL_NUMBER,), (Field.EMAIL,),
    (Field.NAME,), (Field.GIVEN_NAME, Field.SURNAME), (Field.COMPANY,),
)  # fmt: skip
"""Which columns tell whom a row is about; the first of these that both files have and the row fills."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows of a file against the import before it. `import_id` is that import."""

    import_id: int
    new: int
    gone: int
    altered: int
    unchanged: int = 0

    @property
    def is_none(self) -> bool:
        """Both files say the same."""
        return not (self.new or self.gone or self.altered)


def reader(columns: Sequence[Column], other: Sequence[Column]) -> Callable[[Sequence[str]], int]:
    """What makes a row's number, by the columns that both files have."""
    telling = _telling(columns, other)
    names = {column.name for column in other}
    shared = [at for _, at in sorted((column.name, at) for at, column in enumerate(columns) if column.name in names)]

    widest = len(columns)

    def number(cells: Sequence[str]) -> int:
        if len(cells) < widest:
            cells = [*cells, *[""] * (widest - len(cells))]
        content = "\x1f".join([cells[at] for at in shared])
        who = _who(telling, cells) or content
        return _hash(who) << _CONTENT_BITS | crc32(content.encode("utf-8", "surrogatepass")) & _CONTENT_MASK

    return number


def compare(import_id: int, before: Iterable[int], after: Iterable[int]) -> Changes:
    """Count the differences between the numbers of two files. Rows about the same are paired; equal ones first."""
    new = gone = altered = unchanged = 0
    for was, now in _paired(sorted(array("q", before)), sorted(array("q", after))):
        same = (Counter(was) & Counter(now)).total() if was and now else 0
        pairs = min(len(was), len(now))
        altered += pairs - same
        unchanged += same
        new += len(now) - pairs
        gone += len(was) - pairs
    return Changes(import_id, new, gone, altered, unchanged)


def _telling(columns: Sequence[Column], other: Sequence[Column]) -> list[tuple[int, list[int]]]:
    """The places of the telling columns, each with its rank."""
    theirs = {column.field for column in other}
    found = []
    for rank, fields in enumerate(_TELLING):
        places = [at for field in fields for at, column in enumerate(columns) if column.field is field]
        if places and theirs.issuperset(fields):
            found.append((rank, places))
    return found


def _who(telling: Iterable[tuple[int, list[int]]], cells: Sequence[str]) -> str:
    for rank, places in telling:
        written = " ".join(cells[at].strip() for at in places if at < len(cells) and cells[at])
        if written:
            return f"{rank}:{customer_key(written) if rank in (1, 2) else written.casefold()}"
    return ""


def _hash(text: str) -> int:
    """39 bits of two checksums; the second begins elsewhere, so that they do not fail together."""
    body = text.encode("utf-8", "surrogatepass")
    return (crc32(body) << 7 | crc32(body[::-1], 0x9E3779B9) & 0x7F) & _WHO_MASK


def _paired(before: list[int], after: list[int]) -> Iterator[tuple[Collection[int], Collection[int]]]:
    """The rows about one and the same, of both files; both lists are sorted."""
    mine, theirs = _grouped(before), _grouped(after)
    one, two = next(mine, None), next(theirs, None)
    while one or two:
        if two is None or (one and one[0] < two[0]):
            assert one is not None
            yield one[1], ()
            one = next(mine, None)
        elif one is None or two[0] < one[0]:
            yield (), two[1]
            two = next(theirs, None)
        else:
            yield one[1], two[1]
            one, two = next(mine, None), next(theirs, None)


def _grouped(numbers: list[int]) -> Iterator[tuple[int, list[int]]]:
    return ((who, list(rows)) for who, rows in groupby(numbers, key=lambda number: number >> _CONTENT_BITS))
