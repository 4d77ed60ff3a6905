"""Single rights walked through by somebody who knows no law: what a letter lacks is offered beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import IdentityMethod, Right, State
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.requests.dialogs import ReasonDialog, SentDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.requests.right_dialogs import WeighDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import requests, stops, weighing
from tests.gui.conftest import Open
from tests.gui.pages import settled

LEFT = Qt.MouseButton.LeftButton


def test_an_objection_is_weighed_from_its_answer(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    ref = open_case(Right.OBJECTION).ref
    window.open_case(ref, Stage.ANSWER.value)
    settled(qtbot, window)
    page.case.answer.kind.choose(LetterKind.L18)
    settled(qtbot, window)
    assert not page.case.answer.issue.isEnabled()
    button = page.case.answer.needs.button
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WeighDialog)
    qtbot.keyClicks(dialog._processing, "har ditt namn i kundregistret")
    qtbot.keyClicks(dialog._hers, "Hotbild.")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    known = weighing.of_case(desk.vault, ref)
    assert known is not None
    assert known.prevails
    assert page.case.answer.needs.button is None
    assert page.case.answer.form.said()["processing"] == "har ditt namn i kundregistret"
    settled(qtbot, window)
    assert page.case.answer.issue.isEnabled()


def test_a_withdrawn_consent_goes_from_log_to_closed_file(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    ref = open_case(Right.CONSENT_WITHDRAWAL).ref
    requests.settle_identity(desk.vault, ref, IdentityMethod.NO_DOUBT, "Känd adress.")
    window.open_case(ref)
    settled(qtbot, window)
    answer = page.case.answer
    assert answer.chosen() is LetterKind.L19
    assert answer.needs.button is not None
    qtbot.mouseClick(answer.needs.button, LEFT)
    settled(qtbot, window)
    assert stops.of_case(desk.vault, ref) is not None
    assert answer.form.said()["stopped_on"] == "2026-11-22", "the day stands on the stop list already"
    for slot, words in (("consent_for", "nyhetsbrevet"), ("other_ground", "lagen om bokforing")):
        field = answer.form.field(answer._texts[f"slot.{slot}"])
        assert field is not None
        qtbot.keyClicks(field, words)
    qtbot.waitUntil(answer.issue.isEnabled, timeout=5000)
    qtbot.mouseClick(answer.issue, LEFT)
    settled(qtbot, window)
    qtbot.mouseClick(answer.sent, LEFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SentDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.closed.button, LEFT)
    settled(qtbot, window)
    assert requests.one(desk.vault, ref).state is State.CLOSED


def test_a_case_without_its_answer_closes_only_with_a_reason(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    case = open_case(Right.ACCESS)
    requests.edit(desk.vault, case, note="Ringde om sina uppgifter.")
    window.open_case(case.ref)
    settled(qtbot, window)
    page.case.act.close_case()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "Tog tillbaka den.")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    closed = requests.one(desk.vault, case.ref)
    assert closed.state is State.CLOSED
    assert closed.note.endswith("Tog tillbaka den.")
