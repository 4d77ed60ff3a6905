"""Cells that a spreadsheet or an export has damaged, told by their form. The cell is kept; only its reading changes."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from dsr_desk.domain.fields import Field
from dsr_desk.domain.phones import phones_in
from dsr_desk.domain.words import Text

LOST_ZERO = Text("Inledande nolla har fallit bort; läses med nolla.", "The leading zero was lost; read with it.")
NO_PLUS = Text("Landsnummer utan plus; läses med plus.", "Country code without a plus; read with it.")
DECIMALS = Text("Talet har fått ”.0” av ett kalkylprogram; läses utan.", "A spreadsheet added “.0”; read without it.")
SCIENTIFIC = Text(
    "Talet står i tiopotensform och kan ha tappat siffror. Rätta i källsystemet.",
    "The number is in scientific notation and may have lost digits. Correct it in the source system.",
)
SEVERAL_PHONES = Text(
    "Flera telefonnummer i cellen; läses vart för sig.", "Several phone numbers in the cell; each is read."
)
IMPOSSIBLE_DATE = Text("Datumet finns inte.", "The date does not exist.")
DAMAGED = Text(
    "Texten är skadad (ett ersättningstecken står i stället för en bokstav).",
    "The text is damaged (a replacement sign stands for a letter).",
)
TWICE_ENCODED = Text(
    "Texten är kodad två gånger (”Ã¥” i stället för ”å”); läses rättad.",
    "The text was encoded twice (“Ã¥” for “å”); read corrected.",
)

_SCIENTIFIC = re.compile(r"\s*\d[.,]?\d*[eE]\+\d{1,2}\s*")
_DECIMALS = re.compile(r"\d{7,13}[.,]0{1,2}")
_TWICE = re.compile(r"Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]")
_DAY = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})\b|(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(maxsize=16384)
def _in_phone(cell: str) -> Text | None:
    if "E" in cell.upper() and _SCIENTIFIC.fullmatch(cell):
        return SCIENTIFIC
    digits = sum(map(str.isdecimal, cell))
    if digits >= 12 and len(phones_in(cell)) > 1:
        return SEVERAL_PHONES
    text = cell.strip()
    if _DECIMALS.fullmatch(text):
        return DECIMALS
    if text.isdecimal() and text[0] != "0":
        if text.startswith("46") and 10 <= len(text) <= 11:
            return NO_PLUS
        return LOST_ZERO if 7 <= len(text) <= 9 else None
    return None


def _in_number(cell: str) -> Text | None:
    text = cell.strip()
    if text.isdecimal():
        return LOST_ZERO if len(text) == 9 else None
    if _SCIENTIFIC.fullmatch(text):
        return SCIENTIFIC
    return DECIMALS if _DECIMALS.fullmatch(text) else None


@lru_cache(maxsize=16384)
def _in_date(cell: str) -> Text | None:
    found = _DAY.match(cell.strip())
    if not found:
        return None
    if found.group(1):
        month, day, other = int(found.group(2)), int(found.group(3)), 0
    else:
        day, month = int(found.group(4)), int(found.group(5))
        other = day
    if month == day == 0:
        return None
    if _exists(month, day) or (other and _exists(day, month)):
        return None
    return IMPOSSIBLE_DATE


def _exists(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _MONTH_DAYS[month - 1]


_CHECKS: Mapping[Field, Callable[[str], Text | None]] = MappingProxyType(
    {
        Field.PHONE: _in_phone, Field.MOBILE: _in_phone, Field.PERSONAL_NUMBER: _in_number,
        Field.ORG_NUMBER: _in_number, Field.BIRTH_DATE: _in_date, Field.DATE: _in_date,
    }
)  # fmt: skip


def checks_for(fields: Sequence[Field]) -> tuple[tuple[int, Callable[[str], Text | None]], ...]:
    """Which columns have a form to check, and how."""
    return tuple((index, _CHECKS[field]) for index, field in enumerate(fields) if field in _CHECKS)


def in_text(cells: Sequence[str]) -> Iterator[tuple[int, Text]]:
    """The cells whose letters are damaged."""
    for index, cell in enumerate(cells):
        if "\ufffd" in cell:
            yield index, DAMAGED
        elif _TWICE.search(cell):
            yield index, TWICE_ENCODED
