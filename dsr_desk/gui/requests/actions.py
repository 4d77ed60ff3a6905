"""The ground of everything done with a case: ask what is needed first, change it in the background, say so."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.gui import messages
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services.casework import CaseFile

TOUCHED = frozenset({"requests", "findings", "letters"})


class Actions(QObject):
    """Works on `file`, the case as last read."""

    tells = Signal(str, object)
    moves_on = Signal()

    def __init__(self, here: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._here, self._page = here, page
        self.file: CaseFile | None = None

    @property
    def _case(self) -> CaseFile:
        assert self.file is not None
        return self.file

    @property
    def _ref(self) -> str:
        return self._case.case.ref

    def _change(
        self, work: Callable[[], Any], said: str, undo: Callable[[], object] | None = None, *, moves_on: bool = False
    ) -> None:
        def then(_result: object) -> None:
            if said:
                self.tells.emit(said, undo)

        self._here.background.change(work, then, self._failed, touches=TOUCHED)
        if moves_on:
            self.moves_on.emit()  # at once: a quick hand presses Space again before the write is done

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.tells.emit(messages.sentence(error, self._here.language), None)
        else:
            self._here.background.trouble.emit(error)

    def _open(self, dialog: FormDialog, agreed: Callable[[], object]) -> None:
        dialog.accepted.connect(lambda: agreed())
        dialog.open()
        dialog.fit()
