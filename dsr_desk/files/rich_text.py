"""A letter whose text is Rich Text alone, as Outlook compresses it in a .msg (MS-OXRTFCP), as plain text."""

import struct

from striprtf.striprtf import rtf_to_text

LARGEST = 4 << 20
"""Bytes of Rich Text source; no letter comes near."""
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
"""The words "LZFu" and "MELA" as numbers."""
_HEADER = struct.Struct("<IIII")
_WINDOW = 4096
_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the window holds before the first byte."""


def text_of(body: bytes) -> str:
    """The text of a compressed Rich Text body; empty for anything broken."""
    try:
        source = expanded(body).decode("latin-1")
    except (struct.error, ValueError, IndexError):
        return ""
    try:
        return str(rtf_to_text(source, errors="replace")).strip()  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, LookupError, RecursionError):
        return ""


def expanded(body: bytes) -> bytes:
    """The Rich Text source. ValueError where the header is another's, or it grows past what a letter may be."""
    _, size, kind, _ = _HEADER.unpack_from(body)
    rest = body[_HEADER.size :]
    if kind == _PLAIN:
        return rest[: min(size, LARGEST)]
    if kind != _COMPRESSED or size > LARGEST:
        raise ValueError("no compressed Rich Text")
    return _expand(rest, size)


def _expand(rest: bytes, size: int) -> bytes:
    """Eight steps after each control byte: a byte as it is, or a run from the window of what came before."""
    window = bytearray(_WINDOW)
    window[: len(_BEFORE)] = _BEFORE
    write, read, out = len(_BEFORE), 0, bytearray()
    while read < len(rest) and len(out) < size:
        control, read = rest[read], read + 1
        for bit in range(8):
            if read >= len(rest):
                break
            if not control >> bit & 1:
                write = _put(window, out, write, rest[read])
                read += 1
                continue
            token, read = int.from_bytes(rest[read : read + 2], "big"), read + 2
            start = token >> 4
            if start == write:
                return bytes(out)
            for step in range((token & 15) + 2):
                write = _put(window, out, write, window[(start + step) % _WINDOW])
    return bytes(out)


def _put(window: bytearray, out: bytearray, write: int, value: int) -> int:
    """One byte out and into the window; where the next one goes. A run may read what it writes itself."""
    window[write] = value
    out.append(value)
    return (write + 1) % _WINDOW
