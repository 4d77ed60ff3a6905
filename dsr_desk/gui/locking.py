"""Locks the desk when nobody has touched it for a while, when the screen locks, and when asked.

The window is hidden with all that lies over it, the vault lets go of its key, and the clipboard is emptied; unlocking
opens the same vault again and shows the same window. What is under way is finished first: nothing is half-written.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.locking import idle, is_due
from dsr_desk.gui import messages
from dsr_desk.gui.lock_screen import LockScreen
from dsr_desk.services import settings
from dsr_desk.system import caches

if TYPE_CHECKING:
    from dsr_desk.desk import Desk
    from dsr_desk.gui.window import Window

LOOK_EVERY_MS = 5_000
FINISHED_EVERY_MS = 100
_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip

Reopen = Callable[[], "Desk | None"]
"""Opens the vault anew, asking if it must; None where the person gave up. Raises UserError."""


class Locking(QObject):
    """The lock of one window. `reopen` is what opens the vault again."""

    locked = Signal()
    unlocked = Signal()

    def __init__(self, window: Window, reopen: Reopen) -> None:
        super().__init__(window)
        self._window, self._reopen = window, reopen
        self._screen: LockScreen | None = None
        self._aside: list[QWidget] = []
        self._touched()
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self._finishing = QTimer(self, interval=FINISHED_EVERY_MS)
        self._finishing.timeout.connect(self._let_go)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    @property
    def is_locked(self) -> bool:
        """Nothing of the vault can be seen."""
        return self._screen is not None

    @property
    def front(self) -> QWidget:
        """What stands in front: the window, or the lock screen."""
        return self._screen or self._window

    def lock(self) -> None:
        """Hide everything now, and let go of the key as soon as nothing is under way."""
        if self._screen is not None:
            return
        self._screen = LockScreen()
        self._screen.unlock_asked.connect(self.unlock)
        self._screen.closed.connect(self._on_screen_closed)
        self._screen.take_place_of(self._window)
        self._aside = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._screen]
        for one in self._aside:
            one.hide()
        QTimer.singleShot(0, self, self._let_go)  # what leaving a field still writes is begun before
        self.locked.emit()

    def unlock(self) -> None:
        """Open the vault again and show everything as it was."""
        if self._screen is None:
            return
        try:
            desk = self._reopen()
        except UserError as error:
            self._screen.tell(messages.sentence(error, self._window.here.language))
            return
        if desk is None:
            return
        self._window.here.vault.unlock(desk.vault.key)
        desk.close()
        self._show_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is here."""
        if event.type() in _TOUCHES:
            self._touched()
        return super().eventFilter(watched, event)

    def _touched(self) -> None:
        self._by_clock, self._running = datetime.now(), time.monotonic()

    def _on_look(self) -> None:
        untouched = idle(datetime.now() - self._by_clock, timedelta(seconds=time.monotonic() - self._running))
        if not self.is_locked and is_due(untouched, settings.current(self._window.here.vault).idle_minutes):
            self.lock()

    def _let_go(self) -> None:
        if self._screen is None:
            self._finishing.stop()
        elif self._window.here.background.is_busy:
            self._finishing.start()
        else:
            self._finishing.stop()
            self._window.here.background.hold()
            self._window.here.vault.lock()
            caches.let_go()

    def _show_again(self) -> None:
        screen, self._screen = self._screen, None
        if screen is None:
            return
        self._window.setGeometry(screen.geometry())
        self._window.setWindowState(screen.windowState())
        for one in sorted(self._aside, key=lambda widget: isinstance(widget, QDialog)):
            one.show()
        screen.closed.disconnect(self._on_screen_closed)
        screen.close()
        screen.deleteLater()
        self._touched()
        self._window.here.background.go_on()
        self.unlocked.emit()

    def _on_screen_closed(self) -> None:
        self._window.close()
