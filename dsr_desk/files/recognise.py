"""What kind of file this is, told from its content; the ending of its name is only a hint for refusals."""

import re
import struct
import zipfile
from enum import StrEnum
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble


class Format(StrEnum):
    """The kinds of file that are read as tables."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"
    DBF = "dbf"
    SIE = "sie"
    JSON = "json"
    XML = "xml"
    VCARD = "vcf"
    MAIL = "mail"


_HEAD = 8192
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BACKUPS = (".bck", ".pbu", ".pbk", ".mdb", ".accdb", ".bak", ".sik")
_REFUSED = (
    (b"%PDF", "en PDF", "a PDF"), (b"\x89PNG", "en bild", "a picture"), (b"\xff\xd8\xff", "en bild", "a picture"),
    (b"GIF8", "en bild", "a picture"), (b"MZ", "ett program", "a program"), (b"\x7fELF", "ett program", "a program"),
    (b"\x1f\x8b", "ett gzip-arkiv", "a gzip archive"), (b"Rar!", "ett rar-arkiv", "a rar archive"),
    (b"7z\xbc\xaf", "ett 7-zip-arkiv", "a 7-zip archive"), (b"SQLite format 3", "en databas", "a database"),
    (b"{\\rtf", "ett textdokument (RTF)", "a text document (RTF)"),
)  # fmt: skip


def recognise(path: Path) -> Format:
    """The format of a file. Raises FileTrouble for what cannot be read as tables, in words that say what to do."""
    head = _head(path)
    if path.suffix.casefold() in _BACKUPS:
        raise _backup(path)
    if not head.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise empty(path) if not head.strip(b"\r\n\t \xef\xbb\xbf\xff\xfe") else no_table(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(path)
    if head.startswith(_OLE):
        return _in_ole(path)
    for mark, sv, en in _REFUSED:
        if head.startswith(mark) and not (mark == b"MZ" and _is_text(head)):
            raise _refused(path, sv, en)
    if _is_dbase(head, path.stat().st_size):
        return Format.DBF
    return _in_text(path, head)


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise FileTrouble(
                f"{path.name} är en mapp. Välj filerna i den, en eller flera.",
                f"{path.name} is a folder. Choose the files in it, one or several.",
            )
        with path.open("rb") as file:
            return file.read(_HEAD)
    except FileNotFoundError:
        raise FileTrouble(
            f"Filen {path.name} finns inte. Kontrollera sökvägen.",
            f"The file {path.name} does not exist. Check the path.",
        ) from None
    except PermissionError:
        raise FileTrouble(
            f"Filen {path.name} får inte läsas. Stäng den i andra program eller ändra dess rättigheter.",
            f"The file {path.name} may not be read. Close it in other programs or change its permissions.",
        ) from None
    except (OSError, ValueError):
        raise FileTrouble(
            f"Filen {path.name} kan inte läsas från disken. Kopiera den hit på nytt och försök igen.",
            f"The file {path.name} cannot be read from the disk. Copy it here again and try once more.",
        ) from None


def empty(path: Path) -> FileTrouble:
    """The file holds nothing."""
    return FileTrouble(
        f"Filen {path.name} är tom. Gör om exporten.", f"The file {path.name} is empty. Make the export again."
    )


def no_table(path: Path) -> FileTrouble:
    """The file is of no kind we read."""
    return FileTrouble(
        f"Filen {path.name} är ingen tabell som går att läsa. Exportera som Excel (xlsx) eller CSV.",
        f"The file {path.name} is no table that can be read. Export as Excel (xlsx) or CSV.",
    )


def _refused(path: Path, sv: str, en: str) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} är {sv}, ingen tabell. Exportera som Excel (xlsx) eller CSV ur källsystemet.",
        f"The file {path.name} is {en}, no table. Export as Excel (xlsx) or CSV from the source system.",
    )


def _backup(path: Path) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} är en säkerhetskopia eller databas i källsystemets eget format, som bara det systemet "
        "läser. Skriv i stället ut kund- och leverantörsregistret till Excel eller CSV, och bokföringen som SIE.",
        f"The file {path.name} is a backup or database in the source system's own format, which only that system "
        "reads. Export the customer and supplier registers to Excel or CSV instead, and the ledger as SIE.",
    )


def encrypted(path: Path) -> FileTrouble:
    """A workbook behind a password."""
    return FileTrouble(
        f"Arbetsboken {path.name} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara en kopia.",
        f"The workbook {path.name} is protected by a password. Open it in Excel, remove the password and save a copy.",
    )


def truncated(path: Path) -> FileTrouble:
    """A workbook or archive that is damaged or cut off."""
    return FileTrouble(
        f"Filen {path.name} är skadad eller avklippt. Hämta eller exportera den på nytt.",
        f"The file {path.name} is damaged or cut off. Download or export it again.",
    )


def _in_zip(path: Path) -> Format:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            kind = archive.read("mimetype")[:80] if "mimetype" in names and _is_small(archive, "mimetype") else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError, struct.error):
        raise truncated(path) from None
    if "xl/workbook.bin" in names:
        return Format.XLSB
    if any(name.replace("\\", "/").lstrip("/").casefold() == "xl/workbook.xml" for name in names):
        return Format.XLSX
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return Format.ODS
    if "word/document.xml" in names or kind.startswith(b"application/vnd.oasis.opendocument.text"):
        raise _refused(path, "ett textdokument", "a text document")
    raise FileTrouble(
        f"Filen {path.name} är ett zip-arkiv. Packa upp det och läs in filerna i det.",
        f"The file {path.name} is a zip archive. Unpack it and take in the files inside.",
    )


def _is_small(archive: zipfile.ZipFile, name: str) -> bool:
    return archive.getinfo(name).file_size < 4096


def _in_ole(path: Path) -> Format:
    """An old workbook, an encrypted new one, or a mail: told by the names of the streams (UTF-16 in the directory)."""
    with path.open("rb") as file:
        content = file.read(32 << 20)
    if _wide("EncryptedPackage") in content:
        raise encrypted(path)
    if _wide("__substg1.0_") in content:
        return Format.MAIL
    if _wide("Workbook") in content or _wide("Book") in content:
        return Format.XLS
    if _wide("WordDocument") in content:
        raise _refused(path, "ett textdokument", "a text document")
    raise truncated(path)


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


_DBASE_KINDS = frozenset((0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8E, 0xCB, 0xF5, 0xFB))


def _is_dbase(head: bytes, size: int) -> bool:
    """A dBase header: kind byte, plausible date, and lengths that fit the file."""
    if len(head) < 65 or head[0] not in _DBASE_KINDS or not 0 <= head[2] <= 12 or not 0 <= head[3] <= 31:
        return False
    count, header, record = struct.unpack("<IHH", head[4:12])
    fits = 65 <= header <= size + 1 and 0 < record <= 65535 and header + count * record <= size + record + 2
    return bool(fits)


def _is_text(head: bytes) -> bool:
    return b"\x00" not in head and sum(byte < 9 or 13 < byte < 32 for byte in head) < 0.02 * len(head)


def _in_text(path: Path, head: bytes) -> Format:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in head:
        if b"\x00" not in head or _looks_wide(head):
            return _in_wide_text(head)
        raise no_table(path) if sum(0 < byte < 9 or 13 < byte < 32 for byte in head) > 8 else _nul(head)
    if not _is_text(head):
        raise no_table(path)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if found := _by_beginning(start):
        return found
    if start[:1] == b"<":
        return _in_markup(path, start)
    if _is_mail(path, start):
        return Format.MAIL
    return Format.CSV


def _by_beginning(start: bytes) -> Format | None:
    """The formats of text that begin in a way of their own."""
    if start[:5].upper() == b"#FLAG" or (start[:1] == b"#" and re.search(rb"#(?:SIETYP|VER)", start, re.IGNORECASE)):
        return Format.SIE
    if start[:1] in (b"{", b"["):
        return Format.JSON if _is_json(start) else Format.CSV
    return Format.VCARD if start[:11].upper() == b"BEGIN:VCARD" else None


def _in_wide_text(head: bytes) -> Format:
    """A text of two or four bytes a letter: without those that are NUL, its beginning reads the same."""
    start = head.replace(b"\x00", b"").lstrip(b"\xff\xfe \t\r\n")
    return _by_beginning(start) or (Format.XML if start.startswith(b"<?xml") else Format.CSV)


def _is_json(start: bytes) -> bool:
    rest = start[1:].lstrip()
    return rest[:1] in (b"{", b'"', b"}", b"]", b"[", b"")


def _looks_wide(head: bytes) -> bool:
    """Text of two or four bytes a letter: it has a mark, or a NUL for each letter and hardly a control character."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    letters = head.replace(b"\x00", b"")
    controls = sum(byte < 9 or 13 < byte < 32 for byte in letters)
    return max(head[1::2].count(0), head[0::2].count(0)) > 0.35 * len(head) and controls < 0.05 * len(letters)


def _nul(head: bytes) -> FileTrouble:
    from dsr_desk.files.encoding import nul_bytes

    return nul_bytes(head.index(b"\x00"))


def _in_markup(path: Path, start: bytes) -> Format:
    beginning = start[:1024].lower()
    if b"<!doctype html" in beginning or b"<html" in beginning or b"<table" in beginning:
        raise FileTrouble(
            f"Filen {path.name} är en webbsida. Öppna den i Excel och spara den som xlsx.",
            f"The file {path.name} is a web page. Open it in Excel and save it as xlsx.",
        )
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise FileTrouble(
            f"Filen {path.name} är ett äldre Excel-XML-format. Öppna den i Excel och spara den som xlsx.",
            f"The file {path.name} is in an old Excel XML format. Open it in Excel and save it as xlsx.",
        )
    return Format.XML if start[:2] in (b"<?",) or start[1:2].isalpha() or start[:2] == b"<!" else Format.CSV


_MAIL_LINES = (b"received:", b"return-path:", b"mime-version:", b"message-id:", b"delivered-to:", b"x-mozilla-status:")


def _is_mail(path: Path, start: bytes) -> bool:
    lines = start.lower().split(b"\n")[:60]
    if lines[0].startswith(b"from ") and any(line.startswith(_MAIL_LINES) for line in lines):
        return True
    hits = sum(line.startswith((*_MAIL_LINES, b"from:", b"subject:", b"to:", b"date:")) for line in lines)
    return hits >= 3 or (hits >= 1 and path.suffix.casefold() in (".eml", ".mbox"))
