"""What the tests of the pages share: invented exports and a way to wait until nothing is under way."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.gui.window import Window

Dialog = TypeVar("Dialog", bound=QDialog)

LIME = (
    "Kontaktpersoner\n"
    "\n"
    "first name;last name;email;phone;company;superfält 3\n"
    "Karin;Ekdahl;karin.ekdahl@example.se;0701740611;Nordhamn Måleri AB;Grön\n"
    "Lars-Åke;Öhman;info@example.se;7,01741E+08;Öhmans El;\n"
    "Noor;Haddad;noor@example.com;+46 70-174 06 15;;Blå\n"
)
CUSTOMERS = (
    "Kundnr;Namn;Personnr;E-post;Telefon;Adress;Postnr;Ort\n"
    "1042;Nordhamn Måleri AB;;info@nordhamn.example.se;031-3900606;Kajen 2;41269;Göteborg\n"
    "1043;Karin Ekdahl;900118+9811;karin.ekdahl@example.se;+46 70-174 06 11;Kvarngatan 4;41269;Göteborg\n"
)


def written(folder: Path, name: str, text: str, encoding: str = "cp1252") -> Path:
    """An export on disk."""
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def followed(qtbot: QtBot, window: Window, words: str) -> None:
    """A link of the overview is clicked, once the page has read what was changed behind it."""
    window.go("overview")
    window.here.background.changed.emit(frozenset({"requests"}))
    settled(qtbot, window)
    settled(qtbot, window)
    link = next(one for one in window.page("overview").findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    settled(qtbot, window)


def modal(kind: type[Dialog]) -> Dialog:
    """The dialog in front, which is of this kind."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def in_front(qtbot: QtBot, window: Window) -> None:
    """The window has the keys again after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def settled(qtbot: QtBot, widget: QWidget) -> None:
    """Wait until the window's or the page's background is at rest."""
    background = widget.here.background  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not background.is_busy, timeout=20_000)
    QApplication.processEvents()
