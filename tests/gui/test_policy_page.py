"""The record of processing, by mouse and key on a real vault that knows the firm's own policy, gaps and all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.policy.gap_row import GapRow
from dsr_desk.gui.policy.page import PolicyPage
from dsr_desk.gui.window import Window
from dsr_desk.services import policies
from tests.gui.pages import settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, window: Window) -> PolicyPage:
    policies.take_in(desk.vault, policies.shipped("izonen"))
    window.go("policy")
    settled(qtbot, window)
    found = window.page("policy")
    assert isinstance(found, PolicyPage)
    return found


def words(page: PolicyPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def row_of(page: PolicyPage, key: str) -> GapRow:
    return next(row for row in page.gap_rows if row.gap.key == key)


def show_all(qtbot: QtBot, page: PolicyPage) -> None:
    link = next(one for one in page.findChildren(LinkButton) if one.text().startswith("Show all"))
    qtbot.mouseClick(link, LEFT)


def test_a_choice_fills_a_gap_at_once(qtbot: QtBot, page: PolicyPage, desk: Desk) -> None:
    show_all(qtbot, page)
    row = next(row for row in page.gap_rows if row.gap.key.endswith(".role"))
    assert isinstance(row.field, CalmCombo)
    row.field.setFocus()
    qtbot.keyClick(row.field, Qt.Key.Key_Down)
    settled(qtbot, page)
    assert row.gap.key not in {gap.key for gap in policies.gaps(desk.vault)}


def test_a_written_answer_is_saved_with_enter_and_a_wrong_one_is_told_at_the_field(
    qtbot: QtBot, page: PolicyPage, desk: Desk
) -> None:
    show_all(qtbot, page)
    key = next(row.gap.key for row in page.gap_rows if row.gap.key.endswith(".country"))
    field = row_of(page, key).field
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Narnia")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert "Narnia" in words(page)
    assert key in {gap.key for gap in policies.gaps(desk.vault)}
    field.clear()
    qtbot.keyClicks(field, "SE")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert key not in {gap.key for gap in policies.gaps(desk.vault)}


def test_every_entry_stands_with_its_policy_sentence(page: PolicyPage, desk: Desk) -> None:
    first = policies.current(desk.vault).controllers[0]
    assert first.full_name in words(page)
    assert first.quote[:40] in words(page)


def test_a_policy_file_with_a_fault_is_told_and_changes_nothing(
    qtbot: QtBot, page: PolicyPage, window: Window, desk: Desk, tmp_path: Path
) -> None:
    before = policies.export(desk.vault)
    file = tmp_path / "policy.yaml"
    file.write_text("controllers:\n  - nam: X\n", encoding="utf-8")
    page.take_in(file)
    settled(qtbot, page)
    assert window.toast.isVisible()
    assert policies.export(desk.vault) == before
