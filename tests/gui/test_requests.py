"""Requests: logged, filtered, paused, reviewed, undone; by mouse and key on a real vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.request import IdentityMethod, Request, Right, State
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.requests.table_model import Sieve
from dsr_desk.gui.requests.working import Working
from dsr_desk.gui.window import Window
from dsr_desk.services import casework, imports, requests, review
from tests.gui.conftest import Open
from tests.gui.pages import modal
from tests.gui.test_window import settled
from tests.whole_job import exports

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def searched(desk: Desk, open_case: Open, tmp_path: Path) -> Request:
    """A case whose matches wait for the review."""
    for file, source in zip(exports.write(tmp_path), ("visma", "lime"), strict=True):
        for plan in imports.preview(file, source=source):
            imports.take_in(desk.vault, plan)
    case = open_case(Right.ACCESS)
    requests.settle_identity(desk.vault, case.ref, IdentityMethod.NO_DOUBT, "Known.")
    review.search_case(desk.vault, case.ref)
    return case


def dialog_in_front() -> FormDialog:
    return modal(FormDialog)


def test_an_empty_form_says_what_is_missing_at_each_field(qtbot: QtBot, window: Window, page: RequestsPage) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert page.form is not None
    qtbot.mouseClick(page.form.agree, LEFT)
    assert page.form._rows["name"].error()
    assert page.form._rights_error.isVisible()
    mail = page.form._rows["email"].field
    assert isinstance(mail, QLineEdit)
    qtbot.keyClicks(mail, "not an address")
    qtbot.mouseClick(page.form.agree, LEFT)
    assert page.form._rows["email"].error()
    assert not page.form._rows["name"].error()


def test_the_table_filters_as_one_types_and_enter_opens(
    qtbot: QtBot, window: Window, page: RequestsPage, open_case: Open
) -> None:
    open_case(Right.ERASURE, name="Per Lind")
    wanted = open_case(Right.ACCESS, name="Karin Ekdahl")
    window.go("requests")
    window.here.background.changed.emit(frozenset({"requests"}))
    settled(qtbot, window)
    assert page.list.table.model().rowCount() == 2
    qtbot.keyClicks(page.list.field, "karin access")
    assert page.list.table.model().rowCount() == 1
    qtbot.keyClick(page.list.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert page.case.ref == wanted.ref


def test_late_is_said_in_words(qtbot: QtBot, window: Window, page: RequestsPage, open_case: Open) -> None:
    from datetime import date

    open_case(received=date(2026, 10, 1))
    window.go("requests")
    window.here.background.changed.emit(frozenset({"requests"}))
    settled(qtbot, window)
    page.list.choose(Sieve.LATE)
    model = page.list.table.model()
    assert model.data(model.index(0, 5)) == "20 days late"


def test_the_last_day_shows_its_working(qtbot: QtBot, window: Window, page: RequestsPage, open_case: Open) -> None:
    window.open_case(open_case().ref)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.head.working, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Working)
    popup.close()


def test_a_case_is_paused_and_goes_on(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    case = open_case()
    window.open_case(case.ref)
    settled(qtbot, window)
    page.case.act.pause()
    qtbot.keyClick(dialog_in_front(), Qt.Key.Key_Return)
    settled(qtbot, window)
    assert requests.one(desk.vault, case.ref).state is State.PAUSED
    assert "Paused" in page.case.head._left.text()
    page.case.act.resume()
    qtbot.keyClick(dialog_in_front(), Qt.Key.Key_Return)
    settled(qtbot, window)
    assert requests.one(desk.vault, case.ref).state is State.OPEN


def test_space_includes_x_leaves_out_and_control_z_takes_it_back(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, searched: Request
) -> None:
    window.open_case(searched.ref)
    settled(qtbot, window)
    findings = page.case.review.list
    assert findings.hasFocus()
    first = findings.current()
    assert first is not None
    qtbot.keyClick(findings, Qt.Key.Key_Space)
    settled(qtbot, window)
    assert choices(desk, searched)[first.id] is Choice.INCLUDE
    after = findings.current()
    assert after is not None
    assert after.id != first.id
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert choices(desk, searched)[first.id] is None


def test_leaving_out_a_certain_match_asks_why(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, searched: Request
) -> None:
    window.open_case(searched.ref)
    settled(qtbot, window)
    findings = page.case.review.list
    certain = next(one for one in casework.one(desk.vault, searched.ref).findings if one.match.judgement.score > 0)
    findings.go_to(certain)
    qtbot.keyClick(findings, Qt.Key.Key_X)
    dialog = dialog_in_front()
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "Another person.")  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert choices(desk, searched)[certain.id] is Choice.EXCLUDE


def test_enter_shows_the_evidence_and_r_the_row(
    qtbot: QtBot, window: Window, page: RequestsPage, searched: Request
) -> None:
    from dsr_desk.gui.requests.evidence import Evidence, RawRow

    window.open_case(searched.ref)
    settled(qtbot, window)
    findings = page.case.review.list
    qtbot.keyClick(findings, Qt.Key.Key_Return)
    assert findings._carrier is not None
    assert findings._carrier.findChild(Evidence) is not None
    qtbot.keyClick(findings, Qt.Key.Key_R)
    assert findings._carrier.findChild(RawRow) is not None


def test_twice_the_text_breaks_no_step(qtbot: QtBot, window: Window, page: RequestsPage, searched: Request) -> None:
    window.here.theme.set_text_percent(200)
    window.resize(1440, 900)
    try:
        for stage in Stage:
            window.open_case(searched.ref, stage.value)
            settled(qtbot, window)
            assert page.case.width() <= window.width()
            assert window.minimumSizeHint().width() <= 1440, (stage, page.case.minimumSizeHint().width())
    finally:
        window.here.theme.set_text_percent(100)


def test_twice_the_text_in_a_small_window_cuts_no_name_no_button_and_no_page(
    qtbot: QtBot, window: Window, page: RequestsPage, searched: Request
) -> None:
    window.here.theme.set_text_percent(200)
    window.resize(1024, 700)
    try:
        for stage in Stage:
            window.open_case(searched.ref, stage.value)
            settled(qtbot, window)
            head = page.case.head
            assert head._name.text() == "Karin Ekdahl", stage
            for button in (head.more, head.next, head.working):
                assert not button.isVisible() or button.width() >= button.sizeHint().width(), (stage, button.text())
        for name in ("overview", "requests", "search", "imports", "policy", "settings"):
            window.go(name)
            settled(qtbot, window)
            for area in window.page(name).findChildren(QScrollArea):
                assert not area.isVisible() or area.widget().width() <= area.viewport().width(), name
        window.toast.say("Saved")
        assert window.toast.width() > window._rail.width(), "beside icons alone it would break every word"
    finally:
        window.here.theme.set_text_percent(100)
    assert window.toast.parentWidget() is window._rail


def choices(desk: Desk, case: Request) -> dict[int, Choice | None]:
    return {one.id: one.choice for one in casework.one(desk.vault, case.ref).findings}
