"""The forms in which an issued letter leaves: the PDF, open or locked, a mail draft with it, its data for a machine."""

import json

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.portability import provided
from dsr_desk.files import letter_texts, pdf
from dsr_desk.services import letter_facts
from dsr_desk.store import attachments
from dsr_desk.store import letters as store
from dsr_desk.store import requests as cases
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Vault

_HOLDING_A_PDF = frozenset(("pdf", "eml"))


def require(form: str, password: str | None, *, is_draft: bool = False) -> None:
    """What cannot be done is refused before a letter is issued, not left out of the file without a word."""
    if password == "":
        raise UserError("Lösenordet är tomt. Välj ett.", "The password is empty. Choose one.")
    if password and form not in _HOLDING_A_PDF:
        raise UserError(
            f"En {form}-fil kan inte låsas med lösenord. Välj pdf eller eml, eller ta bort lösenordet.",
            f"A {form} file cannot be locked with a password. Choose pdf or eml, or leave the password out.",
        )
    if is_draft and form != "pdf":
        raise UserError(
            f"Ett utkast görs bara som pdf, inte som {form}. Utfärda brevet först.",
            f"A draft is made as a PDF only, not as {form}. Issue the letter first.",
        )


def file_of(vault: Vault, issued: IssuedLetter, form: str = "pdf", password: str | None = None) -> bytes:
    """An issued letter in a form to hand over: pdf as kept; json, csv, xlsx of its data; eml as a draft with the PDF.

    A password locks the PDF, also the one in the draft. The other forms have no lock, and refuse one.
    """
    require(form, password)
    body = _with_pdf(vault, issued, form, password) if form in _HOLDING_A_PDF else _data(vault, issued, form)
    is_locked = password is not None
    with vault.writing("letter.exported", ref=issued.ref, kind=issued.kind.value, form=form, locked=is_locked):
        return body


def _with_pdf(vault: Vault, issued: IssuedLetter, form: str, password: str | None) -> bytes:
    with vault.reading() as connection:
        kept = store.pdf(connection, issued.id)
    paper = kept if password is None else pdf.locked(kept, password)
    return paper if form == "pdf" else _mail_draft(vault, issued, paper, is_locked=password is not None)


def _mail_draft(vault: Vault, issued: IssuedLetter, paper: bytes, *, is_locked: bool) -> bytes:
    """A file that cannot be locked goes beside an open letter alone."""
    from dsr_desk.files import mail_draft

    with vault.reading() as connection:
        case = cases.get(connection, issued.ref)
    form = "" if is_locked else _promised_form(vault, issued)
    beside = {f"{issued.ref}-{issued.kind.value}.{form}": _data(vault, issued, form)} if form else {}
    if issued.kind is LetterKind.L05 and not is_locked:
        beside |= _documents(vault, issued.ref)
    return mail_draft.draft(case, issued.kind, issued.language, paper, is_locked=is_locked, beside=beside)


def _documents(vault: Vault, ref: str) -> dict[str, bytes]:
    """The documents that the report says come with it, under names that name nobody."""
    with vault.reading() as connection:
        held = attachments.to_hand_over(connection, ref)
        return {one.file_name: attachments.body(connection, one.id) or b"" for one in held}


def _promised_form(vault: Vault, issued: IssuedLetter) -> str:
    """The form in which the letter on portability says that the data come with it (Art. 20(1))."""
    if issued.kind is not LetterKind.L15:
        return ""
    with vault.reading() as connection:
        content = store.content(connection, issued.id)
    said = json.dumps(content, ensure_ascii=False)
    texts = letter_texts.load(issued.language)
    return next((form for form in ("json", "csv", "xlsx") if texts[f"L15.format.{form}"] in said), "")


def _data(vault: Vault, issued: IssuedLetter, form: str) -> bytes:
    from dsr_desk.files import portable

    known = letter_facts.gather(vault, issued.ref, {})
    held = provided(known.held, known.policy) if issued.kind is LetterKind.L15 else known.held
    if form == "json":
        return portable.as_json(issued.ref, held, day_of(issued.issued_at), issued.language)
    return (portable.as_csv if form == "csv" else portable.as_xlsx)(held, issued.language)
