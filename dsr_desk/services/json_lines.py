"""JSON Lines in and out, for the batch forms of search and compare."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from dsr_desk.domain.errors import UserError


def objects_in(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's object with its number; empty lines are passed over, a line that is none is an error naming it."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield number, _object(line, number, path)
    except (OSError, UnicodeDecodeError) as trouble:
        raise UserError(
            f"Filen {path.name} kan inte läsas som text. Kontrollera sökvägen och rättigheterna.",
            f"The file {path.name} cannot be read as text. Check the path and the permissions.",
        ) from trouble


def _object(line: str, number: int, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except json.JSONDecodeError:
        found = None
    if isinstance(found, dict):
        return found
    raise UserError(
        f"{path.name}, rad {number}: det är inget JSON-objekt. Skriv ett objekt per rad.",
        f"{path.name}, line {number}: that is no JSON object. Write one object a line.",
    )


@contextmanager
def written(path: Path) -> Iterator[TextIO]:
    """A file that appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8") as file:
            yield file
        part.replace(path)
    except OSError as trouble:
        raise UserError(
            f"Filen {path.name} kan inte skrivas. Kontrollera mappen och utrymmet.",
            f"The file {path.name} cannot be written. Check the folder and the room on the disk.",
        ) from trouble
    finally:
        part.unlink(missing_ok=True)


def write(file: TextIO, document: dict[str, Any]) -> None:
    """One document as one line."""
    file.write(json.dumps(document, ensure_ascii=False) + "\n")
