"""A case whose bodies are gone, and one that names nobody: the window shows what is left and says what is not."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import imports, letters, requests, review, tidying
from tests.gui.conftest import NOW, Open
from tests.gui.pages import CUSTOMERS, settled, written


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def closed(desk: Desk, open_case: Open, tmp_path: Path) -> Iterator[str]:
    """An access request of Karin Ekdahl, answered and closed on 22 November 2026."""
    (plan,) = imports.preview(written(tmp_path, "kunder.csv", CUSTOMERS), source="visma")
    imports.take_in(desk.vault, plan)
    ref = open_case(Right.ACCESS).ref
    requests.settle_identity(desk.vault, ref, IdentityMethod.KNOWN_ADDRESS, "Svar från känd adress.")
    review.search_case(desk.vault, ref)
    review.accept_certain(desk.vault, ref)
    letters.issue(desk.vault, ref, LetterKind.L05)
    letters.mark_sent(desk.vault, ref, "L05", Channel.MAIL)
    requests.close(desk.vault, ref)
    yield ref
    desk.vault.clock = lambda: NOW


def tidied_after(desk: Desk, days: int) -> None:
    desk.vault.clock = lambda: datetime(2026, 11, 22, 9, 0, tzinfo=UTC) + timedelta(days=days)
    tidying.tidy(desk.vault)


def page_of(qtbot: QtBot, window: Window, ref: str, stage: Stage) -> RequestsPage:
    window.open_case(ref, stage.value)
    settled(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    return page


def test_a_letter_whose_body_is_gone_says_so_where_its_pages_were(
    qtbot: QtBot, desk: Desk, closed: str, window: Window
) -> None:
    tidied_after(desk, 100)
    page = page_of(qtbot, window, closed, Stage.ANSWER)
    (letter,) = letters.listing(desk.vault, closed)
    said: list[str] = []
    page.case.letters.preview(letter, {}, lambda preview: said.append(preview.error))
    settled(qtbot, window)
    assert said == ["The letter's body is no longer kept; only its fingerprint is after minimisation."]


@pytest.mark.parametrize("stage", list(Stage))
def test_every_step_of_a_case_that_names_nobody_can_be_looked_at(
    qtbot: QtBot, desk: Desk, closed: str, window: Window, stage: Stage
) -> None:
    tidied_after(desk, 5 * 366)
    page = page_of(qtbot, window, closed, stage)
    said = texts(page)
    assert "Anonymised" in said
    assert "Ekdahl" not in said
    assert "karin.ekdahl" not in said
