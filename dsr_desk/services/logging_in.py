"""An incoming letter put into the casebook: a new case, or a reminder joined to the open one."""

from pathlib import Path

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.request import Request
from dsr_desk.services import intake, requests
from dsr_desk.services.intake import LetterIn
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

_LANGUAGES = ("sv", "en")


def log(vault: Vault, path: Path) -> tuple[LetterIn, Request, bool]:
    """Read a letter's file and open its case, or join the open one. The last value says whether joined."""
    letter = intake.read(path, vault.today())
    case = open_case_of(vault, letter)
    if case:
        return letter, join(vault, letter, case), True
    return letter, open_case(vault, letter), False


def open_case_of(vault: Vault, letter: LetterIn) -> Request | None:
    """The open case a letter belongs to: the one it names, or for a reminder the writer's own."""
    live = [case for case in requests.every(vault) if not case.is_over]
    if letter.case:
        return next((case for case in live if case.ref == letter.case), None)
    return next((case for case in live if _is_hers(case, letter.identifiers)), None) if letter.is_reminder else None


def join(vault: Vault, letter: LetterIn, case: Request) -> Request:
    """Put a letter into an open case. The clock is untouched: a reminder is no new request (law.md T14)."""
    day = letter.received or vault.today()
    kind = "reminder" if letter.is_reminder else "letter"
    with vault.writing(f"request.{kind}", ref=case.ref) as connection:
        cases.add_correspondence(connection, case.ref, day, kind, letter.subject, letter.text)
    return case


def open_case(vault: Vault, letter: LetterIn) -> Request:
    """A new case from a letter that names a right plainly; an unsure one is left to the person at the desk."""
    if not letter.rights:
        raise UserError(
            "Brevet namnger ingen rättighet tydligt. Läs det och öppna ärendet själv med ”request new --right …”.",
            "The letter names no right plainly. Read it and open the case yourself with “request new --right …”.",
        )
    known: dict[Field, tuple[str, ...]] = {
        field: values for field, values in letter.identifiers.items() if field is not Field.NAME
    }
    name = (letter.identifiers.get(Field.NAME) or (letter.sender,))[0]
    case = requests.open_request(
        vault,
        requests.NewRequest(
            rights=letter.rights,
            received=min(letter.received_at, vault.now()) if letter.received_at else vault.today(),
            channel=letter.channel,
            name=name,
            known=known,
            address=tuple(
                part.strip() for part in "".join(known.get(Field.ADDRESS, ())[:1]).split(",") if part.strip()
            ),
            language=letter.language if letter.language in _LANGUAGES else "en",
        ),
    )
    with vault.writing("request.letter", ref=case.ref) as connection:
        cases.add_correspondence(
            connection, case.ref, letter.received or vault.today(), "request", letter.subject, letter.text
        )
    return case


def _is_hers(case: Request, found: Fields) -> bool:
    """The same e-mail address or number; a name alone only where the letter gives nothing better."""
    known = case.subject.fields()
    for field in (Field.EMAIL, Field.PERSONAL_NUMBER, Field.CUSTOMER_NUMBER):
        if {value.casefold() for value in known.get(field, ())} & {value.casefold() for value in found.get(field, ())}:
            return True
    names = {value.casefold() for value in found.get(Field.NAME, ())}
    return not found.get(Field.EMAIL) and case.subject.name.casefold() in names
