"""The stop list in the window: masked, added to by hand, ended by the person's wish, saved for the senders."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.request import Right
from dsr_desk.files.stop_list import StopForm
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.stops import dialog as stop_dialog
from dsr_desk.gui.stops.adding import AddStop
from dsr_desk.gui.stops.dialog import StopDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import requests, stops
from tests.gui.conftest import Open
from tests.gui.pages import followed, modal, settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def list_shown(qtbot: QtBot, window: Window, open_case: Open) -> StopDialog:
    """The list with one person, opened from the overview."""
    open_case(Right.OBJECTION_MARKETING)
    followed(qtbot, window, "Open the stop list")
    return modal(StopDialog)


def test_a_line_is_masked_until_one_asks_and_that_is_logged(
    qtbot: QtBot, window: Window, desk: Desk, list_shown: StopDialog
) -> None:
    (line,) = list_shown.lines
    assert "Ekdahl" not in line.text()
    assert "karin.ekdahl" not in line.text()
    qtbot.mouseClick(line.look, LEFT)
    settled(qtbot, window)
    assert "karin.ekdahl@example.se" in line.text()
    assert requests.history(desk.vault, line.ref)[-1].action == "stop.shown"


def test_somebody_who_rang_is_stopped_at_once_and_has_a_case(
    qtbot: QtBot, window: Window, desk: Desk, list_shown: StopDialog
) -> None:
    qtbot.mouseClick(list_shown.add, LEFT)
    form = modal(AddStop)
    qtbot.keyClicks(form.name, "Noor Haddad")
    qtbot.mouseClick(form.agree, LEFT)
    assert form.isVisible()
    assert form._row.error()
    qtbot.keyClicks(form.mail, "noor@example.com")
    qtbot.keyClick(form.mail, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert {one.emails for one in stops.listing(desk.vault)} == {("karin.ekdahl@example.se",), ("noor@example.com",)}
    (case,) = [one for one in requests.every(desk.vault) if one.subject.name == "Noor Haddad"]
    assert case.rights == (Right.OBJECTION_MARKETING,)
    assert len(list_shown.lines) == 2
    assert case.ref in list_shown._done.text()


def test_taking_somebody_off_asks_how_she_wished_it(
    qtbot: QtBot, window: Window, desk: Desk, list_shown: StopDialog
) -> None:
    qtbot.mouseClick(list_shown.lines[0].end, LEFT)
    why = modal(ReasonDialog)
    qtbot.mouseClick(why.agree, LEFT)
    assert why.isVisible()
    qtbot.keyClicks(why.field, "Mejl: vill ha nyhetsbrevet igen.")
    qtbot.mouseClick(why.agree, LEFT)
    settled(qtbot, window)
    assert stops.listing(desk.vault) == ()
    assert list_shown.lines == []
    assert not list_shown.saves[StopForm.LIME].isVisible()


def test_the_list_is_saved_for_a_sender_with_the_caution_that_it_is_not_tried(
    qtbot: QtBot, window: Window, list_shown: StopDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stop_dialog, "place_to_save", lambda *_words: tmp_path / "spärr.csv")
    qtbot.mouseClick(list_shown.saves[StopForm.EDITNEWS], LEFT)
    settled(qtbot, window)
    assert "karin.ekdahl@example.se" in (tmp_path / "spärr.csv").read_text("utf-8-sig")
    assert "not tried" in list_shown._done.text()


def test_a_line_leads_to_its_case(qtbot: QtBot, window: Window, list_shown: StopDialog) -> None:
    ref = list_shown.lines[0].ref
    qtbot.mouseClick(list_shown.lines[0].case, LEFT)
    settled(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.case.ref == ref
