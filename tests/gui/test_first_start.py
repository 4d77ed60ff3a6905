"""The wizard from nothing to an open vault, by mouse and key; and the reminders that never name anybody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dsr_desk import desk
from dsr_desk.gui import language
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.window import Window
from dsr_desk.gui.wizard.recovery_step import RecoveryStep
from dsr_desk.gui.wizard.wizard import FirstStart
from dsr_desk.services import imports, settings
from tests.gui.conftest import Open
from tests.gui.pages import CUSTOMERS, settled, written

LEFT = Qt.MouseButton.LeftButton
PHRASE = "lila kattens paraply"


@pytest.fixture
def wizard(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[FirstStart]:
    language.install(qapp, "en")
    shown = FirstStart(tmp_path / "vault" / "desk.vault", theme, "en")
    shown.show()
    yield shown
    shown.background.close()
    if shown.desk is not None:
        shown.desk.close()
    shown.deleteLater()


def go_on(qtbot: QtBot, wizard: FirstStart) -> None:
    qtbot.mouseClick(wizard.next, LEFT)
    qtbot.waitUntil(lambda: not wizard.background.is_busy, timeout=20_000)


def to_the_recovery_key(qtbot: QtBot, wizard: FirstStart) -> RecoveryStep:
    go_on(qtbot, wizard)
    qtbot.mouseClick(wizard.policy_step.choices.buttons["demo"], LEFT, pos=_on_the_words(wizard))
    go_on(qtbot, wizard)
    assert not wizard.next.isEnabled()
    qtbot.keyClicks(wizard.lock_step.first, PHRASE)
    qtbot.keyClicks(wizard.lock_step.second, PHRASE)
    go_on(qtbot, wizard)
    step = wizard.step
    assert isinstance(step, RecoveryStep)
    return step


def _on_the_words(wizard: FirstStart):  # type: ignore[no-untyped-def]
    button = wizard.policy_step.choices.buttons["demo"]
    return button.rect().topLeft() + button.rect().center() / 4


def test_four_steps_make_a_vault_and_take_in_a_first_file(qtbot: QtBot, wizard: FirstStart, tmp_path: Path) -> None:
    step = to_the_recovery_key(qtbot, wizard)
    assert not wizard.next.isEnabled()
    for field, place in zip(step.view.fields, step.view.asked, strict=True):
        qtbot.keyClicks(field, step.view._key.groups[place])
    go_on(qtbot, wizard)
    assert wizard.imports is not None
    assert wizard.desk is not None
    wizard.imports.take_files([written(tmp_path, "kunder.csv", CUSTOMERS)])
    settled(qtbot, wizard.imports)
    qtbot.mouseClick(wizard.imports.preview.agree, LEFT)
    settled(qtbot, wizard.imports)
    assert [one.rows_kept for one in imports.listing(wizard.desk.vault)] == [2]
    qtbot.mouseClick(wizard.next, LEFT)
    assert not wizard.isVisible()


def test_the_vault_opens_again_with_the_passphrase(qtbot: QtBot, wizard: FirstStart, tmp_path: Path) -> None:
    to_the_recovery_key(qtbot, wizard)
    opened = desk.open_desk(tmp_path / "vault" / "desk.vault", passphrase=PHRASE)
    assert settings.current(opened.vault).language == "en"
    opened.close()


def test_two_passphrases_that_differ_are_told(qtbot: QtBot, wizard: FirstStart) -> None:
    go_on(qtbot, wizard)
    go_on(qtbot, wizard)
    qtbot.keyClicks(wizard.lock_step.first, PHRASE)
    qtbot.keyClicks(wizard.lock_step.second, "lila hundens")
    assert not wizard.next.isEnabled()
    assert any("not the same" in label.text() for label in wizard.lock_step.findChildren(QLabel))


def test_the_other_language_is_spoken_at_once(qtbot: QtBot, qapp: QApplication, wizard: FirstStart) -> None:
    button = wizard.language_step.choices.buttons["sv"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert wizard.next.text() == "Nästa"
    language.install(qapp, "en")


def test_the_banner_tells_case_numbers_and_never_a_name(qtbot: QtBot, window: Window, open_case: Open) -> None:
    case = open_case(name="Göran Fält", received=date(2026, 10, 1))
    window.reminding.look()
    settled(qtbot, window)
    assert window.banner.isVisible()
    assert case.ref in window.banner.text()
    assert "Göran" not in window.banner.text()
    qtbot.mouseClick(window.banner.open, LEFT)
    settled(qtbot, window)
    assert window.windowTitle().startswith(case.ref)


def test_a_reminder_is_shown_once_a_day(qtbot: QtBot, window: Window, open_case: Open) -> None:
    open_case(received=date(2026, 10, 1))
    window.reminding.look()
    settled(qtbot, window)
    qtbot.mouseClick(window.banner.close_button, LEFT)
    window.reminding.look()
    settled(qtbot, window)
    assert not window.banner.isVisible()
