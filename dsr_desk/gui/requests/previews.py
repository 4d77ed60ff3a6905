"""A letter as pictures, made away from the main thread."""

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files import pages
from dsr_desk.gui.requests.answer_step import Preview
from dsr_desk.services import letters
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Vault


def draft(vault: Vault, ref: str, kind: LetterKind, language: str) -> Preview:
    """The letter as it would be now, marked as a draft; what hinders it is said in `language`."""
    try:
        made = letters.make(vault, ref, kind, is_draft=True)
    except UserError as error:
        return Preview(kind, (), error=error.text.said_in(language))
    return Preview(kind, pages.pictures(made.body), tuple(made.missing))


def issued(vault: Vault, letter: IssuedLetter) -> Preview:
    """An issued letter as it was made."""
    return Preview(letter.kind, pages.pictures(letters.pdf_of(vault, letter.id)))
