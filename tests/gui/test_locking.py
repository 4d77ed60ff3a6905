"""The desk locks: nothing is seen, nothing can be read, nothing that was begun is lost."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk import desk as house
from dsr_desk.desk import Desk
from dsr_desk.domain import names, phones
from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.gui import clipboard as clipboards
from dsr_desk.gui.locking import Locking
from dsr_desk.gui.screen_watch import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    ScreenWatch,
    tells_away,
)
from dsr_desk.gui.window import Window
from dsr_desk.services import requests, search, settings
from tests.gui.conftest import Open
from tests.gui.pages import settled

PHRASE = "korrekt häst batteri"


@pytest.fixture
def lock(window: Window, desk: Desk) -> Iterator[Locking]:
    """The window's lock; unlocking gives the right passphrase."""
    made = Locking(window, lambda: house.open_desk(desk.path, passphrase=PHRASE))
    window.offer_lock(made.lock)
    yield made
    if made.is_locked:
        made.unlock()


def locked(qtbot: QtBot, lock: Locking, desk: Desk) -> None:
    lock.lock()
    qtbot.waitUntil(lambda: desk.vault.key == b"")


def test_a_locked_desk_shows_nobody_and_its_vault_has_no_key(
    qtbot: QtBot, window: Window, desk: Desk, lock: Locking, open_case: Open
) -> None:
    window.open_case(open_case().ref)
    settled(qtbot, window)
    locked(qtbot, lock, desk)
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert seen == [lock.front]
    assert lock.front.windowTitle() == "DSR Desk"
    with pytest.raises(VaultTrouble, match="locked"):
        requests.every(desk.vault)


def test_a_locked_desk_has_no_answers_at_hand_about_anybody(qtbot: QtBot, desk: Desk, lock: Locking) -> None:
    search.find(desk.vault, {Field.NAME: ("Karin Ek",), Field.PHONE: ("070-1740605",)})
    worked_out = (names.tokens_of, phones.phones_in)
    assert all(one.cache_info().currsize for one in worked_out)
    locked(qtbot, lock, desk)
    assert not any(one.cache_info().currsize for one in worked_out)


def test_unlocking_comes_back_to_the_same_case_with_what_was_begun(
    qtbot: QtBot, window: Window, desk: Desk, lock: Locking, open_case: Open
) -> None:
    window.new_request()
    settled(qtbot, window)
    form = window.page("requests").form  # type: ignore[attr-defined]
    qtbot.keyClicks(form.name, "Karin Ek")
    locked(qtbot, lock, desk)
    qtbot.mouseClick(lock.front.unlock, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert not lock.is_locked
    assert window.isVisible()
    assert window.page("requests").form.name.text() == "Karin Ek"  # type: ignore[attr-defined]
    settled(qtbot, window)
    assert requests.every(desk.vault) == ()


def test_ctrl_l_and_the_button_in_the_rail_lock(qtbot: QtBot, window: Window, desk: Desk, lock: Locking) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert lock.is_locked
    qtbot.waitUntil(lambda: desk.vault.key == b"")
    lock.unlock()
    qtbot.mouseClick(window._rail.lock, Qt.MouseButton.LeftButton)
    assert lock.is_locked


def test_what_is_under_way_is_finished_before_the_key_goes(
    qtbot: QtBot, window: Window, desk: Desk, lock: Locking
) -> None:
    may_end = threading.Event()

    def work() -> None:
        may_end.wait(10)
        settings.change(desk.vault, "target_days", 9)

    window.here.background.change(work)
    lock.lock()
    qtbot.wait(250)
    assert not window.isVisible()
    assert desk.vault.key != b""
    may_end.set()
    qtbot.waitUntil(lambda: desk.vault.key == b"")
    lock.unlock()
    assert settings.current(desk.vault).target_days == 9


def test_a_dialog_over_the_window_goes_and_comes_back_with_it(
    qtbot: QtBot, window: Window, desk: Desk, lock: Locking
) -> None:
    window.find_anything()
    finder = next(one for one in window.findChildren(QWidget) if type(one).__name__ == "FindAnything")
    assert finder.isVisible()
    locked(qtbot, lock, desk)
    assert not finder.isVisible()
    lock.unlock()
    assert finder.isVisible()
    finder.close()


def test_who_cannot_unlock_is_told_why_and_stays_outside(qtbot: QtBot, window: Window, desk: Desk) -> None:
    def refuse() -> Desk | None:
        return house.open_desk(desk.path, passphrase="fel")

    lock = Locking(window, refuse)
    locked(qtbot, lock, desk)
    lock.unlock()
    assert lock.is_locked
    assert desk.vault.key == b""
    lock._reopen = lambda: house.open_desk(desk.path, passphrase=PHRASE)
    lock.unlock()
    assert not lock.is_locked


def test_nobody_there_for_the_minutes_of_the_settings_locks_and_a_key_pressed_does_not(
    qtbot: QtBot, window: Window, desk: Desk, lock: Locking
) -> None:
    settings.change(desk.vault, "idle_minutes", 5)
    lock._by_clock -= timedelta(minutes=6)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, pressed)
    lock._on_look()
    assert not lock.is_locked
    lock._by_clock -= timedelta(minutes=6)
    lock._on_look()
    assert lock.is_locked
    qtbot.waitUntil(lambda: desk.vault.key == b"")


def test_windows_tells_that_the_session_locks_and_that_it_sleeps() -> None:
    """The decision alone: no Windows runs these tests. macOS tells nobody; there idle time, sleep included, locks."""
    assert tells_away(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK)
    assert tells_away(WM_POWERBROADCAST, PBT_APMSUSPEND)
    assert not tells_away(WM_WTSSESSION_CHANGE, 8)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_the_screen_saver_of_the_session_locks_the_desk(qtbot: QtBot, window: Window) -> None:
    """Over a real session bus where there is one; the slot itself everywhere."""
    watch = ScreenWatch(window)
    heard: list[bool] = []
    watch.away.connect(lambda: heard.append(True))
    watch.on_active(False)
    assert not heard
    watch.on_active(True)
    watch.on_lock()
    assert heard == [True, True]


def test_the_bus_carries_the_signal_to_the_desk() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtDBus import QDBusConnection, QDBusMessage\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from dsr_desk.gui.screen_watch import ScreenWatch\n"
        "application = QApplication([])\n"
        "window = QWidget()\n"
        "watch = ScreenWatch(window)\n"
        "watch.away.connect(lambda: application.exit(7))\n"
        "signal = QDBusMessage.createSignal('/ScreenSaver', 'org.freedesktop.ScreenSaver', 'ActiveChanged')\n"
        "signal.setArguments([True])\n"
        "QTimer.singleShot(100, lambda: QDBusConnection.sessionBus().send(signal))\n"
        "QTimer.singleShot(8000, application.quit)\n"
        "sys.exit(application.exec())\n"
    )
    try:
        done = subprocess.run(["dbus-run-session", "--", sys.executable, "-c", script], timeout=60, capture_output=True)
    except FileNotFoundError:
        pytest.skip("dbus-run-session is not installed here")
    assert done.returncode == 7, done.stderr.decode()


def test_what_is_copied_is_marked_secret_and_goes_after_a_while() -> None:
    """On a real X server: the offscreen platform does not know whose a clipboard is."""
    assert clipboards.CLEAR_AFTER_MS == 15_000
    script = (
        "import sys, time\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from dsr_desk.gui import clipboard\n"
        "clipboard.CLEAR_AFTER_MS = 300\n"
        "application = QApplication([])\n"
        "watching = clipboard.SecretClipboard(application)\n"
        "board = application.clipboard()\n"
        "def until(done):\n"
        "    end = time.monotonic() + 5\n"
        "    while not done() and time.monotonic() < end:\n"
        "        application.processEvents()\n"
        "    return done()\n"
        "board.setText('Karin Ekdahl')\n"
        "marked = until(lambda: set(clipboard.MARKS) <= set(board.mimeData().formats()))\n"
        "kept = board.text()\n"
        "gone = until(lambda: not board.text())\n"
        "print(marked, kept, gone)\n"
    )
    try:
        server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)  # fmt: skip
    except FileNotFoundError:
        pytest.skip("Xvfb is not installed here")
    try:
        assert server.stdout is not None
        around = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        told = subprocess.run([sys.executable, "-c", script], env=around, capture_output=True, text=True, timeout=60)
    finally:
        server.terminate()
        server.communicate()
    assert told.stdout.split("\n")[0] == "True Karin Ekdahl True", told.stderr


def test_a_locked_desk_looks_the_same_to_everybody(qtbot: QtBot, window: Window, desk: Desk, lock: Locking) -> None:
    place = window.geometry()
    locked(qtbot, lock, desk)
    assert lock.front.size() == place.size()
    assert lock.front.mapToGlobal(QPoint(0, 0)) == place.topLeft()
