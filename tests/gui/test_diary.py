"""The diary of later erasures on the overview: told, ticked when its day has come, saved as a calendar."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.request import Request, Right
from dsr_desk.gui.overview.diary_dialog import DiaryDialog
from dsr_desk.gui.overview.page import OverviewPage
from dsr_desk.gui.window import Window
from dsr_desk.services import diary, erasure, imports, review
from dsr_desk.store import findings
from tests.gui.conftest import Open
from tests.gui.pages import settled
from tests.whole_job import exports

LEFT = Qt.MouseButton.LeftButton
LAW = "bokföringslagen (1999:1078) 7 kap. 2 §"


@pytest.fixture
def kept(desk: Desk, open_case: Open, tmp_path: Path) -> Request:
    """A case whose Visma row is kept until the end of 2031."""
    visma, _lime = exports.write(tmp_path)
    for plan in imports.preview(visma, source="visma"):
        imports.take_in(desk.vault, plan)
    case = open_case(Right.ERASURE)
    review.search_case(desk.vault, case.ref)
    review.choose(desk.vault, case.ref, ["kundregister.csv:2"], Choice.INCLUDE)
    decision = Decision(Outcome.KEEP_UNTIL, date(2031, 12, 31), LAW)
    erasure.decide(desk.vault, case.ref, ["kundregister.csv:2"], decision)
    return case


@pytest.fixture
def dialog(qtbot: QtBot, window: Window, kept: Request) -> DiaryDialog:
    assert kept
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    page.refresh()
    settled(qtbot, window)
    assert "2 January 2032: 1 customer in Visma" in texts(page)
    opened = page.open_diary()
    settled(qtbot, window)
    return opened


def texts(widget: object) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]  # type: ignore[attr-defined]


def test_the_diary_says_the_day_and_has_nothing_to_tick_before_it(dialog: DiaryDialog) -> None:
    shown = texts(dialog)
    assert "2032" in shown
    assert "2 January 2032: 1 customer in Visma" in shown
    assert dialog.done_buttons == []


def test_what_is_due_is_ticked_and_is_gone_from_the_diary(
    qtbot: QtBot, window: Window, desk: Desk, kept: Request, dialog: DiaryDialog
) -> None:
    past = Decision(Outcome.KEEP_UNTIL, date(2025, 12, 31), LAW)
    with desk.vault.writing("test.earlier") as connection:
        (one,) = [one for one in findings.of_case(connection, kept.ref) if one.is_hers]
        findings.decide(connection, one.id, replace(past))
    dialog.show_later(diary.every(desk.vault))
    qtbot.mouseClick(dialog.done_buttons[0], LEFT)
    settled(qtbot, window)
    assert "Nothing is kept on a ground." in texts(dialog)
    assert diary.every(desk.vault) == ()


def test_routine_erasure_is_a_proposal(qtbot: QtBot, window: Window, dialog: DiaryDialog) -> None:
    qtbot.mouseClick(dialog.look_through, LEFT)
    settled(qtbot, window)
    shown = texts(dialog)
    assert "ROUTINE ERASURE, A PROPOSAL" in shown
    assert "3 of 3 rows say no day" in " ".join(shown)


def test_the_diary_is_saved_as_a_calendar(qtbot: QtBot, window: Window, dialog: DiaryDialog, tmp_path: Path) -> None:
    dialog.save_calendar(tmp_path / "gallring.ics")
    settled(qtbot, window)
    assert "20320102" in (tmp_path / "gallring.ics").read_text(encoding="utf-8")
