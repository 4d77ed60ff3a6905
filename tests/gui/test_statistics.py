"""The answer times leave the overview as a page or a table."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.gui.overview import page as overview
from dsr_desk.gui.window import Window
from dsr_desk.services import letters
from tests.gui.conftest import Open
from tests.gui.pages import followed


@pytest.mark.parametrize(("name", "begins"), [("tal.csv", b"\xef\xbb\xbf"), ("tal.pdf", b"%PDF-")])
def test_the_statistics_are_saved_as_a_table_and_as_a_page(
    qtbot: QtBot, window: Window, desk: Desk, open_case: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    name: str, begins: bytes,
) -> None:  # fmt: skip
    case = open_case(Right.OBJECTION_MARKETING)
    letters.make(desk.vault, case.ref, LetterKind.L17)
    letters.mark_sent(desk.vault, case.ref, "L17", Channel.MAIL, date(2026, 11, 3))
    monkeypatch.setattr(overview, "place_to_save", lambda *_words: tmp_path / name)
    followed(qtbot, window, "Save the statistics …")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert name in window.toast.text()
