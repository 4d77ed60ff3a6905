"""Single rights walked through by somebody who knows no law: what a letter lacks is offered beside it."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import IdentityMethod, Request, Right, State
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.requests.answer_step import AnswerStep
from dsr_desk.gui.requests.dialogs import ReasonDialog, SentDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.requests.right_dialogs import RectifyDialog, RestrictDialog, WeighDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import imports, letters, requests, restrictions, stops, weighing
from tests.gui.conftest import NOW, Open
from tests.gui.pages import CUSTOMERS, LIME, modal, settled, written

D = TypeVar("D", bound=QDialog)

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
    dialog = modal(WeighDialog)
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
    dialog = modal(SentDialog)
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
    dialog = modal(ReasonDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "Tog tillbaka den.")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    closed = requests.one(desk.vault, case.ref)
    assert closed.state is State.CLOSED
    assert closed.note.endswith("Tog tillbaka den.")


@pytest.fixture
def hers(desk: Desk, tmp_path: Path) -> None:
    """Karin stands in Visma's register and in Lime."""
    for name, text, source in (("kunder.csv", CUSTOMERS, "visma"), ("lime.csv", LIME, "lime")):
        (plan,) = imports.preview(written(tmp_path, name, text), source=source)
        imports.take_in(desk.vault, plan)


def test_a_wrong_address_goes_from_log_to_closed_file(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, hers: None
) -> None:
    ref = _reviewed(qtbot, window, page, desk, open_case(Right.RECTIFICATION))
    table = page.case.decision.table
    row = next(row for row in range(2) if "Visma" in table.model().index(row, 0).data())
    assert not table.model().index(row, 2).data(), "nothing has been said to be wrong yet"
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(row, 1)).center())
    qtbot.mouseClick(page.case.decision.rectify, LEFT)
    dialog = modal(RectifyDialog)
    dialog._column.setCurrentText("Adress")
    qtbot.keyClicks(dialog._new, "Kvarngatan 6")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert table.model().index(row, 2).data() == "To be put right"
    _click(qtbot, window, page, "It is done")
    qtbot.waitUntil(lambda: page.case.answer.chosen() is LetterKind.L09)
    assert "Kvarngatan 4" in str(letters.compose(desk.vault, ref, LetterKind.L09))
    _issue_send_close(qtbot, window, page)
    assert requests.one(desk.vault, ref).state is State.CLOSED


def test_a_restriction_goes_from_log_to_its_end_after_the_case_is_closed(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, hers: None
) -> None:
    ref = _reviewed(qtbot, window, page, desk, open_case(Right.RESTRICTION))
    qtbot.mouseClick(page.case.decision.adopt, LEFT)
    settled(qtbot, window)
    for _system in ("Lime", "Visma"):
        _click(qtbot, window, page, "It is done")
    qtbot.waitUntil(lambda: page.case.answer.needs.button is not None)
    qtbot.mouseClick(page.case.answer.needs.button, LEFT)
    dialog = modal(RestrictDialog)
    qtbot.keyClicks(dialog._data, "Adressen")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    _issue_send_close(qtbot, window, page)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.closed.restriction, LEFT)
    settled(qtbot, window)
    answer = page.case.answer
    assert answer.chosen() is LetterKind.L14
    _say(qtbot, answer, "lift_on", date(2026, 12, 20))
    _say(qtbot, answer, "lift_why", "Klar.")
    _say(qtbot, answer, "check_outcome", "Uppgiften var fel.")
    _issue_and_send(qtbot, window, page)
    desk.vault.clock = lambda: NOW + timedelta(days=28)
    page.case.look_at(Stage.CLOSED)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.closed.restriction, LEFT)
    why = modal(ReasonDialog)
    qtbot.keyClicks(why.field, "Uppgiften var fel.")
    qtbot.mouseClick(why.agree, LEFT)
    settled(qtbot, window)
    held = restrictions.of_case(desk.vault, ref)
    assert held is not None
    assert not held.is_live


def test_portable_data_go_from_log_to_closed_file(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, hers: None
) -> None:
    ref = _reviewed(qtbot, window, page, desk, open_case(Right.PORTABILITY))
    assert not page.case.answer.issue.isEnabled()
    _say(qtbot, page.case.answer, "portable_format", "json")
    _issue_send_close(qtbot, window, page)
    assert requests.one(desk.vault, ref).state is State.CLOSED


def test_an_automated_decision_goes_from_log_to_closed_file(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    ref = open_case(Right.AUTOMATED_DECISION).ref
    requests.settle_identity(desk.vault, ref, IdentityMethod.NO_DOUBT, "Känd adress.")
    window.open_case(ref)
    settled(qtbot, window)
    _issue_send_close(qtbot, window, page)
    assert requests.one(desk.vault, ref).state is State.CLOSED


def _reviewed(qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, case: Request) -> str:
    """The case with everything certain included, at the step that follows."""
    requests.settle_identity(desk.vault, case.ref, IdentityMethod.NO_DOUBT, "Känd adress.")
    window.open_case(case.ref)
    settled(qtbot, window)
    _click(qtbot, window, page, "Search")
    _click(qtbot, window, page, "Include all certain")
    return case.ref


def _click(qtbot: QtBot, window: Window, page: RequestsPage, words: str) -> None:
    def seen() -> list[QPushButton]:
        buttons = page.case.findChildren(QPushButton)
        return [one for one in buttons if one.text() == words and not one.visibleRegion().isEmpty()]

    qtbot.waitUntil(lambda: bool(seen()))
    qtbot.mouseClick(seen()[0], LEFT)
    settled(qtbot, window)
    settled(qtbot, window)


def _say(qtbot: QtBot, answer: AnswerStep, slot: str, value: str | date) -> None:
    field = answer.form.field(answer._texts[f"slot.{slot}"])
    if isinstance(field, QPlainTextEdit):
        qtbot.keyClicks(field, str(value))
    elif isinstance(field, QDateEdit):
        assert isinstance(value, date)
        field.setDate(QDate(value.year, value.month, value.day))
    else:
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(field.findData(value))


def _issue_and_send(qtbot: QtBot, window: Window, page: RequestsPage) -> None:
    qtbot.waitUntil(page.case.answer.issue.isEnabled, timeout=5000)
    qtbot.mouseClick(page.case.answer.issue, LEFT)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.answer.sent, LEFT)
    qtbot.mouseClick(modal(SentDialog).agree, LEFT)
    settled(qtbot, window)


def _issue_send_close(qtbot: QtBot, window: Window, page: RequestsPage) -> None:
    _issue_and_send(qtbot, window, page)
    qtbot.mouseClick(page.case.closed.button, LEFT)
    settled(qtbot, window)
