"""A real window in a process of its own, for the tests of two programs over one vault: says what happens to it.

`python -m tests.whole_job.two_windows [--import FILE] [options of the program]`; ends when its standard input does.
"""

import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QMetaObject, Qt, QTimer

from dsr_desk.gui import app
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import imports

PATIENCE_S = 90
"""A window that has not read its file by then says what it shows, instead of keeping the test waiting for ever."""


def tell(what: str) -> None:
    """To the test that looks on."""
    print(what, flush=True)


def main() -> None:
    """The program's own start; then perhaps an import, and the end when the test says so."""
    words = sys.argv[1:]
    file = Path(words[1]) if words[:1] == ["--import"] else None
    shown = app.show_window

    def show(*given: object) -> Window:
        window = shown(*given)  # type: ignore[arg-type]
        QTimer.singleShot(0, lambda: opened(window, file))
        return window

    app.show_window = show
    app._bring_forward = lambda _window: tell("forward")
    tell(f"ended {app.run(words[2:] if file else words)}")


def opened(window: Window, file: Path | None) -> None:
    """The window stands; closed from now on when the test hangs up."""

    def wait() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(window, "close", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait, daemon=True).start()
    tell("open")
    if file:
        take_in(window, file)


def take_in(window: Window, file: Path) -> None:
    """An export read in by the page, as somebody who clicks does it."""
    window.take_files([file])
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    look, asked, end = QTimer(window), list[Path](), time.monotonic() + PATIENCE_S

    def at_each_look() -> None:
        taken = imports.listing(window.here.vault)
        if time.monotonic() > end:
            look.stop()
            tell(f"stuck: {page.preview.plan is not None}, {window.here.background.is_busy}, {page.trouble.text()}")
        elif taken:
            look.stop()
            tell(f"imported {taken[0].rows_kept}")
        elif page.preview.plan is not None and not page.preview.plan.source:
            page.preview.resourced.emit("Visma")
        elif not asked and page.preview.plan is not None and page.preview.agree.isEnabled():
            asked.append(file)
            tell("importing")
            page.preview.agree.click()

    look.timeout.connect(at_each_look)
    look.start(50)


if __name__ == "__main__":
    main()
