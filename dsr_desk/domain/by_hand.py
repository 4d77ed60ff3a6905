"""Records that no export gives: how they are told from rows of files, by name and in words."""

from datetime import date

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.fields import Field
from dsr_desk.domain.match import Judgement, Verdict
from dsr_desk.domain.record import Record
from dsr_desk.domain.words import Text

FIELDS = (
    Field.NAME, Field.PERSONAL_NUMBER, Field.EMAIL, Field.PHONE, Field.ADDRESS, Field.COMPANY, Field.CUSTOMER_NUMBER,
    Field.BIRTH_DATE, Field.DATE, Field.NOTE,
)  # fmt: skip
"""What can be typed in, in the order of the form."""

PREFIX = "by-hand-"
PAPER = Text("Handling", "Paper")
"""The column of a found document that says what it is."""

CHOSEN = Judgement(Verdict.CERTAIN, 0.0, (), Text("Lagt till ärendet för hand.", "Added to the case by hand."))
"""Nothing was compared: the person at the desk saw whose document it is."""


def file_name(on: date, mark: str) -> str:
    """What stands in place of a file: the day, and no word that was typed."""
    return f"{PREFIX}{on:%Y%m%d}-{mark}"


def typed_on(file: str) -> date | None:
    """The day a record was typed in, by what stands in place of its file; None for a row of a file."""
    day = file.removeprefix(PREFIX)[:8]
    if not file.startswith(PREFIX) or len(day) < 8 or not day.isdecimal():
        return None
    return date(int(day[:4]), int(day[4:6]), int(day[6:]))


def place_of(record: Record) -> Text | None:
    """Where a typed record stands, in words; None for a row of a file."""
    on = typed_on(record.file)
    if on is None:
        return None
    day = in_words(on)
    return Text(f"inskriven för hand {day.sv}", f"typed in by hand on {day.en}")
