"""How words of the command line become values, with a sentence for each that is none."""

import difflib
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from dsr_desk.domain.errors import UsageError, UserError
from dsr_desk.domain.fields import Field, Fields

Word = TypeVar("Word", bound=StrEnum)


def day(text: str) -> date:
    """A day, YYYY-MM-DD."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found and found.isoformat() == text:  # 20261123 and 2026-W48-1 are days too, but not the promised form
        return found
    raise UsageError(
        f"”{text}” är ingen dag. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-23.",
        f"“{text}” is not a day. Write YYYY-MM-DD, for example 2026-11-23.",
    )


def day_or_instant(text: str) -> date | datetime:
    """A day, or an ISO 8601 instant; one without a time zone is local time where the controller is."""
    if "T" not in text and " " not in text.strip():
        return day(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return day(text)


def word(kind: type[Word], text: str) -> Word:
    """A word of an enumeration; an unknown one lists the nearest."""
    try:
        return kind(text.strip().lower().replace("-", "_"))
    except ValueError:
        raise unknown(text, [one.value for one in kind]) from None


def unknown(text: str, known: Iterable[str]) -> UsageError:
    """The error for a word that does not exist, with the nearest that do."""
    names = list(known)
    near = difflib.get_close_matches(text, names, n=4, cutoff=0.4) or names[:12]
    return UsageError(
        f"”{text}” finns inte. Menade du {', '.join(near)}?",
        f"“{text}” does not exist. Did you mean {', '.join(near)}?",
    )


def mapping(pairs: Sequence[str] | None) -> dict[str, Field] | None:
    """COLUMN=FIELD pairs as a column mapping."""
    if not pairs:
        return None
    found: dict[str, Field] = {}
    for pair in pairs:
        column, mark, field = pair.rpartition("=")
        if not mark or not column:
            raise UsageError(
                f"”{pair}” är ingen koppling. Skriv KOLUMN=FÄLT, till exempel Kundnr=customer_number.",
                f"“{pair}” is no mapping. Write COLUMN=FIELD, for example Kundnr=customer_number.",
            )
        found[column] = word(Field, field)
    return found


SEARCH_OPTIONS = (
    Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.EMAIL, Field.PHONE, Field.PERSONAL_NUMBER, Field.ORG_NUMBER,
    Field.BIRTH_DATE, Field.ADDRESS, Field.STREET, Field.POSTCODE, Field.CITY, Field.COMPANY, Field.CUSTOMER_NUMBER,
)  # fmt: skip


def asked(arguments: Namespace) -> Fields:
    """The search options that were given, as fields; an empty one is none."""
    given = {field: getattr(arguments, field.value, None) or () for field in SEARCH_OPTIONS}
    said = {field: tuple(value for value in values if value.strip()) for field, values in given.items()}
    return {field: values for field, values in said.items() if values}


def first_line(path: str) -> str:
    """The passphrase on a file's first line."""
    return read_text(path).splitlines()[0].strip() if read_text(path).strip() else _empty(path)


def read_text(path: str) -> str:
    """A small text file the person named."""
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        raise UserError(
            f"Filen {Path(path).name} kan inte läsas som text. Kontrollera sökvägen och rättigheterna.",
            f"The file {Path(path).name} cannot be read as text. Check the path and the permissions.",
        ) from trouble


def _empty(path: str) -> str:
    raise UserError(
        f"Filen {Path(path).name} är tom. Skriv lösenfrasen på första raden.",
        f"The file {Path(path).name} is empty. Write the passphrase on its first line.",
    )
