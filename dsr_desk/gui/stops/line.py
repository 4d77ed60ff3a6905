"""One person on the stop list: masked until somebody asks to see, which is logged."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.domain.stop import Stop, StopReason
from dsr_desk.domain.traced import masked
from dsr_desk.files.stop_list import dialled
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import short_day
from dsr_desk.gui.theme import GRID


class StopLine(QWidget):
    """`look_asked(stop)`, `end_asked(stop)`, `case_asked(ref)`."""

    look_asked = Signal(object)
    end_asked = Signal(object)
    case_asked = Signal(str)

    def __init__(self, one: Stop, language: str, today: date) -> None:
        super().__init__()
        self.ref = one.ref
        self._who = PlainLabel(self._said(one, is_masked=True), "strong", wrap=True)
        since = short_day(one.since, language, today=today)
        why = {
            StopReason.OBJECTION: self.tr("objection to marketing"),
            StopReason.CONSENT: self.tr("consent withdrawn"),
        }[one.reason]
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._who)
        told = QWidget()
        below = FlowLayout(told, spacing=GRID)
        below.addWidget(PlainLabel(self.tr("since {0} · {1}").format(since, why), "muted"))
        self.case = LinkButton(one.ref)
        self.case.setAccessibleName(self.tr("Open {0}").format(one.ref))
        below.addWidget(self.case)
        column.addWidget(told)
        self.look = SmallButton(self.tr("Show"))
        self.look.setAccessibleName(self.tr("Show who stands behind {0}; it is logged").format(one.ref))
        self.end = SmallButton(self.tr("Take off …"))
        self.end.setAccessibleName(self.tr("Take {0} off the stop list").format(one.ref))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(column, 1)
        row.addWidget(self.look)
        row.addWidget(self.end)
        self.look.clicked.connect(lambda: self.look_asked.emit(one))
        self.end.clicked.connect(lambda: self.end_asked.emit(one))
        self.case.clicked.connect(lambda: self.case_asked.emit(one.ref))

    def show_whole(self, one: Stop) -> None:
        """The line as the list holds it."""
        self._who.setText(self._said(one, is_masked=False))
        self.look.hide()

    def text(self) -> str:
        """Who is said to stand there."""
        return self._who.text()

    def _said(self, one: Stop, *, is_masked: bool) -> str:
        known = [one.name, *one.emails, *(dialled(phone) for phone in one.phones)]
        shown = [masked(value) if is_masked else value for value in known if value]
        if not is_masked and one.address:
            shown.append(", ".join(one.address))
        return " · ".join(shown) or self.tr("No name or address")
