"""What a column holds, told from its values, and whether a row's cells have slipped into the wrong columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dsr_desk.domain.fields import Field


class Content(StrEnum):
    """Kinds of value that are told apart by their form alone."""

    EMAIL = "email"
    NUMBER = "personal_number"
    DATE = "date"
    POSTCODE = "postcode"
    PHONE = "phone"
    AMOUNT = "amount"
    WORDS = "words"


_FORMS = {
    Content.EMAIL: re.compile(r"\s*[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+\s*;?\s*"),
    Content.NUMBER: re.compile(r"(?:16|18|19|20)?\d{6}[-+]?\d{4}"),
    Content.DATE: re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.+Z]+)?|\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}"),
    Content.POSTCODE: re.compile(r"\d{3}[ \u00a0]?\d{2}"),
    Content.PHONE: re.compile(r"\(?(?:\+|0)[\d\s()/\-–.]{6,24}"),
    Content.AMOUNT: re.compile(r"-?\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d+)?(?:\s?(?:kr|%))?"),
    Content.WORDS: re.compile(r"[^\W\d_][^\d@]*"),
}
_FIELD_OF = {
    Content.EMAIL: Field.EMAIL, Content.NUMBER: Field.PERSONAL_NUMBER, Content.DATE: Field.DATE,
    Content.POSTCODE: Field.POSTCODE, Content.PHONE: Field.PHONE,
}  # fmt: skip
_ENOUGH = 8
_NEARLY_ALL = 0.97


def content_of(values: Sequence[str], enough: int = 2) -> Content | None:
    """The form that nearly all the filled values have; None where they have no common one or are too few."""
    filled = [value.strip() for value in values if value.strip()]
    if len(filled) < enough:
        return None
    for content, form in _FORMS.items():
        if _have_form(form, filled):
            return content
    return None


def _have_form(form: re.Pattern[str], values: Sequence[str]) -> bool:
    """Have nearly all values this form? Ends at the first too many that have not: a file may have 17,000 columns."""
    spared = int((1 - _NEARLY_ALL) * len(values) + 1e-9)
    for value in values:
        if form.fullmatch(value) is None:
            if not spared:
                return False
            spared -= 1
    return True


_SALUTATIONS = frozenset("herr hr fru frk fröken mr mrs ms miss dr prof".split())


def settle(field: Field, values: Sequence[str]) -> Field:
    """The field of a column whose heading has several meanings, by what stands in it.

    "Adress" may hold e-mail, "Titel" salutations, "Referens" invoice numbers, "Orgnr" nothing else than numbers.
    """
    if field is Field.OTHER:
        return Field.EMAIL if content_of(values) is Content.EMAIL else field
    if field in (Field.STREET, Field.ADDRESS, Field.CONTACT_REF) and content_of(values) is Content.EMAIL:
        return Field.EMAIL
    filled = [value.strip().casefold().rstrip(".") for value in values if value.strip()]
    if field is Field.JOB_TITLE and filled and all(value in _SALUTATIONS for value in filled):
        return Field.OTHER
    if field is Field.CONTACT_REF and filled and not any(letter.isalpha() for value in filled for letter in value):
        return Field.OTHER
    return field


def guess(values: Sequence[str]) -> Field:
    """The field of a column without a heading, by what stands in it."""
    content = content_of(values)
    return _FIELD_OF.get(content, Field.OTHER) if content else Field.OTHER


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a table's columns, as far as they have one; to notice rows whose cells have slipped."""

    typed: tuple[tuple[int, re.Pattern[str]], ...]
    width: int

    def has_slipped(self, cells: Sequence[str]) -> bool:
        """Two or more cells do not have their column's form, and more would after a step to the left or the right."""
        wrong = 0
        for index, form in self.typed:
            if (cell := cells[index]) and not form.fullmatch(cell):
                wrong += 1
        if not wrong or (wrong < 2 and self.width > 1):
            return False
        return self._fitting(cells, 1) > (here := self._fitting(cells, 0)) or self._fitting(cells, -1) > here

    def _fitting(self, cells: Sequence[str], step: int) -> int:
        places = ((index + step, form) for index, form in self.typed)
        return sum(0 <= at < len(cells) and bool(cells[at]) and bool(form.fullmatch(cells[at])) for at, form in places)


_TELLING = frozenset({Content.EMAIL, Content.NUMBER, Content.DATE, Content.POSTCODE, Content.PHONE, Content.AMOUNT})


def forms_of(rows: Sequence[Sequence[str]], width: int) -> Forms:
    """The forms of the columns of a table from its first rows."""
    typed = []
    for index in range(width):
        content = content_of([row[index] for row in rows if index < len(row)], _ENOUGH)
        if content in _TELLING:
            assert content
            typed.append((index, _FORMS[content]))
    return Forms(tuple(typed), width)
