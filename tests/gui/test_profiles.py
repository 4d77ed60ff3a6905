"""A mapping saved as a profile in the window, and the list where profiles are mended, shared, removed and taken in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from dsr_desk.domain.fields import Field
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.imports.profile_dialogs import MendProfileDialog, SaveProfileDialog
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import imports, profiles
from tests.gui.pages import in_front, modal, settled, written

pytestmark = pytest.mark.page("imports")
LEFT = Qt.MouseButton.LeftButton
MEMBERS = "medlem;vem;väg till;grupp\n17;Karin Ekdahl;karin.ekdahl@example.se;A\n18;Bo Ek;bo@example.se;B\n"
Modal = Callable[[type[FormDialog]], FormDialog]


def _names(window: Window) -> list[str]:
    return [one.name for one in profiles.own(window.here.vault)]


@pytest.fixture
def saved(qtbot: QtBot, page: ImportsPage, window: Window, tmp_path: Path) -> str:
    """A profile of the members' list, saved by mouse and key from the preview."""
    page.take_files([written(tmp_path, "lista.csv", MEMBERS)])
    settled(qtbot, window)
    combo = page.preview.header.combo(1)
    combo.setFocus()
    qtbot.keyClicks(combo, "Name")
    settled(qtbot, window)
    qtbot.mouseClick(page.preview.save_profile, LEFT)
    dialog = modal(SaveProfileDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Members by 900118-9811")
    qtbot.mouseClick(dialog.agree, LEFT)
    assert profiles.own(window.here.vault) == (), "a profile is of a system"
    QApplication.processEvents()
    assert dialog.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0, "it grows with what is said in it"
    dialog.source.setFocus()
    qtbot.keyClicks(dialog.source.lineEdit(), "The choir")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert dialog.isVisible(), "a name with somebody's number is refused in the window that asked for it"
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "The choir's members")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    in_front(qtbot, window)
    return "The choir's members"


def test_a_mapping_is_saved_and_the_next_file_is_read_by_it(
    qtbot: QtBot, page: ImportsPage, window: Window, saved: str, tmp_path: Path
) -> None:
    assert _names(window) == [saved]
    plan = page.preview.plan
    assert plan is not None
    assert (plan.source, plan.profile, plan.field_of("vem")) == ("The choir", saved, Field.NAME)
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, window)
    assert _names(window) == [saved], "what was saved by name is not remembered once more"
    later = MEMBERS + "19;Eva Lind;eva@example.se;A\n"
    (again,) = imports.preview(written(tmp_path, "nästa.csv", later), vault=window.here.vault)
    assert (again.source, again.profile, again.field_of("vem")) == ("The choir", saved, Field.NAME)
    said = " ".join(label.text() for label in page.profiles.findChildren(QLabel))
    assert "reads files from The choir" in said
    assert "vem → Name" in said


def test_a_profile_is_mended_and_renamed_and_undo_has_it_back(
    qtbot: QtBot, page: ImportsPage, window: Window, saved: str
) -> None:
    qtbot.mouseClick(page.profiles.mends[0], LEFT)
    dialog = modal(MendProfileDialog)
    assert dialog.focusWidget() is dialog.name
    combo = dialog.fields["medlem"]
    combo.setFocus()
    qtbot.keyClicks(combo, "Cus")
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Choir")
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    in_front(qtbot, window)
    made = profiles.one(window.here.vault, "Choir").profile
    assert dict(made.columns)["medlem"] is Field.CUSTOMER_NUMBER
    assert _names(window) == ["Choir"]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    back = profiles.one(window.here.vault, saved).profile
    assert dict(back.columns)["medlem"] is Field.NAME
    assert _names(window) == [saved]


def test_a_profile_is_shared_removed_had_back_and_taken_in_from_the_file(
    qtbot: QtBot, page: ImportsPage, window: Window, saved: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "kör.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(shared), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(shared), ""))
    qtbot.mouseClick(page.profiles.shares[0], LEFT)
    settled(qtbot, window)
    assert "väg till" in shared.read_text(encoding="utf-8")
    assert "Ekdahl" not in shared.read_text(encoding="utf-8")
    qtbot.mouseClick(page.profiles.removes[0], LEFT)
    settled(qtbot, window)
    assert _names(window) == []
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert _names(window) == [saved]
    qtbot.mouseClick(page.profiles.taking, LEFT)
    settled(qtbot, window)
    assert "There already is an own profile" in page.profiles.trouble.text()
    qtbot.mouseClick(page.profiles.removes[0], LEFT)
    settled(qtbot, window)
    qtbot.mouseClick(page.profiles.taking, LEFT)
    settled(qtbot, window)
    assert page.profiles.trouble.isHidden()
    assert _names(window) == [saved]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "bad.yaml, line 1: the file is empty."),
        ("- name: x\n  source: y\n", "bad.yaml, line 1: “kind” is missing in the profile."),
        ("- name: x\n  source: y\n  kind: z\n  columns:\n    Vem: nam\n", "bad.yaml, line 5: “nam” does not exist"),
    ],
)
def test_a_bad_profile_file_gets_one_sentence(
    qtbot: QtBot, page: ImportsPage, window: Window, tmp_path: Path, text: str, said: str
) -> None:
    page.profiles.take_in(written(tmp_path, "bad.yaml", text, "utf-8"))
    settled(qtbot, window)
    assert page.profiles.trouble.isVisibleTo(page)
    assert page.profiles.trouble.text().startswith(said)
    assert _names(window) == []
