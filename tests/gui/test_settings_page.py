"""Settings and the vault's card, by mouse and key on a real vault."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.settings import NAMES
from dsr_desk.gui.rail import Rail
from dsr_desk.gui.recovery import RecoveryKeyDialog
from dsr_desk.gui.settings.page import SettingsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import rekeying, scheduling, settings
from dsr_desk.system.schedule import What
from tests.gui.pages import in_front, settled

pytestmark = pytest.mark.page("settings")
LEFT = Qt.MouseButton.LeftButton


def test_every_typed_setting_has_its_row(page: SettingsPage) -> None:
    assert set(page.rows) == set(NAMES)


def test_a_tick_is_kept_at_once(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    box = page.rows["eves_extend"].field
    assert isinstance(box, QCheckBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    settled(qtbot, page)
    assert settings.current(desk.vault).eves_extend is True


def test_a_name_is_kept_and_stands_in_the_log_from_then_on(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    line = page.rows["operator"].field
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Tove")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert settings.current(desk.vault).operator == "Tove"
    assert desk.vault.operator == "Tove"


def test_larger_text_is_seen_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    before = QApplication.font().pointSizeF()
    box = page.rows["text_percent"].field
    assert isinstance(box, QSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "150")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    page.here.theme.set_text_percent(100)


def _choose_language(qtbot: QtBot, window: Window, language: str) -> None:
    combo = window.page("settings").rows["language"].field  # type: ignore[attr-defined]
    assert isinstance(combo, QComboBox)
    combo.showPopup()
    shown = combo.view().visualRect(combo.model().index(combo.findData(language), 0)).center()
    qtbot.mouseClick(combo.view().viewport(), LEFT, pos=shown)
    qtbot.wait(200)
    settled(qtbot, window)


def test_another_language_is_spoken_at_once_on_the_same_page(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    locked: list[bool] = []
    window.offer_lock(lambda: locked.append(True))
    _choose_language(qtbot, window, "en")
    window._rail.show_count("requests", 4)
    _choose_language(qtbot, window, "sv")
    assert window.here.language == "sv"
    assert window._rail.counts["requests"] == 4
    assert "Överblick" in window._rail.button("overview").text()
    assert window._rail.button("settings").isChecked()
    words = " ".join(label.text() for label in window.page("settings").findChildren(QLabel))
    assert "Valvet" in words
    assert "Appearance" not in words
    qtbot.mouseClick(window._rail.lock, LEFT)
    assert locked == [True]
    in_front(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert window._rail.button("overview").isChecked()
    window.go("settings")
    settled(qtbot, window)
    _choose_language(qtbot, window, "en")
    assert "Overview" in window._rail.button("overview").text()
    assert len(window.findChildren(Rail)) == 1


def test_a_half_written_request_is_not_lost_to_another_language(
    qtbot: QtBot, window: Window, page: SettingsPage, desk: Desk
) -> None:
    _choose_language(qtbot, window, "en")
    window.new_request()
    settled(qtbot, window)
    window.go("settings")
    settled(qtbot, window)
    _choose_language(qtbot, window, "sv")
    assert window.here.language == "en"
    assert "half-written" in window.toast.text()
    assert settings.current(desk.vault).language == "sv"


def test_the_vault_is_checked_and_copied(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    qtbot.mouseClick(page.vault_card.check, LEFT)
    settled(qtbot, page)
    assert "whole" in page.vault_card.done.text()
    page.vault_actions.back_up(tmp_path / "copy.backup")
    settled(qtbot, page)
    assert (tmp_path / "copy.backup").exists()
    assert not page.vault_card.warning.isVisible()


def test_a_new_recovery_key_can_be_left_only_when_two_groups_are_written_back(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    qtbot.mouseClick(page.vault_card.recovery, LEFT)
    settled(qtbot, page)
    dialog = next(iter(page.findChildren(RecoveryKeyDialog)))
    shown = [label.accessibleName().partition(": ")[2].replace(" ", "") for label in dialog.findChildren(QLabel)]
    groups = [one for one in shown if len(one) == 4]
    assert rekeying.is_recovery_key(desk.vault, "-".join(groups))
    assert not dialog.agree.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    for field, place in zip(dialog.view.fields, dialog.view.asked, strict=True):
        qtbot.keyClicks(field, groups[place].lower())
    qtbot.mouseClick(dialog.agree, LEFT)
    assert not dialog.isVisible()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS keep it elsewhere")
def test_a_tick_schedules_the_window_and_a_refused_one_goes_back_with_its_reason(
    qtbot: QtBot, window: Window, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "a file"))
    card = page.schedule_card
    card.ticks[What.REMINDER].click()
    qtbot.waitUntil(lambda: not card.ticks[What.REMINDER].isChecked())
    assert card.wrong.text()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    card.ticks[What.WINDOW].click()
    settled(qtbot, window)
    assert scheduling.is_on(What.WINDOW)
    assert card.ticks[What.WINDOW].isChecked()
