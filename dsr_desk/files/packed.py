"""A PDF's streams compressed, so that no archive's check stumbles on them.

A stream of deflated data may end in the byte 0x0D. With the line feed that the format asks for before `endstream` it
looks like one end of line of two bytes, and checkers of PDF/A (ISO 19005-3, 6.1.7.1) find the stream a byte too short.
qpdf compresses as it writes and cannot avoid that; so it writes plain, and the compressing is done here.
"""

import base64
import re
import zlib

_HEAD = re.compile(rb"\d+ 0 obj\n(<<.*?>>)\nstream\n", re.DOTALL)
_LENGTH = re.compile(rb"/Length (\d+)")
_WIDTHS = re.compile(rb"/W \[ (\d+) (\d+) (\d+) \]")
_ENTRY_IN_USE = 1


def packed(body: bytes) -> bytes:
    """The file with its streams compressed; `body` is as qpdf writes it: unfiltered, a cross-reference stream last."""
    table_at = int(body[body.rindex(b"startxref") + 9 :].split()[0])
    entries, widths = _table(body, table_at)
    places = sorted(int.from_bytes(entry[1 : 1 + widths[1]]) for entry in entries if entry[0] == _ENTRY_IN_USE)
    out, moved = [body[: places[0]]], {}
    at = places[0]
    for place, end in zip(places, [*places[1:], len(body)], strict=True):
        moved[place] = at
        if place != table_at:
            out.append(_object(body[place:end]))
            at += len(out[-1])
    return b"".join(
        (*out, _new_table(body, table_at, _moved(entries, widths, moved)), b"startxref\n%d\n%%%%EOF\n" % at)
    )


def _table(body: bytes, at: int) -> tuple[list[bytes], tuple[int, int, int]]:
    """The entries of the cross-reference stream (ISO 32000-1, 7.5.8) and the widths of their three fields."""
    head, content = _stream(body, at)
    found = _WIDTHS.search(head)
    if found is None:
        raise ValueError("no cross-reference stream")
    kind, place, index = (int(one) for one in found.groups())
    size = kind + place + index
    return [content[start : start + size] for start in range(0, len(content), size)], (kind, place, index)


def _stream(body: bytes, at: int) -> tuple[bytes, bytes]:
    """Dictionary and content of the stream object there."""
    head = _HEAD.match(body, at)
    length = _LENGTH.search(head[1]) if head else None
    if head is None or length is None:
        raise ValueError("no stream")
    return head[1], body[head.end() : head.end() + int(length[1])]


def _object(written: bytes) -> bytes:
    """One object, compressed if it is a stream. Metadata stay plain, for programs that look for them in the bytes."""
    head = _HEAD.match(written)
    if head is None or b"/Filter" in head[1] or b"/Type /Metadata" in head[1] or b"endobj" in head[1]:
        return written
    dictionary, content = _stream(written, 0)
    return written[: head.start(1)] + _squeezed(dictionary, content)


def _squeezed(dictionary: bytes, content: bytes) -> bytes:
    content, name = zlib.compress(content), b"/FlateDecode"
    if content.endswith(b"\r"):
        content, name = base64.a85encode(content) + b"~>", b"[ /ASCII85Decode /FlateDecode ]"
    dictionary = _LENGTH.sub(b"/Filter %s /Length %d" % (name, len(content)), dictionary, count=1)
    return dictionary + b"\nstream\n" + content + b"\nendstream\nendobj\n"


def _moved(entries: list[bytes], widths: tuple[int, int, int], moved: dict[int, int]) -> bytes:
    """The entries with their new places. A place before which less stands fits its old width."""
    end = 1 + widths[1]
    return b"".join(
        entry[:1] + moved[int.from_bytes(entry[1:end])].to_bytes(widths[1]) + entry[end:]
        if entry[0] == _ENTRY_IN_USE else entry
        for entry in entries
    )  # fmt: skip


def _new_table(body: bytes, at: int, content: bytes) -> bytes:
    dictionary, _ = _stream(body, at)
    return body[at : body.index(b"<<", at)] + _squeezed(dictionary, content)
