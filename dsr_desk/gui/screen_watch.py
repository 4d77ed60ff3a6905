"""Hears from the operating system that the screen locks or the computer goes to sleep.

Linux tells over D-Bus (freedesktop's and GNOME's screen savers, logind), Windows by messages to a window. macOS tells
only through a library that this program does without: there the idle time, which counts sleep, has to do.
"""

import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


class ScreenWatch(QObject):
    """`away` when nobody can be in front of the screen any more."""

    away = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        if sys.platform == "linux":
            self._listen_on_the_bus()
        elif sys.platform == "win32":
            self._listen_to_windows(window)

    @Slot(bool)
    def on_active(self, is_active: bool) -> None:
        """The screen saver began (or ended), or the computer is about to sleep (or woke)."""
        if is_active:
            self.away.emit()

    @Slot()
    def on_lock(self) -> None:
        """logind asks the session to lock."""
        self.away.emit()

    def _listen_on_the_bus(self) -> None:
        from PySide6.QtCore import SLOT
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        active: Any = SLOT("on_active(bool)")  # the binding takes this text alone, though it says bytes
        lock: Any = SLOT("on_lock()")
        if session.isConnected():
            for name in SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, active)
        if system.isConnected():
            system.connect("", "", "org.freedesktop.login1.Manager", "PrepareForSleep", self, active)
            system.connect("", "", "org.freedesktop.login1.Session", "Lock", self, lock)

    def _listen_to_windows(self, window: QWidget) -> None:
        import ctypes

        windll = getattr(ctypes, "windll", None)
        if windll is not None:
            windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
        self._filter = _Messages(self)
        QCoreApplication.instance().installNativeEventFilter(self._filter)  # type: ignore[union-attr]


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, watch: ScreenWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        """Look at a message of Windows; none is kept from anybody."""
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind) == b"windows_generic_MSG":
            from ctypes import wintypes

            said = wintypes.MSG.from_address(int(message))
            if tells_away(said.message, said.wParam):
                self._watch.away.emit()
        return False, 0


def tells_away(message: int, word: int) -> bool:
    """A message of Windows that says the session locks or the computer sleeps."""
    return (message, word) in ((WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK), (WM_POWERBROADCAST, PBT_APMSUSPEND))
