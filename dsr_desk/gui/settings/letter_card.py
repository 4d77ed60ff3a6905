"""The firm's own logo, and a letter as it will look with it and the signature."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.domain.words import Language
from dsr_desk.files import pages
from dsr_desk.gui import messages
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.file_choice import file_to_open
from dsr_desk.gui.parts.folding_row import FoldingRow
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import letterheads

SHEET_WIDTH = 300
PIXELS = 900


@dataclass(frozen=True, slots=True)
class Look:
    """The picture in use, and page one of a letter as PNG."""

    head: Letterhead | None
    page: bytes


class LetterCard(Card):
    """Choose or take away the picture; what is wrong with one is said in a sentence."""

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("Your logo, and how letters look").upper())
        self._here = here
        self.alt = QLineEdit()
        self.choose = QuietButton(self.tr("Choose a picture …"))
        self.remove = QuietButton(self.tr("Take the picture away"))
        self.state = PlainLabel("", "small", wrap=True)
        self.wrong = Notice("", "late")
        self.wrong.hide()
        self.sheet = QLabel()
        self.sheet.setProperty("sheet", True)
        self.sheet.setAccessibleName(self.tr("The letter as it will look, to nobody"))
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr(
            "The picture stands at the head of every letter made from now on; letters already made stay as they are."
        )
        hint = self.tr("Read aloud by screen readers, for example: Nordhamn's logo.")
        for part in (
            PlainLabel(words, "muted", wrap=True), FormRow(self.tr("What the picture shows"), self.alt, hint),
            self.state, self.wrong,
        ):  # fmt: skip
            column.addWidget(part)
        for button in (self.choose, self.remove):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.body.addWidget(FoldingRow(told, self.sheet, spacing=3 * GRID, is_top=True))
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)

    def read(self) -> None:
        """Look at a letter as it would be now."""
        vault = self._here.vault
        spoken: Language = "sv" if self._here.language == "sv" else "en"

        def look() -> Look:
            body = letterheads.sample(vault, spoken)
            return Look(letterheads.current(vault), pages.picture(body, 0, width=PIXELS).png)

        self._here.background.ask(look, self.show_look, self._on_failed, topic="letter look")

    def show_look(self, look: Look) -> None:
        """Show it."""
        head = look.head
        self.state.setText(
            self.tr("The picture is in place: {0}.").format(head.alt) if head else self.tr("There is no picture.")
        )
        self.remove.setVisible(head is not None)
        if not self.alt.text().strip():
            self.alt.setText(head.alt if head else self.tr("Logo"))
        pixmap, ratio = QPixmap(), self.devicePixelRatioF()
        pixmap.loadFromData(look.page)
        way = Qt.TransformationMode.SmoothTransformation
        scaled = pixmap.scaledToWidth(int(SHEET_WIDTH * ratio), way)
        scaled.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(scaled)
        self.sheet.setFixedSize(scaled.deviceIndependentSize().toSize())

    def _on_choose(self) -> None:
        kinds = f"{self.tr('Pictures')} (*.png *.jpg *.jpeg)"
        place = file_to_open(self, self.tr("Choose a picture"), kinds)
        if place is not None:
            self.take(place)

    def take(self, place: Path) -> None:
        """Take a picture from a file."""
        vault, alt = self._here.vault, self.alt.text()
        self._change(lambda: letterheads.choose(vault, place, alt))

    def _on_remove(self) -> None:
        vault = self._here.vault
        self._change(lambda: letterheads.remove(vault))

    def _change(self, work: Callable[[], object]) -> None:
        self.wrong.hide()
        self._here.background.change(work, lambda _done: self.read(), self._on_failed, touches={"letterhead"})

    def _on_failed(self, error: Exception) -> None:
        self.wrong.say(messages.sentence(error, self._here.language))
        self.wrong.show()
