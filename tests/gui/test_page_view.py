"""Every page of a long letter can be reached; only those near the eye are drawn."""

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from dsr_desk.gui.parts.page_view import MOST_DRAWN, PageView


def picture() -> bytes:
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    held = QBuffer()
    QPixmap.fromImage(image).save(held, "PNG")
    return bytes(held.data().data())


def test_a_report_of_two_hundred_pages_is_read_to_its_end(qtbot: QtBot) -> None:
    view, one = PageView(), picture()
    qtbot.addWidget(view)
    asked: list[int] = []

    def draw(numbers: tuple[int, ...]) -> None:
        asked.extend(numbers)
        view.put_pages(dict.fromkeys(numbers, one))

    view.wanted.connect(draw)
    view.resize(700, 500)
    view.show()
    view.show_pages([one, one], 200)
    qtbot.waitUntil(lambda: bool(asked))
    assert max(asked) < 10, "what is far is not drawn"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    view.go_to(199)
    qtbot.waitUntil(lambda: 199 in view.drawn)
    assert len(view.drawn) <= MOST_DRAWN
    for number in (20, 60, 100, 140, 0):
        view.go_to(number)
        qtbot.waitUntil(lambda number=number: number in view.drawn)
    assert len(view.drawn) <= MOST_DRAWN
    assert sum(not sheet.pixmap().isNull() for sheet in view._sheets) == len(view.drawn)


def test_a_shorter_letter_takes_the_place_of_a_longer_one(qtbot: QtBot) -> None:
    view, one = PageView(), picture()
    qtbot.addWidget(view)
    view.show_pages([one, one], 30)
    view.show_pages([one], 1)
    assert view.pages == 1
    view.put_pages({12: one})
    assert view.drawn == {0}
