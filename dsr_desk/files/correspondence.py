"""Mails taken in as records of a system (.eml, .msg, .mbox): a row a mail. Runs in the reading child.

The sender is the row's person; who it went to stands as written in columns of its own that are searched as text.
Attachments are not read, and the report says so.
"""

import email
import re
from collections.abc import Iterator, Sequence
from email import policy
from email.message import Message
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files import mail
from dsr_desk.files.damaged_mail import mended
from dsr_desk.files.not_read import ENCRYPTED
from dsr_desk.files.recognise import no_table
from dsr_desk.files.table import Row, Table

COLUMNS = ("Från", "Från adress", "Till", "Kopia", "Datum", "Ämne", "Text")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_START = re.compile(rb"From \S+ .*\d{4}\s*$")
_MOST_RECEIVERS = 8000
"""Characters of a header that are read; the library takes the square of its length."""
_NO_ATTACHMENTS = Text(
    "Bifogade filer i mejlen läses inte. Ett avklippt mejl anges med sitt nummer.",
    "Files attached to the mails are not read. A mail that was cut is told by its number.",
)
_TOO_LONG = Text(
    "Mejlet är längre än vad som läses: slutet saknas här. Öppna det i e-postprogrammet.",
    "The mail is longer than what is read: its end is missing here. Open it in the mail program.",
)
_UNREADABLE = Text(
    "Mejlet kunde inte läsas helt. Öppna det i e-postprogrammet.",
    "The mail could not be read whole. Open it in the mail program.",
)


def tables(path: Path) -> Iterator[Table]:
    """The one table of a file of mails, numbered as they stand in it. Raises FileTrouble for a file of none."""
    with path.open("rb") as file:
        head = file.read(8192)
    if head.startswith(_OLE):
        rows: Iterator[Row] = iter([_outlook(path)])
    elif head.startswith(b"From "):
        rows = (_row(number, body) for number, body in enumerate(_mails(path), 1))
    else:
        rows = iter([_single(path)])
    table = Table("mail", rows, columns=COLUMNS, width=len(COLUMNS))
    table.warnings.append(_NO_ATTACHMENTS)
    yield table


def _single(path: Path) -> Row:
    if path.stat().st_size > mail.LARGEST:
        raise FileTrouble(
            f"Mejlet {path.name} är större än 40 MB. Spara det utan bilagor.",
            f"The mail {path.name} is larger than 40 MB. Save it without attachments.",
        )
    return _row(1, path.read_bytes())


def _mails(path: Path) -> Iterator[bytes]:
    """The mails of a mailbox, one in memory at a time; one over 40 MB is cut there. Raises FileTrouble for none."""
    held: list[bytes] = []
    size = 0
    is_blank, is_begun = True, False
    with path.open("rb") as file:
        for line in file:
            if is_blank and _START.match(line):
                if is_begun:
                    yield b"".join(held)
                held, size, is_begun = [], 0, True
            elif is_begun and size < mail.LARGEST:
                held.append(line)
                size += len(line)
            is_blank = not line.strip()
    if not is_begun:
        raise no_table(path)
    yield b"".join(held)


def _row(number: int, body: bytes) -> Row:
    try:
        found = mail.mail(body)
        head = mended(body).partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
        top = email.message_from_bytes(head, policy=policy.compat32)
        receivers, is_cut = _receivers(top)
    except FileTrouble:
        return number, ["", "", "", "", "", "", mail.decoded(body[: mail.LONGEST_TEXT], None)], _UNREADABLE
    is_cut = is_cut or len(body) >= mail.LARGEST
    return number, _cells(found, receivers), _note(found, is_cut=is_cut)


def _cells(found: mail.Incoming, receivers: Sequence[str]) -> list[str]:
    day = (found["received"] or "")[:19].replace("T", " ")
    return [found["name"], found["address"], *receivers, day, found["subject"], found["text"]]


def _note(found: mail.Incoming, *, is_cut: bool) -> Text | None:
    if found.get("is_encrypted"):
        return ENCRYPTED
    return _TOO_LONG if is_cut or len(found["text"]) >= mail.LONGEST_TEXT else None


def _receivers(message: Message) -> tuple[list[str], bool]:
    """To and Cc, decoded; and whether there were more than is read."""
    written = ["; ".join(mail.raw_headers(message, name)) for name in ("To", "Cc")]
    cells = []
    for text in written:
        one = Message()
        one["To"] = text[:_MOST_RECEIVERS]
        cells.append(mail.header(one, "To", _MOST_RECEIVERS))
    return cells, any(len(text) > _MOST_RECEIVERS for text in written)


def _outlook(path: Path) -> Row:
    from dsr_desk.files import outlook

    if path.stat().st_size > mail.LARGEST:
        return _single(path)
    found = outlook.read(path.name, path.read_bytes())
    return 1, _cells(found, [found["to"], found["cc"]]), _note(found, is_cut=False)
