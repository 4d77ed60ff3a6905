"""Telephone numbers in any writing, as digits with country code: "46701740605".

Numbers without a country code are read as Swedish; two foreign numbers written alike still meet, because both are
read alike. A number that lost digits in a spreadsheet is no number.
"""

import re
from functools import lru_cache

_SPLIT = re.compile(r"[,;|\n\t]|\s/\s|\beller\b|\boch\b|\bor\b|\band\b|&")
_EXTENSION = re.compile(r"\b(?:ankn(?:ytning)?|anknytn|ext(?:ension)?|int|kod)\b.*", re.IGNORECASE)
_SWITCHBOARD = re.compile(r"\b(?:vx|växel(?:n)?|vxl|switchboard|reception(?:en)?)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?:mamman?|pappan?|mor|far|modern?|fadern?|dottern?|son(?:en)?|syster(?:n)?|broder(?:n)?|bror|make|maken|maka|makan"
    r"|man(?:nen)?|fru(?:n)?|hustru(?:n)?|sambo(?:n)?|särbo(?:n)?|barnbarn\w*|anhörig\w*|god man|grann\w+)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\(?\d[\d\s\u00a0\u202f()\-‐‑‒–—−./]*\d")
_FLOAT = re.compile(r"(\d{6,13})[.,]0{1,2}(?!\d)")
_SCIENTIFIC = re.compile(r"(\d)[.,]?(\d*)[eE]\+?(\d{1,2})")
_NOT_DIGITS = re.compile(r"\D+")
_TRUNK = re.compile(r"\(\s*0\s*\)")
_DROPPED = str.maketrans("", "", " -–\u00a0")
"""What one plain number may be written with: most cells need no more than this."""
_MIN, _MAX = 6, 15
"""ITU-T E.164 allows fifteen digits; under six it is an extension, not a number."""


@lru_cache(maxsize=32768)
def phones_in(text: str) -> tuple[str, ...]:
    """Every telephone number in a cell, normalised, in order, each once."""
    plain = text.translate(_DROPPED)
    if plain.isdecimal() and len(plain) <= 11 and plain.isascii():
        normal = _normal(plain, False)
        return (normal,) if normal else ()
    found = []
    for part in _parts(_repaired(text)):
        for number in _NUMBER.finditer(_EXTENSION.sub("", _TRUNK.sub("", part))):
            found += [normal for written in _apart(number.group()) if (normal := _normalised(written))]
    return tuple(dict.fromkeys(found))


def is_switchboard(text: str) -> bool:
    """The cell itself says that this is a switchboard, nobody's own number."""
    return bool(_SWITCHBOARD.search(text))


def is_relatives(text: str) -> bool:
    """The cell itself says that the number is somebody's of the family: "070-… (dottern Lis)"."""
    return bool(_RELATIVE.search(text))


def is_landline(normal: str) -> bool:
    """A Swedish number that is no mobile: 07 begins the mobiles (PTS numbering plan). Abroad it is not known."""
    return normal.startswith("46") and not normal.startswith("467")


def _parts(text: str) -> list[str]:
    parts = _SPLIT.split(text)
    return [piece for part in parts for piece in _slashed(part)]


def _slashed(part: str) -> list[str]:
    """ "070-1740605/08-46500400" is two numbers, "08/465 004 00" is one."""
    pieces = part.split("/")
    if len(pieces) > 1 and all(sum(map(str.isdecimal, piece)) >= 7 for piece in pieces):
        return pieces
    return [part]


def _apart(written: str) -> list[str]:
    """Two whole numbers with nothing but a blank between them."""
    halves = written.split()
    if len(halves) == 2 and all(sum(map(str.isdecimal, half)) >= 8 for half in halves):
        return halves
    return [written]


def _normalised(written: str) -> str:
    return _normal(_NOT_DIGITS.sub("", written), written.lstrip("(").startswith("+"))


def _repaired(text: str) -> str:
    """A spreadsheet's ".0" and "4.6701740605E+10" undone; a number that lost digits that way is taken out."""
    if "e+" in text or "E+" in text:
        text = _SCIENTIFIC.sub(_unscientific, text)
    return _FLOAT.sub(r"\1", text)


def _unscientific(found: re.Match[str]) -> str:
    whole, fraction, power = found.group(1), found.group(2), int(found.group(3))
    return whole + fraction.ljust(power, "0")[:power] if len(fraction) >= power - 1 else ""


def _normal(digits: str, is_international: bool) -> str:
    if len(set(digits)) < 3:
        return ""
    if not is_international and digits.startswith("00"):
        digits, is_international = digits[2:], True
    if digits.startswith("46") and (is_international or len(digits) >= 10):
        national = digits[2:].lstrip("0")
        is_international = False
    elif is_international:
        national = ""
    else:
        national = digits.lstrip("0")
    if is_international:
        return digits if _MIN <= len(digits) <= _MAX else ""
    return f"46{national}" if _MIN <= len(national) <= _MAX - 2 else ""
