"""Is anything left in the pages that were freed? SQLite keeps them for later; secure_delete fills them with noughts.

The file is read as it lies on the disk and its encryption taken off page by page, so that this is a look at the file
and not a question to the library that wrote it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dsr_desk.store import sqlcipher

_PAGE, _SALT, _IV, _RESERVED = 4096, 16, 16, 80
"""SQLCipher 4: each page ends with its IV and a HMAC; the first begins with the salt, in the clear."""
_FIRST_TRUNK, _TRUNK_HEAD = slice(32 - _SALT, 36 - _SALT), 8
"""SQLite's file format, 1.3 and 1.5: free pages hang on trunks, each with the number of the next and its leaves."""


@dataclass(frozen=True, slots=True)
class Freed:
    """How many pages stand free, and how many of them still hold something."""

    pages: int
    not_overwritten: int


def look(path: Path, key: bytes) -> Freed:
    """Look at every free page of the file. What still lies in the log beside it is written into the file first."""
    sqlcipher.empty_log(path, key)
    leaves = trunks = held = 0
    pages = path.stat().st_size // _PAGE
    with path.open("rb") as file:

        def page(number: int) -> bytes:
            file.seek((number - 1) * _PAGE)
            return _plain(file.read(_PAGE), key, is_first=number == 1)

        for trunk, numbers in _trunks(page):
            trunks, leaves = trunks + 1, leaves + len(numbers)
            held += _holds_more_than_numbers(trunk[_TRUNK_HEAD + 4 * len(numbers) :], pages)
            held += sum(any(page(number)) for number in numbers)
    return Freed(trunks + leaves, held)


def _holds_more_than_numbers(rest: bytes, pages: int) -> bool:
    """Behind its list a trunk keeps the numbers of leaves taken into use again; no text is so small a number."""
    return any(int.from_bytes(rest[at : at + 4], "big") > pages for at in range(0, len(rest), 4))


def _trunks(page: Callable[[int], bytes]) -> Iterator[tuple[bytes, list[int]]]:
    """Each trunk page with the numbers of its leaves."""
    number, seen = int.from_bytes(page(1)[_FIRST_TRUNK], "big"), set[int]()
    while number and number not in seen:
        seen.add(number)
        trunk = page(number)
        count = min(int.from_bytes(trunk[4:8], "big"), len(trunk) // 4 - 2)
        yield trunk, [int.from_bytes(trunk[at : at + 4], "big") for at in range(8, 8 + 4 * count, 4)]
        number = int.from_bytes(trunk[:4], "big")


def _plain(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    body = page[_SALT if is_first else 0 : _PAGE - _RESERVED]
    vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
    taken_off = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return taken_off.update(body) + taken_off.finalize()
