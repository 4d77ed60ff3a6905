"""What passes through the pipe from the reading child: plain messages and batches of rows. Nothing in it can run code.

A frame is a kind, a length and a body. "M" is a message (JSON); "B" a batch: how many bytes each part has, the row
numbers, the rows (a JSON list of texts each, one a line), and the index entries of them all (domain/keys.py).
"""

import json
import re
import struct
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

MESSAGE, BATCH = b"M", b"B"
LONGEST = 256 << 20
BATCH_ROWS = 2000
_HEAD = struct.Struct("<cI")
_PARTS = struct.Struct("<III")


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one table. `written` are the cells as JSON, `texts` the same to be cut into words.

    `entries` are sorted; where there are none they are yet to be made. A child that a hostile file has taken over may
    send wrong ones, as it may send wrong rows: a search compares the rows themselves, so it finds too little at most.
    """

    numbers: Sequence[int]
    written: Sequence[str]
    texts: Sequence[str]
    entries: "array[int]"

    def cells(self) -> list[list[str]]:
        """The rows read back, which takes longer than anything else here: once, and only where they are needed."""
        read: list[list[str]] = json.loads(f"[{','.join(self.written)}]")
        return read


def send_message(out: BinaryIO, message: Mapping[str, Any]) -> None:
    """Write one message."""
    body = json.dumps(message, ensure_ascii=True).encode("ascii")
    out.write(_HEAD.pack(MESSAGE, len(body)) + body)
    out.flush()


def send_batch(out: BinaryIO, numbers: "array[int]", rows: Sequence[str], entries: "array[int]") -> None:
    """Write one batch: row numbers, rows as JSON, index entries."""
    parts = (numbers.tobytes(), "\n".join(rows).encode("utf-8", "surrogatepass"), entries.tobytes())
    out.write(_HEAD.pack(BATCH, _PARTS.size + sum(map(len, parts))))
    out.write(_PARTS.pack(*map(len, parts)) + b"".join(parts))
    out.flush()


def receive(source: BinaryIO) -> tuple[bytes, bytes] | None:
    """The next frame's kind and body, or None at the end. Raises ValueError for what is no frame."""
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    kind, length = _HEAD.unpack(head)
    if kind not in (MESSAGE, BATCH) or length > LONGEST:
        raise ValueError("no frame")
    body = source.read(length)
    return (kind, body) if len(body) == length else None


def message_of(body: bytes) -> dict[str, Any]:
    """A message's values. Raises ValueError."""
    message = json.loads(body)
    if not isinstance(message, dict):
        raise ValueError("no message")
    return message


def batch_of(body: bytes) -> Batch:
    """A batch, checked: every row a list of texts, as many rows as row numbers. Raises ValueError."""
    sizes = _PARTS.unpack_from(body)
    if _PARTS.size + sum(sizes) != len(body):
        raise ValueError("no batch")
    parts, place = [], _PARTS.size
    for size in sizes:
        parts.append(body[place : place + size])
        place += size
    numbers, entries = _numbers(parts[0]), _numbers(parts[2])
    written = parts[1].decode("utf-8", "surrogatepass").split("\n") if numbers else []
    if len(numbers) != len(written):
        raise ValueError("a batch that does not add up")
    return Batch(numbers, written, list(map(_text_of, written)), entries)


_PLAIN = re.compile(r'\["[^"\\\x00-\x1f]*+"(?:,"[^"\\\x00-\x1f]*+")*+\]').fullmatch
"""A row of texts with nothing in them that JSON writes otherwise, as most are."""


def _text_of(written: str) -> str:
    """A row to be cut into words; that it can be made proves that the row is a list of texts.

    A plain row serves as it is: brackets, quotes and commas part words as line ends do.
    """
    if _PLAIN(written):
        return written
    row = json.loads(written)
    if row.__class__ is not list:
        raise ValueError("a row that is no list")
    try:
        return "\n".join(row)
    except TypeError:
        raise ValueError("a row that holds something else than texts") from None


def _numbers(body: bytes) -> "array[int]":
    found = array("q")
    found.frombytes(body)
    return found


def json_rows(rows: Sequence[Sequence[str]]) -> list[str]:
    """Each row's cells as one line of JSON."""
    return [_json_row(row) for row in rows]


def _json_row(row: Sequence[str]) -> str:
    """Most rows hold nothing that JSON writes otherwise, and need no encoder, which costs three times as much."""
    text = '","'.join(row)
    if row and text.isprintable() and "\\" not in text and text.count('"') == 2 * len(row) - 2:
        return f'["{text}"]'
    return _ENCODE(row)


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
