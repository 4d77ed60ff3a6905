"""What the vault no longer needs: told on the overview, listed in Settings, gone when the person says so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.gui.settings.page import SettingsPage
from dsr_desk.gui.settings.tidy_card import TidyDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import imports
from tests.gui.pages import CUSTOMERS, settled, written

LEFT = Qt.MouseButton.LeftButton


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def an_old_file(desk: Desk, folder: Path, days: int = 100) -> None:
    """Taken in so many days ago."""
    now = desk.vault.clock
    desk.vault.clock = lambda: datetime(2026, 11, 22, 9, 0, tzinfo=UTC) - timedelta(days=days)
    (plan,) = imports.preview(written(folder, "kunder.csv", CUSTOMERS), source="visma")
    imports.take_in(desk.vault, plan)
    desk.vault.clock = now


def test_nothing_is_said_on_the_overview_when_nothing_may_go(window: Window) -> None:
    assert "NO LONGER NEEDED" not in texts(window)


def test_the_overview_tells_settings_lists_and_one_button_does(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    an_old_file(desk, tmp_path)
    window.page("overview").refresh()  # type: ignore[attr-defined]
    settled(qtbot, window)
    assert "NO LONGER NEEDED IN THE VAULT\n1 old file" in texts(window)
    window.go("settings")
    settled(qtbot, window)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.tidy_card.words.text() == "1 old file"
    qtbot.mouseClick(page.tidy_card.button, LEFT)
    dialog = page.tidy_card.findChild(TidyDialog)
    assert isinstance(dialog, TidyDialog)
    assert "visma: kunder.csv, 2 rows (since" in texts(dialog)
    qtbot.mouseClick(dialog.cancel, LEFT)
    settled(qtbot, window)
    assert imports.listing(desk.vault)[0].rows_held == 2
    qtbot.mouseClick(page.tidy_card.button, LEFT)
    dialog = page.tidy_card.findChildren(TidyDialog)[-1]
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert imports.listing(desk.vault)[0].rows_held == 0
    assert page.tidy_card.done.text().startswith("Gone: 1 old file. Backups")
    assert page.tidy_card.words.text() == "The vault holds nothing longer than it needs."
    assert not page.tidy_card.button.isVisible()
