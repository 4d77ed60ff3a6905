"""How far a piece of work has come, shown once it has taken half a second, with a way to stop it."""

import time

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dsr_desk.gui.background import Job
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import grouped
from dsr_desk.gui.theme import GRID


class ProgressStrip(QWidget):
    """Follows one job: a bar, what is counted per second and the time left, and Cancel."""

    def __init__(self, what: str, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._job: Job | None = None
        self._started = 0.0
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(what)
        self._words = PlainLabel(what, "muted")
        self.cancel_button = QuietButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def follow(self, job: Job) -> None:
        """Watch a job from its start to its end."""
        self._job = job
        self._started = time.monotonic()
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        job.progressed.connect(self._on_progress)
        job.slow.connect(self.show)
        job.ended.connect(self._on_ended)

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        self._words.setText(self._said(done, total))

    def _said(self, done: int, total: int) -> str:
        passed = max(time.monotonic() - self._started, 0.001)
        pace = done / passed
        said = self.tr("{0} {1}, {2} a second").format(grouped(done), self._unit, grouped(int(pace)))
        if total > done and pace > 0 and passed > 1:
            said += " · " + self.tr("about {0} s left").format(grouped(int((total - done) / pace) + 1))
        return said

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _on_ended(self) -> None:
        self._job = None
        self.hide()
