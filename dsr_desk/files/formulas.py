"""Cells of an .xlsx whose formula was saved without its result: a reader sees them as empty, so their rows are told."""

import re
import zipfile
from collections.abc import Mapping
from html import unescape

from dsr_desk.domain.words import Text

_UNSOLVED = re.compile(
    rb'<c r="[A-Z]{1,3}(\d{1,7})"(?: s="\d+")?>\s*<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')

NO_RESULT = Text(
    "En formel saknar sparat värde och läses som tom. Öppna arbetsboken i Excel och spara den.",
    "A formula has no stored value and is read as empty. Open the workbook in Excel and save it.",
)


def unsolved_rows(block: bytes) -> set[int]:
    """The physical rows in a piece of a sheet's XML that hold a formula without result ("str" cells may be empty)."""
    return {int(found.group(1)) for found in _UNSOLVED.finditer(block)} if b"<f" in block else set()


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
