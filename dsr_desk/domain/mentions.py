"""Numbers that stand in free text: digits inside longer ones are none."""

import re

from dsr_desk.domain.identifiers import ten_digits
from dsr_desk.domain.phones import phones_in

_MENTIONED_NUMBER = re.compile(r"(?<![\d\w\-])(?:\d{2})?\d{6}\s?[-–+]?\s?\d{4}(?![\d\w])(?!-\d)")
_MENTIONED_PHONE = re.compile(
    r"(?<![\d\w\-])(?:(?:\+|00)46\s?(?:\(0\)\s?)?|0)\d{1,3}[\s\-–/]?(?:\d[\s\-–]?){4,8}\d(?![\d\w])"
)
_HAS_DIGITS = re.compile(r"(?:\d\D{0,3}){6}")


def has_digits(text: str) -> bool:
    """Enough digits stand near each other for a number or a telephone."""
    return _HAS_DIGITS.search(text) is not None


def numbers_mentioned(text: str) -> set[str]:
    """The normal forms of identity numbers and phones in free text."""
    found = {ten_digits(written.group()) for written in _MENTIONED_NUMBER.finditer(text)}
    for written in _MENTIONED_PHONE.finditer(text):
        found.update(phones_in(written.group()))
    found.discard("")
    return found
