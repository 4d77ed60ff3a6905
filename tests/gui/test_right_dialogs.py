"""What is asked before a value is put right, data are restricted or an objection is answered."""

from datetime import date

from pytestqt.qtbot import QtBot

from dsr_desk.domain.correction import Correction
from dsr_desk.domain.restriction import RestrictionGround
from dsr_desk.gui.requests.correction_line import CorrectionLine
from dsr_desk.gui.requests.dialogs import KeepDialog
from dsr_desk.gui.requests.right_dialogs import RestrictDialog, WeighDialog


def test_a_restriction_needs_to_say_which_data(qtbot: QtBot) -> None:
    dialog = RestrictDialog(date(2026, 11, 23), None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.result() == 0
    dialog._data.setText("adress")
    assert dialog.value() == (RestrictionGround.ACCURACY, "adress", None)
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        dialog.accept()


def test_grounds_that_override_must_be_written(qtbot: QtBot) -> None:
    dialog = WeighDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog._processing.setText("kundregistret")
    dialog._hers.setPlainText("hotbild")
    dialog._result.choose(False)
    dialog.accept()
    assert dialog.result() == 0
    dialog._ours.setPlainText("bokföringsplikt")
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        dialog.accept()
    assert not dialog.prevails()


def test_a_ground_for_keeping_is_read_as_it_is_written_and_must_be_one(qtbot: QtBot) -> None:
    dialog = KeepDialog(date(2033, 12, 31), "", date(2026, 11, 23), "sv", None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog._ground.setText("bra att ha")
    dialog.accept()
    assert dialog.result() == 0
    assert dialog._row.error()
    dialog._ground.setText("tvisten om faktura 4411")
    assert not dialog._row.error()
    assert "artikel 17.3 e" in dialog._row.field.accessibleDescription()
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        dialog.accept()


def test_a_correction_without_a_step_only_tells(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QPushButton

    line = CorrectionLine(Correction(1, "DSR-1", "lime", "a:2", 1, "phone", "1", "2", date(2026, 11, 2)), "Lime")
    qtbot.addWidget(line)
    assert line.findChildren(QPushButton) == []
