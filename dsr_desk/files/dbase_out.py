"""A dBase III file written, as Visma Administration kept its registers (code page 1252, values cut at their width)."""

import struct
from collections.abc import Iterable, Sequence
from pathlib import Path

Column = tuple[str, str, int]
"""Name (at most ten letters), type (C, N or L) and width."""


def write(path: Path, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """Write `rows` of texts under `columns`."""
    length = 1 + sum(width for _, _, width in columns)
    head = 32 + 32 * len(columns) + 1
    with path.open("wb") as file:
        file.write(struct.pack("<4BIHH17xBxx", 3, 126, 1, 1, len(rows), head, length, 0x03))
        for name, kind, width in columns:
            file.write(struct.pack("<11sc4xBB14x", name.encode("ascii"), kind.encode("ascii"), width, 0))
        file.write(b"\r")
        file.writelines(_row(columns, row) for row in rows)
        file.write(b"\x1a")


def _row(columns: Iterable[Column], row: Sequence[str]) -> bytes:
    cells = (_cell(value, kind, width) for (_, kind, width), value in zip(columns, row, strict=True))
    return b" " + b"".join(cells)


def _cell(value: str, kind: str, width: int) -> bytes:
    raw = value.encode("cp1252", "replace")[:width]
    return raw.rjust(width) if kind == "N" else raw.ljust(width)
