"""Which encoding a text file is in, decided by rule: charset detectors are wrong on Swedish files.

BOM, then strict UTF-8, then the one-byte code pages scored by the letters they give. cp850 is answered as cp437, whose
Swedish letters are the same.
"""

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import filterfalse
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text

_BLOCK = 1 << 20
_CANDIDATES = ("cp1252", "cp437", "mac_roman")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_SWEDISH = frozenset("åäöÅÄÖ")
_OTHER_NORDIC = frozenset("éÉüÜèàáæøÆØßçñëïóíúôêâ§°–—’‘“”…€´«»½×")
_NON_ASCII = re.compile(rb"[^\x00-\x7f]")
_SAMPLE_CHARACTERS = 40_000

MARKED = Text(
    "Filen börjar med ett märke som säger vilken teckenkodning den har.",
    "The file begins with a mark that says which encoding it is in.",
)
WIDE = Text("Varannan byte är tom, som i UTF-16.", "Every other byte is empty, as in UTF-16.")
PLAIN = Text(
    "Filen har inga å, ä, ö eller andra tecken som skrivs olika i olika teckenkodningar.",
    "The file has no å, ä, ö or other letters that encodings write differently.",
)
SOUND = Text(
    "Hela filen är giltig UTF-8, vilket en fil i en annan teckenkodning inte blir av en slump.",
    "The whole file is sound UTF-8, which a file in another encoding does not become by chance.",
)
MOST_SWEDISH = Text(
    "Filen är inte UTF-8. Av de äldre teckenkodningarna är det denna som ger svenska bokstäver.",
    "The file is not UTF-8. Of the older encodings this is the one that gives Swedish letters.",
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file, and why so. `per_line` is the code page of the lines that are not UTF-8 in a file of both;
    `odd_lines` are those of the rarer kind."""

    name: str
    why: Text
    per_line: str | None = None
    odd_lines: int = 0


def decide(path: Path) -> Encoding:
    """The encoding of a text file. Raises FileTrouble for a file with NUL bytes that is not UTF-16."""
    with path.open("rb") as file:
        head = file.read(_BLOCK)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return Encoding(name, MARKED)
    if b"\x00" in head:
        return _wide(head)
    return _utf8(path) or _by_line(path)


def _wide(head: bytes) -> Encoding:
    """UTF-16 without a mark shows NULs at every other byte, UTF-32 three of four; any other NUL says: no text."""
    sample = head[:4096]
    for name, places in (("utf-32-le", sample[3::4]), ("utf-32-be", sample[0::4])):
        if places and not any(places) and sample.count(0) > 0.7 * len(sample):
            return Encoding(name, MARKED)
    for name, places in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if places and places.count(0) > 0.7 * len(places):
            return Encoding(name, WIDE)
    raise nul_bytes(head.index(b"\x00"))


def nul_bytes(place: int) -> FileTrouble:
    """The trouble with a file that has NUL bytes; `place` is the byte's offset."""
    return FileTrouble(
        f"Filen innehåller NUL-tecken (byte {place + 1}) och är ingen textfil. Gör om exporten som CSV eller Excel.",
        f"The file contains NUL characters (byte {place + 1}) and is no text file. Export it again as CSV or Excel.",
    )


def _utf8(path: Path) -> Encoding | None:
    """The whole file is UTF-8 and has no NUL, which is most files: told in a tenth of the time that lines take."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_plain = True
    with path.open("rb") as file:
        try:
            while block := file.read(_BLOCK):
                if b"\x00" in block:
                    return None
                is_plain = is_plain and block.isascii()
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return None
    return Encoding("utf-8", PLAIN if is_plain else SOUND)


def _by_line(path: Path) -> Encoding:
    """A file that is not UTF-8 throughout: a few damaged lines in one that is, or a code page?"""
    good = bad = place = size = 0
    odd: list[bytes] = []
    with path.open("rb") as file:
        while lines := file.readlines(_BLOCK):
            block = b"".join(lines)
            if b"\x00" in block:
                raise nul_bytes(place + block.index(b"\x00"))
            place += len(block)
            lettered = list(filterfalse(bytes.isascii, lines))
            other = _not_utf8(block, lettered)
            good, bad = good + len(lettered) - len(other), bad + len(other)
            for line in other:
                if size >= _SAMPLE_CHARACTERS:
                    break
                odd.append(line)
                size += len(line)
    page = best_code_page(b"".join(odd))
    if good > 9 * bad:
        return Encoding("utf-8", _nearly(good, bad), per_line=page, odd_lines=bad)
    return Encoding(page, MOST_SWEDISH, per_line=page if good else None, odd_lines=good)


def _not_utf8(block: bytes, lettered: list[bytes]) -> list[bytes]:
    """Those lines of a block with letters outside ASCII that are not UTF-8; one look where none of them is."""
    return lettered if block.decode("utf-8", "ignore").isascii() else [one for one in lettered if not _is_utf8(one)]


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _nearly(good: int, bad: int) -> Text:
    return Text(
        f"{good} rader med å, ä, ö är giltig UTF-8 och {bad} är det inte.",
        f"{good} lines with letters such as å, ä, ö are sound UTF-8 and {bad} are not.",
    )


def best_code_page(sample: bytes) -> str:
    """The one-byte code page that makes the most Swedish of the bytes outside ASCII."""
    return max(_CANDIDATES, key=lambda page: (_score(sample, page), page == "cp1252"))


def _score(sample: bytes, page: str) -> float:
    text = sample.decode(page, "replace")
    total = 0.0
    for index, letter in enumerate(text):
        if letter < "\x80":
            continue
        before = text[index - 1] if index else " "
        if letter in _SWEDISH:
            total += -2 if letter.isupper() and before.islower() else 2
        elif letter in _OTHER_NORDIC:
            total += 0.5
        elif letter.isalpha():
            total -= 1
        else:
            total -= 2
    return total


def lines_of(path: Path, encoding: Encoding) -> Iterator[str]:
    """The physical lines, each with its own line end. A byte that cannot be decoded becomes U+FFFD, never lost."""
    if encoding.per_line:
        yield from _mixed_lines(path, encoding)
        return
    with path.open(encoding=encoding.name, errors="replace", newline="") as file:
        yield next(file, "").removeprefix("\ufeff")  # a file joined from two has a second mark
        yield from file


def _mixed_lines(path: Path, encoding: Encoding) -> Iterator[str]:
    assert encoding.per_line
    with path.open("rb") as file:
        for line in file:
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                text = line.decode(encoding.per_line, "replace")
            yield from io.StringIO(text, newline="") if "\r" in text else (text,)
