"""Tab goes as the eye does: through the layouts, in their order, whatever was made first.

Qt goes by the order of making, and what is read later or shown again would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLayout, QLineEdit, QScrollArea, QWidget

WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit)
"""What is one thing to the keys, whatever it is made of."""


def move_focus(window: QWidget, *, is_next: bool) -> bool:
    """To the next thing in the window that takes the keys, or to the one before; round at the ends."""
    order, now = list(_in_order(window)), QApplication.focusWidget()
    if not order:
        return False
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    if now in order:
        place = (order.index(now) + (1 if is_next else -1)) % len(order)
    else:
        place = 0 if is_next else len(order) - 1
    order[place].setFocus(reason)
    return True


def _in_order(part: QWidget) -> Iterator[QWidget]:
    """What takes the keys by Tab, in sight."""
    if not part.isVisible() or not part.isEnabled():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    if isinstance(part, WHOLE):
        return
    layout = part.layout()
    inside = part.widget() if isinstance(part, QScrollArea) else None
    if inside is not None:
        yield from _in_order(inside)
    elif layout is not None:
        yield from _of_layout(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _in_order(child)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)
