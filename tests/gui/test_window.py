"""The frame: pages, keys, what must never be seen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dsr_desk.domain.request import Right
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.find_anything import FindAnything
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.window import Window
from tests.gui.conftest import Open

PAGES = ("overview", "requests", "search", "imports", "policy", "settings")


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.here.background.is_busy, timeout=10_000)
    QApplication.processEvents()


def in_front(window: Window) -> Page:
    front = window._stack.currentWidget()
    assert isinstance(front, Page)
    return front


def test_control_and_a_number_goes_to_each_page(qtbot: QtBot, window: Window) -> None:
    for number, name in enumerate(PAGES, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        settled(qtbot, window)
        assert in_front(window) is window.page(name)
        assert window._rail.button(name).isChecked()


def test_a_click_in_the_rail_goes_to_the_page(qtbot: QtBot, window: Window) -> None:
    qtbot.mouseClick(window._rail.button("requests"), Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert in_front(window) is window.page("requests")


def test_the_title_carries_the_case_number_and_never_a_name(qtbot: QtBot, window: Window, open_case: Open) -> None:
    case = open_case()
    window.open_case(case.ref)
    settled(qtbot, window)
    assert window.windowTitle() == f"{case.ref} – DSR Desk"
    window.go("overview")
    assert window.windowTitle() == "DSR Desk"


def test_find_anything_opens_a_case_by_a_piece_of_the_name(qtbot: QtBot, window: Window, open_case: Open) -> None:
    case = open_case(name="Åsa Öhman")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = next(one for one in window.findChildren(FindAnything))
    settled(qtbot, window)
    qtbot.keyClicks(finder._field, "hman")
    qtbot.keyClick(finder._field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert window.windowTitle().startswith(case.ref)


def test_no_label_reads_markup_and_every_control_has_a_name(qtbot: QtBot, window: Window, open_case: Open) -> None:
    case = open_case(Right.ERASURE)
    ways = [lambda name=name: window.go(name) for name in PAGES]
    ways += [lambda stage=stage: window.open_case(case.ref, stage.value) for stage in Stage]
    for go in [*ways, window.new_request]:
        go()
        settled(qtbot, window)
        for label in window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.text()
        assert [_told(one) for one in _controls(window) if one.isVisible() and not _name(one)] == []


def test_nothing_is_ever_shown_outside_the_window(qtbot: QtBot, window: Window, open_case: Open) -> None:
    """A widget shown before it has a parent flashes as a window of its own, and takes the keyboard with it."""
    watcher = _Watcher()
    QApplication.instance().installEventFilter(watcher)
    case = open_case(Right.ERASURE)
    try:
        for name in PAGES:
            window.go(name)
            settled(qtbot, window)
        window.new_request()
        settled(qtbot, window)
        for stage in Stage:
            window.open_case(case.ref, stage.value)
            settled(qtbot, window)
    finally:
        QApplication.instance().removeEventFilter(watcher)
    assert watcher.strays == []


class _Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            text = watched.property("text") or watched.accessibleName()
            self.strays.append(f"{type(watched).__name__} {text}")
        return False


def _controls(window: Window) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    inner = {"qt_spinbox_lineedit", "qt_calendar_prevmonth", "qt_calendar_nextmonth", "qt_toolbar_ext_button"}
    return [
        one
        for kind in kinds
        for one in window.findChildren(kind)
        if one.objectName() not in inner and not type(one).__name__.startswith("QTableCorner")
        and type(one) is not QAbstractButton and _is_ours(one)
    ]  # fmt: skip


def _is_ours(one: QWidget) -> bool:
    """Not a part that Qt made inside a calendar, a combo box or a line edit."""
    parents = []
    parent = one.parentWidget()
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return not {"QCalendarWidget", "QCalendarPopup", "QComboBox", "CalmCombo", "QLineEdit", "QDateEdit"} & set(parents)


def _name(one: QWidget) -> str:
    return one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")


def _told(one: QWidget) -> str:
    return f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"


def test_what_is_told_covers_nothing_of_the_page(qtbot: QtBot, window: Window) -> None:
    window.resize(1024, 700)
    window.toast.warn("Filen kunde inte läsas. " * 8)
    qtbot.wait(50)
    told = window.toast.mapTo(window, window.toast.rect().topLeft())
    assert told.x() + window.toast.width() <= window._stack.mapTo(window, window._stack.rect().topLeft()).x()
    for name in ("overview", "settings"):
        button = window._rail.button(name)
        assert button.mapTo(window, button.rect().bottomLeft()).y() < told.y()
    assert told.y() + window.toast.height() <= window.height()
