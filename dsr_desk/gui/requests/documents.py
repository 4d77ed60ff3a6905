"""The documents of a case: what each is, where it was found, and ways to add, save and remove."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from dsr_desk.domain.attachment import Attachment
from dsr_desk.gui.parts.buttons import QuietButton, SmallButton
from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.drop_frame import DropFrame
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile


class DocumentsCard(Card):
    """`add_asked(paths)`, no paths where the person is to choose; `save_asked`, `remove_asked` with the document."""

    add_asked = Signal(list)
    save_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, file: CaseFile, language: str) -> None:
        super().__init__(self.tr("Documents").upper())
        self._language = language
        self.saves: list[SmallButton] = []
        self.removes: list[SmallButton] = []
        found = {one.match.record.import_id: one.match.record.source for one in file.findings}
        is_open = file.case.closed_on is None
        if file.attachments:
            self.body.addLayout(self._list(file.attachments, found, file.systems, is_open=is_open))
        elif not is_open:
            self.body.addWidget(PlainLabel(self.tr("No documents."), "muted"))
        if is_open:
            self.body.addSpacing(GRID // 2)
            self.drop = DocumentDrop()
            self.drop.files_taken.connect(self.add_asked)
            self.body.addWidget(self.drop)

    def _list(
        self, documents: tuple[Attachment, ...], found: Mapping[int, str], systems: Mapping[str, str], *, is_open: bool
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(documents):
            source = found.get(one.import_id or 0, "")
            grid.addLayout(self._words(one, systems.get(source, source)), row, 0)
            for column, button in enumerate(self._buttons(one, can_remove=is_open), start=1):
                grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _words(self, one: Attachment, place: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        if one.tidied_on:
            gone = self.tr("A document that is no longer kept, since {0}").format(day(one.tidied_on, self._language))
            column.addWidget(PlainLabel(gone, "muted", wrap=True))
            return column
        column.addWidget(PlainLabel(one.what, "strong", wrap=True))
        kind = self.tr("Belongs to the request")
        if one.is_data:
            kind = self.tr("About the person, found in: {0}").format(place) if place else self.tr("About the person")
        column.addWidget(PlainLabel(kind, wrap=True))
        name = f"{one.name} · " if one.name != one.what else ""
        added = day(one.added_on, self._language)
        column.addWidget(PlainLabel(f"{name}{_size(one.size, self._language)} · {added}", "muted", wrap=True))
        return column

    def _buttons(self, one: Attachment, *, can_remove: bool) -> list[SmallButton]:
        if one.tidied_on:
            return []
        save, remove = SmallButton(self.tr("Save …")), SmallButton(self.tr("Remove"))
        save.setAccessibleName(self.tr("Save {0}").format(one.what))
        remove.setAccessibleName(self.tr("Remove {0}").format(one.what))
        save.clicked.connect(lambda: self.save_asked.emit(one))
        remove.clicked.connect(lambda: self.remove_asked.emit(one))
        self.saves.append(save)
        if not can_remove:
            return [save]
        self.removes.append(remove)
        return [save, remove]


class DocumentDrop(DropFrame):
    """Where a file is dropped, or asked for with a button: `files_taken` without any then."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("Drop a scanned paper or another file here. It is kept encrypted, at most 25 MB.")
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        row.setSpacing(12)
        self.choose = QuietButton(self.tr("Add a document …"))
        self.choose.clicked.connect(lambda: self.files_taken.emit([]))
        row.addWidget(PlainLabel(words, "muted", wrap=True), 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)


def _size(size: int, language: str) -> str:
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    text = f"{size / 1_000_000:.1f} MB"
    return text.replace(".", ",") if language == "sv" else text
