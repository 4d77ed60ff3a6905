"""What a dropped file is, before it is read: a letter that came in, or an export of a system."""

from pathlib import Path

LETTERS = {".eml", ".msg", ".mbox", ".pdf"}
LOOKED_AT = 8192
"""Bytes of a text file that are looked at."""


def is_letter(file: Path) -> bool:
    """A mail, a scanned letter, or running text. Old systems name their tab-separated exports .txt as well."""
    ending = file.suffix.lower()
    return ending in LETTERS or (ending == ".txt" and not _is_table(file))


def _is_table(file: Path) -> bool:
    """The first lines are parted by the same sign into the same number of columns, three at least."""
    try:
        with file.open("rb") as opened:
            lines = [line for line in opened.read(LOOKED_AT).splitlines()[:-1] if line.strip()][:5]
    except OSError:
        return False
    return any(_parts(lines, sign) for sign in (b"\t", b";", b"|"))


def _parts(lines: list[bytes], sign: bytes) -> bool:
    counts = {line.count(sign) for line in lines}
    return len(lines) >= 2 and len(counts) == 1 and counts.pop() >= 2
