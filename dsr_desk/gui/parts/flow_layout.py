"""Things side by side that go on to the next line where there is no room: chips, cards, buttons."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from dsr_desk.gui.theme import GRID, with_text


class FlowLayout(QLayout):
    """Lays its widgets out in lines, `below` apart (as far as `spacing` unless told).

    With `least`, those of a line share its width evenly, each at least so wide at plain text; with `is_even` they are
    of one height. With `is_one_line` it asks for the width of one line, and folds where it gets less.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = GRID, below: int | None = None, least: int = 0,
        is_even: bool = False, is_one_line: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._below = spacing if below is None else below
        self._least = least
        self._is_even = is_even
        self._is_one_line = is_one_line
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def set_least(self, least: int) -> None:
        """Another least width of what shares a line."""
        self._least = least
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's own."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's own."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as it may be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """A narrower one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high at a width."""
        return self._lay(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Qt's own."""
        super().setGeometry(rect)
        self._lay(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """As small as the widest thing in it, or as wide as one line of all."""
        if not self._is_one_line:
            return self.minimumSize()
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(),
            max((hint.height() for hint in hints), default=0) + margins.top() + margins.bottom(),
        )

    def minimumSize(self) -> QSize:
        """The widest and the highest of its things."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not (widget := item.widget()) or not widget.isHidden()]

    def _lay(self, rect: QRect, *, is_trial: bool) -> int:
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        y = inside.y()
        for line in self._lines(inside.width()):
            height = max(_height(item, width) for item, width in line)
            x = inside.x()
            for item, width in line:
                own = height if self._is_even else _height(item, width)
                if not is_trial:
                    place = QPoint(x, y + (0 if self._least else (height - own) // 2))
                    item.setGeometry(QRect(place, QSize(_width(item, width), own)))
                x += width + self.spacing()
            y += height + self._below
        bottom = y - self._below if self._shown() else y
        return bottom - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        if self._least:
            return self._even_lines(width)
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._shown():
            wanted = min(item.sizeHint().width(), max(width, 1))
            if not lines or used + wanted > width:
                lines.append([])
                used = 0
            lines[-1].append((item, wanted))
            used += wanted + self.spacing()
        return lines

    def _even_lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = self._shown()
        columns = max(1, (width + self.spacing()) // (with_text(self._least) + self.spacing()))
        each = (width - (columns - 1) * self.spacing()) // columns
        return [[(item, each) for item in shown[start : start + columns]] for start in range(0, len(shown), columns)]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _width(item: QLayoutItem, width: int) -> int:
    """Its share of the line, or less where it asks for no more than its own words need."""
    widget = item.widget()
    is_modest = widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
    return min(width, item.sizeHint().width()) if is_modest else width
