"""A letter leaves the vault open or locked, as the person chooses; what lies outside is named and can be deleted."""

import email
import email.policy
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Request, Right
from dsr_desk.gui.requests.case_page import CasePage
from dsr_desk.gui.requests.handing_over import FormChoice, suggested, to_mail
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import letters
from dsr_desk.system import outgoing
from tests.gui.conftest import Open
from tests.gui.pages import modal, settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def case(
    qtbot: QtBot, window: Window, desk: Desk, open_case: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CasePage]:
    """The answer step of a case whose acknowledgement is made; no mail program opens."""
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    monkeypatch.setattr(outgoing, "place", lambda: tmp_path / "outgoing")
    asked: Request = open_case(Right.ACCESS)
    letters.make(desk.vault, asked.ref, LetterKind.L01)
    window.open_case(asked.ref, "answer")
    settled(qtbot, window)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    page.case.answer.kind.choose(LetterKind.L01)
    settled(qtbot, window)
    yield page.case
    for dialog in page.case.findChildren(QFileDialog):
        dialog.close()


def asked_how() -> FormChoice:
    return modal(FormChoice)


def test_a_locked_pdf_opens_with_its_password_alone(
    qtbot: QtBot, window: Window, case: CasePage, tmp_path: Path
) -> None:
    qtbot.mouseClick(case.answer.save, LEFT)
    dialog = asked_how()
    assert not dialog.password.isVisible()
    qtbot.mouseClick(dialog.choices[1], LEFT)
    qtbot.keyClicks(dialog.password, "kort")
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible()
    assert "10" in dialog._row.error()
    qtbot.mouseClick(dialog.suggest, LEFT)
    form = dialog.value()
    assert form.password is not None
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    (where,) = window.findChildren(QFileDialog)
    where.setDirectory(str(tmp_path))
    where.accept()
    settled(qtbot, window)
    (saved,) = tmp_path.glob("*-L01.pdf")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(saved)
    with pikepdf.open(saved, password=form.password) as document:
        assert document.encryption.bits == 256
    assert "locked" in window.toast.text()
    assert form.password not in window.toast.text()


def test_the_open_pdf_is_the_first_choice_for_saving(qtbot: QtBot, case: CasePage, tmp_path: Path) -> None:
    qtbot.mouseClick(case.answer.save, LEFT)
    dialog = asked_how()
    assert dialog.value().name == "pdf"
    assert dialog.value().password is None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_mail_draft_is_named_and_deleted(
    qtbot: QtBot, window: Window, case: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: bool(opened.append(url)) or True))
    qtbot.mouseClick(case.answer.mail, LEFT)
    dialog = asked_how()
    qtbot.mouseClick(dialog.choices[0], LEFT)
    qtbot.mouseClick(dialog.suggest, LEFT)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    draft = Path(opened[0].toLocalFile())
    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    body = message.get_body()
    assert body is not None
    assert "lösenord" in body.get_content()
    (button,) = case.answer.drafts.buttons
    assert draft.name in button.accessibleName()
    qtbot.mouseClick(button, LEFT)
    settled(qtbot, window)
    assert not draft.exists()
    assert not case.answer.drafts.isVisible()


def test_a_file_elsewhere_is_never_taken_for_a_draft(tmp_path: Path) -> None:
    other = tmp_path / "ours" / "DSR-2026-0001-L05.eml"
    other.parent.mkdir()
    other.write_text("x", "utf-8")
    outgoing.remove(other)
    assert other.exists()


@pytest.mark.parametrize("kind", [LetterKind.L05, LetterKind.L12])
def test_a_letter_full_of_data_is_locked_for_mail_unless_one_says_otherwise(qtbot: QtBot, kind: LetterKind) -> None:
    dialog = to_mail(kind, None)
    qtbot.addWidget(dialog)
    assert dialog.value().password is not None


def test_a_suggested_password_is_long_and_easy_to_say() -> None:
    first, second = suggested(), suggested()
    assert first != second
    assert len(first) == 14
    assert not set(first) & set("01ilo")
