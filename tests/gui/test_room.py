"""What stays in sight in a small window and at large text, and what a closed case no longer offers."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.request import IdentityMethod, Request, Right
from dsr_desk.gui.requests.decision_plan import Plan
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import casework, erasure, imports, requests, review
from tests.gui.conftest import Open
from tests.gui.pages import settled
from tests.whole_job import exports

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def decided(desk: Desk, open_case: Open, tmp_path: Path) -> Request:
    """An erasure with every record decided as proposed."""
    for file, source in zip(exports.write(tmp_path), ("visma", "lime"), strict=True):
        for plan in imports.preview(file, source=source):
            imports.take_in(desk.vault, plan)
    case = open_case(Right.ERASURE)
    requests.settle_identity(desk.vault, case.ref, IdentityMethod.NO_DOUBT, "Known.")
    found = review.search_case(desk.vault, case.ref)
    review.choose(desk.vault, case.ref, [one.record_id for one in found], Choice.INCLUDE)
    erasure.adopt(desk.vault, case.ref)
    return case


def test_the_banner_leaves_out_the_case_in_front(qtbot: QtBot, window: Window, open_case: Open) -> None:
    case = open_case(received=date(2026, 10, 1))
    window.reminding.look()
    settled(qtbot, window)
    window.resize(1024, 700)
    settled(qtbot, window)
    assert window.banner.height() <= window.banner.open.height() + 24
    qtbot.mouseClick(window.banner.open, LEFT)
    settled(qtbot, window)
    assert not window.banner.isVisible()
    other = open_case(received=date(2026, 10, 2))
    window.reminding.look()
    settled(qtbot, window)
    assert other.ref in window.banner.text()
    assert case.ref not in window.banner.text()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert case.ref in window.banner.text()


def test_five_decisions_stay_in_sight_over_the_work_list(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, decided: Request
) -> None:
    window.resize(1024, 700)
    window.open_case(decided.ref, "decision")
    settled(qtbot, window)
    assert erasure.tasks(desk.vault, decided.ref)
    qtbot.waitUntil(lambda: page.case.decision._work.height() > 60, timeout=2000)
    found = casework.one(desk.vault, decided.ref).findings
    tasks = [erasure.Task(f"s{number}", f"System {number}", "", tuple(found)) for number in range(9)]
    page.case.decision.show_plan(Plan(found, frozenset(one.id for one in found), tasks))
    settled(qtbot, window)
    assert page.case.decision._work.isVisible()
    qtbot.waitUntil(lambda: page.case.decision._work.verticalScrollBar().maximum() > 0, timeout=1000)
    table = page.case.decision.table
    assert table.viewport().height() >= 5 * table.verticalHeader().defaultSectionSize()
    page.case.decision.show_plan(Plan(found, frozenset(one.id for one in found), tasks[:2], is_closed=True))
    settled(qtbot, window)
    qtbot.waitUntil(lambda: page.case.decision._work.height() > 60, timeout=2000)
    assert window.height() == 700


def test_the_foot_of_the_review_is_one_line(qtbot: QtBot, window: Window, page: RequestsPage, decided: Request) -> None:
    window.resize(1280, 800)
    window.open_case(decided.ref, "review")
    settled(qtbot, window)
    said = page.case.review._sum
    assert said.width() >= said.fontMetrics().horizontalAdvance(said.text())


def test_the_key_gives_way_to_the_words_at_twice_the_text(qtbot: QtBot, window: Window) -> None:
    field = window._bar.field
    assert field.key.isVisible()
    window.here.theme.set_text_percent(200)
    try:
        for width in (1024, 1440):
            window.resize(width, 800)
            settled(qtbot, window)
            words = field.fontMetrics().horizontalAdvance(field.text()) + 30
            assert not field.key.isVisible() or words <= field.key.x()
    finally:
        window.here.theme.set_text_percent(100)


def test_a_closed_case_offers_nothing_to_decide(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, decided: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    _close(monkeypatch)
    before = casework.one(desk.vault, decided.ref).findings
    window.open_case(decided.ref, "review")
    settled(qtbot, window)
    assert not {"Include", "Leave out", "Include all certain"} & _words(page.case.review)
    qtbot.keyClick(page.case.review.list, Qt.Key.Key_X)
    settled(qtbot, window)
    window.open_case(decided.ref, "decision")
    settled(qtbot, window)
    assert not {"Erase", "Restrict", "Undecided", "It is done", "Told today"} & _words(page.case.decision)
    qtbot.keyClick(page.case.decision.table, Qt.Key.Key_B)
    settled(qtbot, window)
    assert casework.one(desk.vault, decided.ref).findings == before


def _words(part: object) -> set[str]:
    buttons: Sequence[QPushButton] = part.findChildren(QPushButton)  # type: ignore[attr-defined]
    return {one.text() for one in buttons if one.isVisible()}


def _close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every case is read as closed today: what closing asks for is tested elsewhere."""
    from dataclasses import replace

    real = casework.one

    def closed(vault: object, ref: str) -> casework.CaseFile:
        file = real(vault, ref)  # type: ignore[arg-type]
        case = replace(file.case, closed_on=date(2026, 11, 22))
        return replace(file, line=replace(file.line, case=case))

    monkeypatch.setattr(casework, "one", closed)
