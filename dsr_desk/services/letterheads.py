"""The user's own picture at the head of every letter: chosen, and taken away again."""

from pathlib import Path

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.files import picture
from dsr_desk.store import letterheads as store
from dsr_desk.store.vault import Vault


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
