"""The small widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.masked_number import MaskedNumber
from dsr_desk.gui.parts.plain_label import PlainLabel, ShortLabel
from dsr_desk.gui.parts.toast import Toast
from dsr_desk.gui.parts.words import counted, day, short_day
from dsr_desk.gui.theme import Theme


def test_markup_in_data_is_shown_as_it_stands(qtbot: QtBot, theme: Theme) -> None:
    label = PlainLabel('<b>Bo</b> <img src="/etc/passwd">')
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<b>Bo</b>")


def test_a_short_label_keeps_the_whole_text_for_the_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    label = ShortLabel("Maria Nygren-Lind med ett mycket långt namn")
    qtbot.addWidget(label)
    label.setFixedWidth(80)
    label.show()
    assert label.text().endswith("…")
    assert label.accessibleName() == "Maria Nygren-Lind med ett mycket långt namn"


def test_an_error_stands_at_its_field_and_is_read_with_it(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    row = FormRow("Name", field, "As in the letter")
    qtbot.addWidget(row)
    row.show_error("Write a name.")
    assert row.error() == "Write a name."
    assert field.accessibleDescription() == "Write a name."
    row.show_error("")
    assert row.error() == ""
    assert field.accessibleDescription() == "As in the letter"


def test_a_number_is_masked_until_its_eye_is_pressed(qtbot: QtBot, theme: Theme) -> None:
    number = MaskedNumber("900118-••••", "900118-9811")
    qtbot.addWidget(number)
    number.show()
    assert number.text() == "900118-••••"
    with qtbot.waitSignal(number.unmasked):
        qtbot.mouseClick(number._button, Qt.MouseButton.LeftButton)
    assert number.text() == "900118-9811"


def test_a_toast_can_be_taken_back(qtbot: QtBot, theme: Theme) -> None:
    toast, undone = Toast(), []
    qtbot.addWidget(toast)
    toast.say("Left out", lambda: undone.append(True))
    assert toast.can_undo
    toast.undo()
    assert undone == [True]
    assert not toast.isVisible()


def test_a_line_that_is_full_goes_on_below(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing=0)
    for _ in range(4):
        child = QWidget()
        child.setFixedSize(100, 20)
        flow.addWidget(child)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(250) == 40
    assert flow.heightForWidth(90) == 80


def test_days_are_written_as_people_write_them() -> None:
    from datetime import date

    on = date(2026, 11, 26)
    assert day(on, "sv", today=on).replace("\u00a0", " ") == "26 november"
    assert day(on, "en").replace("\u00a0", " ") == "26 November 2026"
    assert short_day(on, "sv", today=on).replace("\u00a0", " ") == "26 nov"
    assert counted(1, "{0} row", "{0} rows") == "1 row"
    assert counted(12480, "{0} row", "{0} rows").replace("\u00a0", " ") == "12 480 rows"
