"""Finding a person, by mouse and key on a real vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.gui.search.page import SearchPage
from dsr_desk.gui.window import Window
from dsr_desk.services import imports, trail
from tests.gui.pages import CUSTOMERS, LIME, settled, written


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, window: Window, tmp_path: Path) -> SearchPage:
    for name, text, source in (("personer.csv", LIME, "Lime CRM"), ("kunder.csv", CUSTOMERS, "Visma")):
        (plan,) = imports.preview(written(tmp_path, name, text), source=source)
        imports.take_in(desk.vault, plan)
    window.go("search")
    settled(qtbot, window)
    found = window.page("search")
    assert isinstance(found, SearchPage)
    return found


def search(qtbot: QtBot, page: SearchPage, words: str) -> None:
    qtbot.keyClicks(page.box, words)
    qtbot.waitUntil(lambda: not page._timer.isActive(), timeout=3000)
    settled(qtbot, page)


def choose(page: SearchPage, file: str) -> None:
    """The first record of a file, as the arrow keys would reach it."""
    lines = [page.model.line(row) for row in range(page.model.rowCount())]
    row = next(row for row, line in enumerate(lines) if line.match and line.match.record.file == file)
    page.list.setCurrentIndex(page.model.index(row))


def shown_cells(page: SearchPage) -> str:
    model = page.detail.row
    return " ".join(str(model.index(row, 2).data()) for row in range(model.rowCount()))


def test_typing_a_name_and_a_mail_finds_the_person_in_both_systems(qtbot: QtBot, page: SearchPage) -> None:
    search(qtbot, page, "Karin Ekdahl karin.ekdahl@example.se")
    files = {page.model.line(row).match.record.file for row in range(page.model.rowCount())  # type: ignore[union-attr]
             if page.model.line(row).match}  # fmt: skip
    assert files == {"personer.csv", "kunder.csv"}
    assert page.detail.evidence.rowCount() > 0


def test_the_personal_number_is_masked_until_clicked_and_the_click_is_logged(
    qtbot: QtBot, page: SearchPage, desk: Desk
) -> None:
    search(qtbot, page, "900118+9811")
    choose(page, "kunder.csv")
    assert "9811" not in shown_cells(page)
    qtbot.mouseClick(page.detail.show_number, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert "900118+9811" in shown_cells(page)
    assert '"number.shown"' in trail.export(desk.vault)


def test_one_key_searches_with_what_the_record_knows(qtbot: QtBot, page: SearchPage) -> None:
    search(qtbot, page, "900118+9811")
    qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert page.box.text() == ""
    assert any(box.text() == "karin.ekdahl@example.se" for box in page.more.boxes.values())
    assert page.more.isVisible()


def test_nothing_found_lists_the_files_that_were_searched(qtbot: QtBot, page: SearchPage) -> None:
    search(qtbot, page, "Zebulon Qvarnqvist")
    words = " ".join(label.text() for label in page.nothing.findChildren(QLabel) if label.isVisible())
    assert "Nothing was found" in words
    assert "personer.csv" in words
    assert "kunder.csv" in words


def test_the_newest_search_is_the_one_shown(qtbot: QtBot, page: SearchPage) -> None:
    page.box.setText("Noor Haddad")
    page.search()
    page.box.setText("Karin Ekdahl")
    page.search()
    settled(qtbot, page)
    assert page.model.line(0).title == "Karin Ekdahl"


def test_a_search_whose_answer_stands_to_be_read_is_a_line_in_the_log(
    qtbot: QtBot, page: SearchPage, desk: Desk, window: Window
) -> None:
    search(qtbot, page, "Karin Ekdahl")
    assert '"search.made"' not in trail.export(desk.vault)
    qtbot.waitUntil(lambda: '"search.made"' in trail.export(desk.vault), timeout=5000)
    search(qtbot, page, "Noor Haddad")
    window.go("overview")
    settled(qtbot, page)
    assert trail.export(desk.vault).count('"search.made"') == 2


def test_a_search_that_was_asked_for_is_a_line_in_the_log_at_once(qtbot: QtBot, page: SearchPage, desk: Desk) -> None:
    search(qtbot, page, "Karin Ekdahl")
    assert '"search.made"' not in trail.export(desk.vault)
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert '"search.made"' in trail.export(desk.vault)
    assert "Ekdahl" not in trail.export(desk.vault)


def test_a_case_is_started_with_what_the_record_holds(qtbot: QtBot, page: SearchPage) -> None:
    search(qtbot, page, "900118+9811")
    page.wants_page.disconnect()
    with qtbot.waitSignal(page.wants_page) as asked:
        qtbot.mouseClick(page.detail.case, Qt.MouseButton.LeftButton)
    name, (what, subject, _step) = asked.args
    assert (name, what) == ("requests", "new")
    assert subject.name == "Karin Ekdahl"
