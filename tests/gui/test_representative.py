"""Somebody asks for the person: written down, shown on the case, asked for the authority, and seen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.requests.representative import RepresentativeDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import requests
from tests.gui.conftest import Open
from tests.gui.pages import modal, settled

LEFT = Qt.MouseButton.LeftButton


def asked() -> RepresentativeDialog:
    return modal(RepresentativeDialog)


def test_a_representative_is_logged_asked_and_seen(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    case = open_case(Right.ACCESS)
    window.open_case(case.ref, Stage.IDENTITY.value)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.identity.representative.change, LEFT)
    dialog = asked()
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.name, "Advokat Per Lind")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    who = requests.one(desk.vault, case.ref).representative
    assert who is not None
    assert not who.has_authority
    assert "authority not seen" in " ".join(chip.text() for chip in page.case.head.findChildren(Chip))
    qtbot.mouseClick(page.case.identity.representative.letter, LEFT)
    settled(qtbot, window)
    assert page.case.answer.chosen() is LetterKind.L27
    assert page.case.answer.form.said()["represented"] == "Karin Ekdahl"
    window.open_case(case.ref, Stage.IDENTITY.value)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.identity.representative.change, LEFT)
    qtbot.keyClicks(asked().authority, "Fullmakt 3 november, i original")
    qtbot.mouseClick(asked().agree, LEFT)
    settled(qtbot, window)
    seen = requests.one(desk.vault, case.ref).representative
    assert seen is not None
    assert seen.has_authority
    assert not hasattr(page.case.identity.representative, "letter")


def test_a_closed_case_that_nobody_asked_for_has_no_empty_card(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    case = open_case(Right.ACCESS)
    requests.close(desk.vault, case.ref, "Tog tillbaka den.")
    window.open_case(case.ref, "identity")
    settled(qtbot, window)
    assert page.case.identity.representative.isHidden()
