"""The last step of an erasure: the next export proves it, and the case file goes out as one ZIP."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import erasure, imports, review
from tests.gui.conftest import Open
from tests.gui.pages import settled, written
from tests.whole_job import exports

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def erased(desk: Desk, open_case: Open, tmp_path: Path) -> Request:
    """A case whose Lime card was erased."""
    _visma, lime = exports.write(tmp_path)
    for plan in imports.preview(lime, source="lime"):
        imports.take_in(desk.vault, plan)
    case = open_case(Right.ERASURE)
    review.search_case(desk.vault, case.ref)
    review.choose(desk.vault, case.ref, ["limecrm-personer.csv:2"], Choice.INCLUDE)
    erasure.decide(desk.vault, case.ref, ["limecrm-personer.csv:2"], Decision(Outcome.ERASE))
    erasure.done(desk.vault, case.ref)
    return case


@pytest.fixture
def page(qtbot: QtBot, window: Window, erased: Request) -> RequestsPage:
    """The case at its last step."""
    window.open_case(erased.ref, Stage.CLOSED.value)
    settled(qtbot, window)
    made = window.page("requests")
    assert isinstance(made, RequestsPage)
    return made


def check(qtbot: QtBot, window: Window, page: RequestsPage) -> list[str]:
    """Press the button; what the step says then."""
    qtbot.mouseClick(page.case.closed.check, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    return [label.text() for label in page.case.closed.findChildren(QLabel) if label.isVisible()]


def take_in(desk: Desk, file: Path) -> None:
    for plan in imports.preview(file, source="lime"):
        imports.take_in(desk.vault, plan)


def test_without_a_new_export_nothing_is_claimed(qtbot: QtBot, window: Window, page: RequestsPage) -> None:
    assert "no new export read in" in check(qtbot, window, page)


def test_a_new_export_without_her_says_gone_with_day_and_fingerprint(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, tmp_path: Path
) -> None:
    rest = "\n".join(line for line in exports.LIME.splitlines() if not line.startswith("Karin")) + "\n"
    take_in(desk, written(tmp_path, "limecrm-december.csv", rest, "utf-8"))
    said = check(qtbot, window, page)
    assert "gone" in said
    fingerprint = imports.listing(desk.vault)[0].sha256[:12]
    assert any(fingerprint in text and "November" in text for text in said), said


def test_a_new_export_with_her_names_the_row(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, tmp_path: Path
) -> None:
    take_in(desk, written(tmp_path, "limecrm-again.csv", exports.LIME + "\n", "utf-8"))
    assert "still there (limecrm-again.csv:2)" in check(qtbot, window, page)


def test_the_case_file_is_saved_under_the_case_number(
    qtbot: QtBot, window: Window, page: RequestsPage, erased: Request, tmp_path: Path
) -> None:
    entry = next(one for one in page.case.head.menu.actions() if one.text() == "Case file …")
    entry.trigger()
    dialog = next(iter(page.findChildren(QFileDialog)))
    assert dialog.selectedFiles()[0].endswith(f"{erased.ref}.zip")
    dialog.close()
    page.case.act.save_file_to(tmp_path / f"{erased.ref}.zip")
    settled(qtbot, window)
    with zipfile.ZipFile(tmp_path / f"{erased.ref}.zip") as saved:
        assert {"case.json", "audit.jsonl"} <= set(saved.namelist())
