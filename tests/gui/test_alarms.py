"""Somebody who was erased stands in a new file: the notices on the import page and the card on the overview."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.domain.request import Request, Right
from dsr_desk.gui.imports.alarms import AlarmNotice
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.overview.page import OverviewPage
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import guard, imports, requests
from tests.gui.pages import LIME, in_front, settled, written

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def case(window: Window, open_case: Callable[..., Request]) -> Request:
    """Somebody who is guarded against coming back."""
    made = open_case(Right.ERASURE)
    guard.protect(window.here.vault, made.ref)
    return made


@pytest.fixture
def page(qtbot: QtBot, window: Window, case: Request, tmp_path: Path) -> ImportsPage:
    """The import page after a file was read in by mouse in which the person stands in row 4."""
    assert case
    window.go("imports")
    settled(qtbot, window)
    found = window.page("imports")
    assert isinstance(found, ImportsPage)
    found.take_files([written(tmp_path, "personer.csv", LIME)])
    settled(qtbot, window)
    qtbot.mouseClick(found.preview.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    return found


def _first(page: ImportsPage) -> AlarmNotice:
    return next(iter(page.alarms.notices.values()))


def test_a_file_with_an_erased_person_raises_a_notice_by_case_number_and_row(page: ImportsPage, case: Request) -> None:
    (notice,) = page.alarms.notices.values()
    assert notice.isVisible()
    assert notice.text() == f"{case.ref} is back: row 4 in personer.csv. The person was erased."
    assert "Ekdahl" not in notice.text()


def test_tab_goes_as_the_eye_does_though_the_notice_was_made_last(
    qtbot: QtBot, page: ImportsPage, window: Window
) -> None:
    window.toast.hide()
    in_front(qtbot, window)
    window._bar.new.setFocus()
    notice = _first(page)
    for expected in (notice.open, notice.erased, notice.dismiss, next(iter(page.leftovers.notices.values())).delete):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is expected
    for expected in (notice.dismiss, notice.erased):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
        assert window.focusWidget() is expected


def test_the_notice_opens_the_case(qtbot: QtBot, page: ImportsPage, window: Window, case: Request) -> None:
    qtbot.mouseClick(_first(page).open, LEFT)
    settled(qtbot, window)
    assert window.page("requests").case.ref == case.ref  # type: ignore[attr-defined]


def test_an_alarm_is_dismissed_with_a_reason_and_undo_brings_it_back(
    qtbot: QtBot, page: ImportsPage, window: Window, case: Request
) -> None:
    button = _first(page).dismiss
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = next(iter(page.findChildren(ReasonDialog)))
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "Her brother has the same telephone.")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert not page.alarms.notices
    assert page.alarms.isHidden()
    assert "guard.dismissed" in [line.action for line in requests.history(window.here.vault, case.ref)]
    in_front(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert len(page.alarms.notices) == 1


def test_a_row_erased_there_again_leaves_the_vault_and_the_notice_goes(
    qtbot: QtBot, page: ImportsPage, window: Window
) -> None:
    qtbot.mouseClick(_first(page).erased, LEFT)
    dialog = page.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    assert not page.alarms.notices
    (taken,) = imports.listing(window.here.vault)
    assert taken.rows_purged == 1


def test_taking_the_import_back_takes_the_notice_away(qtbot: QtBot, page: ImportsPage, window: Window) -> None:
    qtbot.mouseClick(page.list.undo_buttons[0], LEFT)
    settled(qtbot, window)
    assert not page.alarms.notices


def test_the_overview_shows_who_is_back_and_leads_there(
    qtbot: QtBot, page: ImportsPage, window: Window, case: Request
) -> None:
    assert page.alarms.notices
    window.go("overview")
    settled(qtbot, window)
    overview = window.page("overview")
    assert isinstance(overview, OverviewPage)
    said = [label.text() for label in overview.findChildren(QLabel)]
    assert f"{case.ref} is back: 1 row in personer.csv" in said
    link = next(one for one in overview.findChildren(LinkButton) if one.text() == "See to it")
    qtbot.mouseClick(link, LEFT)
    settled(qtbot, window)
    assert page.isVisible()


def test_a_file_without_her_raises_nothing(qtbot: QtBot, window: Window, case: Request, tmp_path: Path) -> None:
    assert case.received < date.max
    window.go("imports")
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    settled(qtbot, window)
    page.take_files([written(tmp_path, "andra.csv", LIME.replace("karin.ekdahl", "kim").replace("0701740611", ""))])
    settled(qtbot, window)
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, window)
    assert not page.alarms.notices
