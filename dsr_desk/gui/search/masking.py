"""Personal numbers hidden in what is shown, wherever they stand: in their own column or in the middle of a note."""

import re
from datetime import date

from dsr_desk.domain.fields import Field
from dsr_desk.domain.identifiers import Kind, identify
from dsr_desk.domain.record import Record

_NUMBERS = frozenset({Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER})
_LOOKS_LIKE = re.compile(r"(?<!\d)(?:\d{2})?\d{6}[-+–− ]?\d{4}(?!\d)")
_PERSONS = (Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER)


def masked(field: str, text: str, today: date) -> str:
    """`text` with every personal number's last digits hidden; a column of personal numbers is hidden even if wrong."""
    if field == Field.PERSONAL_NUMBER and text.strip():
        return identify(text, today).masked
    if field in _NUMBERS:
        number = identify(text, today)
        return number.masked if number.kind in _PERSONS else text
    return _LOOKS_LIKE.sub(lambda found: _hidden(found.group(), today), text)


def holds_number(record: Record, today: date) -> bool:
    """Something of this record is hidden."""
    pairs = zip(record.columns, record.cells, strict=False)
    return any(masked(column.field.value, cell, today) != cell for column, cell in pairs)


def _hidden(text: str, today: date) -> str:
    number = identify(text, today)
    return number.masked if number.kind in _PERSONS else text
