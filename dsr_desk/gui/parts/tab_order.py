"""Tab goes as the eye does: through the layouts, in their order, whatever was made first.

Qt goes by the order of making, and what is read later or shown again would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QLineEdit, QRadioButton, QScrollArea, QWidget

WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit)
"""What is one thing to the keys, whatever it is made of."""


def tab_as_read(window: QWidget) -> None:
    """Let Tab and Shift+Tab go through a window in the order of its layouts.

    By shortcuts: Qt's own way, `focusNextPrevChild`, is asked too while what has the keys is being destroyed.
    """
    for keys, is_next in (("Tab", True), ("Shift+Tab", False), ("Backtab", False), ("Shift+Backtab", False)):
        QShortcut(QKeySequence(keys), window, lambda is_next=is_next: _move(window, is_next=is_next))


def _move(window: QWidget, *, is_next: bool) -> None:
    """To the next thing in the window that takes the keys, or to the one before; round at the ends."""
    order, now = list(_in_order(window)), window.focusWidget()
    if not order:
        return
    if now in order:
        place = (order.index(now) + (1 if is_next else -1)) % len(order)
    else:
        place = 0 if is_next else len(order) - 1
    order[place].setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
    _bring_into_view(order[place])


def first_asked(part: QWidget) -> QWidget | None:
    """What takes the keys first; None where nothing does."""
    return next(_in_order(part), None)


def _bring_into_view(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()


def _in_order(part: QWidget) -> Iterator[QWidget]:
    """What takes the keys by Tab, in sight."""
    if not part.isVisible() or not part.isEnabled():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None and not _is_passed_by(part):
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


def _is_passed_by(part: QWidget) -> bool:
    """Of choices that exclude each other Tab stops at the one that is chosen; the arrows go to the others."""
    if not isinstance(part, QRadioButton) or part.isChecked():
        return False
    beside = part.parentWidget()
    return beside is not None and any(isinstance(one, QRadioButton) and one.isChecked() for one in beside.children())


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
