"""How the last day was counted, step by step, beside the words that asked for it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from dsr_desk.domain.deadline import Deadline
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day, short_day
from dsr_desk.gui.theme import GRID


class Working(QFrame):
    """A popup that Esc or a click elsewhere closes."""

    def __init__(self, deadline: Deadline, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("How the last day was counted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.tr("How the last day was counted"), "lead"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(deadline.steps):
            self._row(grid, row, short_day(step.date, language), step.text.said_in(language))
        column.addLayout(grid)
        column.addSpacing(GRID // 2)
        for words in self._others(deadline, language):
            column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.setFixedWidth(520)

    def show_under(self, widget: QWidget) -> None:
        """Below `widget`, right edges in line."""
        self.setFixedHeight(self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 6))
        self.move(corner)
        self.show()
        self.setFocus()

    def _row(self, grid: QGridLayout, row: int, when: str, text: str) -> None:
        grid.addWidget(PlainLabel(when, "smallstrong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(text, "small", wrap=True), row, 1)

    def _others(self, deadline: Deadline, language: str) -> tuple[str, ...]:
        return (
            self.tr("A refusal must go out by {0}, whatever came between.").format(day(deadline.refusal_by, language)),
            self.tr("Notice of an extension: by {0}.").format(day(deadline.extension_notice_by, language)),
            self.tr("A letter by post should leave by {0}.").format(day(deadline.post_by, language)),
        )
