"""A letter saved from Outlook (.msg): the dozen properties that are needed, read from the compound file (MS-OXMSG)."""

import email
import io
import struct
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import Message

import olefile

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.files import html_text, mail, rich_text

_STRING8, _UNICODE, _BINARY = 0x001E, 0x001F, 0x0102
_SUBJECT, _BODY, _RICH, _HTML = 0x0037, 0x1000, 0x1009, 0x1013
_NAME, _ADDRESS, _SMTP, _REPRESENTING_SMTP = 0x0C1A, 0x0C1F, 0x5D01, 0x5D02
_TO, _CC = 0x0E04, 0x0E03
_TRANSPORT_HEADERS, _DELIVERED, _SUBMITTED = 0x007D, 0x0E06, 0x0039
_CODE_PAGES = (0x3FFD, 0x3FDE)
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_FIXED = struct.Struct("<HHI8s")
_TOP_HEADER = 32
_NAMES = {65001: "utf-8", 20127: "cp1252", 28591: "latin-1", 28605: "iso8859-15", 28592: "iso8859-2", 20866: "koi8-r"}


def read(name: str, body: bytes) -> mail.Incoming:
    """The letter in a .msg. Raises FileTrouble where the compound file is none or broken."""
    try:
        with olefile.OleFileIO(io.BytesIO(body)) as file:
            return _letter(_Properties(file))
    except (OSError, struct.error, ValueError, IndexError, TypeError, RecursionError, AttributeError) as trouble:
        raise FileTrouble(
            f"Filen {name} är ingen hel Outlook-fil. Öppna brevet i Outlook och spara om det, eller som .eml.",
            f"The file {name} is no whole Outlook file. Open the letter in Outlook and save it again, or as .eml.",
        ) from trouble


class _Properties:
    """The top-level properties of a message."""

    def __init__(self, file: olefile.OleFileIO) -> None:
        self.file = file
        self.fixed = self._read_fixed()
        self.code_page = next((page for page in map(self._page, _CODE_PAGES) if page), "cp1252")

    def _read_fixed(self) -> dict[int, bytes]:
        stream = self._stream("__properties_version1.0") or b""
        entries = (len(stream) - _TOP_HEADER) // _FIXED.size
        found: dict[int, bytes] = {}
        for index in range(max(0, min(entries, 2000))):
            _, number, _, value = _FIXED.unpack_from(stream, _TOP_HEADER + index * _FIXED.size)
            found[number] = value
        return found

    def _page(self, number: int) -> str:
        value = self.fixed.get(number)
        if value is None:
            return ""
        page = struct.unpack_from("<I", value)[0]
        name = _NAMES.get(page, f"cp{page}")
        try:
            "".encode(name)
        except LookupError:
            return ""
        return name

    def _stream(self, name: str) -> bytes | None:
        if not self.file.exists(name) or self.file.get_size(name) > mail.LARGEST:
            return None
        return bytes(self.file.openstream(name).read())

    def raw(self, number: int, kind: int) -> bytes | None:
        return self._stream(f"__substg1.0_{number:04X}{kind:04X}")

    def text(self, number: int) -> str:
        """A string property, in whichever of the two forms it is stored."""
        wide = self.raw(number, _UNICODE)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self.raw(number, _STRING8)
        return narrow.decode(self.code_page, "replace").rstrip("\x00") if narrow is not None else ""

    def html(self) -> str:
        """The HTML body; its bytes are in the Internet code page, which the message's own often is not."""
        raw = self.raw(_HTML, _BINARY) or self.raw(_HTML, _STRING8)
        if raw is None:
            return self.text(_HTML)
        return mail.decoded(raw, self._page(0x3FDE) or None)

    def instant(self, number: int) -> str | None:
        """A FILETIME property as an ISO instant."""
        value = self.fixed.get(number)
        if not value:
            return None
        with suppress(OverflowError):
            moment = _EPOCH + timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
            return moment.isoformat() if 1995 <= moment.year <= 2100 else None
        return None


def _receivers(headers: Message, name: str) -> str:
    """Addresses as sent, where the mail came over the net; what Outlook shows are names alone."""
    return mail.header(headers, name, 8000)


def _letter(found: _Properties) -> mail.Incoming:
    headers = email.message_from_string(found.text(_TRANSPORT_HEADERS), policy=policy.compat32)
    text = found.text(_BODY)
    if not text.strip():
        text = html_text.text_of_html(found.html())
    if not text.strip():
        text = rich_text.text_of(found.raw(_RICH, _BINARY) or b"")
    addresses = (found.text(_SMTP), found.text(_REPRESENTING_SMTP), found.text(_ADDRESS))
    return {
        "subject": " ".join(found.text(_SUBJECT).split())[:500],
        "name": " ".join(found.text(_NAME).split())[:200],
        "address": next((one for one in addresses if "@" in one), "")[:200],
        "received": mail.received(headers) or found.instant(_DELIVERED) or found.instant(_SUBMITTED),
        "text": text.replace("\r\n", "\n")[: mail.LONGEST_TEXT],
        "format": "msg",
        "to": _receivers(headers, "To") or " ".join(found.text(_TO).split())[:8000],
        "cc": _receivers(headers, "Cc") or " ".join(found.text(_CC).split())[:8000],
    }
