"""A look at a workbook's parts before any library opens it: bombs and cells so far out that reading them needs
hundreds of gigabytes."""

import re
import zipfile
import zlib
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files.formulas import Rows, parts_by_sheet, unsolved_rows
from dsr_desk.files.recognise import truncated

MOST_BYTES = 900 << 20
"""A workbook of a million rows by fifteen columns unpacks to about 800 MB."""
_HIGHEST_RATIO = 300
_BLOCK = 1 << 20
_REST = 600
"""Bytes kept of the block before: room for a cell with its formula."""
_FAR = re.compile(rb'r="([A-Z]{3}|[A-Z]{1,3}(?=\d{7}))(\d+)"')
MOST_CELLS = 60_000_000


def check(path: Path) -> Rows:
    """The rows of each sheet that hold a formula without result or an error.

    Raises FileTrouble for a zip bomb, a damaged archive or a far cell.
    """
    unsolved: dict[str, dict[int, Text]] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_sizes(path, parts)
            for part in parts:
                name = part.filename.casefold()
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    unsolved[part.filename] = _check_sheet(path, archive, part)
            if not any(unsolved.values()):
                return {}
            return {name: unsolved.get(part, {}) for name, part in parts_by_sheet(archive).items()}
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError, EOFError, ValueError):
        raise truncated(path) from None


def _check_sizes(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    total = sum(part.file_size for part in parts)
    packed = max(1, path.stat().st_size)
    if total > MOST_BYTES or (total > 64 << 20 and total > _HIGHEST_RATIO * packed):
        raise _bomb(path, total)


def _bomb(path: Path, total: int) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} packas upp till minst {total >> 20} MB och läses inte. Exportera den som CSV i stället.",
        f"The file {path.name} unpacks to at least {total >> 20} MB and is not read. Export it as CSV instead.",
    )


def _check_sheet(path: Path, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> dict[int, Text]:
    """Unpack one sheet in blocks: its real size, the farthest cell's share of the whole plane, unsolved formulas."""
    size, rest = 0, b""
    unsolved: dict[int, Text] = {}
    columns = rows = 0
    with archive.open(part) as stream:
        while block := stream.read(_BLOCK):
            size += len(block)
            if size > part.file_size + _BLOCK or size > MOST_BYTES:
                raise _bomb(path, size)
            for found in _FAR.finditer(rest + block):
                columns, rows = max(columns, _number(found.group(1))), max(rows, int(found.group(2)))
                if rows * max(columns, 15) > MOST_CELLS:
                    raise _far(path, part, found)
            unsolved |= unsolved_rows(rest + block)
            rest = (rest + block)[-_REST:]
    return unsolved


def _number(letters: bytes) -> int:
    """A column's number: A is 1, XFD is 16384."""
    total = 0
    for letter in letters:
        total = 26 * total + letter - 64
    return total


def _far(path: Path, part: zipfile.ZipInfo, found: re.Match[bytes]) -> FileTrouble:
    cell = (found.group(1) + found.group(2)).decode("ascii")
    sheet = Path(part.filename).stem
    return FileTrouble(
        f"Arbetsboken {path.name} har en ensam cell långt ute ({cell} i {sheet}). Ta bort den och spara, eller "
        "exportera bladet som CSV.",
        f"The workbook {path.name} has a lone cell far out ({cell} in {sheet}). Delete it and save, or export the "
        "sheet as CSV.",
    )
