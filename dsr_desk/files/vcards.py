"""Address cards (vCard 2.1-4.0) as a table: a row a card, a column a property."""

import quopri
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from dsr_desk.domain.words import Text
from dsr_desk.files import encoding as encodings
from dsr_desk.files.mail import decoded
from dsr_desk.files.recognise import no_table
from dsr_desk.files.table import Row, Table

_NAMES = {
    "FN": "Namn", "TEL": "Telefon", "EMAIL": "E-post", "ORG": "Företag", "TITLE": "Befattning", "NOTE": "Anteckning",
    "BDAY": "Födelsedag", "URL": "Webbplats", "CATEGORIES": "Kategorier",
}  # fmt: skip
_NO_PROPERTY = "Övrigt"
"""The column of what stands among the properties and is none."""
_PICTURES = ("PHOTO", "LOGO", "SOUND")
_NOT_READ = Text("Bilder och ljud på korten lästes inte.", "Pictures and sounds on the cards were not read.")
_LEFT_OUT = frozenset({"BEGIN", "END", "VERSION", "PHOTO", "LOGO", "SOUND", "KEY", "PRODID", "REV", "N"})


def tables(path: Path) -> Iterator[Table]:
    """The one table of a file of cards."""
    encoding = encodings.decide(path)
    written = list(_cards(_unfolded(encodings.lines_of(path, encoding))))
    cards = [_card(lines) for lines in written]
    if not cards:
        raise no_table(path)
    names = tuple(dict.fromkeys(name for card in cards for name in card))
    table = Table("vcf", _rows(names, cards), encoding=encoding.name, columns=names, width=len(names))
    table.encoding_why = encoding.why
    if any(line.upper().startswith(_PICTURES) for lines in written for line in lines):
        table.warnings.append(_NOT_READ)
    yield table


def _rows(names: Sequence[str], cards: Sequence[dict[str, str]]) -> Iterator[Row]:
    for number, card in enumerate(cards, 1):
        yield number, [card.get(name, "") for name in names], None


def _unfolded(lines: Iterator[str]) -> Iterator[str]:
    """Lines with their continuations (a blank or tab in front, or a quoted-printable "=" at the end) joined."""
    held: list[str] = []
    is_quoted = False
    for line in lines:
        line = line.rstrip("\r\n")
        if line[:1] in (" ", "\t") and held:
            held.append(line[1:])
        elif is_quoted and held[-1].endswith("="):
            held[-1] = held[-1][:-1]
            held.append(line)
        else:
            if held:
                yield "".join(held)
            held, is_quoted = [line], "QUOTED-PRINTABLE" in line.upper()
    if held:
        yield "".join(held)


def _cards(lines: Iterator[str]) -> Iterator[list[str]]:
    """The lines of each card, also of one whose end is missing."""
    card: list[str] = []
    for line in lines:
        label = line.strip().upper()
        if label in ("BEGIN:VCARD", "END:VCARD"):
            if card:
                yield card
            card = []
        else:
            card.append(line)
    if any(map(str.strip, card)):
        yield card


def _card(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        label, mark, value = line.partition(":")
        name, *marks = label.split(";")
        name = name.rpartition(".")[2].upper()
        if not mark and line.strip():
            name, value = _NO_PROPERTY, line.strip()
        if not value.strip():
            continue
        if any("QUOTED-PRINTABLE" in one.upper() for one in marks):
            value = decoded(quopri.decodestring(value.encode("utf-8", "replace")), _charset(marks))
        for column, text in _columns(name, value):
            found[column] = f"{found[column]}, {text}" if column in found else text
    return found


def _charset(marks: Sequence[str]) -> str | None:
    stated = (one.partition("=")[2] for one in marks if one.upper().startswith("CHARSET="))
    return next(stated, None)


def _columns(name: str, value: str) -> Iterator[tuple[str, str]]:
    parts = [_plain(part) for part in re.split(r"(?<!\\);", value)]
    if name == "N":
        yield from _filled(zip(("Efternamn", "Förnamn", "Mellannamn", "Titel", "Efterled"), parts, strict=False))
    elif name == "ADR":
        columns = ("Box", "Adress 2", "Adress", "Ort", "Län", "Postnr", "Land")
        yield from _filled(zip(columns, parts, strict=False))
    elif name not in _LEFT_OUT:
        yield _NAMES.get(name, name), ", ".join(filter(None, parts))


def _filled(pairs: "zip[tuple[str, str]]") -> Iterator[tuple[str, str]]:
    return ((column, text) for column, text in pairs if text)


def _plain(text: str) -> str:
    return re.sub(r"\\([nN,;\\])", lambda found: "\n" if found.group(1) in "nN" else found.group(1), text).strip()
