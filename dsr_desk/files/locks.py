"""Whether an old or an open workbook is locked by a password: calamine calls it only unreadable."""

import struct
import zipfile
from pathlib import Path

import olefile

from dsr_desk.files.recognise import Format

_FILEPASS = 0x2F
"""The record that says how the rest of the stream is encrypted (MS-XLS 2.4.117); it follows the first ones."""
_FIRST_RECORDS = 40
_STREAMS = ("Workbook", "Book")


def is_locked(path: Path, format: Format) -> bool:
    """Does the workbook say that it is encrypted? Encrypted .xlsx and .xlsb files are told by their container."""
    try:
        if format is Format.XLS:
            return _has_filepass(path)
        return format is Format.ODS and _is_encrypted_ods(path)
    except Exception:  # a damaged book makes the libraries raise whatever they like
        return False


def _has_filepass(path: Path) -> bool:
    with olefile.OleFileIO(str(path)) as file:
        name = next((one for one in _STREAMS if file.exists(one)), None)
        if name is None:
            return False
        with file.openstream(name) as stream:
            for _ in range(_FIRST_RECORDS):
                kind, length = struct.unpack("<HH", stream.read(4))
                if kind == _FILEPASS:
                    return True
                stream.read(length)
    return False


def _is_encrypted_ods(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive, archive.open("META-INF/manifest.xml") as manifest:
        return b"encryption-data" in manifest.read(1 << 20)
