"""The firm's own logo and signature are chosen in Settings and seen on a letter; a bad picture is one sentence."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.files import pages
from dsr_desk.gui.settings import letter_card
from dsr_desk.gui.settings.page import SettingsPage
from dsr_desk.services import letterheads
from tests.gui.pages import settled

pytestmark = pytest.mark.page("settings")
LEFT = Qt.MouseButton.LeftButton


def drawn(place: Path) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (600, 200), (20, 85, 107)).save(out, "PNG")
    place.write_bytes(out.getvalue())
    return place


def test_a_logo_is_chosen_seen_and_taken_away(
    qtbot: QtBot, page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = page.letter_card
    before = card.sheet.pixmap().toImage()
    monkeypatch.setattr(letter_card, "file_to_open", lambda *_words: drawn(tmp_path / "logo.png"))
    card.alt.setText("Nordhamns logotyp")
    qtbot.mouseClick(card.choose, LEFT)
    settled(qtbot, page)
    settled(qtbot, page)
    head = letterheads.current(desk.vault)
    assert head is not None
    assert head.alt == "Nordhamns logotyp"
    assert card.sheet.pixmap().toImage() != before
    qtbot.mouseClick(card.remove, LEFT)
    settled(qtbot, page)
    settled(qtbot, page)
    assert letterheads.current(desk.vault) is None
    assert card.sheet.pixmap().toImage() == before


def test_a_file_that_is_no_picture_is_refused_in_one_sentence(
    qtbot: QtBot, page: SettingsPage, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(b"GIF89a and nothing else")
    page.letter_card.take(tmp_path / "logo.png")
    settled(qtbot, page)
    assert page.letter_card.wrong.text() == "The file is no whole PNG or JPEG picture."
    assert letterheads.current(desk.vault) is None


def test_the_signature_stands_in_the_letter_line_by_line(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    line = page.rows["signature"].field
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Malin Berg; Dataskyddskontakt")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(qtbot, page)
    said = pages.text(letterheads.sample(desk.vault, "sv"))[0]
    assert "Malin Berg" in said
    assert "Dataskyddskontakt" in said
    assert "Förnamn Efternamn" in said
