"""Work away from the main thread: the only file with threads.

`ask` reads, `change` writes and says what it touched. Results, errors and progress arrive on the main thread. A newer
`ask` of the same topic voids the older one. A service takes `job.report` and `job.check_cancelled` as plain functions.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from dsr_desk.domain.errors import Cancelled

T = TypeVar("T")

REPORT_EVERY_S = 0.1
SHOW_AFTER_MS = 500
COLLECT_EVERY_MS = 500
EVERYTHING = frozenset({
    "requests", "findings", "letters", "imports", "policy", "settings", "alarms", "vault",
})  # fmt: skip
"""All that a page may show and that may have changed."""


class Job(QObject):
    """One piece of work under way. Made on the main thread and handed to `ask` or `change`, where progress counts."""

    progressed = Signal(int, int)
    slow = Signal()
    """Half a second has passed and it is not done: show something."""
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._reported = 0.0
        self.is_void = False

    def report(self, done: int, total: int) -> None:
        """From the worker: how far it has come; passed on ten times a second at most."""
        now = time.monotonic()
        if now - self._reported >= REPORT_EVERY_S or done == total:
            self._reported = now
            self.progressed.emit(done, total)

    def check_cancelled(self) -> None:
        """From the worker: raises Cancelled when the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop; nothing is written."""
        self._stop.set()


class Garbage(QObject):
    """Collects Python's cyclic garbage on the main thread alone.

    Left to itself the collector runs in whichever thread allocates, and a widget that is destroyed in a worker thread
    takes the program with it. Reference counting is untouched, so a worker's own values go as before.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=COLLECT_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """The oldest generation that has filled up, as the collector itself would choose."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        full = [generation for generation in (2, 1, 0) if counts[generation] > thresholds[generation]]
        if full:
            gc.collect(full[0])

    def stop(self) -> None:
        """No worker is left: the collector may run as it likes."""
        self._timer.stop()
        gc.enable()


class Background(QObject):
    """Runs the work of one window. Reads run beside each other; changes run one after the other."""

    changed = Signal(object)
    """A frozenset of words saying what was touched, for pages to refresh by."""
    trouble = Signal(object)
    """An error nobody else took care of."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(max_workers=3, thread_name_prefix="ask")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="change")
        self._newest: dict[str, Job] = {}
        self._running: set[Job] = set()
        self._is_closed = False
        self._is_held = False
        self._garbage = Garbage(self)
        self._arrived.connect(self._on_arrived)

    @property
    def is_busy(self) -> bool:
        """Something is under way."""
        return bool(self._running)

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        topic: str = "",
        job: Job | None = None,
        after_ms: int = 0,
    ) -> Job:
        """Read something, then show it; with `after_ms` not before so many milliseconds have gone."""
        job = job or Job(self)
        if topic:
            self._void(topic)
            self._newest[topic] = job
        return self._start(self._readers, job, work, then, failed, frozenset(), after_ms)

    def change(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        touches: Iterable[str] = (),
        job: Job | None = None,
    ) -> Job:
        """Write something, then tell every open page what was touched."""
        return self._start(self._writer, job or Job(self), work, then, failed, frozenset(touches))

    def hold(self) -> None:
        """Begin nothing from now on; what is under way goes on to its end."""
        self._is_held = True

    def go_on(self) -> None:
        """Work may begin again; every page reads anew, since time has passed."""
        self._is_held = False
        self.changed.emit(EVERYTHING)

    def close(self) -> None:
        """Ask everything to stop and wait for it; nothing arrives any more."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
        self._garbage.stop()

    def _void(self, topic: str) -> None:
        older = self._newest.pop(topic, None)
        if older is not None and isValid(older):
            older.is_void = True
            older.cancel()

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Job,
        work: Callable[[], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        touched: frozenset[str],
        after_ms: int = 0,
    ) -> Job:
        if self._is_closed or self._is_held:
            return job
        self._running.add(job)
        QTimer.singleShot(SHOW_AFTER_MS, job, lambda: self._on_slow(job))

        def submit() -> None:
            if not self._is_closed:
                pool.submit(self._run, job, work, then, failed, touched)

        if after_ms:
            QTimer.singleShot(after_ms, job, submit)
        else:
            submit()
        return job

    def _run(self, job: Job, work: Callable[[], Any], then: object, failed: object, touched: frozenset[str]) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            job.check_cancelled()
            result = work()
        except Exception as trouble:
            error = trouble
        if not self._is_closed:
            self._arrived.emit((job, result, error, then, failed, touched))

    def _on_slow(self, job: Job) -> None:
        if job in self._running:
            job.slow.emit()

    def _on_arrived(self, parcel: tuple[Any, ...]) -> None:
        job, result, error, then, failed, touched = parcel
        self._running.discard(job)
        if self._is_closed or not isValid(job):
            return
        is_void = job.is_void
        job.ended.emit()
        job.deleteLater()
        if is_void:
            return
        if error is not None:
            self._tell(error, failed)
            return
        if touched:
            self.changed.emit(touched)
        if then is not None and _is_alive(then):
            then(result)

    def _tell(self, error: Exception, failed: Callable[[Exception], object] | None) -> None:
        if failed is not None and _is_alive(failed):
            failed(error)
        elif not isinstance(error, Cancelled):
            self.trouble.emit(error)


def _is_alive(receiver: Callable[..., object]) -> bool:
    """False for a method of a widget that is gone."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
