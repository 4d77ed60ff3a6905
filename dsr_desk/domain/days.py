"""Birth dates in any writing. An ambiguous one keeps each reading; none is preferred."""

import re
from datetime import date, timedelta
from functools import lru_cache

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mar", "apr", "maj may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec"), start=1
    )
    for name in names.split()
}
_ISO = re.compile(r"(1[89]\d\d|20\d\d)[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*|\.0+)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](1[89]\d\d|20\d\d)(?:[T ].*)?")
_DAY_FIRST_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})[- ]+(?:19|20)?(\d\d)")
_SHORT = re.compile(r"(\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?:\.0+)?")
_WORDS = re.compile(r"(\d{1,2})\.?(?:a|e|:a|:e|st|nd|rd|th)?\s+(?:of\s+)?([^\W\d]{3,})\.?,?\s+(1[89]\d\d|20\d\d)")
_WORDS_EN = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(1[89]\d\d|20\d\d)")
_SERIAL = re.compile(r"(\d{4,5})(?:\.0+)?")
_EXCEL_START = date(1899, 12, 30)


@lru_cache(maxsize=16384)
def birth_dates(text: str) -> tuple[str, ...]:
    """Each reading as YYYYMMDD, or YYMMDD where the century was not written; empty for no date."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _kept((found.group(1), int(found.group(2)), int(found.group(3))))
    if found := _DAY_FIRST.fullmatch(text):
        one, two = int(found.group(1)), int(found.group(2))
        return _kept((found.group(3), two, one), (found.group(3), one, two))
    if found := _DAY_FIRST_SHORT.fullmatch(text):
        return _kept((found.group(3), int(found.group(2)), int(found.group(1))))
    if found := _SHORT.fullmatch(text):
        return _kept((found.group(1), int(found.group(2)), int(found.group(3))))
    return _in_words(text) or _serial(text)


def _in_words(text: str) -> tuple[str, ...]:
    if found := _WORDS.search(text):
        return _kept((found.group(3), _MONTHS.get(found.group(2)[:3].lower(), 0), int(found.group(1))))
    if found := _WORDS_EN.search(text):
        return _kept((found.group(3), _MONTHS.get(found.group(1)[:3].lower(), 0), int(found.group(2))))
    return ()


def _serial(text: str) -> tuple[str, ...]:
    """A spreadsheet's day number of 1910 to 2030."""
    found = _SERIAL.fullmatch(text)
    if not found or not 3653 <= int(found.group(1)) <= 47483:
        return ()
    return ((_EXCEL_START + timedelta(days=int(found.group(1)))).strftime("%Y%m%d"),)


def _kept(*readings: tuple[str, int, int]) -> tuple[str, ...]:
    made = (f"{year}{month:02d}{day:02d}" for year, month, day in readings if 1 <= month <= 12 and 1 <= day <= 31)
    return tuple(dict.fromkeys(made))


def birth_alone(text: str) -> tuple[str, ...]:
    """The birth date of a number cell that holds nothing more: "900118", "19900118", "900118-0000", "900118-****"."""
    digits = text.translate(_NO_DASHES)
    if len(digits) in (10, 12) and digits[-4:].upper() in ("0000", "****", "XXXX"):
        digits = digits[:-4]
    is_date = len(digits) in (6, 8) and digits.isdecimal()
    return tuple(birth_dates(digits)) if is_date else ()


_NO_DASHES = str.maketrans("", "", " -–+")
