"""A real vault of the demo firm and a real window over it, driven by mouse and key."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk, make_desk
from dsr_desk.domain.fields import Field
from dsr_desk.domain.request import Channel, Request, Right
from dsr_desk.gui import app
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.theme import Theme
from dsr_desk.gui.window import Window
from dsr_desk.services import policies, requests
from dsr_desk.services.requests import NewRequest
from tests.gui.pages import in_front, settled

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

Open = Callable[..., Request]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The application dressed once: a style sheet over all tests is as the person has it."""
    return Theme(qapp, "light")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A vault of its own, opened on Sunday 22 November 2026."""
    made, _recovery = make_desk(
        tmp_path / "desk.vault", policies.shipped("demo"), passphrase="korrekt häst batteri", clock=lambda: NOW
    )
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme, desk: Desk) -> Iterator[Window]:
    """The window as it stands after the start, in English so that the tests read."""
    shown = app.show_window(qapp, desk, theme, "en")
    qtbot.waitUntil(lambda: not shown.here.background.is_busy)
    in_front(qtbot, shown)
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def page(request: pytest.FixtureRequest, qtbot: QtBot, window: Window) -> Page:
    """The page of requests; tests of another page name it with the mark `page`, and find it in front."""
    mark = request.node.get_closest_marker("page")
    if mark is None:
        return window.page("requests")
    window.go(mark.args[0])
    settled(qtbot, window)
    settled(qtbot, window)
    return window.page(mark.args[0])


@pytest.fixture
def open_case(desk: Desk) -> Open:
    """A case of an invented person, through the service."""

    def make(*rights: Right, name: str = "Karin Ekdahl", received: date = date(2026, 11, 2)) -> Request:
        known = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",)}
        asked = NewRequest(rights or (Right.ACCESS,), received, Channel.MAIL, name, known)
        return requests.open_request(desk.vault, asked)

    return make
