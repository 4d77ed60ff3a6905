"""A document is put with a case, saved and removed by mouse, and a record is typed in where there is no file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.desk import Desk
from dsr_desk.domain.fields import Field
from dsr_desk.domain.request import Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.imports.type_in_dialog import TypeInDialog
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.requests.attach_dialog import AttachDialog
from dsr_desk.gui.requests.page import RequestsPage
from dsr_desk.gui.window import Window
from dsr_desk.services import attachments, imports, review
from tests.gui.conftest import Open
from tests.gui.pages import modal, settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "skannat.pdf"
    file.write_bytes(b"%PDF-1.7 " + b"x" * 4000)
    return file


def said(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel))


def test_a_dropped_paper_is_asked_about_kept_saved_and_removed(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, paper: Path, tmp_path: Path
) -> None:
    case = open_case(Right.ACCESS)
    window.open_case(case.ref, Stage.REQUEST.value)
    settled(qtbot, window)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(paper))])
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, files, left, Qt.KeyboardModifier.NoModifier)
    page.case.request.documents.drop.dropEvent(event)
    settled(qtbot, window)
    dialog = modal(AttachDialog)
    assert isinstance(dialog, AttachDialog)
    dialog.of_person.setChecked(True)
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible(), "what it is and where it was found are needed"
    qtbot.keyClicks(dialog.what, "Avtal 2019")
    dialog.place.setEditText("lime crm")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    assert "Avtal 2019 | About the person, found in: Lime CRM | skannat.pdf · 4 kB" in said(page.case.request)
    (one,) = attachments.listing(desk.vault, case.ref)
    page.case.documents.save_to(one, tmp_path / "ut.pdf")
    settled(qtbot, window)
    assert (tmp_path / "ut.pdf").read_bytes() == paper.read_bytes()
    qtbot.mouseClick(page.case.request.documents.removes[0], LEFT)
    qtbot.mouseClick(modal(FormDialog).agree, LEFT)
    settled(qtbot, window)
    assert attachments.listing(desk.vault, case.ref) == ()
    assert review.findings(desk.vault, case.ref) == ()


def test_a_file_that_is_too_large_is_told_of_in_a_sentence(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, paper: Path
) -> None:
    with paper.open("wb") as file:
        file.truncate(26 * 1024 * 1024)
    case = open_case(Right.ACCESS)
    window.open_case(case.ref, Stage.REQUEST.value)
    settled(qtbot, window)
    page.case.documents.add([paper])
    settled(qtbot, window)
    dialog = modal(AttachDialog)
    assert isinstance(dialog, AttachDialog)
    qtbot.keyClicks(dialog.what, "Brev")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert "larger than 25 MB" in said(window.toast)
    assert attachments.listing(desk.vault, case.ref) == ()


def test_a_record_typed_in_at_the_search_stands_among_the_findings(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open
) -> None:
    case = open_case(Right.ACCESS)
    window.open_case(case.ref, Stage.SEARCH.value)
    settled(qtbot, window)
    qtbot.mouseClick(page.case.search.typing, LEFT)
    settled(qtbot, window)
    dialog = modal(TypeInDialog)
    assert isinstance(dialog, TypeInDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    assert dialog.isVisible(), "where it stands and whose it is are needed"
    dialog.place.setEditText("Pärm på kontoret")
    qtbot.keyClicks(dialog.fields[Field.NAME], "Karin Ekdahl")
    qtbot.keyClicks(dialog.fields[Field.EMAIL], "karin.ekdahl@example.se")
    qtbot.keyClicks(dialog.note, "Vill ha papper")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    (one,) = review.findings(desk.vault, case.ref)
    assert one.match.record.source == "Pärm på kontoret"
    assert "typed in by hand by" in said(page.case.search)
    window.open_case(case.ref, Stage.REVIEW.value)
    settled(qtbot, window)
    window.grab()


def test_a_record_typed_in_at_the_imports_can_be_taken_back(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.go("imports")
    settled(qtbot, window)
    shown = window.page("imports")
    assert isinstance(shown, ImportsPage)
    qtbot.mouseClick(shown.drop.typing, LEFT)
    dialog = modal(TypeInDialog)
    assert isinstance(dialog, TypeInDialog)
    dialog.place.setCurrentIndex(0)
    qtbot.keyClicks(dialog.fields[Field.PHONE], "070-1740611")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    (taken,) = imports.listing(desk.vault)
    assert taken.is_by_hand
    assert "typed in by hand by" in " ".join(
        label.text() for label in shown.list.findChildren(QWidget) if hasattr(label, "text")
    )
    qtbot.mouseClick(shown.list.undo_buttons[0], LEFT)
    settled(qtbot, window)
    assert imports.listing(desk.vault) == ()


def test_the_decision_says_which_paper_it_is_about(
    qtbot: QtBot, window: Window, page: RequestsPage, desk: Desk, open_case: Open, paper: Path
) -> None:
    case = open_case(Right.ERASURE)
    attachments.attach(desk.vault, case.ref, paper, "Avtal från 2019", found_in="lime")
    window.open_case(case.ref, Stage.DECISION.value)
    settled(qtbot, window)
    settled(qtbot, window)
    rows = page.case.decision.table.model()
    assert "Karin Ekdahl · Avtal från 2019" in [rows.index(row, 1).data() for row in range(rows.rowCount())]
