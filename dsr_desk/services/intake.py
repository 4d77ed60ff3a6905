"""An incoming letter: read from its file, understood, and turned into suggestions. Needs no vault, writes nothing."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dsr_desk.domain import intake
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.fields import Fields
from dsr_desk.domain.intake import Suggestion
from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.signature import identifiers_in
from dsr_desk.domain.words import Text
from dsr_desk.files import child, intake_weights
from dsr_desk.system import clock


@dataclass(frozen=True, slots=True)
class LetterIn:
    """What is known of an incoming letter before anybody confirmed it. `received_at` is the mail server's instant."""

    subject: str
    sender: str
    sender_mail: str
    received_at: datetime | None
    text: str
    language: str
    suggestions: tuple[Suggestion, ...]
    rights: tuple[Right, ...]
    identifiers: Fields
    is_reminder: bool
    is_complaint: bool
    case: str | None
    """The case number the letter names, if it reminds of one."""
    channel: Channel
    not_read: tuple[Text, ...] = ()
    """What of the letter could not be read: a sentence each."""

    @property
    def is_sure(self) -> bool:
        """The letter names a right plainly."""
        return bool(self.rights)

    @property
    def received(self) -> date | None:
        """The day of receipt in Stockholm (law.md T2)."""
        return day_of(self.received_at) if self.received_at else None


def read(path: Path, today: date | None = None) -> LetterIn:
    """Read a letter's file (.eml, .msg, .mbox, .pdf, .txt) in the reading child, and understand it."""
    if os.path.isdir(path):
        raise FileTrouble(
            f"{path.name} är en mapp. Välj brevet i den.", f"{path.name} is a folder. Choose the letter in it."
        )
    if not os.path.isfile(path):  # Path.is_file falls over a name that is too long
        raise FileTrouble(
            f"Det finns ingen fil {path.name} där. Kontrollera sökvägen.",
            f"There is no file {path.name} there. Check the path.",
        )
    for answer in child.read(path, {"task": "letter"}):
        if isinstance(answer, Mapping) and "letter" in answer:
            return _letter(answer["letter"], today or clock.today())
    raise FileTrouble(f"Filen {path.name} innehåller inget brev.", f"The file {path.name} holds no letter.")


def read_text(text: str, subject: str = "", today: date | None = None) -> LetterIn:
    """Understand a letter that was typed in or pasted."""
    typed = {"subject": subject, "name": "", "address": "", "received": None, "text": text, "format": "txt"}
    return _letter(typed, today or clock.today())


def as_json(letter: LetterIn) -> dict[str, Any]:
    """The letter as the command line promises it, and the sentences that suggest each right."""
    return {
        "rights": [right.value for right in letter.rights],
        "sure": letter.is_sure,
        "language": letter.language or None,
        "from": letter.sender_mail or letter.sender or None,
        "received": letter.received.isoformat() if letter.received else None,
        "identifiers": {field.value: list(values) for field, values in letter.identifiers.items()},
        "reminder_of": letter.case if letter.is_reminder else None,
        "is_reminder": letter.is_reminder,
        "is_complaint": letter.is_complaint,
        "not_read": list(letter.not_read),
        "suggestions": [
            {"right": one.right.value, "sentence": one.sentence, "sure": one.is_sure} for one in letter.suggestions
        ],
    }


def _letter(raw: Mapping[str, Any], today: date) -> LetterIn:
    reading = intake.understand(raw["text"], raw["subject"], intake_weights.shipped())
    is_mail = raw["format"] in ("eml", "mbox", "msg")
    return LetterIn(
        subject=raw["subject"],
        sender=raw["name"],
        sender_mail=raw["address"],
        received_at=datetime.fromisoformat(raw["received"]) if raw["received"] else None,
        text=raw["text"],
        language=reading.language,
        suggestions=reading.suggestions,
        rights=reading.rights,
        identifiers=identifiers_in(raw["text"], today, sender=raw["name"], sender_mail=raw["address"]),
        is_reminder=reading.is_reminder,
        is_complaint=reading.is_complaint,
        case=reading.case,
        channel=Channel.MAIL if is_mail else Channel.POST,
        not_read=tuple(Text(sv, en) for sv, en in raw.get("not_read", ())),
    )
