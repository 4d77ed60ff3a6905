"""A dropped letter read: a case it joined, or a suggestion for the form."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.fields import Field
from dsr_desk.gui.requests import wording
from dsr_desk.gui.requests.new_request import LANGUAGES, Suggested
from dsr_desk.services import intake, logging_in
from dsr_desk.services.intake import LetterIn
from dsr_desk.store.vault import Vault

translate = QCoreApplication.translate


def read(vault: Vault, file: Path, language: str) -> Suggested | str:
    """The number of the open case the letter was put into, or what it suggests for a new one."""
    letter = intake.read(file, vault.today())
    case = logging_in.open_case_of(vault, letter)
    if case is not None:
        logging_in.join(vault, letter, case)
        return case.ref
    return suggested(letter, language)


def suggested(letter: LetterIn, language: str) -> Suggested:
    """The letter as the form shows it, for the person to confirm."""
    known: dict[Field, tuple[str, ...]] = {
        field: values for field, values in letter.identifiers.items() if field is not Field.NAME
    }
    address = next(iter(known.pop(Field.ADDRESS, ())), "")
    return Suggested(
        rights=letter.rights or tuple(one.right for one in letter.suggestions),
        language=letter.language if letter.language in LANGUAGES else "en",
        received=letter.received,
        channel=letter.channel,
        name=next(iter(letter.identifiers.get(Field.NAME, ())), letter.sender),
        known=known,
        address=tuple(part.strip() for part in address.split(",") if part.strip()),
        told=_told(letter, language),
        letter=letter,
    )


def _told(letter: LetterIn, language: str) -> str:
    """What of the letter was not read, and why those rights are ticked: its sentences; or that none was named."""
    unread = [one.said_in(language) for one in letter.not_read]
    if not letter.suggestions:
        plain = translate("letter", "The letter names no right plainly. Read it and choose what is asked for.")
        return "\n".join([*unread, plain])
    head = translate("letter", "Read from the letter; check before you open the case.")
    lines = [f"{wording.right_name(one.right, language)}: “{one.sentence}”" for one in letter.suggestions[:4]]
    return "\n".join([*unread, head, *lines])
