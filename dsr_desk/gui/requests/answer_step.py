"""Step 6: the letters that answer the case, the chosen one page by page, what usually draws complaints, and sending."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dsr_desk.domain import letter_names
from dsr_desk.domain.before_sending import checks
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.words import Language
from dsr_desk.gui.parts.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.icon import Icon
from dsr_desk.gui.parts.page_view import PageView
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.requests.left_drafts import LeftDrafts
from dsr_desk.gui.requests.letter_choice import fitting, kinds_of
from dsr_desk.gui.requests.letter_form import LetterForm
from dsr_desk.gui.requests.still_needed import StillNeeded
from dsr_desk.gui.theme import GRID
from dsr_desk.services.casework import CaseFile
from dsr_desk.store.letters import IssuedLetter

SIDE_WIDTH = 272


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as pictures of its pages, and what must be filled in before it may be issued."""

    kind: LetterKind
    pages: tuple[bytes, ...]
    missing: tuple[str, ...] = ()
    error: str = ""
    total: int = 0
    body: bytes = b""


class AnswerStep(QWidget):
    """Signals carry the letter kind, or the number of an issued letter."""

    preview_asked = Signal(object)
    issue_asked = Signal(object)
    save_asked = Signal(object)
    mail_asked = Signal(object)
    sent_asked = Signal(object)
    gaps_asked = Signal()
    removal_asked = Signal(object)
    pages_asked = Signal(object, object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._said_in: Language = "sv" if language == "sv" else "en"
        self._file: CaseFile | None = None
        self._asked: tuple[object, ...] | None = None
        self.kind = CalmCombo()
        self.kind.setAccessibleName(self.tr("Letter"))
        self.view = PageView()
        self._preview: Preview | None = None
        self._state = PlainLabel("", "muted", wrap=True)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(GRID)
        self._trouble = Notice("", "warning")
        self._gaps = LinkButton(self.tr("Fill in the gaps"))
        self.form = LetterForm()
        self._texts: Mapping[str, str] = {}
        self.issue = PrimaryButton(self.tr("Make the PDF"))
        self.save = QuietButton(self.tr("Save …"))
        self.mail = QuietButton(self.tr("Make a mail draft …"))
        self.sent = PrimaryButton(self.tr("Mark as sent …"))
        self.drafts = LeftDrafts()
        self.needs = StillNeeded()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.form.changed.connect(self._on_written)
        self.issue.clicked.connect(lambda: self.issue_asked.emit(self.chosen()))
        self.save.clicked.connect(lambda: self.save_asked.emit(self._issued()))
        self.mail.clicked.connect(lambda: self.mail_asked.emit(self._issued()))
        self.sent.clicked.connect(lambda: self.sent_asked.emit(self._issued()))
        self._gaps.clicked.connect(self.gaps_asked)
        self.view.wanted.connect(lambda numbers: self.pages_asked.emit(self._preview, numbers))
        self.drafts.removal_asked.connect(self.removal_asked)

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """The letter texts, by which the form asks; known once they are read."""
        self._texts = texts
        if self._file is not None and self._issued() is None:
            self.form.ask(self.chosen(), texts, self._known(self.chosen()))

    def _known(self, kind: LetterKind | None) -> Mapping[str, str]:
        """What the case holds already of what a letter of that kind says."""
        return self._file.prewritten.get(kind, {}) if self._file is not None and kind is not None else {}

    def said(self) -> dict[str, str]:
        """What the person at the desk wrote for the letter."""
        return self.form.said()

    def show_file(self, file: CaseFile) -> None:
        """Show the letters of a case, the fitting one first."""
        is_same = self._file is not None and self._file.case.ref == file.case.ref
        kept = self.chosen() if is_same else None
        self._file = file
        self.kind.blockSignals(True)
        self.kind.clear()
        kinds = kinds_of(file)
        for kind in kinds:
            self.kind.addItem(letter_names.name(kind, self._language), kind)
        self.kind.choose(kept if kept in kinds else fitting(file))
        self.kind.blockSignals(False)
        self._on_kind()

    def show_preview(self, preview: Preview) -> None:
        """Show the pages, if they are still the ones asked for."""
        if preview.kind is not self.chosen():
            return
        self._preview = preview
        self.view.show_pages(preview.pages, preview.total)
        said = preview.error or self._lacks(preview.missing)
        self._trouble.say(said)
        self._trouble.setVisible(bool(said))
        self._gaps.setVisible(any("(Behandlingar" in one or "(Record of processing" in one for one in preview.missing))
        self.issue.setEnabled(not said and self._issued() is None and not self.needs.hinders(preview.kind))

    def put_pages(self, preview: Preview, pictures: Mapping[int, bytes]) -> None:
        """More pages, if they are of the letter still looked at."""
        if preview is self._preview:
            self.view.put_pages(pictures)

    def chosen(self) -> LetterKind | None:
        """The letter looked at."""
        data = self.kind.currentData()
        return LetterKind(data) if data is not None else None

    def _issued(self) -> IssuedLetter | None:
        letters = self._file.letters if self._file else ()
        return next((one for one in reversed(letters) if one.kind is self.chosen()), None)

    def _on_kind(self) -> None:
        kind, issued = self.chosen(), self._issued()
        if kind is None or self._file is None:
            return
        known = tuple(sorted(self._known(kind).items()))
        if self._asked != (self._file.case.ref, kind, issued is None, known):
            self._asked = (self._file.case.ref, kind, issued is None, known)
            self.form.ask(kind if issued is None else None, self._texts, self._known(kind))
        self._state.setText(self._said(issued))
        self.needs.show_for(self._file, kind)
        self.issue.setVisible(issued is None)
        self.issue.setEnabled(False)
        self.save.setVisible(issued is not None)
        self.mail.setVisible(issued is not None)
        self.sent.setVisible(issued is not None and issued.sent_on is None)
        self._trouble.hide()
        self._gaps.hide()
        own = "sv" if self._file.case.language == "sv" else "en"
        self._fill_checks(
            [(one.holds, one.text.said_in(self._said_in))
             for one in checks(self._file.case, self._file.line.facts, kind, own, len(self._file.to_hand_over))]
        )  # fmt: skip
        self.preview_asked.emit(issued if issued is not None else kind)

    def _lacks(self, missing: Sequence[str]) -> str:
        """What must be there before the letter may go out, one a line."""
        return "\n".join([self.tr("Missing in the letter:"), *(f"– {one}" for one in missing)]) if missing else ""

    def _on_written(self) -> None:
        """Draw the draft again with what is written now."""
        self.issue.setEnabled(False)
        self.preview_asked.emit(self.chosen())

    def _said(self, issued: IssuedLetter | None) -> str:
        if issued is None:
            return self.tr("A draft. Nothing is kept or sent until you make the PDF.")
        if issued.sent_on is None:
            return self.tr("The PDF is made. Save it, send it, and mark it as sent.")
        return self.tr("Sent on {0}.").format(day(issued.sent_on, self._language))

    def _fill_checks(self, lines: Sequence[tuple[bool, str]]) -> None:
        empty(self._checks)
        for is_good, words in lines:
            line = QWidget()
            line.setAccessibleName(words)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            mark = Icon("circle-check" if is_good else "circle-alert", "ok" if is_good else "warning", 16)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(words, "small", wrap=True), 1)
            self._checks.addWidget(line)

    def _lay_out(self) -> None:
        side = ScrollColumn(margin=2 * GRID, spacing=12)
        side.setMinimumWidth(SIDE_WIDTH)
        side.setMaximumWidth(max(SIDE_WIDTH, 36 * self.fontMetrics().averageCharWidth()))
        side.body.addWidget(PlainLabel(self.tr("Letter").upper(), "section"))
        side.body.addWidget(self.kind)
        side.body.addWidget(self._state)
        side.body.addWidget(self.needs)
        side.body.addWidget(self.form)
        side.body.addWidget(self._trouble)
        side.body.addWidget(self._gaps)
        side.body.addSpacing(GRID)
        side.body.addWidget(PlainLabel(self.tr("Before it goes out").upper(), "section"))
        side.body.addLayout(self._checks)
        side.body.addSpacing(GRID)
        for button in (self.issue, self.save, self.mail, self.sent):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            side.body.addWidget(button)
        side.body.addWidget(self.drafts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pages(), 1)
        row.addWidget(_upright())
        row.addWidget(side)

    def _pages(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, 0)
        bar.addStretch(1)
        for name, word, steps in (
            ("zoom-out", self.tr("Smaller"), -1),
            ("zoom-in", self.tr("Larger"), 1),
        ):
            button = IconButton(name, word)
            button.clicked.connect(lambda _checked=False, steps=steps: self.view.zoom(steps))
            bar.addWidget(button)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        return box


def _upright() -> QFrame:
    line = QFrame()
    line.setProperty("ruleUpright", True)
    return line
