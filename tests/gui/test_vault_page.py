"""The vault in the window: its lock changed, today's copy, a damaged vault offered its newest copy."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dsr_desk import desk as house
from dsr_desk.desk import Desk
from dsr_desk.domain.errors import UserError, VaultDamaged, VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.domain.words import Text
from dsr_desk.gui import daily, unlock
from dsr_desk.gui.recovery import RecoveryKeyView
from dsr_desk.gui.settings.lock_dialog import LockDialog
from dsr_desk.gui.settings.page import SettingsPage
from dsr_desk.gui.settings.restore_dialog import RestoreDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import backups, dated_backups, locks, rekeying, settings, vault_state
from dsr_desk.store.header import Cost
from tests.gui.pages import settled

pytestmark = pytest.mark.page("settings")
LEFT = Qt.MouseButton.LeftButton
NEW = "en helt ny fras"


@pytest.fixture
def phrase(desk: Desk) -> str:
    """The vault's passphrase, made cheap and known."""
    locks.by_passphrase(desk.vault, "den gamla frasen", house.key_place_or_none(), Cost(1, 1, 64))
    return "den gamla frasen"


def lock_dialog(page: SettingsPage) -> LockDialog:
    return page.findChildren(LockDialog)[-1]


def test_the_passphrase_is_changed_when_the_old_one_is_known(
    qtbot: QtBot, page: SettingsPage, desk: Desk, phrase: str
) -> None:
    qtbot.mouseClick(page.vault_card.lock, LEFT)
    dialog = lock_dialog(page)
    qtbot.keyClicks(dialog.current, phrase)
    qtbot.keyClicks(dialog.first, "kort")
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.first_row.error()
    dialog.first.clear()
    for field in (dialog.first, dialog.second):
        qtbot.keyClicks(field, NEW)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, page)
    assert "new passphrase" in page.vault_card.done.text()
    locks.refuse_other_passphrase(desk.vault, NEW)


def test_somebody_who_does_not_know_the_passphrase_changes_nothing(
    qtbot: QtBot, page: SettingsPage, desk: Desk, phrase: str
) -> None:
    qtbot.mouseClick(page.vault_card.lock, LEFT)
    dialog = lock_dialog(page)
    qtbot.keyClicks(dialog.current, "en gissning")
    for field in (dialog.first, dialog.second):
        qtbot.keyClicks(field, NEW)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, page)
    assert "Wrong passphrase" in page.vault_card.done.text()
    locks.refuse_other_passphrase(desk.vault, phrase)


def test_the_recovery_key_is_confirmed_on_the_page_once_two_groups_are_written_back(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    page.vault_actions._on_key_kept()
    settled(qtbot, page)
    assert vault_state.state(desk.vault).is_recovery_key_confirmed
    rekeying.new_recovery_key(desk.vault)
    assert not vault_state.state(desk.vault).is_recovery_key_confirmed


def test_the_recovery_key_is_saved_as_a_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    view = RecoveryKeyView(RecoveryKey(bytes(range(32))), "sv")
    qtbot.addWidget(view)
    view.save(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    view.save(tmp_path / "key.txt")
    assert "0001-081G" in (tmp_path / "key.txt").read_text()


def test_a_restore_that_fails_leaves_the_vault_open(
    qtbot: QtBot, page: SettingsPage, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "bad.backup").write_bytes(b"no archive")
    page.vault_actions.ask_to_restore(tmp_path / "bad.backup")
    dialog = page.findChildren(RestoreDialog)[-1]
    qtbot.keyClicks(dialog.form.first, NEW)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, page)
    assert "no whole backup" in page.vault_card.done.text()
    settings.change(desk.vault, "target_days", 10)


def test_the_day_begins_with_a_check_and_a_copy(desk: Desk) -> None:
    found = daily.look_after(desk.vault)
    assert found.made is not None
    assert found.wrong is None
    state = vault_state.state(desk.vault)
    assert state.checked_at is not None
    assert state.backed_up_at is not None
    assert daily.look_after(desk.vault).made is None


def test_a_folder_that_is_away_is_not_told_every_hour(qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path) -> None:
    settings.change(desk.vault, "backup_folder", str(tmp_path / "a stick that is out"))
    look = daily.Daily(window.here, window)
    said: list[object] = []
    window.here.background.trouble.connect(said.append)
    look.look()
    settled(qtbot, window)
    assert said == []


def test_a_damaged_vault_in_the_window_is_offered_its_newest_copy(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    settings.change(desk.vault, "backup_folder", str(tmp_path))
    copy = dated_backups.make(desk.vault).file
    window.offer_copy(Text("Filen har 3 fel. Återställ.", "The file has 3 faults. Restore."))
    settled(qtbot, window)
    dialog = window.page("settings").findChildren(RestoreDialog)[-1]
    assert copy.name in " ".join(label.text() for label in dialog.findChildren(type(dialog._wrong._text)))
    dialog.reject()


def test_a_vault_that_does_not_open_is_offered_its_newest_copy(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "desk.vault"
    opened, _ = _made(path)
    made = dated_backups.make(opened.vault).file
    opened.close()
    path.write_bytes(b"\x07" * 40960)
    with pytest.raises(VaultDamaged) as trouble:
        house.open_desk(path, passphrase=NEW)
    dialog = unlock.dialog_for(path, trouble.value, "en")
    assert isinstance(dialog, unlock.DamagedDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    assert dialog.copy == made
    qtbot.keyClicks(dialog.form.first, NEW)
    qtbot.mouseClick(dialog.agree, LEFT)
    qtbot.waitUntil(lambda: dialog.desk is not None, timeout=20_000)
    assert dialog.desk is not None
    assert settings.current(dialog.desk.vault).language == "sv"
    dialog.desk.close()
    dialog.background.close()
    assert path.with_name("desk.vault.before-restore-1").exists(), "the damaged one is kept"


def _made(path: Path) -> tuple[Desk, RecoveryKey]:
    from dsr_desk.services import policies

    return house.make_desk(path, policies.shipped("demo"), passphrase=NEW)


def test_a_newer_vault_is_not_offered_an_older_copy(tmp_path: Path) -> None:
    from dsr_desk.domain.errors import VaultNewer

    assert unlock.dialog_for(tmp_path / "desk.vault", VaultNewer("Nyare.", "Newer."), "en") is None


def test_an_old_last_copy_is_a_reminder_that_leads_to_settings(
    qtbot: QtBot, window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = desk.vault.now() + timedelta(days=40)
    monkeypatch.setattr(desk.vault, "clock", lambda: later)
    window.reminding.look()
    settled(qtbot, window)
    due = [one for one in window.banner._due if one.kind == "backup"]
    assert due
    window.banner.show_due(due)
    assert "backup" in window.banner.text()
    qtbot.mouseClick(window.banner.open, LEFT)
    assert isinstance(window.page("settings"), SettingsPage)
    assert window._current == "settings"


def test_the_trouble_of_a_restore_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        backups.restore_over(desk.vault, tmp_path / "none.backup", house.key_place_or_none())
    with pytest.raises(VaultTrouble, match="open in another"):
        house.rekey_desk(desk.path, passphrase="x")
