"""Carrying an erasure out in the window: reasons, single ticks, the work list as a file, recipients, the guard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.requests import decision_actions
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.requests.work_lines import NoticeLine, TaskLine
from dsr_desk.gui.window import Window
from dsr_desk.services import casework, erasure, guard, imports, recipients, review
from tests.gui.conftest import Open
from tests.gui.pages import settled, written
from tests.whole_job import exports

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def case(desk: Desk, open_case: Open, tmp_path: Path) -> Request:
    """Two Lime cards taken as hers, one of them decided."""
    _visma, lime = exports.write(tmp_path)
    lime.write_text(exports.LIME + "Karin;Ekdahl;;0701740611;;;\n", encoding="utf-8-sig")
    for plan in imports.preview(lime, source="lime"):
        imports.take_in(desk.vault, plan)
    made = open_case(Right.ERASURE)
    found = {one.record_id for one in review.search_case(desk.vault, made.ref)}
    assert "limecrm-personer.csv:6" in found
    review.choose(desk.vault, made.ref, ["limecrm-personer.csv:2", "limecrm-personer.csv:6"], Choice.INCLUDE)
    erasure.adopt(desk.vault, made.ref)
    return made


@pytest.fixture
def page(qtbot: QtBot, window: Window, case: Request) -> RequestsPage:
    window.open_case(case.ref, Stage.DECISION.value)
    settled(qtbot, window)
    settled(qtbot, window)
    made = window.page("requests")
    assert isinstance(made, RequestsPage)
    return made


def texts(widget: object) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))  # type: ignore[attr-defined]


def test_one_chosen_row_is_ticked_and_the_system_is_partly_done(
    qtbot: QtBot, window: Window, page: RequestsPage
) -> None:
    page.case.decision.table.clearSelection()
    page.case.decision.table.selectRow(0)
    qtbot.mouseClick(page.case.decision.tick, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    (line,) = page.case.decision.findChildren(TaskLine)
    assert "1 of 2 done" in texts(line)


def test_another_outcome_than_the_law_proposes_asks_why(qtbot: QtBot, window: Window, page: RequestsPage) -> None:
    page.case.decision.table.selectRow(0)
    qtbot.mouseClick(page.case.decision.restrict, LEFT)
    settled(qtbot, window)
    dialog = page.case.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.field.setPlainText("Hon ändrade sig i telefon.")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    decisions = {one.decision for one in review.findings(window.here.vault, page.case.ref) if one.is_hers}
    assert Decision(Outcome.RESTRICT, reason="Hon ändrade sig i telefon.") in decisions


def test_the_work_list_and_the_notices_are_saved(
    qtbot: QtBot, window: Window, page: RequestsPage, tmp_path: Path
) -> None:
    page.case.deciding.save_worklist_to(tmp_path / "lista.pdf")
    page.case.deciding.save_worklist_to(tmp_path / "lista.xlsx")
    (tmp_path / "till").mkdir()
    page.case.deciding.write_notices_to(tmp_path / "till")
    settled(qtbot, window)
    assert (tmp_path / "lista.pdf").read_bytes()[:5] == b"%PDF-"
    assert (tmp_path / "lista.xlsx").read_bytes()[:2] == b"PK"
    assert [one.suffix for one in (tmp_path / "till").iterdir()] == [".pdf"]


def test_a_told_recipient_is_asked_again_and_confirms(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, case: Request
) -> None:
    (notice,) = recipients.notices(desk.vault, case.ref)
    recipients.told(desk.vault, case.ref, notice.recipient)
    page.case.deciding.chased(notice.recipient)
    settled(qtbot, window)
    settled(qtbot, window)
    (line,) = page.case.decision.findChildren(NoticeLine)
    assert "asked again" in texts(line)
    page.case.deciding.answered(notice.recipient)
    settled(qtbot, window)
    assert recipients.notices(desk.vault, case.ref)[0].answered_on == desk.vault.today()


def test_the_last_step_says_that_she_is_watched_for_and_lets_it_end(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, case: Request, tmp_path: Path
) -> None:
    erasure.done(desk.vault, case.ref)
    assert casework.one(desk.vault, case.ref).is_guarded
    back = written(tmp_path, "brev.csv", "E-post\nkarin.ekdahl@example.se\n")
    for plan in imports.preview(back, source="newsletter"):
        guard.watch(desk.vault, imports.take_in(desk.vault, plan).id)
    window.open_case(case.ref, Stage.CLOSED.value)
    settled(qtbot, window)
    assert "The person stands in a file again: row 2 in brev.csv." in texts(page.case.closed)
    qtbot.mouseClick(page.case.closed.end_guard, LEFT)
    dialog = page.case.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert not casework.one(desk.vault, case.ref).is_guarded


def test_each_responsible_person_is_given_her_own_part_of_the_list(
    qtbot: QtBot, window: Window, desk: Desk, case: Request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visma, _lime = exports.write(tmp_path)
    for plan in imports.preview(visma, source="visma"):
        imports.take_in(desk.vault, plan)
    found = [one.record_id for one in review.search_case(desk.vault, case.ref) if one.match.record.source == "visma"]
    review.choose(desk.vault, case.ref, found, Choice.INCLUDE)
    erasure.decide(desk.vault, case.ref, found, Decision(Outcome.ERASE, reason="Ingen bokföring."))
    window.open_case(case.ref, Stage.DECISION.value)
    settled(qtbot, window)
    settled(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    people = [one.responsible for one in erasure.tasks(desk.vault, case.ref)]
    assert len(set(people)) > 1
    menu = page.case.decision.save_list.menu()
    assert [one.text() for one in menu.actions()] == ["Everybody's", *dict.fromkeys(people)]
    place = tmp_path / "lista.csv"
    monkeypatch.setattr(decision_actions, "place_to_save", lambda *_: place)
    menu.actions()[-1].trigger()
    settled(qtbot, window)
    written = place.read_text("utf-8-sig")
    assert people[-1] in written
    assert people[0] not in written
