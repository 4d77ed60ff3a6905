"""The stop list: who gets no marketing, since when and by which case; added to, ended, and saved for the senders."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dsr_desk.domain.stop import Stop
from dsr_desk.files.stop_list import StopForm
from dsr_desk.files.writing import write_new
from dsr_desk.gui import messages
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.card import Notice, rule
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.file_choice import place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.requests.dialogs import ReasonDialog
from dsr_desk.gui.stops.adding import AddStop
from dsr_desk.gui.stops.line import StopLine
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import requests, stops
from dsr_desk.store.vault import Vault

translate = QCoreApplication.translate

MOST_LINES = 40
"""More are found by the field; the saved list holds all."""
SEARCHED_FROM = 8
WIDTH = 580
TOUCHED = frozenset({"requests"})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the list shows at once."""

    stops: tuple[Stop, ...]
    firms: tuple[str, ...]


class StopDialog(FormDialog):
    """`case_asked(ref)` when the person wants to see the case behind a line."""

    case_asked = Signal(str)

    def __init__(self, here: Workplace, parent: QWidget | None) -> None:
        super().__init__(translate("StopDialog", "The stop list"), "", translate("StopDialog", "Close"), parent)
        self.setMinimumWidth(WIDTH)
        self._here = here
        self._shown = Shown((), ())
        self._told = PlainLabel("", "muted", wrap=True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Case number or name"))
        self.field.setAccessibleName(self.tr("Look for a line"))
        self.field.textChanged.connect(self._fill)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        self.lines: list[StopLine] = []
        self._done = Notice("", "ok")
        self._done.hide()
        for part in (self._told, self._buttons(), self._done, self.field):
            self.body.addWidget(part)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.cancel.hide()
        self._read()

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, spacing=GRID)
        self.add = QuietButton(self.tr("Add somebody …"))
        self.add.clicked.connect(self.ask_to_add)
        row.addWidget(self.add)
        self.saves: dict[StopForm, QuietButton] = {}
        for form, words in (
            (StopForm.EDITNEWS, self.tr("Save for Editnews …")),
            (StopForm.LIME, self.tr("Save for Lime …")),
            (StopForm.LIST, self.tr("Save as a list …")),
        ):
            button = self.saves[form] = QuietButton(words)
            button.clicked.connect(partial(self._on_save, form))
            row.addWidget(button)
        return box

    def _read(self) -> None:
        vault = self._here.vault
        self._here.background.ask(
            lambda: Shown(stops.listing(vault), stops.firms(vault)), self.show_all, self._on_failed, topic="stops"
        )

    def show_all(self, shown: Shown) -> None:
        """Show everybody on it."""
        self._shown = shown
        words = self.tr("Nobody here gets marketing: not by e-mail, text message, telephone or post.")
        if len(shown.firms) > 1:
            words += " " + self.tr("It holds for {0}.").format(self.tr(" and ").join(shown.firms))
        self._told.setText(words)
        for button in self.saves.values():
            button.setVisible(bool(shown.stops))
        self.field.setVisible(len(shown.stops) >= SEARCHED_FROM)
        self._fill()
        self.fit()

    def _fill(self) -> None:
        empty(self._lines)
        self.lines = []
        found = self._found()
        for one in found[:MOST_LINES]:
            line = StopLine(one, self._here.language, self._here.vault.today())
            line.look_asked.connect(self._on_look)
            line.end_asked.connect(self.ask_to_end)
            line.case_asked.connect(self._on_case)
            self._lines.addWidget(rule())
            self._lines.addWidget(line)
            self.lines.append(line)
        more = len(found) - MOST_LINES
        if more > 0:
            self._lines.addWidget(PlainLabel(self.tr("and {0} more: write to find one").format(more), "muted"))
        if not self._shown.stops:
            words = self.tr("Nobody has said no yet. Whoever does comes here the moment the case is logged.")
            self._lines.addWidget(PlainLabel(words, wrap=True))

    def _found(self) -> Sequence[Stop]:
        wanted = self.field.text().casefold().split()
        newest = sorted(self._shown.stops, key=lambda one: (one.since, one.ref), reverse=True)
        return [one for one in newest if all(word in f"{one.ref} {one.name}".casefold() for word in wanted)]

    def ask_to_add(self) -> None:
        """Log the objection of somebody who rang or said so: the case is what stands behind the line."""
        dialog = AddStop(self._here.vault.today(), self)
        vault = self._here.vault
        said = self.tr(
            "Stopped from today, as {0}. The person is to be told in writing: the case waits for its letter."
        )

        def agreed() -> None:
            asked = dialog.value()
            self._change(lambda: requests.open_request(vault, asked), said)

        dialog.accepted.connect(agreed)
        dialog.open()
        dialog.fit()

    def ask_to_end(self, one: Stop) -> None:
        """Take somebody off, by her own wish alone."""
        words = (
            self.tr("Take off the stop list"),
            self.tr("Only where the person herself has asked for mailings again. The line stays with its day, without "
                    "name and addresses."),
            self.tr("How and when the person asked"),
            self.tr("Take off"),
        )  # fmt: skip
        dialog = ReasonDialog(words, self, (), self.tr("Write how the person asked."))
        vault = self._here.vault

        def agreed() -> None:
            why = dialog.value()
            self._change(lambda: _ended(vault, one, why), self.tr("{0} is off the list."))

        dialog.accepted.connect(agreed)
        dialog.open()
        dialog.fit()

    def _on_look(self, one: Stop) -> None:
        vault = self._here.vault
        line = next(line for line in self.lines if line.ref == one.ref)
        self._here.background.change(lambda: stops.looked_at(vault, one.ref), line.show_whole, self._on_failed)

    def _on_case(self, ref: str) -> None:
        self.accept()
        self.case_asked.emit(ref)

    def _on_save(self, form: StopForm) -> None:
        place = place_to_save(self, self.tr("Save the stop list"), f"sparrlista-{form.value}.csv", "CSV (*.csv)")
        if place is not None:
            self.save_to(form, place)

    def save_to(self, form: StopForm, place: Path) -> None:
        """Write it to a file."""
        vault = self._here.vault
        said = self.tr("Saved as {0}.").format(place.name)
        if form is not StopForm.LIST:
            said += " " + self.tr("The columns are not tried against that system's own import: try it with one row.")
        self._here.background.change(
            lambda: write_new(place, stops.as_csv(vault, form)), lambda _none: self._say(said), self._on_failed
        )

    def _change(self, work: Callable[[], object], said: str) -> None:
        def then(done: object) -> None:
            self._say(said.format(getattr(done, "ref", "")))
            self._read()

        self._here.background.change(work, then, self._on_failed, touches=TOUCHED)

    def _say(self, text: str) -> None:
        self.show_error("")
        self._done.say(text)
        self._done.show()
        self.fit()

    def _on_failed(self, error: Exception) -> None:
        self._done.hide()
        self.show_error(messages.sentence(error, self._here.language))


def _ended(vault: Vault, one: Stop, why: str) -> Stop:
    stops.end(vault, one.ref, why)
    return one
