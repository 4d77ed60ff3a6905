"""The recovery key on screen: shown in groups, printed or saved, and two groups asked back."""

import random
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.files import pages, recovery_sheet
from dsr_desk.files.writing import write_new
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID
from dsr_desk.system.clock import today

translate = QCoreApplication.translate

COLUMNS = 7
PRINTED_WIDTH = 2480
"""A4 at 300 dots an inch."""
ASKED = 2


class RecoveryKeyView(QWidget):
    """Shows a key; `is_confirmed` once two of its groups were written back. The key is in no log and no setting."""

    confirmed = Signal(bool)

    def __init__(self, key: RecoveryKey, language: str) -> None:
        super().__init__()
        self._key, self._language = key, language
        self.asked = sorted(random.SystemRandom().sample(range(len(key.groups)), ASKED))
        self.fields = [QLineEdit() for _place in self.asked]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._shown())
        column.addLayout(self._buttons())
        column.addLayout(self._questions())

    @property
    def is_confirmed(self) -> bool:
        """Both groups were written back right; case, O for 0 and I for 1 do not matter."""
        return all(
            _plain(field.text()) == self._key.groups[place]
            for field, place in zip(self.fields, self.asked, strict=True)
        )

    def _shown(self) -> Card:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        for place, group in enumerate(self._key.groups):
            grid.addLayout(self._group(place, group), *divmod(place, COLUMNS))
        card.body.addLayout(grid)
        return card

    def _group(self, place: int, group: str) -> QVBoxLayout:
        words = PlainLabel(group, "lead")
        words.setAccessibleName(self.tr("Group {0}: {1}").format(place + 1, " ".join(group)))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(str(place + 1), "tiny"))
        column.addWidget(words)
        return column

    def _buttons(self) -> FlowLayout:
        flow = FlowLayout(spacing=GRID)
        self.print_button = QuietButton(self.tr("Print …"))
        self.save_button = QuietButton(self.tr("Save as a file …"))
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self._said = PlainLabel("", "muted", wrap=True)
        for part in (self.print_button, self.save_button, self._said):
            flow.addWidget(part)
        return flow

    def _questions(self) -> FlowLayout:
        flow = FlowLayout(spacing=12, least=200)
        for place, field in zip(self.asked, self.fields, strict=True):
            field.setMaxLength(8)
            field.textChanged.connect(lambda _text: self.confirmed.emit(self.is_confirmed))
            flow.addWidget(FormRow(self.tr("Write group {0} from your printout").format(place + 1), field))
        return flow

    def _on_save(self) -> None:
        place = place_to_save(
            self,
            self.tr("Save the recovery key"),
            self.tr("DSR Desk recovery key.pdf"),
            self.tr("A sheet to print") + " (*.pdf);;" + self.tr("Text") + " (*.txt)",
        )
        if place is not None:
            self.save(place)

    def save(self, place: Path) -> None:
        """Write the key to a file: on a stick or another computer, not beside the vault."""
        try:
            write_new(place, recovery_sheet.as_file(self._key, place.name, self._language, today()))
        except UserError as error:
            self._said.setText(error.text.said_in(self._language))
            return
        self._said.setText(self.tr("Saved. Keep the file away from this computer."))

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            _draw(printer, recovery_sheet.render(self._key, self._language, today()))
            self._said.setText(self.tr("Sent to the printer."))


class RecoveryKeyDialog(FormDialog):
    """A new recovery key, to be kept before the dialog can be left."""

    def __init__(self, key: RecoveryKey, language: str, parent: QWidget) -> None:
        super().__init__(
            translate("RecoveryKeyView", "Your new recovery key"),
            translate(
                "RecoveryKeyView",
                "It opens the vault when the computer is gone. Once you are done here the old printout opens nothing.",
            ),
            translate("RecoveryKeyView", "Done"),
            parent,
        )
        self.setMinimumWidth(620)
        self.view = RecoveryKeyView(key, language)
        self.body.addWidget(self.view)
        self.cancel.hide()
        self.agree.setEnabled(False)
        self.view.confirmed.connect(self.agree.setEnabled)
        self.fit()

    def reject(self) -> None:
        """Not before the key is kept: without it a lost computer is a lost vault."""
        if self.view.is_confirmed:
            super().reject()


def _draw(printer: QPrinter, sheet: bytes) -> None:
    """The same sheet that is saved, as a picture as wide as the page."""
    page = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
    drawn = QImage.fromData(pages.picture(sheet, 0, width=min(page.width(), PRINTED_WIDTH)).png)
    painter = QPainter(printer)
    size = drawn.size().scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(QPoint(0, 0), size), drawn)
    painter.end()


def _plain(text: str) -> str:
    return text.strip().upper().translate(str.maketrans("OIL", "011"))
