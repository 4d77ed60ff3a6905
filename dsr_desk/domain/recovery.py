"""The recovery key: 256 bits as groups a person can write down and read back, with a checksum."""

import hashlib
from dataclasses import dataclass

from dsr_desk.domain.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that no letter is read as a figure."""
_READ_AS = str.maketrans("OIL", "011")
_BODY, _SUM, _GROUP = 52, 4, 4


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """The key itself, 32 bytes. Never shown by repr; `str` gives the printed form."""

    secret: bytes

    def __str__(self) -> str:
        digits = _digits(int.from_bytes(self.secret, "big"), _BODY) + _checksum(self.secret)
        return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))

    @property
    def groups(self) -> tuple[str, ...]:
        """The printed groups, so that two of them can be asked back."""
        return tuple(str(self).split("-"))


def parse(text: str) -> RecoveryKey:
    """A recovery key as somebody typed it: case, blanks and dashes do not matter."""
    digits = "".join(letter for letter in text.upper().translate(_READ_AS) if letter in ALPHABET)
    if len(digits) != _BODY + _SUM:
        raise UserError(
            f"Återställningsnyckeln ska ha {(_BODY + _SUM) // _GROUP} grupper om {_GROUP} tecken. Läs av den igen.",
            f"The recovery key has {(_BODY + _SUM) // _GROUP} groups of {_GROUP} signs. Read it again.",
        )
    number = 0
    for digit in digits[:_BODY]:
        number = number * 32 + ALPHABET.index(digit)
    secret = (number & (2**256 - 1)).to_bytes(32, "big")
    if number >= 2**256 or _checksum(secret) != digits[_BODY:]:
        raise UserError(
            "Något tecken i återställningsnyckeln är fel. Jämför med utskriften, grupp för grupp.",
            "A sign of the recovery key is wrong. Compare it with the printout, group by group.",
        )
    return RecoveryKey(secret)


def _digits(number: int, length: int) -> str:
    found = ""
    for _ in range(length):
        number, place = divmod(number, 32)
        found = ALPHABET[place] + found
    return found


def _checksum(secret: bytes) -> str:
    return _digits(int.from_bytes(hashlib.sha256(secret).digest()[:4], "big"), _SUM)
