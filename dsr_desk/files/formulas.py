"""Cells of an .xlsx that a reader sees as empty although they are not, so their rows are told: a formula saved without
its result, and a value that is an error."""

import re
import zipfile
from collections.abc import Mapping
from html import unescape

from dsr_desk.domain.words import Text

Rows = dict[str, dict[int, Text] | None]
"""By sheet, the physical rows with such a cell and what it is; None for a sheet too large to be looked through."""

_UNSOLVED = re.compile(
    rb'<((?:\w+:)?)c r="[A-Z]{1,3}(\d{1,7})"(?: s="\d+")?>\s*'
    rb"<\1f(?:\s[^>]*)?(?:/>|>[^<]*</\1f>)\s*(?:<\1v\s*/>|<\1v></\1v>)?\s*</\1c>"
)
_IN_ERROR = re.compile(rb'<(?:\w+:)?c\s(?=[^>]*\bt="e")[^>]*\br="[A-Z]{1,3}(\d{1,7})"')
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')

NO_RESULT = Text(
    "En formel saknar sparat värde och läses som tom. Öppna arbetsboken i Excel och spara den.",
    "A formula has no stored value and is read as empty. Open the workbook in Excel and save it.",
)


ERROR_VALUE = Text(
    "En cell visar ett fel (som #SAKNAS! eller #REF!) och läses som tom.",
    "A cell shows an error (such as #N/A or #REF!) and is read as empty.",
)


def unsolved_rows(block: bytes) -> dict[int, Text]:
    """The physical rows in a piece of a sheet's XML that hold such a cell ("str" cells may be empty)."""
    found: dict[int, Text] = {}
    if b"<f" in block or b":f>" in block:
        found = {int(one.group(2)): NO_RESULT for one in _UNSOLVED.finditer(block)}
    if b't="e"' in block:
        found |= {int(one.group(1)): ERROR_VALUE for one in _IN_ERROR.finditer(block)}
    return found


def parts_by_sheet(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """The name of each sheet and the part of the archive that holds it; empty where the book does not say."""
    try:
        book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return {}
    targets = {one.get("Id", ""): one.get("Target", "") for one in map(_attributes, _RELATION.findall(relations))}
    found = {
        one.get("name", ""): targets.get(one.get("r:id", ""), "") for one in map(_attributes, _SHEET.findall(book))
    }
    return {name: part.lstrip("/") if part.startswith("/") else f"xl/{part}" for name, part in found.items()}


def _attributes(tag: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
