"""The history of a case: every line of the audit trail in plain words, the newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.dates import STOCKHOLM, day_of
from dsr_desk.domain.trail_words import in_words
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import counted, short_day
from dsr_desk.gui.theme import GRID, colours

translate = QCoreApplication.translate


class HistoryLine(QWidget):
    """When, what, and a dot on the thread of the case."""

    def __init__(self, when: str, what: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{when}: {what}")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 0, 0, 12)
        column.setSpacing(1)
        column.addWidget(PlainLabel(when, "smallstrong"))
        column.addWidget(PlainLabel(what, "small", wrap=True))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The thread and the dot."""
        shown = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(3, 8, 1, self.height()), QColor(shown.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.accent))
        painter.drawEllipse(QRectF(0, 5, 7, 7))
        painter.end()


class History(ScrollColumn):
    """The column on the right of a case."""

    def __init__(self, language: str) -> None:
        super().__init__(margin=2 * GRID, spacing=0)
        self._language = language
        self.setAccessibleName(self.tr("History"))

    def show_lines(self, lines: Sequence[AuditLine], today: date, systems: Mapping[str, str]) -> None:
        """Show these lines, the newest first."""
        empty(self.body)
        heading = PlainLabel(self.tr("History").upper(), "section")
        heading.setContentsMargins(0, 0, 0, GRID)
        self.body.addWidget(heading)
        for line in reversed(folded(lines)):
            what = in_words(line, self._language, systems, lambda on: short_day(on, self._language))
            self.body.addWidget(HistoryLine(_when(line.at, today, self._language), what))
        note = PlainLabel(
            counted(len(lines), self.tr("{0} line in the chain"), self.tr("{0} lines in the chain")), "tiny"
        )
        self.body.addWidget(note)


def folded(lines: Sequence[AuditLine]) -> list[AuditLine]:
    """The same kind of choice made about one record after another on one day, told as one with their number."""
    told: list[AuditLine] = []
    for line in lines:
        last = told[-1] if told else None
        if last and _is_same_work(last, line):
            records = last.detail["records"] + line.detail["records"]
            told[-1] = replace(line, detail={**line.detail, "records": records})
        else:
            told.append(line)
    return told


def _is_same_work(one: AuditLine, other: AuditLine) -> bool:
    return (one.action, day_of(one.at)) == (other.action, day_of(other.at)) and _counts(one) and _counts(other)


def _counts(line: AuditLine) -> bool:
    return line.action.startswith("review.") and isinstance(line.detail.get("records"), int)


def _when(at: datetime, today: date, language: str) -> str:
    local = at.astimezone(STOCKHOLM)
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return translate("history", "today {0}").format(clock)
    return f"{short_day(local.date(), language, today=today)} {clock}"
