"""Letters made comparable: damaged text repaired, rings, dots and accents off."""

import html
import re
import unicodedata
from functools import lru_cache

_RINGS = str.maketrans(
    {
        "å": "a",
        "ä": "a",
        "æ": "a",
        "ö": "o",
        "ø": "o",
        "ü": "u",
        "é": "e",
        "ß": "ss",
        "ð": "d",
        "ł": "l",
        "đ": "d",
        "þ": "th",
        "ı": "i",
        "œ": "o",
        "ə": "a",
    }
)
_CYRILLIC = str.maketrans(
    dict(zip("абвгґдезиіїйклмнопрстуфыэєѓќљњћђ", "abvggdeziiijklmnoprstufyeegkljcd", strict=True))
    | {
        "ё": "e",
        "ж": "zh",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ь": "",
        "ю": "yu",
        "я": "ya",
    }
)
"""As Swedish, English and passports write them: what is spelt in another way still sounds alike (names.sound)."""
_DOS_LETTERS = str.maketrans(
    {"\x86": "å", "\x84": "ä", "\x94": "ö", "\x8f": "Å", "\x8e": "Ä", "\x99": "Ö", "\x82": "é", "\x81": "ü"}
)
_CONTROLS = re.compile("[\x80-\x9f]")
"""Code page 437 read as Latin-1: its letters lie where Unicode has control signs nobody types."""


def repair(text: str) -> str:
    """UTF-8 that was read as a one-byte code page ("BjÃ¶rn") read again; text in NFC."""
    if text.isascii():
        return text
    if "Ã" in text or "Â" in text:
        text = _reread(text)
    if _CONTROLS.search(text):
        text = text.translate(_DOS_LETTERS)
    return unicodedata.normalize("NFC", text)


_SEVEN_BITS = str.maketrans("{|}", "äöå")
_FOR_A_LETTER = re.compile(r"(?<=[^\W\d_])[{|}](?=[a-zåäö{|}]|\s|$)|(?<![^\s-])[{|}](?=[a-zåäö])")


def unescaped(text: str) -> str:
    """Letters that an export wrote as signs: "&ouml;", "=?utf-8?Q?G=C3=B6sta?=", and the "}" of old terminals for å."""
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if "=?" in text and "?=" in text:
        text = _header(text)
    if "{" in text or "|" in text or "}" in text:
        text = _FOR_A_LETTER.sub(lambda found: found.group().translate(_SEVEN_BITS), text)
    return text


def _header(text: str) -> str:
    from email.header import decode_header, make_header  # seldom needed, and slow to load

    try:
        return str(make_header(decode_header(text)))
    except (ValueError, LookupError):
        return text


def _reread(text: str) -> str:
    for code_page in ("cp1252", "latin-1"):
        try:
            return text.encode(code_page).decode("utf-8")
        except UnicodeError:
            continue
    return text


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents: å, ä -> a, ö -> o (a second key only: in Swedish they are letters of their own)."""
    if text.isascii():
        return text.lower()
    text = repair(text).lower().translate(_RINGS)
    if text.isascii():
        return text
    text = text.translate(_CYRILLIC)
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
