"""JSON Lines in and out, for the batch forms of search and compare."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

from dsr_desk.domain.errors import UserError
from dsr_desk.files.writing import is_stream


def objects_in(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's object with its number; empty lines are passed over, a line that is none is an error naming it."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield number, _object(line, number, path)
    except (OSError, ValueError) as trouble:  # a path with NUL in it is a ValueError
        raise UserError(
            f"Filen {path.name} kan inte läsas som text. Kontrollera sökvägen och rättigheterna.",
            f"The file {path.name} cannot be read as text. Check the path and the permissions.",
        ) from trouble


def _object(line: str, number: int, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):  # too deep, or a number of thousands of digits, is no line of ours either
        found = None
    if isinstance(found, dict):
        return found
    raise UserError(
        f"{path.name}, rad {number}: det är inget JSON-objekt. Skriv ett objekt per rad.",
        f"{path.name}, line {number}: that is no JSON object. Write one object a line.",
    )


@contextmanager
def written(path: Path) -> Iterator[TextIO]:
    """A file that appears whole or not at all; a device or a pipe (/dev/stdout) is written to and never replaced."""
    part = path if is_stream(path) else path.with_name(path.name + ".part")
    try:
        with _opened(part) as file:
            yield file
        if part is not path:
            part.replace(path)
    except OSError as trouble:
        raise _unwritable(path) from trouble
    finally:
        if part is not path:
            with suppress(OSError, ValueError):
                part.unlink(missing_ok=True)


def _opened(path: Path) -> TextIO:
    try:
        return path.open("w", encoding="utf-8")
    except ValueError:  # NUL or half a letter in its name
        raise _unwritable(path) from None


def _unwritable(path: Path) -> UserError:
    return UserError(
        f"Filen {path.name} kan inte skrivas. Kontrollera mappen och utrymmet.",
        f"The file {path.name} cannot be written. Check the folder and the room on the disk.",
    )


def write(file: TextIO, document: dict[str, Any]) -> None:
    """One document as one line; what UTF-8 has no bytes for (half a surrogate pair) is written as JSON's escape."""
    try:
        line = json.dumps(document, ensure_ascii=False)
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(document)
    file.write(line + "\n")
