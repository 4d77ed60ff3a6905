"""An incoming letter in a file: .eml, .mbox, .msg, .pdf or text, told apart by content. Runs in the reading child.

`email.policy.compat32` reads everything that the modern policy hangs on. Attachment names are never paths, HTML is
never rendered, nothing outside the file is fetched.
"""

import email
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.files import not_read
from dsr_desk.files.damaged_mail import content, inner_letter, mended
from dsr_desk.files.encoding import best_code_page
from dsr_desk.files.html_text import LONGEST_HTML, text_of_html

LARGEST = 40 << 20
LONGEST_TEXT = 200_000
_MOST_PARTS = 200
_MOST_PAGES = 300
_DEEPEST = 100
_SHORT_BODY = 200
_LONGEST_HEADER = 8000
"""The library's reading of a header takes the square of its length."""
_TOO_LONG = re.compile(rb"^(content-[a-z-]{1,40}:[^\n]{8000})[^\n]+", re.I | re.M)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_LETTERS = (
    b"{\\rtf",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ\x90",
    b"\x7fELF",
    b"Rar!",
)
_HEADER_LINE = re.compile(rb"^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]", re.MULTILINE)
_MAIL_HEADER = re.compile(rb"^(?:received|from|date|message-id|return-path|mime-version|delivered-to):", re.I | re.M)
_MBOX_START = re.compile(rb"^From \S+ .*\d{4}\s*$", re.MULTILINE)

Incoming = dict[str, Any]
"""subject, name, address, received (ISO instant with zone, or None), text, format; of a mail whether it is encrypted,
and of a file's letter what of it could not be read, in Swedish and English."""


def read(path: Path) -> Incoming:
    """The letter in a file. Raises FileTrouble where there is none to read."""
    size = path.stat().st_size
    if size == 0:
        raise FileTrouble(f"Filen {path.name} är tom.", f"The file {path.name} is empty.")
    if size > LARGEST:
        raise FileTrouble(
            f"Filen {path.name} är för stor för ett brev (över 40 MB). Spara brevet utan bilagor.",
            f"The file {path.name} is too large for a letter (over 40 MB). Save the letter without attachments.",
        )
    found = _by_content(path, path.read_bytes())
    told = not_read.told(found["text"], LONGEST_TEXT, is_encrypted=found.pop("is_encrypted", False))
    return found | {"not_read": [[one.sv, one.en] for one in told]}


def _by_content(path: Path, body: bytes) -> Incoming:
    if body.startswith(_OLE):
        from dsr_desk.files import outlook

        return outlook.read(path.name, body)
    if body[:1024].lstrip().startswith(b"%PDF"):
        return _blank("pdf") | {"text": _pdf_text(path.name, body)}
    if body.startswith(b"From ") and _MBOX_START.match(body):
        return _newest(body)
    head = body[:8192]
    if head.startswith(_NO_LETTERS):
        raise _no_letter(path.name)
    if (path.suffix.lower() in (".eml", ".mbox", ".mbx") and b"\x00" not in head) or (
        _HEADER_LINE.match(head) and _MAIL_HEADER.search(head)
    ):
        return mail(body)
    return _blank("txt") | {"text": plain_text(path.name, body)}


def _blank(format: str) -> Incoming:
    return {"subject": "", "name": "", "address": "", "received": None, "text": "", "format": format}


def _no_letter(name: str) -> FileTrouble:
    return FileTrouble(
        f"Filen {name} är inget brev som programmet kan läsa. Spara det som .eml, .msg, .pdf eller .txt.",
        f"The file {name} is no letter the program can read. Save it as .eml, .msg, .pdf or .txt.",
    )


def plain_text(name: str, body: bytes) -> str:
    """The text of a file that is nothing but text."""
    if b"\x00" in body[:4096] and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _no_letter(name)
    return decoded(body, None)[:LONGEST_TEXT]


def decoded(body: bytes, charset: str | None) -> str:
    """Bytes as text: by the stated charset where it fits, else by BOM, UTF-8, and the code page that reads best."""
    marks = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
    marked = next((name for mark, name in marks if body.startswith(mark)), None)
    for name in (charset if charset not in ("us-ascii", "ascii") else None, marked, "utf-8"):
        if name:
            with suppress(LookupError, UnicodeDecodeError, ValueError):
                return body.decode(name)
    return body.decode(best_code_page(body[:40_000]), "replace")


def mail(body: bytes) -> Incoming:
    """One mail (RFC 5322)."""
    try:
        message = email.message_from_bytes(mended(_TOO_LONG.sub(rb"\1", body)), policy=policy.compat32)
    except RecursionError:
        raise _too_deep() from None
    name, address = _name_and_address(header(message, "From"))
    reply_to = _name_and_address(header(message, "Reply-To"))[1]
    return {
        "subject": header(message, "Subject"),
        "name": name,
        "address": address if "@" in address else reply_to,
        "received": received(message),
        "text": _body(message).replace("\r\n", "\n").replace("\r", "\n")[:LONGEST_TEXT],
        "format": "eml",
        "is_encrypted": not_read.is_encrypted(message),
    }


def _too_deep() -> FileTrouble:
    return FileTrouble(
        "Brevet har hundratals lager av bilagor i varandra. Öppna det och spara det inre brevet för sig.",
        "The letter has hundreds of layers of attachments. Open it and save the inner letter by itself.",
    )


def _name_and_address(text: str) -> tuple[str, str]:
    """A sender's parts; the library's parser falls over a few hundred brackets."""
    try:
        return parseaddr(text)
    except (RecursionError, ValueError, IndexError):
        found = re.search(r"[\w.+'-]{1,64}@[\w.-]{1,200}", text)
        return "", found.group() if found else ""


def _newest(body: bytes) -> Incoming:
    """The latest letter of a mailbox file; the thread's earlier ones are set below it as quoted."""
    starts = [found.start() for found in _MBOX_START.finditer(body)][:500]
    pieces = [body[begin:end] for begin, end in zip(starts, [*starts[1:], len(body)], strict=True)]
    letters = [mail(piece.partition(b"\n")[2]) for piece in pieces]
    letters.sort(key=lambda one: one["received"] or "")
    latest = letters[-1] | {"format": "mbox"}
    earlier = [f"> {line}" for one in reversed(letters[:-1]) for line in one["text"].split("\n")]
    return latest | {"text": "\n".join((latest["text"], *earlier))[:LONGEST_TEXT]}


def header(message: Message, name: str, longest: int = 500) -> str:
    """A header decoded, on one line; empty where it is missing or cannot be read."""
    raw = next(iter(raw_headers(message, name)), "")
    try:
        pieces = decode_header(raw[:_LONGEST_HEADER])
        text = "".join(piece if isinstance(piece, str) else decoded(piece, charset) for piece, charset in pieces)
    except (ValueError, LookupError, HeaderParseError):
        text = raw
    return " ".join(text.split())[:longest]


def raw_headers(message: Message, name: str) -> list[str]:
    """The headers of a name as written, bytes outside ASCII read as text, of which the library makes question marks."""
    written = [str(value) for key, value in message.raw_items() if key.casefold() == name.casefold()]
    return [one if one.isascii() else decoded(one.encode("utf-8", "surrogateescape"), None) for one in written]


def received(message: Message) -> str | None:
    """When our mail server took the mail: the topmost Received header's date, else the sender's Date (ISO, zone)."""
    stamps = [str(one).rpartition(";")[2] for one in (message.get_all("Received") or [])[:1]]
    for stamp in (*stamps, str(message.get("Date") or "")):
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            instant = parsedate_to_datetime(stamp.strip())
            if 1995 <= instant.year <= 2100:
                return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).isoformat()
    return None


def _body(message: Message) -> str:
    """The letter's own text: plain parts, else HTML; a short cover note is followed by the attached letter."""
    own, inner = _Parts(), _Parts()
    attached: list[Message] = []
    for part, is_inner in _parts(message):
        kind = part.get_content_type()
        if _is_attachment(part):
            if len(attached) < 3 and kind in ("application/pdf", "text/plain"):
                attached.append(part)
        elif kind in ("text/plain", "text/html") or kind.startswith("multipart/"):  # its boundary never comes
            (inner if is_inner else own).add(kind, _payload(part))
    text = own.text() or inner.text()
    if len(text.strip()) < _SHORT_BODY:
        text = "\n\n".join((text, *filter(None, map(_attached_text, attached))))
    return text


class _Parts:
    """The texts of a mail's parts by kind."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.html: list[str] = []

    def add(self, kind: str, text: str) -> None:
        (self.html if kind == "text/html" else self.plain).append(text)

    def text(self) -> str:
        """The plain parts where they say anything, else the HTML ones as text."""
        plain = "\n".join(self.plain)
        return plain if plain.strip() else "\n".join(map(text_of_html, self.html))


def _parts(message: Message) -> Iterator[tuple[Message, bool]]:
    """The leaves of a mail and whether each lies inside a forwarded one; never deeper or more than is sensible."""
    waiting: list[tuple[Message, bool, int]] = [(message, False, 0)]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part, is_inner, depth = waiting.pop(0)
        seen += 1
        children = part.get_payload() if part.is_multipart() else None  # else it would be decoded, by a charset "idna"
        if letter := inner_letter(part):
            waiting[:0] = [(letter, True, depth + 1)]
        elif not isinstance(children, list):
            yield part, is_inner
        elif depth >= _DEEPEST:
            raise _too_deep()
        else:
            forwarded = is_inner or part.get_content_type() == "message/rfc822"
            waiting[:0] = [(child, forwarded, depth + 1) for child in children if isinstance(child, Message)]


def _is_attachment(part: Message) -> bool:
    with suppress(Exception):
        return part.get_content_disposition() == "attachment" or part.get_content_type() == "application/pdf"
    return False


def _payload(part: Message) -> str:
    charset: str | None = None
    raw: Any = None
    with suppress(Exception):
        charset = part.get_content_charset()
    with suppress(Exception):
        raw = content(part)
    longest = LONGEST_HTML if part.get_content_type() == "text/html" else LONGEST_TEXT
    return decoded(raw, charset)[:longest] if isinstance(raw, bytes) else ""


def _attached_text(part: Message) -> str:
    if part.get_content_type() == "text/plain":
        return _payload(part)
    raw = content(part)
    with suppress(FileTrouble):
        return _pdf_text("", raw) if isinstance(raw, bytes) else ""
    return ""


def _pdf_text(name: str, body: bytes) -> str:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as trouble:
        raise FileTrouble(
            f"PDF-filen {name} är skadad eller låst med lösenord. Öppna den och spara om den utan lösenord.",
            f"The PDF file {name} is damaged or locked with a password. Open it and save it again without one.",
        ) from trouble
    try:
        text = "\n".join(
            document[index].get_textpage().get_text_bounded() for index in range(min(len(document), _MOST_PAGES))
        )
    finally:
        document.close()
    if name and not text.strip():
        raise FileTrouble(
            f"PDF-filen {name} innehåller ingen text, bara bilder (inskannad). Skriv av det viktiga för hand.",
            f"The PDF file {name} holds no text, only pictures (a scan). Type in what matters by hand.",
        )
    return text[:LONGEST_TEXT]
