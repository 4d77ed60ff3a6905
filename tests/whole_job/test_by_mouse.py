"""The whole main job in the window, by mouse and key, on a real vault; the result is the command line's."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.cli import main
from dsr_desk.desk import Desk, make_desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.request import IdentityMethod, Right, State
from dsr_desk.domain.steps import Stage
from dsr_desk.gui import app
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.window import Window
from dsr_desk.services import casework, imports, policies
from tests.whole_job import exports
from tests.whole_job.pdf_text import text_of

PASSPHRASE = "korrekt häst batteri häftapparat"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, _recovery = make_desk(
        tmp_path / "desk.vault", policies.shipped("demo"), passphrase=PASSPHRASE, clock=lambda: NOW
    )
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[Window]:
    shown = app.show_window(qapp, desk, Theme(qapp, "light"), "sv")
    settled(qtbot, shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close()
    shown.deleteLater()


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.here.background.is_busy, timeout=30_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.here.background.is_busy, timeout=30_000)


def drop(window: Window, *files: Path) -> None:
    """Files let go over the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none = Qt.KeyboardModifier.NoModifier
    at = window.rect().center()
    QApplication.sendEvent(window, QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, none))


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isVisible(), widget.accessibleName()
    assert widget.isEnabled(), widget.accessibleName()
    qtbot.mouseClick(widget, LEFT)


def take_in(qtbot: QtBot, window: Window, file: Path, source: str) -> None:
    drop(window, file)
    settled(qtbot, window)
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    assert page.preview.source.currentText() == source
    click(qtbot, page.preview.agree)
    settled(qtbot, window)


def test_the_whole_job_in_the_window(qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path) -> None:
    visma, lime = exports.write(tmp_path)
    take_in(qtbot, window, visma, "Visma")
    take_in(qtbot, window, lime, "Lime CRM")
    assert [one.rows_kept for one in imports.listing(desk.vault)] != []

    ref = log_request(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    case = page.case

    click(qtbot, case.identity.choices[IdentityMethod.KNOWN_ADDRESS])
    qtbot.keyClicks(case.identity.note, "Svar fran den adress vi har i Lime.")
    click(qtbot, case.identity.agree)
    settled(qtbot, window)
    click(qtbot, case.search.button)
    settled(qtbot, window)
    click(qtbot, case.review.accept_all)
    settled(qtbot, window)
    decide_the_rest_by_key(qtbot, window)

    click(qtbot, case.review.go_on if case.review.go_on.isVisible() else case.path.button(Stage.ANSWER.value))
    settled(qtbot, window)
    assert case.answer.chosen() is LetterKind.L05
    assert case.answer._trouble.text() == ""
    assert case.answer.view.pages >= 2
    assert case.answer._trouble.text() == ""
    click(qtbot, case.answer.issue)
    settled(qtbot, window)
    letter = casework.one(desk.vault, ref).letters[-1]
    saved = tmp_path / "in-the-window.pdf"
    case.letters.save_to(letter, saved)
    settled(qtbot, window)
    said = text_of(saved)
    assert "karin.ekdahl@example.se" in said
    assert "<b>snart</b>" in said
    assert "asa.ohman@example.se" not in said
    send_and_close(qtbot, window, desk, ref)
    assert the_command_line_tells(tmp_path, desk, ref) == ["L05"]


def log_request(qtbot: QtBot, window: Window) -> str:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    form = page.form
    assert form is not None
    click(qtbot, form.agree)
    assert form._rows["name"].error()
    qtbot.keyClick(form._rights[Right.ACCESS], Qt.Key.Key_Space)
    qtbot.keyClicks(form.name, "Karin Ekdahl")
    qtbot.keyClicks(form._rows["email"].field, "karin.ekdahl@example.se")
    qtbot.keyClicks(form._rows["phone"].field, "070-174 06 11")
    qtbot.keyClicks(form.address, "Kvarngatan 4")
    click(qtbot, form.agree)
    settled(qtbot, window)
    return page.case.ref


def decide_the_rest_by_key(qtbot: QtBot, window: Window) -> None:
    """Space for the reference person at her firm, X for the namesake."""
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    review = page.case.review.list
    for _ in range(10):
        finding = review.current()
        if finding is None or not any(one.choice is None for one in page.case._file.findings):  # type: ignore[union-attr]
            return
        if finding.choice is None:
            hers = "Nordhamn" in " ".join(finding.match.record.cells)
            assert finding.match.judgement.verdict is not Verdict.CERTAIN
            qtbot.keyClick(review, Qt.Key.Key_Space if hers else Qt.Key.Key_X)
        else:
            review.move_on()
        settled(qtbot, window)


def send_and_close(qtbot: QtBot, window: Window, desk: Desk, ref: str) -> None:
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    case = page.case
    click(qtbot, case.answer.sent)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert casework.one(desk.vault, ref).case.state is State.ANSWERED
    click(qtbot, case.closed.button)
    settled(qtbot, window)
    assert casework.one(desk.vault, ref).case.state is State.CLOSED


def the_command_line_tells(tmp_path: Path, desk: Desk, ref: str) -> list[str]:
    """The letters of the case, as another program reads the same vault."""
    import contextlib
    import io

    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text(PASSPHRASE + "\n")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        words = ["letters", ref, "--vault", str(desk.path), "--passphrase-file", str(passphrase), "--json"]
        assert main(words) == 0
    return [one["kind"] for one in json.loads(printed.getvalue())]
