"""The user's own picture at the head of every letter: chosen, and taken away again."""

from dataclasses import replace
from pathlib import Path

from dsr_desk.domain import compose
from dsr_desk.domain.dates import add_months
from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.letter_facts import LetterFacts
from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.domain.request import Right
from dsr_desk.domain.settings import Settings
from dsr_desk.domain.words import Language, Text
from dsr_desk.files import letter_texts, pdf, picture
from dsr_desk.services import policies, settings
from dsr_desk.store import letterheads as store
from dsr_desk.store.vault import Vault

_NOBODY = (Text("Förnamn Efternamn", "First name Surname"), Text("Gatan 1", "1 The Street"))


def current(vault: Vault) -> Letterhead | None:
    """The picture; letters are whole without it."""
    with vault.reading() as connection:
        return store.get(connection)


def choose(vault: Vault, path: Path, alt: str) -> Letterhead:
    """Take a PNG or JPEG from a file; `alt` says what it shows."""
    try:
        with path.open("rb") as file:
            body = file.read(picture.LARGEST + 1)
    except OSError as trouble:
        raise FileTrouble(f"Filen {path.name} kan inte läsas.", f"The file {path.name} cannot be read.") from trouble
    made = picture.letterhead(body, alt)
    with vault.writing("letterhead.chosen", width=made.width, height=made.height) as connection:
        store.put(connection, made)
    return made


def remove(vault: Vault) -> None:
    """Letters go out without a picture."""
    with vault.writing("letterhead.removed") as connection:
        store.put(connection, None)


def sample(vault: Vault, language: Language) -> bytes:
    """An acknowledgement to nobody, set as letters will be: with the picture, the firm and the signature."""
    policy, today = policies.current(vault), vault.today()
    name, street = _NOBODY
    known = LetterFacts(
        case="DSR-0000",
        controller=policy.controllers[0] if policy.controllers else None,
        name=name.said_in(language),
        received=today,
        rights=(Right.ACCESS,),
        address=(street.said_in(language),),
        policy=policy,
        due=add_months(today, 1),
        safe=add_months(today, 1),
        signature=signature(settings.current(vault)),
    )
    made = compose.letter(LetterKind.L01, known, letter_texts.load(language), language, today, is_draft=True)
    return pdf.render(replace(made, missing=()), head=current(vault))


def signature(chosen: Settings) -> str:
    """The signature block as lines; semicolons divide them in the setting."""
    return "\n".join(part for line in chosen.signature.split(";") if (part := line.strip()))
