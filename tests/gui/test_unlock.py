"""A vault whose key is not at hand: the passphrase, the recovery key, and a copy on a computer without a keyring."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dsr_desk import desk as house
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.gui import language, unlock
from dsr_desk.gui.settings.page import SettingsPage
from dsr_desk.gui.settings.restore_dialog import RestoreDialog
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.window import Window
from dsr_desk.services import backups, policies, rekeying
from tests.gui.pages import settled

LEFT = Qt.MouseButton.LeftButton
OLD, NEW = "korrekt spann batteri", "lila kattens paraply"


class Ring:
    """A keyring of one test."""

    name = "Test ring"

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    def get(self, vault: str) -> bytes | None:
        return self.keys.get(vault)

    def put(self, vault: str, key: bytes) -> None:
        self.keys[vault] = key

    def forget(self, vault: str) -> None:
        self.keys.pop(vault, None)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    """This computer has a keyring."""
    made = Ring()
    monkeypatch.setattr(house, "Keyring", lambda: made)
    return made


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer has none."""

    def refuse() -> None:
        from dsr_desk.domain.errors import VaultTrouble

        raise VaultTrouble("Ingen nyckelring.", "No keyring.")

    monkeypatch.setattr(house, "Keyring", refuse)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, theme: Theme) -> None:
    language.install(qapp, "en")


def made(tmp_path: Path, passphrase: str | None) -> tuple[Path, RecoveryKey]:
    opened, key = house.make_desk(tmp_path / "desk.vault", policies.shipped("demo"), passphrase=passphrase)
    opened.close()
    return opened.path, key


@pytest.fixture
def asked(tmp_path: Path, no_ring: None) -> Iterator[tuple[unlock.UnlockDialog, RecoveryKey]]:
    """A vault under a forgotten passphrase, and the question for it."""
    path, key = made(tmp_path, OLD)
    dialog = unlock.dialog_for(path, UserError("Nej.", "No."), "en")
    assert isinstance(dialog, unlock.UnlockDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    yield dialog, key
    _leave(dialog)


def test_the_passphrase_is_worked_out_away_from_the_main_thread(
    qtbot: QtBot, asked: tuple[unlock.UnlockDialog, RecoveryKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, _key = asked
    seen: list[threading.Thread] = []
    real = house.open_desk

    def watched(path: Path, *, passphrase: str | None = None) -> house.Desk:
        seen.append(threading.current_thread())
        return real(path, passphrase=passphrase)

    monkeypatch.setattr(house, "open_desk", watched)
    qtbot.keyClicks(dialog.field, "fel fras")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.agree.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(dialog._row.error()), timeout=10_000)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, OLD)
    qtbot.mouseClick(dialog.agree, LEFT)
    qtbot.waitUntil(lambda: dialog.desk is not None, timeout=10_000)
    assert not dialog.isVisible()
    assert len(seen) == 2
    assert threading.main_thread() not in seen


def test_a_forgotten_passphrase_gives_way_to_the_recovery_key(
    qtbot: QtBot, asked: tuple[unlock.UnlockDialog, RecoveryKey]
) -> None:
    dialog, key = asked
    qtbot.mouseClick(dialog.use_key, LEFT)
    asking = _asking(dialog)
    wrong = list(str(key))
    wrong[0] = "0" if wrong[0] != "0" else "1"
    qtbot.keyClicks(asking.form.key, "".join(wrong))
    qtbot.mouseClick(asking.agree, LEFT)
    assert "sign of the recovery key is wrong" in asking.form.key_row.error()
    asking.form.key.selectAll()
    qtbot.keyClicks(asking.form.key, str(key).lower())
    qtbot.mouseClick(asking.agree, LEFT)
    assert "At least 12" in asking.form.first_row.error()
    qtbot.keyClicks(asking.form.first, NEW)
    qtbot.keyClicks(asking.form.second, NEW[:-1])
    qtbot.mouseClick(asking.agree, LEFT)
    assert asking.form.second_row.error()
    qtbot.keyClicks(asking.form.second, NEW[-1:])
    qtbot.mouseClick(asking.agree, LEFT)
    qtbot.waitUntil(lambda: dialog.desk is not None, timeout=10_000)
    assert dialog.desk is not None
    dialog.desk.close()
    house.open_desk(dialog.desk.path, passphrase=NEW).close()


def test_a_lost_keyring_entry_is_given_back(qtbot: QtBot, ring: Ring, tmp_path: Path) -> None:
    path, key = made(tmp_path, None)
    ring.keys.clear()
    with pytest.raises(UserError) as refused:
        house.open_desk(path)
    dialog = unlock.dialog_for(path, refused.value, "en")
    assert isinstance(dialog, unlock.NoKeyDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    qtbot.mouseClick(dialog.agree, LEFT)
    asking = _asking(dialog)
    assert not asking.form.second_row.isVisible()
    qtbot.keyClicks(asking.form.key, str(key))
    qtbot.keyClick(asking.form.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.desk is not None, timeout=10_000)
    _leave(dialog)
    house.open_desk(path).close()


def test_another_vaults_key_is_refused_in_words(qtbot: QtBot, ring: Ring, tmp_path: Path) -> None:
    path, _key = made(tmp_path, None)
    ring.keys.clear()
    asking = unlock.RecoverDialog(path, "en")
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    asking.open()
    qtbot.keyClicks(asking.form.key, str(RecoveryKey(bytes(32))))
    qtbot.mouseClick(asking.agree, LEFT)
    qtbot.waitUntil(lambda: asking._wrong.isVisible(), timeout=10_000)
    assert "another vault" in asking._wrong.text()
    _leave(asking)


def test_a_damaged_vault_is_not_asked_a_key(tmp_path: Path, ring: Ring) -> None:
    path, _key = made(tmp_path, None)
    path.with_name(path.name + ".key.json").write_text("{")
    assert unlock.dialog_for(path, UserError("Nej.", "No."), "en") is None


def test_a_copy_is_restored_under_a_new_passphrase_where_there_is_no_keyring(
    qtbot: QtBot,
    window: Window,
    tmp_path: Path,
    no_ring: None,
) -> None:
    window.go("settings")
    settled(qtbot, window)
    page, vault = window.page("settings"), window.here.vault
    assert isinstance(page, SettingsPage)
    key = rekeying.new_recovery_key(vault)
    copy = tmp_path / "copy.backup"
    backups.backup(vault, copy)
    page.vault_actions.ask_to_restore(copy)
    dialog = page.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.form.key_row.error()
    qtbot.keyClicks(dialog.form.key, str(key))
    qtbot.keyClicks(dialog.form.first, NEW)
    qtbot.keyClicks(dialog.form.second, NEW)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    house.open_desk(vault.path, passphrase=NEW).close()


def _asking(dialog: unlock.OpeningDialog) -> unlock.RecoverDialog:
    found = dialog.findChild(unlock.RecoverDialog)
    assert found is not None
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return found


def _leave(dialog: unlock.OpeningDialog) -> None:
    if dialog.desk is not None:
        dialog.desk.close()
    dialog.background.close()
    dialog.deleteLater()
