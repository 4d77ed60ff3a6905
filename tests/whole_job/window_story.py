"""The whole job in a real window, in a process of its own: `python -m tests.whole_job.window_story FOLDER [options]`.

Everything is done on the person of `canaries.py`. Each step is named when it is done, and the windows stay open
until the person closes them at the end. Files the person asks for go to FOLDER.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from dsr_desk.domain.finding import Choice
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.steps import Stage
from dsr_desk.gui import app
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.requests.case_page import CasePage
from dsr_desk.gui.requests.handing_over import Form
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.search.page import SearchPage
from dsr_desk.gui.window import Window
from dsr_desk.services import casework, imports, letters, requests
from dsr_desk.system import process
from tests.whole_job.canaries import MAIL, NAME, NOTE, SURNAME


class Story:
    """One window and the person at it."""

    def __init__(self, window: Window, asked: Path) -> None:
        self.window, self.asked = window, asked
        self.ref = ""

    def play(self) -> None:
        """All steps."""
        for step in (self.import_, self.search, self.case, self.preview, self.dialogs, self.mail, self.fault):
            step()
            self.wait()
            tell(step.__name__.strip("_"))
        self.window.close()

    def wait(self, until: Callable[[], bool] = lambda: True) -> None:
        """Until nothing is under way."""
        end = time.monotonic() + 30
        quiet = 0
        while quiet < 5:
            QApplication.processEvents()
            time.sleep(0.01)
            quiet = 0 if self.window.here.background.is_busy or not until() else quiet + 1
            assert time.monotonic() < end, "something hangs"

    def import_(self) -> None:
        """An export dropped, looked at and taken in."""
        self.window.take_files([self.asked / "kundregister.csv"])
        self.wait()
        page = self.window.page("imports")
        assert isinstance(page, ImportsPage)
        page.preview.resourced.emit("Visma")
        self.wait()
        page.preview.agree.click()
        self.wait()
        assert imports.listing(self.window.here.vault)

    def search(self) -> None:
        """Typed letter by letter, looked at, and a number unmasked and copied."""
        self.window.go("search")
        page = self.window.page("search")
        assert isinstance(page, SearchPage)
        for end in range(3, len(NAME) + 1, 4):
            page.box.setText(NAME[:end])
            self.wait()
        page.box.setText(f"{NAME} {MAIL}")
        page.search(is_asked_for=True)
        self.wait()
        match = page.model.line(page.model.first_match().row()).match
        assert match is not None
        page.detail.unmasked.emit(match)
        QApplication.clipboard().setText(NAME)
        self.window.find_anything()
        self.wait()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.close()

    def case(self) -> None:
        """The person's mail dropped, the case opened, searched and reviewed."""
        self.window.take_files([self.asked / "letter.eml"])
        self.wait()
        page = self.window.page("requests")
        assert isinstance(page, RequestsPage)
        assert page.form is not None
        page.form.agree.click()
        self.wait()
        self.ref = requests.every(self.window.here.vault)[0].ref
        case = page.case
        case.act.search()
        self.wait()
        for one in casework.one(self.window.here.vault, self.ref).findings:
            case.act._choose(one, Choice.INCLUDE, NOTE)
            self.wait()

    def preview(self) -> None:
        """The report looked at as a draft, made, and looked at again."""
        self.window.open_case(self.ref, Stage.ANSWER.value)
        self.wait()
        case = self.the_case()
        case.letters.preview(LetterKind.L05, {}, lambda _preview: None)
        self.wait()
        case.letters.issue(LetterKind.L01, {})
        self.wait()
        case.letters.preview(self.letter(), {}, lambda _preview: None)

    def dialogs(self) -> None:
        """Every dialog for a file, in a folder with her name: Qt would like to remember it."""
        folder = self.asked / SURNAME
        folder.mkdir()
        case = self.the_case()
        for ask in (lambda: case.letters.save_in(self.letter(), Form()), case.act.save_file):
            ask()
            self.wait()
            dialog = self.window.findChildren(QFileDialog)[-1]
            dialog.setDirectory(str(folder))
            dialog.accept()
            self.wait()
            dialog.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(list(folder.iterdir())) == 2

    def mail(self) -> None:
        """A draft for the mail program."""
        QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[assignment,method-assign]
        self.the_case().letters.mail_in(self.letter(), Form("eml"))

    def fault(self) -> None:
        """A bug in a slot, and one in the background, whose messages quote her."""

        def falls() -> None:
            raise ValueError(f"row 2: {NAME} {NOTE}")

        QTimer.singleShot(0, falls)
        self.window.here.background.ask(falls, lambda _none: None)

    def the_case(self) -> CasePage:
        """The page of the case."""
        page = self.window.page("requests")
        assert isinstance(page, RequestsPage)
        return page.case

    def letter(self) -> letters.IssuedLetter:
        """The one that was made."""
        return letters.listing(self.window.here.vault, self.ref)[-1]


def tell(step: str) -> None:
    """To the test that looks on."""
    print(step, flush=True)


def main() -> None:
    """The program's own start, with somebody at the window."""
    process.harden()
    asked, shown = Path(sys.argv[1]), app.show_window

    def show(*words: object) -> Window:
        window = shown(*words)  # type: ignore[arg-type]
        QTimer.singleShot(0, lambda: play(Story(window, asked)))
        return window

    app.show_window = show
    status = app.run(sys.argv[2:])
    tell("end" if status == 0 else f"status {status}")


def play(story: Story) -> None:
    """A fault in the story itself ends the process with its trace."""
    import os
    import traceback

    try:
        story.play()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(9)


if __name__ == "__main__":
    main()
