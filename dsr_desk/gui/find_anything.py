"""Ctrl+K: a field and what answers it: cases, pages, and a search for a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dsr_desk.gui.parts.icon import icon
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID, colours
from dsr_desk.gui.workplace import Workplace

MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
MOST_CASES = 8


@dataclass(frozen=True, slots=True)
class Goal:
    """Somewhere to go: a case (`what` is its number), a page, or a search (`what` is the text)."""

    kind: str
    what: str
    words: str
    icon_name: str


class FindAnything(QDialog):
    """Goes where the person chooses; `chosen(kind, what)` with kind case, page or search."""

    chosen = Signal(str, str)

    def __init__(self, here: Workplace, pages: Sequence[Goal], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.setWindowTitle("DSR Desk")
        self._pages = tuple(pages)
        self._cases: tuple[Goal, ...] = ()
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Case number, name, e-mail address, page …"))
        self._field.setAccessibleName(self.tr("Find a case, a person or a page"))
        self._list = QListWidget()
        self._list.setProperty("plain", True)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out(parent)
        self._field.textChanged.connect(self._fill)
        self._field.returnPressed.connect(self._on_chosen)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _item: self._on_chosen())
        self._fill()
        self._ask_for_cases(here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._field and isinstance(event, QKeyEvent) and is_key and event.key() in MOVES:
            row = self._list.currentRow() + MOVES[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, parent: QWidget) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("popup", True)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addWidget(PlainLabel(self.tr("Enter opens · Esc closes"), "tiny"))
        width = min(640, parent.width() - 8 * GRID)
        self.resize(width, 400)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 10 * GRID)

    def _ask_for_cases(self, here: Workplace) -> None:
        from dsr_desk.services import requests

        here.background.ask(lambda: requests.every(here.vault), self._on_cases, topic="find anything")

    def _on_cases(self, cases: Sequence[object]) -> None:
        self._cases = tuple(
            Goal("case", case.ref, f"{case.ref}   {case.subject.name}", "inbox")  # type: ignore[attr-defined]
            for case in cases
        )
        self._fill()

    def _fill(self) -> None:
        self._list.clear()
        for goal in self._goals(self._field.text().strip()):
            item = QListWidgetItem(icon(goal.icon_name, colours().muted), goal.words)
            item.setData(Qt.ItemDataRole.UserRole, (goal.kind, goal.what))
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _goals(self, typed: str) -> list[Goal]:
        wanted = typed.casefold().split()
        fitting = [one for one in (*self._cases, *self._pages) if all(word in one.words.casefold() for word in wanted)]
        cases = [one for one in fitting if one.kind == "case"][:MOST_CASES]
        pages = [one for one in fitting if one.kind == "page"]
        search = [Goal("search", typed, self.tr("Search all systems for “{0}”").format(typed), "search")]
        return [*cases, *pages, *(search if typed else [])]

    def _on_chosen(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        kind, what = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        self.chosen.emit(kind, what)
