"""What senders and servers break in a mail, put right for the library, which gives up at the first fault."""

import binascii
import email
import re
from contextlib import suppress
from email import policy
from email.message import Message

_ENCODING = "Content-Transfer-Encoding"
_MARK = b"\xef\xbb\xbf"
_HEAD_END = re.compile(rb"\r?\n\r?\n|\r\r")
_HEADER = re.compile(rb"[!-9;-~]+:")
_BLANK_BEFORE_COLON = re.compile(rb"^([!-9;-~]{1,60})[ \t]+:", re.MULTILINE)
_KNOWN = re.compile(rb"(?:from|to|subject|date|mime-version|content-type|received|message-id|reply-to)[ \t]*:", re.I)
_WHOLE = re.compile(rb"(?:from|to|cc|reply-to|sender|date|mime-version|message-id)[ \t]*:", re.I)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\r\n]")
_MOST_FOREIGN = 0.08


def mended(body: bytes) -> bytes:
    """A mail without a mark or blank lines before its headers, its line ends single, its headers one block."""
    body = body.removeprefix(_MARK).lstrip(b"\r\n")
    if b"\r\r\n" in body[:2000]:
        body = body.replace(b"\r\r\n", b"\r\n")
    end = found.start() if (found := _HEAD_END.search(body)) else len(body)
    head = _BLANK_BEFORE_COLON.sub(rb"\1:", body[:end])
    return _one_block(head) + body[end:]


def _one_block(head: bytes) -> bytes:
    """A line among the headers that is none continues the one before; after the last known header it is text.

    Addresses and days are whole in their line: after them it is a header of its own, that they be read as they stand.
    """
    lines = head.splitlines(keepends=True)
    last = max((place for place, line in enumerate(lines) if _KNOWN.match(line)), default=0)
    is_whole = False
    for place in range(last):
        if _HEADER.match(lines[place]):
            is_whole = bool(_WHOLE.match(lines[place]))
        elif place and lines[place][:1] not in b" \t\r\n":
            lines[place] = (b"X-Stray-Line: " if is_whole else b" ") + lines[place]
    return b"".join(lines)


def content(part: Message) -> bytes | None:
    """A part's bytes by its transfer encoding, also where a comment follows its name or the text is not encoded."""
    encoding = str(part.get(_ENCODING, "")).strip().casefold()
    name = re.split(r"[\s(;]", encoding, maxsplit=1)[0]
    if name == "base64":
        part.replace_header(_ENCODING, "8bit")
        written = part.get_payload(decode=True)
        if isinstance(written, bytes) and len(_NOT_BASE64.findall(written)) > _MOST_FOREIGN * len(written):
            return written  # never encoded: decoded it would be noise
    if encoding:
        part.replace_header(_ENCODING, name)
    decoded = part.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else None


def inner_letter(part: Message) -> Message | None:
    """The letter in a message/rfc822 part that was encoded as a whole, which the standard forbids and programs do."""
    encoding = str(part.get(_ENCODING, "")).strip().casefold()
    inner = part.get_payload() if part.is_multipart() else None
    if encoding != "base64" or not isinstance(inner, list) or not inner or isinstance(inner[0], str):
        return None
    with suppress(binascii.Error, ValueError, RecursionError):
        written = binascii.a2b_base64(str(inner[0].get_payload()))
        return email.message_from_bytes(mended(written), policy=policy.compat32) if _KNOWN.search(written) else None
    return None
