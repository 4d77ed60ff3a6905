"""The import page, by mouse and key on a real vault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from dsr_desk.domain.fields import Field
from dsr_desk.domain.remarks import Sort
from dsr_desk.domain.request import Right
from dsr_desk.gui.dropped import is_letter
from dsr_desk.gui.imports.answer_dialog import AnswerDialog
from dsr_desk.gui.imports.changed import LetGoDialog
from dsr_desk.gui.imports.page import ImportsPage
from dsr_desk.gui.imports.report_dialog import ReportDialog
from dsr_desk.gui.parts.buttons import LinkButton
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.window import Window
from dsr_desk.services import guard, imports, systems
from tests.gui.conftest import Open
from tests.gui.pages import LIME, modal, settled, written

Drop = Callable[[Path], None]
pytestmark = pytest.mark.page("imports")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drop(qtbot: QtBot, window: Window) -> Drop:
    def dropped(file: Path) -> None:
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(file))])
        copy, nothing = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 400), copy, carried, LEFT, nothing))
        QApplication.sendEvent(window, QDropEvent(QPointF(400, 400), copy, carried, LEFT, nothing))
        settled(qtbot, window)

    return dropped


@pytest.fixture
def taken_in(qtbot: QtBot, page: ImportsPage, drop: Drop, window: Window, tmp_path: Path) -> Path:
    """The file of three rows that was dropped and agreed to."""
    file = written(tmp_path, "personer.csv", LIME)
    drop(file)
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, window)
    return file


def test_a_dropped_export_is_shown_before_anything_is_written(
    page: ImportsPage, drop: Drop, window: Window, tmp_path: Path
) -> None:
    drop(written(tmp_path, "personer.csv", LIME))
    plan = page.preview.plan
    assert page.preview.isVisible()
    assert plan is not None
    assert plan.rows_kept == 3
    assert page.preview.header.combo(0).currentText() == "Given name"
    assert imports.listing(window.here.vault) == ()


def test_a_table_named_txt_is_an_export_and_running_text_is_a_letter(tmp_path: Path) -> None:
    table = written(tmp_path, "personer.txt", "namn\tepost\ttelefon\nKarin\tk@example.se\t070-1740611\nslut\n")
    assert not is_letter(table)
    assert is_letter(written(tmp_path, "brev.txt", "Hej!\nJag vill veta; vad ni har om mig.\nKarin\n"))


def test_a_column_is_given_another_field_by_keyboard_and_undo_takes_it_back(
    qtbot: QtBot, page: ImportsPage, drop: Drop, window: Window, tmp_path: Path
) -> None:
    drop(written(tmp_path, "personer.csv", LIME))
    combo = page.preview.header.combo(5)
    assert combo.currentData() == Field.OTHER.value
    combo.setFocus()
    qtbot.keyClicks(combo, "Cat")
    settled(qtbot, window)
    assert page.preview.plan is not None
    assert page.preview.plan.field_of("superfält 3") is Field.CATEGORY
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert page.preview.plan.field_of("superfält 3") is Field.OTHER


def test_reading_in_stores_the_rows_and_taking_back_removes_them(
    qtbot: QtBot, page: ImportsPage, taken_in: Path, window: Window
) -> None:
    assert taken_in.exists()
    assert [one.rows_kept for one in imports.listing(window.here.vault)] == [3]
    assert not page.preview.isVisible()
    qtbot.mouseClick(page.list.undo_buttons[0], LEFT)
    settled(qtbot, window)
    assert imports.listing(window.here.vault) == ()


def test_the_same_file_again_is_recognised(page: ImportsPage, taken_in: Path, drop: Drop) -> None:
    drop(taken_in)
    assert not page.preview.agree.isEnabled()
    assert any("very file" in label.text() for label in page.preview.findChildren(QLabel) if label.isVisible())


def test_the_next_file_of_the_same_system_says_what_is_new_gone_and_altered(
    qtbot: QtBot, page: ImportsPage, drop: Drop, tmp_path: Path
) -> None:
    drop(written(tmp_path, "personer.csv", LIME))
    assert page.preview.changes.isHidden()
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, page)
    rest = [line for line in LIME.splitlines() if not line.startswith("Noor")]
    later = "\n".join([*rest, "Eva;Lind;eva.lind@example.se;;;", "Per;Ek;per.ek@example.se;;;"]).replace("Grön", "Röd")
    drop(written(tmp_path, "personer-december.csv", later + "\n"))
    assert page.preview.changes.text() == "Since the last file: 2 new rows · 1 gone · 1 row altered · 1 unchanged"
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, page)
    settled(qtbot, page)
    (notice,) = page.replaced.notices.values()
    assert notice.isVisibleTo(page)
    assert "1 gone · 1 row altered · 1 unchanged" in notice.text()
    qtbot.mouseClick(notice.let_go, LEFT)
    dialog = modal(LetGoDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "personer-december.csv against it: 2 new rows" in said
    assert "alarm" not in said
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, page)
    held = {one.file: one.rows_held for one in imports.listing(page.here.vault)}
    assert held == {"personer-december.csv": 4, "personer.csv": 0}
    assert page.replaced.isHidden()


def test_the_older_files_rows_may_go_later_too_and_an_alarm_about_them_is_said(
    qtbot: QtBot, page: ImportsPage, window: Window, open_case: Open, tmp_path: Path
) -> None:
    vault = window.here.vault
    guard.protect(vault, open_case(Right.ERASURE).ref)
    (plan,) = imports.preview(written(tmp_path, "oktober.csv", LIME), vault=vault)
    guard.watch(vault, imports.take_in(vault, plan).id)
    (plan,) = imports.preview(written(tmp_path, "november.csv", LIME + "Eva;Lind;eva@example.se;;;\n"), vault=vault)
    imports.take_in(vault, plan)
    page.refresh()
    settled(qtbot, window)
    assert not page.replaced.notices, "nobody has just read it in"
    (link,) = page.list.newer
    qtbot.mouseClick(link, LEFT)
    settled(qtbot, window)
    dialog = modal(LetGoDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "november.csv against it: 1 new row · 3 unchanged" in said
    assert "One alarm about one of the rows goes with them" in said
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert imports.listing(vault)[1].rows_held == 3, "Return leaves things as they are"
    qtbot.mouseClick(link, LEFT)
    settled(qtbot, window)
    qtbot.mouseClick(modal(LetGoDialog).agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    assert imports.listing(vault)[1].rows_held == 0
    assert page.list.newer == []


def test_two_lists_of_one_system_both_stay(qtbot: QtBot, page: ImportsPage, window: Window, tmp_path: Path) -> None:
    vault = window.here.vault
    for name, text in (("a.csv", LIME), ("b.csv", LIME[: LIME.index("Karin")] + "Eva;Lind;eva@example.se;;;\n")):
        (plan,) = imports.preview(written(tmp_path, name, text), vault=vault)
        imports.take_in(vault, plan)
    page.refresh()
    settled(qtbot, window)
    qtbot.mouseClick(page.list.newer[0], LEFT)
    settled(qtbot, window)
    assert window.toast.text() == "a.csv and b.csv have no row in common: they are two lists, and both stay."


POLLUTED = (
    "Kundlista\nKundnr;Namn;Telefon;Datum\n1;Karin Ekdahl;701740611;2024-02-31\n2;G\ufffdran Ek;;2024-01-05\n"
    "Kundnr;Namn;Telefon;Datum\n3;Bo Ek;x\n4;Eva Lind;;2024-01-09\nSumma;;;4\n"
)


def test_each_figure_opens_the_very_rows_it_counts(
    qtbot: QtBot, page: ImportsPage, drop: Drop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(written(tmp_path, "kunder.csv", POLLUTED, "utf-8"))
    counts = page.preview.counts
    found = {}
    for sort, link in counts.links.items():
        qtbot.mouseClick(link, LEFT)
        settled(qtbot, page)
        model = counts.list.model
        lines = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
        found[str(sort)] = [(line[0], line[3].split(" · ")[0]) for line in lines]
    assert found == {
        "mended": [("3", "1")], "damaged": [("4", "2")], "impossible_date": [("3", "1")], "odd": [("6", "3")],
        "above_header": [("1", "Kundlista")], "repeated_header": [("5", "Kundnr")], "footer": [("8", "Summa")],
    }  # fmt: skip
    qtbot.mouseClick(counts.links[Sort.ODD], LEFT)
    settled(qtbot, page)
    table = counts.list.table
    place = table.visualRect(counts.list.model.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    assert page.preview.table.selectionModel().currentIndex().row() == page.preview.model.place_of(6)
    out = tmp_path / "lista.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(out), ""))
    qtbot.mouseClick(counts.list.save, LEFT)
    settled(qtbot, page)
    assert out.read_text("utf-8-sig").splitlines()[1].startswith("6;;")


def test_what_was_remarked_on_can_be_opened_and_saved_after_the_file_is_read_in(
    qtbot: QtBot, page: ImportsPage, window: Window, drop: Drop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(written(tmp_path, "kunder.csv", POLLUTED, "utf-8"))
    page.preview.source.setCurrentIndex(0)
    page.preview.resourced.emit(str(page.preview.source.currentData()))
    settled(qtbot, page)
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, page)
    qtbot.mouseClick(page.list.reports[0], LEFT)
    dialog = modal(ReportDialog)
    settled(qtbot, page)
    model = dialog.counts.list.model
    assert dialog.counts.links[Sort.MENDED].isChecked()
    assert model.index(0, 3).data() == "1 · Karin Ekdahl · 701740611 · 2024-02-31", "as it stands in the vault"
    qtbot.mouseClick(dialog.counts.links[Sort.FOOTER], LEFT)
    assert model.index(0, 0).data() == "8"
    assert model.columnCount() == 3, "what was left out is not in the vault"
    out = tmp_path / "lista.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(out), ""))
    qtbot.mouseClick(dialog.counts.list.save, LEFT)
    settled(qtbot, page)
    assert out.read_text("utf-8-sig").splitlines() == ["Row;Column;Remark", "8;;A sum or a page foot."]
    assert window.toast.text().startswith("Saved as lista.csv")
    qtbot.mouseClick(dialog.agree, LEFT)


def test_a_file_that_cannot_be_read_gets_a_sentence_and_stores_nothing(
    page: ImportsPage, drop: Drop, window: Window, tmp_path: Path
) -> None:
    drop(written(tmp_path, "tom.csv", ""))
    assert page.trouble.isVisible()
    assert "tom.csv" in page.trouble.text()
    assert imports.listing(window.here.vault) == ()


def test_a_question_to_a_system_without_a_file_is_written_down_with_its_answer(
    qtbot: QtBot, page: ImportsPage, window: Window
) -> None:
    state = next(one for one in systems.overview(window.here.vault) if not one.system.gives_file)
    _press(qtbot, page, "Note that I asked")
    settled(qtbot, window)
    _press(qtbot, page, "Write down the answer")
    dialog = next(iter(page.findChildren(AnswerDialog)))
    qtbot.keyClicks(dialog.field, "We hold nothing")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    question = next(one.question for one in systems.overview(window.here.vault) if one.system.id == state.system.id)
    assert question is not None
    assert question.answer == "We hold nothing"


def _press(qtbot: QtBot, page: ImportsPage, words: str) -> None:
    buttons = [one for one in page.findChildren(LinkButton) if one.text() == words and one.isVisible()]
    qtbot.mouseClick(buttons[0], LEFT)


def test_the_file_that_still_lies_there_is_named_and_deleted_when_asked(
    page: ImportsPage, taken_in: Path, window: Window, qtbot: QtBot
) -> None:
    (notice,) = page.leftovers.notices.values()
    assert notice.isVisible()
    assert "personer.csv" in notice.text()
    qtbot.mouseClick(notice.delete, LEFT)
    (dialog,) = page.leftovers.findChildren(FormDialog)
    assert taken_in.exists()
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    assert not taken_in.exists()
    assert not page.leftovers.isVisible()


def test_a_file_altered_since_is_not_deleted_and_the_page_says_why(
    page: ImportsPage, taken_in: Path, window: Window, qtbot: QtBot
) -> None:
    taken_in.write_text(LIME + "Ny;Rad;ny@example.se;\n", encoding="utf-8")
    (notice,) = page.leftovers.notices.values()
    qtbot.mouseClick(notice.delete, LEFT)
    (dialog,) = page.leftovers.findChildren(FormDialog)
    qtbot.mouseClick(dialog.agree, LEFT)
    settled(qtbot, window)
    assert taken_in.exists()
    assert "personer.csv" in page.trouble.text()
    qtbot.mouseClick(notice.keep, LEFT)
    settled(qtbot, window)
    settled(qtbot, window)
    assert not page.leftovers.isVisible()


def test_a_table_of_a_system_says_with_which_others_it_is_joined(
    page: ImportsPage, drop: Drop, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    persons = "idCompany\tidPerson\tFirst name\tLast name\n1\t1\tÅsa\tÖhman\n1\t2\tBo\tAlm\n"
    history = "idCompany\tidPerson\tHistory\n1\t1\tVill ha offert\n1\t1\tRingde igen\n"
    drop(written(tmp_path, "history.txt", history))
    assert "by idPerson once that table is read in" in page.preview.joins.text()
    qtbot.mouseClick(page.preview.drop, LEFT)
    drop(written(tmp_path, "person.txt", persons))
    qtbot.mouseClick(page.preview.agree, LEFT)
    settled(qtbot, window)
    drop(written(tmp_path, "history.txt", history))
    assert "Joined with Company-Person by idPerson." in page.preview.joins.text()
    drop_again = written(tmp_path, "egen.csv", "Namn;E-post\nÅsa Öhman;asa@example.se\n")
    qtbot.mouseClick(page.preview.drop, LEFT)
    drop(drop_again)
    assert not page.preview.joins.isVisible()


@pytest.mark.parametrize(("language", "said"), [("en", "No system given"), ("sv", "Utan angivet system")])
def test_a_file_of_no_system_is_named_in_words(
    page: ImportsPage, window: Window, qtbot: QtBot, tmp_path: Path, language: str, said: str
) -> None:
    vault = window.here.vault
    (plan,) = imports.preview(written(tmp_path, "lista.csv", "namn;epost\nBo Ek;bo@example.se\n"), vault=vault)
    imports.take_in(vault, plan)
    object.__setattr__(page.here, "language", language)
    page.refresh()
    settled(qtbot, window)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert shown.count(said) == 2, "on its card and in the list"
    assert "other" not in shown
