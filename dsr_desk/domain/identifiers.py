"""Swedish identity numbers: what a text is, and every way it may have been meant.

Personnummer (folkbokföringslagen 1991:481 18 §), samordningsnummer (lag 2022:1697: day + 60) and organisationsnummer
(third digit at least 2) share ten digits and one check digit (Luhn). A sole trader's organisation number and VAT
number *are* her personal number, so every place that may hold the one is read for the other.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from dsr_desk.domain.mails import Mail, mails_in
from dsr_desk.domain.phones import phones_in

__all__ = ["Kind", "Mail", "Number", "Reading", "identify", "mails_in", "phones_in", "read_number", "ten_digits"]


class Kind(StrEnum):
    """What kind of number a text is."""

    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"
    ORGANISATIONSNUMMER = "organisationsnummer"
    PLACEHOLDER = "placeholder"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as classified. `normal` is YYYYMMDD-NNNN or NNNNNN-NNNN; `masked` hides the last four digits of persons.

    An unknown number keeps its own writing as `normal` and is masked all the same: it may be somebody's.
    """

    kind: Kind
    normal: str
    masked: str
    valid: bool


class State(StrEnum):
    """How far a number can be trusted as proof of one person or firm."""

    VALID = "valid"
    INVALID = "invalid"
    PLACEHOLDER = "placeholder"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Reading:
    """A number for matching. `key` is what two writings of one number share: ten digits, or a foreign number's own.

    `century` is 18, 19 or 20 where it was written out, else 0. `is_person` says the digits hold a birth date.
    """

    key: str
    state: State
    is_person: bool
    century: int = 0

    @property
    def birth(self) -> str:
        """YYMMDD of the birth date inside, the sixty of a samordningsnummer taken off; empty where there is none."""
        if not self.is_person:
            return ""
        day = int(self.key[4:6])
        return f"{self.key[:4]}{day - 60 if day > 60 else day:02d}"


_JUNK = re.compile(r"[\s\u00a0\u202f\-‐‑‒–—−+./:_'\"=]+")
_DASHES = str.maketrans("", "", " -–+\u00a0")
_FLOAT = re.compile(r"\d{7,14}[.,]0{1,2}")
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_CALLED = re.compile(r"^(?:PERSONNUMMER|PERSONNR|PERSNR|PNR|ORGANISATIONSNUMMER|ORGNR|MOMSREGNR)(?=\d|SE\d)")
"""What some write before the number, in the same cell."""
_VAT = re.compile(r"SE(\d{10})01")
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_MONTH_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BIRTH_CENTURIES = (18, 19, 20)
_TYPED_TO_FILL = frozenset({"1212121212", "1234567897"})
"""Ten digits people type when a form insists. They pass the check, so they are named a number, but prove nobody."""


def luhn_ok(digits: str) -> bool:
    """The check digit of ten digits (folkbokföringslagen 18 §)."""
    total = sum(map(int, digits[1::2]))
    for digit in digits[::2]:
        total += _DOUBLED[int(digit)]
    return total % 10 == 0


def has_birth_date(digits: str) -> bool:
    """Ten digits begin with a possible YYMMDD, or with the day + 60 of a samordningsnummer."""
    if digits[2] > "1":  # as firms' numbers are
        return False
    month, day = int(digits[2:4]), int(digits[4:6])
    return 1 <= month <= 12 and 1 <= (day - 60 if day > 60 else day) <= _MONTH_DAYS[month]


def identify(text: str, today: date) -> Number:
    """What kind of number `text` is; a birth date after `today` is no personal number (law.md 7)."""
    plain, is_elder = _plain(text), "+" in text.strip()[1:]
    ten, century = _ten(plain)
    if not ten:
        return _unknown(text)
    if _is_placeholder(ten) and ten not in _TYPED_TO_FILL:
        return Number(Kind.PLACEHOLDER, f"{ten[:6]}-{ten[6:]}", "******-****", False)
    if has_birth_date(ten) and century != 16:
        return _person(text, ten, century, is_elder, today)
    if ten[2] >= "2" and luhn_ok(ten) and century in (0, 16):
        normal = f"{ten[:6]}-{ten[6:]}"
        return Number(Kind.ORGANISATIONSNUMMER, normal, normal, True)
    return _unknown(text)


def _person(text: str, ten: str, century: int, is_elder: bool, today: date) -> Number:
    day = int(ten[4:6])
    born = _born(ten, century, is_elder, today)
    if born is None or born > today:
        return _unknown(text)
    front = f"{born.year:04d}{ten[2:6]}"
    if not luhn_ok(ten):
        return Number(Kind.UNKNOWN, text.strip(), f"{front}-****", False)
    kind = Kind.SAMORDNINGSNUMMER if day > 60 else Kind.PERSONNUMMER
    return Number(kind, f"{front}-{ten[6:]}", f"{front}-****", True)


def _born(ten: str, century: int, is_elder: bool, today: date) -> date | None:
    """The birth date; a short number means the latest year not after today, a "+" one that is a hundred years more."""
    day = int(ten[4:6])
    day = day - 60 if day > 60 else day
    if century:
        return _date(century * 100 + int(ten[:2]), int(ten[2:4]), day)
    start = today.year - today.year % 100 + int(ten[:2])
    for year in (start, start - 100, start - 200):
        born = _date(year, int(ten[2:4]), day)
        if born and born <= today and (not is_elder or today.year - year >= 100):
            return born
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _unknown(text: str) -> Number:
    shown = text.strip()
    return Number(Kind.UNKNOWN, shown, "*" * len(shown), False)


@lru_cache(maxsize=16384)
def read_number(text: str) -> Reading | None:
    """A cell that should hold an identity number, for matching; None where there is nothing to compare."""
    scientific = _SCIENTIFIC.fullmatch(text.strip())
    if scientific:
        return _scientific(scientific)
    plain = _plain(text)
    ten, century = _ten(plain)
    if not ten:
        return Reading(plain, State.FOREIGN, False) if len(plain) >= 4 and plain.strip("0") else None
    if _is_placeholder(ten):
        return Reading(ten, State.PLACEHOLDER, False)
    is_person = has_birth_date(ten) and century != 16
    if not is_person and century in _BIRTH_CENTURIES:
        return Reading(ten, State.FOREIGN, False)  # twelve digits are a person's, and nobody is born on that day
    if not century and ten[:2] < _TOO_YOUNG and "+" in text.strip()[1:]:
        century = 19
    if luhn_ok(ten):
        return Reading(ten, State.VALID, is_person, century if is_person else 0)
    state = State.INVALID if is_person or ten[2] >= "2" else State.FOREIGN
    return Reading(ten, state, is_person, century if is_person else 0)


_WRITTEN_OUT = re.compile(r"(?<![\d-])(?:\d\d)?\d{6}[-–+ ]?\d{4}(?![\d-])")


def numbers_apart(text: str) -> list[str]:
    """The numbers of a cell that holds several, as a couple's row does ("400704-9887 / 380101-9872"); else the cell."""
    found = _WRITTEN_OUT.findall(text) if len(text) > _TWO_NUMBERS else []
    return found if len(found) > 1 else [text]


_TWO_NUMBERS = 20
"""Two of ten digits and something between."""


_TOO_YOUNG = "30"
"""The plus sign means a hundred years or more: "120303+9811" is of 1912. Beside later years it is a slip for a dash."""


def ten_digits(text: str) -> str:
    """The key of a number cell without judging it: ten digits, else a foreign number's letters and digits; else ""."""
    if "E" in text or "e" in text:
        reading = read_number(text)
        return reading.key if reading and reading.state is not State.DAMAGED else ""
    plain = _plain(text)
    ten = _ten(plain)[0] or plain
    return ten if len(ten) >= 4 and not _is_placeholder(ten) else ""


def _scientific(found: re.Match[str]) -> Reading | None:
    """A number that a spreadsheet shortened. Only the digits written are known; rarely all of them are."""
    whole, fraction, power = found.group(1), found.group(2) or "", int(found.group(3))
    if len(fraction) >= power:
        return read_number(whole + fraction[:power])
    known = whole + fraction
    return Reading(known, State.DAMAGED, False) if power in (9, 11) and len(known) >= 4 else None


def _plain(text: str) -> str:
    """Letters and digits only, upper case; a spreadsheet's ".0" taken off."""
    plain = text.replace("-", "")  # as nearly all are written, in a third of the time
    if plain.isdecimal() and plain.isascii():
        return plain
    plain = text.translate(_DASHES)
    if plain.isdecimal() and plain.isascii():
        return plain
    text = text.strip()
    if _FLOAT.fullmatch(text):
        text = re.split("[.,]", text)[0]
    return _CALLED.sub("", _JUNK.sub("", text).upper())


def _ten(plain: str) -> tuple[str, int]:
    """Ten digits and the written century (16 for a firm), the country prefix, VAT ending and lost zero undone."""
    if plain[:2] == "SE":
        vat = _VAT.fullmatch(plain)
        plain = vat.group(1) if vat else plain[2:]
    if not (plain.isdecimal() and plain.isascii()):
        return "", 0
    length = len(plain)
    if length == 10:
        return plain, 0
    if length == 12 and plain[:2] in ("16", "18", "19", "20"):
        return plain[2:], int(plain[:2])
    if length == 12 and plain[10:] == "01" and luhn_ok(plain[:10]):
        return plain[:10], 0
    if length == 9 and luhn_ok("0" + plain) and has_birth_date("0" + plain):
        return "0" + plain, 0
    return "", 0


def _is_placeholder(ten: str) -> bool:
    """All one digit, a filled-in row of digits, or a birth date with nothing after it."""
    if ten == ten[0] * len(ten) or ten in _TYPED_TO_FILL:
        return True
    filled = len(ten) == 10 and ten[6:] in ("0000", "9999")
    return filled and (not luhn_ok(ten) or (ten[6:] == "0000" and has_birth_date(ten)))  # 000 is given to nobody
