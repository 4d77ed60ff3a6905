"""The list of findings with the keys of the review; the current row carries its buttons and its evidence."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.requests.evidence import Evidence, RawRow
from dsr_desk.gui.requests.review_delegate import BOX, PAD, SIDE, ReviewDelegate
from dsr_desk.gui.requests.review_model import FINDING, ReviewModel
from dsr_desk.gui.theme import GRID, with_text
from dsr_desk.services.casework import CaseFile

Index = QModelIndex | QPersistentModelIndex
UNDER = 10
"""Room under the buttons of the current row."""


class ReviewList(QListView):
    """`chosen(finding, choice or None)` when a key, a box or a button decides about a finding."""

    chosen = Signal(object, object)
    unmask_asked = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._model = ReviewModel(language)
        self._delegate = ReviewDelegate(self, language)
        self._shows: str = ""
        self._is_closed = False
        self._carrier: QWidget | None = None
        self.setProperty("plain", True)
        self.setAccessibleName(self.tr("What was found"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)

    def show_file(self, file: CaseFile) -> None:
        """Show what was found; the place in the list is kept."""
        here = self.current()
        self._is_closed = file.case.closed_on is not None
        self._model.show_file(file)
        row = self._model.row_of(here.id) if here else -1
        if row < 0:
            row = self._model.next_open(-1)
        self.setCurrentIndex(self._model.index(row))
        self._carry()

    def current(self) -> Finding | None:
        """The finding looked at."""
        index = self.currentIndex()
        return self._model.finding(index.row()) if index.isValid() else None

    def move_on(self) -> None:
        """To the next finding still to be reviewed."""
        self.setCurrentIndex(self._model.index(self._model.next_open(self.currentIndex().row())))

    def go_to(self, finding: Finding) -> None:
        """Look at a finding again."""
        self.setCurrentIndex(self._model.index(self._model.row_of(finding.id)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes with, X leaves out, Enter shows the evidence, R the row; arrows move."""
        finding, key = self.current(), event.key()
        acts = {
            Qt.Key.Key_Space: lambda: self._decide(finding, Choice.INCLUDE),
            Qt.Key.Key_X: lambda: self._decide(finding, Choice.EXCLUDE),
            Qt.Key.Key_Return: lambda: self._toggle("evidence"),
            Qt.Key.Key_Enter: lambda: self._toggle("evidence"),
            Qt.Key.Key_R: lambda: self._toggle("row"),
        }
        act = acts.get(Qt.Key(key)) if finding and not event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box decides; elsewhere it looks."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        finding = index.data(FINDING) if index.isValid() else None
        if finding is not None and not self._is_closed and event.position().x() < SIDE + with_text(BOX) + PAD:
            self.chosen.emit(finding, None if finding.choice is Choice.INCLUDE else Choice.INCLUDE)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The buttons follow."""
        super().currentChanged(current, previous)
        self._shows = ""
        self._carry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heights follow the width."""
        super().resizeEvent(event)
        self._carry()

    def _decide(self, finding: Finding | None, choice: Choice) -> None:
        if finding is not None and not self._is_closed:
            self.chosen.emit(finding, choice)

    def _toggle(self, what: str) -> None:
        self._shows = "" if self._shows == what else what
        self._carry()

    def _carry(self) -> None:
        """Put the buttons, and what they show, under the words of the current row."""
        if self._carrier is not None:
            self._carrier.hide()
            self._carrier.deleteLater()
            self._carrier = None
        finding = self.current()
        index = self.currentIndex()
        if finding is None:
            self._delegate.extra = (-1, 0)
            return
        self._carrier = self._made_carrier(finding)
        room = self.viewport().width() - self._delegate.text_left() - SIDE
        layout = self._carrier.layout()
        assert layout is not None
        high = layout.heightForWidth(room) if layout.hasHeightForWidth() else layout.sizeHint().height()
        self._delegate.extra = (index.row(), max(high, layout.minimumSize().height()) + UNDER)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place()
        self._carrier.show()
        self.scrollTo(index)

    def updateGeometries(self) -> None:
        """The buttons stay with their row while the list scrolls."""
        super().updateGeometries()
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The buttons stay with their row while the list scrolls."""
        super().scrollContentsBy(dx, dy)
        self._place()

    def _place(self) -> None:
        if self._carrier is None:
            return
        rect = self.visualRect(self.currentIndex())
        row, extra = self._delegate.extra
        if row == self.currentIndex().row() and rect.isValid():
            left = self._delegate.text_left()
            self._carrier.setGeometry(rect.x() + left, rect.bottom() - extra + 1, rect.width() - left - SIDE,
                                      extra - UNDER)  # fmt: skip

    def _made_carrier(self, finding: Finding) -> QWidget:
        carrier = QWidget(self.viewport())
        column = QVBoxLayout(carrier)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        if not self._is_closed:
            row.addWidget(self._button(self.tr("Include"), lambda: self._decide(finding, Choice.INCLUDE)))
            row.addWidget(self._button(self.tr("Leave out"), lambda: self._decide(finding, Choice.EXCLUDE)))
        evidence = self.tr("Hide the evidence") if self._shows == "evidence" else self.tr("Why?")
        row.addWidget(self._button(evidence, lambda: self._toggle("evidence")))
        whole = self.tr("Hide the row") if self._shows == "row" else self.tr("Show the whole row")
        row.addWidget(self._button(whole, lambda: self._toggle("row")))
        row.addStretch(1)
        column.addLayout(row)
        if self._shows == "evidence":
            column.addWidget(Evidence(finding, self._language))
        elif self._shows == "row":
            raw = RawRow(finding, self._model.masked(finding))
            raw.unmasked.connect(lambda: self.unmask_asked.emit(finding))
            column.addWidget(raw)
        return carrier

    def _button(self, word: str, act: object) -> SmallButton:
        button = SmallButton(word)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button
