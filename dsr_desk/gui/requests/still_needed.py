"""What a letter rests on and nobody has done yet, with the button that does it: beside the letter, not in a menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.letter import LetterKind
from dsr_desk.gui.parts.buttons import SmallButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.theme import GRID, Tone
from dsr_desk.services.casework import CaseFile

NEEDED = frozenset((LetterKind.L13, LetterKind.L18))
"""Letters that tell of a measure, and are not true before it is taken."""


class StillNeeded(QWidget):
    """`weigh_asked`, `restrict_asked`, `stop_asked`, `lift_asked`. Hidden where nothing is lacking."""

    weigh_asked = Signal()
    restrict_asked = Signal()
    stop_asked = Signal()
    lift_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.button: SmallButton | None = None
        self.hide()

    def show_for(self, file: CaseFile, kind: LetterKind | None) -> None:
        """What the chosen letter of a case lacks."""
        empty(self._column)
        self.button = None
        if file.case.closed_on is None:
            self._fill(file, kind)
        self.setVisible(self.button is not None)

    def hinders(self, kind: LetterKind | None) -> bool:
        """The letter may not be made before it is done."""
        return self.button is not None and kind in NEEDED

    def _fill(self, file: CaseFile, kind: LetterKind | None) -> None:
        has_stop, is_weighed = bool(file.prewritten.get(LetterKind.L17)), bool(file.prewritten.get(LetterKind.L18))
        if kind is LetterKind.L18 and not is_weighed:
            self._offer(self.tr("The objection is not weighed yet. The answer rests on the weighing."),
                        self.tr("Weigh the objection …"), self.weigh_asked.emit)  # fmt: skip
        elif kind is LetterKind.L13 and not file.prewritten.get(LetterKind.L13):
            self._offer(self.tr("The processing is not restricted yet."),
                        self.tr("Restrict the processing …"), self.restrict_asked.emit)  # fmt: skip
        elif kind in (LetterKind.L17, LetterKind.L19) and not has_stop:
            self._offer(self.tr("The person is not on the stop list. Put her there where it is about mailings."),
                        self.tr("Put on the stop list"), self.stop_asked.emit, "accent")  # fmt: skip
        elif kind is LetterKind.L14 and file.restriction is not None and LetterKind.L14 in file.line.facts.sent:
            self._offer(self.tr("The person was told. The restriction can be lifted from the day after."),
                        self.tr("Lift the restriction …"), self.lift_asked.emit, "accent")  # fmt: skip

    def _offer(self, words: str, do: str, ask: Callable[[], object], tone: Tone = "warning") -> None:
        self._column.addWidget(Notice(words, tone))
        self.button = SmallButton(do)
        self.button.clicked.connect(lambda: ask())
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
