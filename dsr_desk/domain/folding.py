"""Letters made comparable: damaged text repaired, rings, dots and accents off."""

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
