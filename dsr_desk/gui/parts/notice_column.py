"""Notices one under the other, each about one thing and gone once that thing is dealt with."""

from collections.abc import Collection, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.theme import GRID

Key = TypeVar("Key", bound=Hashable)
Kind = TypeVar("Kind", bound=Notice)


class NoticeColumn(QWidget, Generic[Key, Kind]):
    """Hidden while there are none. `tells(sentence, undo)` after something was done, `failed(error)` where it could not
    be."""

    tells = Signal(str, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.notices: dict[Key, Kind] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def put(self, key: Key, notice: Kind, place: int | None = None) -> None:
        """One more, at a place or below the others."""
        self._column.insertWidget(len(self.notices) if place is None else place, notice)
        self.notices[key] = notice
        self.show()

    def keep_only(self, keys: Collection[Key]) -> None:
        """Forget all others; those that stay keep the focus."""
        for key in [key for key in self.notices if key not in keys]:
            self.forget(key)

    def forget(self, key: Key) -> None:
        """This one is dealt with."""
        notice = self.notices.pop(key, None)
        if notice is not None:
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self.notices))
