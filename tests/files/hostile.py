"""Files that no reader should fall over, made for the tests."""

import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

Make = Callable[[Path], None]


def workbook(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Kundnr", "Namn", "Telefon"], [100, "Åsa Öhman", 701740605], [101, "Bo Falk", "070-1740606"]):
        sheet.append(row)
    book.save(path)


def far_cell(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["XFD1048576"] = "Namn", "x"
    book.save(path)


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(300):
                sheet.write(b" " * (1 << 20))


def cut_off(path: Path) -> None:
    workbook(path)
    path.write_bytes(path.read_bytes()[:-900])


def encrypted(path: Path) -> None:
    streams = b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 600
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + streams)


def bytes_of(content: bytes) -> Make:
    return lambda path: path.write_bytes(content) and None  # type: ignore[func-returns-value]


def flipped(seed: int) -> Make:
    """A workbook with some bytes changed."""

    def make(path: Path) -> None:
        workbook(path)
        content, chance = bytearray(path.read_bytes()), random.Random(seed)
        for _ in range(chance.randrange(1, 40)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content)

    return make


REFUSED: dict[str, tuple[Make, str, str]] = {
    "empty.csv": (bytes_of(b""), "är tom", "is empty"),
    "blank.csv": (bytes_of(b"\r\n \r\n"), "är tom", "is empty"),
    "header.csv": (bytes_of(b"Kundnr;Namn;Ort\r\n"), "inga rader", "no rows"),
    "binary.csv": (bytes_of(bytes(range(1, 256)) * 40), "ingen tabell", "no table"),
    "random.csv": (bytes_of(os.urandom(3000)), "", ""),
    "nul.csv": (bytes_of(b"Kundnr;Namn\n1;A\x00sa\n" * 9), "NUL", "NUL"),
    "picture.csv": (bytes_of(b"\x89PNG\r\n\x1a\n" + b"\x00" * 99), "en bild", "a picture"),
    "report.pdf": (bytes_of(b"%PDF-1.7\n%..."), "en PDF", "a PDF"),
    "page.xls": (bytes_of(b"<html><table><tr><td>a</td></tr></table></html>"), "webbsida", "web page"),
    "admba1.bck": (bytes_of(os.urandom(500)), "säkerhetskopia", "backup"),
    "lon.PBU": (bytes_of(os.urandom(500)), "säkerhetskopia", "backup"),
    "far.xlsx": (far_cell, "XFD1048576", "XFD1048576"),
    "bomb.xlsx": (zip_bomb, "packas upp", "unpacks"),
    "cut.xlsx": (cut_off, "avklippt", "cut off"),
    "secret.xlsx": (encrypted, "lösenord", "password"),
    "bad.json": (bytes_of(b'[{"name": "\xc3\x85sa",'), "rad 1", "line 1"),
    "deep.json": (bytes_of(b"[" * 100_000), "", ""),
    "entities.xml": (
        bytes_of(b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aa">]><r>&a;</r>'),
        "dokumenttyp",
        "type",
    ),
}
"""File name: how it is made, and what the Swedish and the English sentence must say."""
