"""A letter as pictures, made away from the main thread."""

from collections.abc import Iterable, Mapping

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import LetterKind
from dsr_desk.files import pages
from dsr_desk.gui.requests.answer_step import Preview
from dsr_desk.services import letters
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Vault

FIRST_PAGES = 2
"""Drawn at once; the others when they come near."""
PIXELS = 1100


def draft(vault: Vault, ref: str, kind: LetterKind, language: str, said: Mapping[str, str]) -> Preview:
    """The letter as it would be now, marked as a draft; what hinders it is said in `language`."""
    try:
        made = letters.make(vault, ref, kind, is_draft=True, said=said)
    except UserError as error:
        return Preview(kind, (), error=error.text.said_in(language))
    return _preview(kind, made.body, tuple(made.missing))


def issued(vault: Vault, letter: IssuedLetter, language: str) -> Preview:
    """An issued letter as it was made; where its body is no longer kept, that is said in `language`."""
    try:
        body = letters.pdf_of(vault, letter.id)
    except UserError as error:
        return Preview(letter.kind, (), error=error.text.said_in(language))
    return _preview(letter.kind, body, ())


def _preview(kind: LetterKind, body: bytes, missing: tuple[str, ...]) -> Preview:
    total = pages.count(body)
    shown = tuple(pages.picture(body, number, width=PIXELS).png for number in range(min(total, FIRST_PAGES)))
    return Preview(kind, shown, missing, total=total, body=body)


def drawn(body: bytes, numbers: Iterable[int]) -> dict[int, bytes]:
    """Some pages of a letter (0-based) as PNG."""
    return {number: pages.picture(body, number, width=PIXELS).png for number in numbers}
