"""The start of the window: the application's dress and language, the vault opened, one window over it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dsr_desk import __version__
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.words import Text
from dsr_desk.gui import language as speech
from dsr_desk.gui import messages
from dsr_desk.gui.background import Background
from dsr_desk.gui.parts import file_choice
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.workplace import Workplace
from dsr_desk.system import display, instance, outgoing

if TYPE_CHECKING:
    from dsr_desk.desk import Desk
    from dsr_desk.gui.locking import Locking
    from dsr_desk.gui.window import Window


_NO_SCREEN = Text(
    "Här finns ingen skärm att öppna fönstret på. Kör dsr-desk där du ser skrivbordet, eller med ett kommando: "
    "dsr-desk --help.",
    "There is no screen here to open the window on. Run dsr-desk where you see the desktop, or with a command: "
    "dsr-desk --help.",
)
KNOCKS, KNOCK_S = 40, 0.25
SHOWN_MS = 100
"""By then the first picture stands."""


def run(argv: Sequence[str]) -> int:
    """Open the window. Returns the exit status."""
    asked = _asked(argv)
    if display.is_missing():
        print(_NO_SCREEN.said_in(asked.lang or "sv"), file=sys.stderr)
        return 1
    application = make_application(sys.argv[:1])
    vault = _vault_path(asked)
    mine = instance.first_window(vault)
    if mine is None:
        _wake_first(vault)
        return 0
    speech.install(application, asked.lang or "sv")
    theme = Theme(application)
    desk = _opened(vault, asked, theme)
    if desk is None:
        return 1
    window = show_window(application, desk, theme, asked.lang)
    QTimer.singleShot(SHOWN_MS, window, lambda: _settle_in(window, vault, asked))
    status = application.exec()
    mine.release()
    return status


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication, named, with bugs caught and told."""
    application = QApplication([*argv[:1], "-style", "fusion", *argv[1:]])  # setStyle() would load all of QStyle
    application.setApplicationName("dsr-desk")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("dsr-desk")
    file_choice.remember_nothing()
    application.aboutToQuit.connect(file_choice.remember_nothing)
    sys.excepthook = _on_bug
    return application


def show_window(application: QApplication, desk: Desk, theme: Theme, lang: str | None = None) -> Window:
    """A window over an open desk, in the language and look of its settings unless `lang` says otherwise."""
    from dsr_desk.gui.window import Window
    from dsr_desk.services import settings

    chosen = settings.current(desk.vault)
    language = lang or chosen.language
    speech.install(application, language)
    theme.set_appearance(chosen.appearance.value)
    theme.set_text_percent(chosen.text_percent)
    window = Window(Workplace(desk.vault, Background(), theme, language), desk.close)
    window.show()
    return window


def _wake_first(vault: Path) -> None:
    """Knock at the window that holds the vault; one that is just starting listens in a moment."""
    from dsr_desk.gui import single

    for _knock in range(KNOCKS):
        if single.first_is_woken(vault):
            return
        time.sleep(KNOCK_S)


def _settle_in(window: Window, vault: Path, asked: argparse.Namespace) -> None:
    """What the first picture does not wait for."""
    from dsr_desk.gui import single

    application = QApplication.instance()
    assert application is not None
    lock = _locking(window, vault, asked)
    server = single.listen(vault, lambda: _bring_forward(lock.front), application)
    application.aboutToQuit.connect(server.close)
    outgoing.sweep()
    _look_after(window)


def _locking(window: Window, vault: Path, asked: argparse.Namespace) -> Locking:
    """The window's lock, worked by idle time, the screen's own lock, and the person; the clipboard goes with it."""
    from dsr_desk.gui.clipboard import SecretClipboard
    from dsr_desk.gui.locking import Locking
    from dsr_desk.gui.screen_watch import ScreenWatch

    def reopen() -> Desk | None:
        from dsr_desk import desk

        try:
            return desk.open_desk(vault, passphrase=_passphrase(asked))
        except UserError as error:
            return _ask_to_unlock(vault, error, window.here.language)

    lock = Locking(window, reopen)
    clipboard = SecretClipboard(window)
    lock.locked.connect(clipboard.clear)
    application = QApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(clipboard.clear)
    ScreenWatch(window).away.connect(lock.lock)
    window.offer_lock(lock.lock)
    return lock


def _look_after(window: Window) -> None:
    """Once a day: a copy of the vault, and a check; what is wrong is told, and a copy offered."""
    from dsr_desk.gui.daily import Daily

    daily = Daily(window.here, window)
    daily.wrong.connect(window.warn)
    daily.damaged.connect(window.offer_copy)


def _opened(vault: Path, asked: argparse.Namespace, theme: Theme) -> Desk | None:
    """The desk; by the first-start wizard where there is no vault, by a question where a passphrase is needed."""
    from dsr_desk import desk

    language = asked.lang or "sv"
    if not vault.exists():
        from dsr_desk.gui.wizard.wizard import first_start

        return first_start(vault, theme, language)
    try:
        return desk.open_desk(vault, passphrase=_passphrase(asked))
    except UserError as error:
        return _ask_to_unlock(vault, error, language)


def _ask_to_unlock(vault: Path, error: UserError, language: str) -> Desk | None:
    from dsr_desk.gui.unlock import dialog_for, tell

    dialog = dialog_for(vault, error, language)
    if dialog is not None:
        return dialog.desk if dialog.exec() else None
    tell(error.text.said_in(language))
    return None


def _asked(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dsr-desk")
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--lang", choices=speech.LANGUAGES)
    parser.add_argument("--passphrase-file", type=Path)
    return parser.parse_args(list(argv))


def _vault_path(asked: argparse.Namespace) -> Path:
    from dsr_desk.system import places

    given: Path | None = asked.vault
    return given or places.default_vault()


def _passphrase(asked: argparse.Namespace) -> str | None:
    if asked.passphrase_file is None:
        return None
    lines = asked.passphrase_file.read_text(encoding="utf-8").splitlines()
    return lines[0] if lines else ""


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()


def _on_bug(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """A bug in a slot: one line without data in the log, and a sentence where a window can say it."""
    said = messages.sentence(error, "sv" if QLocale().language() is QLocale.Language.Swedish else "en")
    for widget in QApplication.topLevelWidgets():
        toast = getattr(widget, "toast", None)
        if toast is not None:
            toast.warn(said)
