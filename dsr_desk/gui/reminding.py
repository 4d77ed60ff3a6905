"""Reminders in the window: a banner, and a word from the tray where there is one. Case numbers only, never a name.

Nothing is counted down: the dates are worked out again at the start, every hour, when the window comes to the front and
when the clock has jumped (a laptop that slept).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSystemTrayIcon, QWidget

from dsr_desk.domain.reminder import Reminder
from dsr_desk.gui.parts.buttons import IconButton, SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import ShortLabel
from dsr_desk.gui.parts.words import counted
from dsr_desk.gui.theme import GRID, colours
from dsr_desk.gui.workplace import Workplace

EVERY_MS = 60_000
FIRST_MS = 300
"""The first picture comes first: what is due is worked out from much of the house."""
READ_AGAIN = timedelta(hours=1)
JUMP = timedelta(minutes=5)
"""A minute's timer that comes so much late has slept."""
NAMED = 3
_ON_IMPORTS = frozenset(("leftover",))
"""What is no case's and is seen to on the Imports page; the rest under Settings."""


class ReminderBanner(Notice):
    """What is due, in one line under the bar; `wants_case(ref)` when it is to be opened."""

    wants_case = Signal(str)
    wants_page = Signal(str)
    shown = Signal(bool)

    def __init__(self, here: Workplace) -> None:
        super().__init__("", "warning", "bell")
        self._here = here
        self._due: tuple[Reminder, ...] = ()
        self._in_front = ""
        self.row.removeWidget(self._text)
        self._text.deleteLater()
        self._line = ShortLabel()
        self.row.insertWidget(1, self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self.open = SmallButton(self.tr("Open"))
        self.close_button = IconButton("x", self.tr("Hide until tomorrow"))
        self.open.clicked.connect(self._on_open)
        self.close_button.clicked.connect(lambda: self.show_due(()))
        self.row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_due(self, due: Sequence[Reminder]) -> None:
        """Show these; nothing hides the banner."""
        self._due = tuple(due)
        self._show()

    def stand_aside(self, ref: str) -> None:
        """A case is in front (empty: none): its own page says when it is due, so the banner leaves it out."""
        if ref != self._in_front:
            self._in_front = ref
            self._show()

    @property
    def due(self) -> tuple[Reminder, ...]:
        """What it shows."""
        return self._due

    @property
    def has_news(self) -> bool:
        """Something is due that was not put away until tomorrow."""
        return bool(self._due)

    def say(self, text: str) -> None:
        """One line; what does not fit is read by the mouse or a screen reader."""
        self._line.set_whole(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What it says, whole."""
        return self.accessibleName()

    def _others(self) -> list[Reminder]:
        return [one for one in self._due if not one.ref or one.ref != self._in_front]

    def _show(self) -> None:
        others = self._others()
        if others:
            self.say(self.words())
            self.open.say(self.tr("Open {0}").format(others[0].ref or self._page_word(others[0])))
        self.setVisible(bool(others))
        self.shown.emit(bool(others))

    def _page_word(self, one: Reminder) -> str:
        return self.tr("Imports") if one.kind in _ON_IMPORTS else self.tr("Settings")

    def _on_open(self) -> None:
        for first in self._others()[:1]:
            if first.ref:
                self.wants_case.emit(first.ref)
            else:
                self.wants_page.emit("imports" if first.kind in _ON_IMPORTS else "settings")

    def words(self) -> str:
        """The sentence: how many, and the first few by their number."""
        due = self._others()
        named = "; ".join(f"{one.ref}: {self._here.say(one.text)}".removeprefix(": ") for one in due[:NAMED])
        late = sum(1 for one in due if one.is_late)
        head = counted(late, self.tr("{0} date has passed."), self.tr("{0} dates have passed.")) if late else ""
        more = len(due) - NAMED
        tail = self.tr(" and {0} more").format(more) if more > 0 else ""
        return f"{head} {named}{tail}".strip()


class Reminding(QObject):
    """Asks what is due at the right moments and tells the banner and the tray."""

    def __init__(self, here: Workplace, banner: ReminderBanner, parent: QWidget) -> None:
        super().__init__(parent)
        self._here, self._banner, self._window = here, banner, parent
        self._read_at: datetime | None = None
        self._ticked = datetime.now()
        self._tray = self._made_tray()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        here.background.changed.connect(self._on_changed)
        parent.installEventFilter(self)
        QTimer.singleShot(FIRST_MS, self, self.look)

    def look(self) -> None:
        """Work out what is due now."""
        self._read_at = datetime.now()
        vault = self._here.vault

        def read() -> tuple[tuple[Reminder, ...], bool]:
            from dsr_desk.services import (  # much of the house, which the first picture can do without
                reminders,
                settings,
            )

            if not settings.current(vault).reminders:
                return (), False
            unsaid = reminders.unsaid(vault, vault.today())
            reminders.mark_said(vault, unsaid)
            return reminders.due(vault, vault.today()), bool(unsaid)

        self._here.background.ask(read, self._on_read, topic="reminders")

    def leave(self) -> None:
        """Another takes over: this one's icon in the tray goes with it."""
        if self._tray is not None:
            self._tray.hide()
        self._window.removeEventFilter(self)
        self._here.background.changed.disconnect(self._on_changed)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window comes to the front: perhaps it is another day. Its first coming is not waited for: FIRST_MS."""
        if event.type() == QEvent.Type.WindowActivate and self._read_at is not None and self._is_old():
            self.look()
        return super().eventFilter(watched, event)

    def _is_old(self) -> bool:
        return self._read_at is None or abs(datetime.now() - self._read_at) >= READ_AGAIN

    def _on_tick(self) -> None:
        now = datetime.now()
        has_jumped = abs(now - self._ticked) > JUMP
        self._ticked = now
        if has_jumped or self._is_old():
            self.look()

    def _on_changed(self, touched: frozenset[str]) -> None:
        if touched & {"requests", "letters", "settings", "vault"}:
            self.look()

    def _on_read(self, found: tuple[tuple[Reminder, ...], bool]) -> None:
        due, is_news = found
        late_or_soon = due if is_news or self._banner.has_news else ()
        self._banner.show_due(late_or_soon)
        if is_news and self._tray is not None:
            self._tray.showMessage("DSR Desk", self._banner.words(), QSystemTrayIcon.MessageIcon.Information)

    def _made_tray(self) -> QSystemTrayIcon | None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return None
        tray = QSystemTrayIcon(icon("bell", colours().accent), self)
        tray.setToolTip("DSR Desk")
        tray.activated.connect(lambda _how: self._bring_forward())
        tray.messageClicked.connect(self._bring_forward)
        tray.show()
        return tray

    def _bring_forward(self) -> None:
        """The window, or the lock screen that stands for it."""
        front = next((one for one in (self._window, *QApplication.topLevelWidgets()) if one.isVisible()), None)
        if front is not None:
            front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
            front.raise_()
            front.activateWindow()


def framed(banner: ReminderBanner) -> QWidget:
    """The banner with the page's margin around it, gone when the banner is."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(3 * GRID, GRID, 3 * GRID, 0)
    row.addWidget(banner)
    holder.hide()
    banner.shown.connect(holder.setVisible)
    return holder
