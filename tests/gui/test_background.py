"""Work away from the main thread, with its results on it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dsr_desk.domain.errors import Cancelled, UserError
from dsr_desk.gui.background import Background, Job


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_the_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, background: Background) -> None:
    threads: list[threading.Thread] = []
    got: list[threading.Thread] = []
    background.ask(lambda: threads.append(threading.current_thread()), lambda _: got.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0] is threading.main_thread()
    assert threads[0] is not threading.main_thread()


def test_a_newer_question_voids_the_older_answer(qtbot: QtBot, background: Background) -> None:
    gate = threading.Event()
    shown: list[str] = []
    background.ask(lambda: gate.wait(5) and "old", shown.append, topic="search")
    background.ask(lambda: "new", shown.append, topic="search")
    qtbot.waitUntil(lambda: shown == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert shown == ["new"]


def test_a_change_tells_every_page_what_was_touched(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.changed) as told:
        background.change(lambda: None, touches={"requests"})
    assert told.args == [frozenset({"requests"})]


def test_changes_run_one_after_the_other(qtbot: QtBot, background: Background) -> None:
    order: list[int] = []
    for number in range(20):
        background.change(lambda number=number: order.append(number))
    qtbot.waitUntil(lambda: not background.is_busy)
    assert order == list(range(20))


def test_an_error_nobody_cares_for_becomes_trouble(qtbot: QtBot, background: Background) -> None:
    error = UserError("Gick inte.", "Did not work.")

    def fail() -> None:
        raise error

    with qtbot.waitSignal(background.trouble) as told:
        background.ask(fail)
    assert told.args == [error]


def test_work_stops_when_it_is_cancelled_and_says_so(qtbot: QtBot, background: Background) -> None:
    job = Job(background)
    failed: list[Exception] = []
    started = threading.Event()

    def work() -> None:
        started.set()
        while True:
            job.check_cancelled()

    background.ask(work, failed=failed.append, job=job)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)


def test_progress_arrives_and_something_is_shown_after_half_a_second(qtbot: QtBot, background: Background) -> None:
    job = Job(background)
    gate = threading.Event()
    counted: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: counted.append((done, total)))

    def work() -> None:
        job.report(10, 10)
        gate.wait(5)

    with qtbot.waitSignal(job.slow, timeout=2000):
        background.ask(work, job=job)
    gate.set()
    qtbot.waitUntil(lambda: counted == [(10, 10)])


def test_nothing_is_called_on_a_page_that_is_gone(qtbot: QtBot, background: Background) -> None:
    class Gone(QObject):
        def show(self, _result: object) -> None:
            raise AssertionError("called on a page that is gone")

    gate = threading.Event()
    page = Gone()
    background.ask(lambda: gate.wait(5), page.show)
    page.deleteLater()
    qtbot.wait(10)
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy)


def test_no_thread_is_left_when_the_window_closes(qapp: object) -> None:
    before = threading.active_count()
    made = Background()
    made.ask(lambda: None)
    made.close()
    assert threading.active_count() == before


def test_emitting_true_a_thousand_times_does_not_lose_it(qapp: object) -> None:
    """PySide6 6.12 on Python 3.11 lost a reference to True at each emit, and the program with it."""
    import sys

    job = Job()
    before = sys.getrefcount(True)
    for _ in range(1000):
        job.progressed.emit(True, True)
    assert sys.getrefcount(True) > before - 500
