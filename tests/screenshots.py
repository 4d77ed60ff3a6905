"""A picture of every page, from the demo vault in the real window: `python3 dev.py screenshots DIR [--quick]`.

Light and dark, Swedish and English, at 1024 x 700 and 1440 x 900; --quick takes Swedish light at 1440 x 900 alone, and
--readme the pictures that the README shows (`python3 dev.py screenshots docs/pictures --readme`).
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from dsr_desk.demo import play
from dsr_desk.desk import open_desk
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui import app
from dsr_desk.gui.find_anything import FindAnything
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.window import Window
from dsr_desk.services import case_lines

SIZES = ((1024, 700), (1440, 900))
LOOKS = ("light", "dark")
SPOKEN = ("sv", "en")
PAGES = ("overview", "requests", "search", "imports", "policy", "settings")

Go = Callable[[], object]


def main(words: Sequence[str]) -> int:
    """Write all pictures; prints how many."""
    folder = Path(next((word for word in words if not word.startswith("-")), "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    is_quick, is_readme = "--quick" in words, "--readme" in words
    application = app.make_application(["screenshots"])
    theme = Theme(application, "light")
    taken = 0
    with tempfile.TemporaryDirectory(prefix="dsr-screenshots-") as place:
        vault, played = play.make(Path(place), "sv")
        if is_readme:
            with _window(application, theme, vault, "sv") as window:
                taken = _of_readme(window, theme, played.cases, folder)
        for language in () if is_readme else SPOKEN[:1] if is_quick else SPOKEN:
            with _window(application, theme, vault, language) as window:
                for look in LOOKS[:1] if is_quick else LOOKS:
                    theme.set_appearance(look)
                    for size in SIZES[1:] if is_quick else SIZES:
                        window.resize(*size)
                        name = f"{language}-{look}-{size[0]}x{size[1]}"
                        taken += _all_pages(window, played.cases, folder, name)
    print(f"{taken} pictures in {folder}")
    return 0


@contextmanager
def _window(application: QApplication, theme: Theme, vault: Path, language: str) -> Iterator[Window]:
    desk = open_desk(vault, passphrase=play.PASSPHRASE)
    window = app.show_window(application, desk, theme, language)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()


def _all_pages(window: Window, cases: Sequence[Request], folder: Path, name: str) -> int:
    ways = dict(_ways(window, cases))
    for page, go in ways.items():
        go()
        _settle(window)
        _picture(window).save(str(folder / f"{name}-{page}.png"))
        for popup in QApplication.topLevelWidgets():
            if popup is not window and popup.isVisible():
                popup.close()
    return len(ways)


def _of_readme(window: Window, theme: Theme, cases: Sequence[Request], folder: Path) -> int:
    """Five pictures in 256 colours each, without the reminders."""
    window.resize(*SIZES[1])
    _settle(window)
    window.banner.show_due(())
    asked, decided = _first(cases, Right.PORTABILITY).ref, _first(cases, Right.RESTRICTION).ref
    ways: dict[str, Go] = {
        "overview": lambda: window.go("overview"),
        "imports": lambda: window.go("imports"),
        "review": lambda: window.open_case(asked, Stage.REVIEW.value),
        "answer": lambda: window.open_case(asked, Stage.ANSWER.value),
        "decision-dark": lambda: window.open_case(decided, Stage.DECISION.value),
    }
    for name, go in ways.items():
        theme.set_appearance("dark" if name.endswith("-dark") else "light")
        go()
        _settle(window)
        file = folder / f"{name}.png"
        _picture(window).save(str(file))
        Image.open(file).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)
    return len(ways)


def _ways(window: Window, cases: Sequence[Request]) -> Iterator[tuple[str, Go]]:
    lines = {line.case.ref: line for line in case_lines.every(window.here.vault)}
    for page in PAGES:
        yield page, lambda page=page: window.go(page, "Karin" if page == "search" else None)
    yield "new", window.new_request
    access = _first(cases, Right.ACCESS)
    erasure = _first(cases, Right.ERASURE)
    for stage in Stage:
        case = erasure if stage is Stage.DECISION else access
        yield f"case-{stage.value}", lambda case=case, stage=stage: window.open_case(case.ref, stage.value)
    for ref, line in lines.items():
        yield f"now-{ref}-{line.case.state.value}", lambda ref=ref: window.open_case(ref)
    yield "working", lambda: _working(window, access)
    yield "find", window.find_anything


def _first(cases: Sequence[Request], right: Right) -> Request:
    return next(case for case in sorted(cases, key=lambda one: one.ref) if right in case.rights)


def _working(window: Window, case: Request) -> None:
    window.open_case(case.ref)
    _settle(window)
    window.page("requests").case.head.working.click()  # type: ignore[attr-defined]


def _settle(window: Window) -> None:
    """Until nothing is under way and every layout has been done."""
    started = time.monotonic()
    while window.here.background.is_busy or time.monotonic() - started < 0.25:
        QApplication.processEvents()
        time.sleep(0.005)
    for _ in range(40):
        QApplication.processEvents()
        time.sleep(0.005)


def _picture(window: Window) -> QPixmap:
    """The window, with the small windows over it."""
    window.toast.hide()
    picture = window.grab()
    painter = QPainter(picture)
    for over in QApplication.topLevelWidgets():
        if over is not window and over.isVisible() and isinstance(over, QWidget):
            at = over.pos() - window.mapToGlobal(QPoint(0, 0))
            if isinstance(over, FindAnything) or over.width() < window.width():
                painter.drawPixmap(at, over.grab())
    painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
