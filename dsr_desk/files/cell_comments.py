"""Whether a workbook has comments on its cells, which no reader of tables gives: people are named in them too."""

import re
import zipfile
from pathlib import Path

from dsr_desk.domain.words import Text
from dsr_desk.files.recognise import Format
from dsr_desk.files.unsolved import records, workbook_stream

NOT_READ = Text(
    "Arbetsboken har kommentarer på celler. De läses inte: sök igenom dem för hand, eller ge dem en kolumn.",
    "The workbook has comments on cells. They are not read: search them by hand, or give them a column.",
)
_PART = re.compile(r"xl/(?:\w+/)?(?:threaded)?comments?/?\w*\.(?:xml|bin)", re.IGNORECASE)
_NOTE = 0x1C
_BLOCK = 1 << 20
_ODS_NOTE = b"<office:annotation"


def has_comments(path: Path, format: Format) -> bool:
    """Does some cell of the workbook have a comment? No for what cannot be followed."""
    try:
        if format is Format.XLS:
            return any(kind == _NOTE for kind, _ in records(workbook_stream(path), 0))
        with zipfile.ZipFile(path) as archive:
            if format is Format.ODS:
                return _in_ods(archive)
            return any(_PART.fullmatch(name) for name in archive.namelist())
    except Exception:  # a damaged book makes the libraries raise whatever they like
        return False


def _in_ods(archive: zipfile.ZipFile) -> bool:
    rest = b""
    with archive.open("content.xml") as stream:
        while block := stream.read(_BLOCK):
            if _ODS_NOTE in rest + block:
                return True
            rest = block[-len(_ODS_NOTE) :]
    return False
