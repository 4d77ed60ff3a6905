"""What a person typed into the one search box, read as fields: numbers, addresses and names in any order."""

import re
from datetime import date

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import identify

_EMAIL = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_NUMBER = re.compile(r"(?<![\w@])\+?[\d(](?:[\d()/.\-–+ \u00a0]*\d)?(?!\w)")
_STREET = re.compile(r"^(?=.*[^\W\d_]{3})(?=.*\d).+$")
_POSTCODE = re.compile(r"(?<!\d)(\d{3})[ \u00a0]?(\d{2})(?!\d)\s*([^\W\d][^\d,;]*)?$")
_CUSTOMER = re.compile(r"\b(?:kund(?:nr|nummer)?|customer(?: number)?)[ .:#]*(\w*\d\w*)", re.IGNORECASE)
_STREET_ENDING = re.compile(
    r"\b\w*(?:gatan|gata|vägen|väg|stigen|gränd|torg|torget|backen|allén?|box|c/o|plan|street|road)\b", re.IGNORECASE
)

Known = dict[Field, list[str]]


def understand(text: str, today: date) -> Fields:
    """The fields in a free line: e-mail, personal or organisation number, phone, customer number, address, name.

    What is no number or address is read as a name. Nothing is corrected here; matching reads the values.
    """
    known: Known = {}
    for part in re.split(r"[,;\n\t]", text):
        _read_part(part.strip(), today, known)
    return {field: tuple(dict.fromkeys(values)) for field, values in known.items()}


def _read_part(part: str, today: date, known: Known) -> None:
    part = _take(_EMAIL, part, known, Field.EMAIL)
    part = _take(_CUSTOMER, part, known, Field.CUSTOMER_NUMBER)
    if _STREET_ENDING.search(part) and _STREET.match(part):
        known.setdefault(Field.STREET, []).append(part)
        return
    if (found := _POSTCODE.search(part)) and len(_digits(part)) == 5:
        _add_place(found, known)
        part = part[: found.start()].strip()
    for number in _NUMBER.findall(part):
        if field := _field_of(number.strip(), today):
            known.setdefault(field, []).append(number.strip())
            part = part.replace(number, " ")
    name = " ".join(part.split()).strip("()-–/.: ")
    if any(letter.isalpha() for letter in name):
        known.setdefault(Field.NAME, []).append(name)


def _take(pattern: re.Pattern[str], part: str, known: Known, field: Field) -> str:
    for found in pattern.finditer(part):
        known.setdefault(field, []).append(found.group(found.lastindex or 0).strip("<>."))
    return pattern.sub(" ", part)


def _add_place(found: re.Match[str], known: Known) -> None:
    known.setdefault(Field.POSTCODE, []).append(f"{found.group(1)} {found.group(2)}")
    if town := (found.group(3) or "").strip():
        known.setdefault(Field.CITY, []).append(town)


def _field_of(number: str, today: date) -> Field | None:
    """Which identifier a number is; None for too few digits to be one."""
    digits = _digits(number)
    kind = identify(number, today).kind if len(digits) in (9, 10, 11, 12) else "unknown"
    if kind in ("personnummer", "samordningsnummer"):
        return Field.PERSONAL_NUMBER
    if kind == "organisationsnummer":
        return Field.ORG_NUMBER
    if re.fullmatch(r"(19|20)\d{2}-\d{2}-\d{2}", number) or re.fullmatch(r"(19|20)\d{6}", number):
        return Field.BIRTH_DATE
    if len(digits) >= 7:
        return Field.PHONE
    return Field.CUSTOMER_NUMBER if len(digits) >= 3 else None


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
