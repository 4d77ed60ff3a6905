"""Somebody asks for the person: who it is, and what was seen of the right to do so (the document is not kept)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from dsr_desk.domain.request import Representative
from dsr_desk.gui.parts.buttons import LinkButton, SmallButton
from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.theme import GRID

translate = QCoreApplication.translate


class RepresentativeDialog(FormDialog):
    """Name, address, and what was seen; an empty name takes the representative back."""

    def __init__(self, known: Representative | None, parent: QWidget | None) -> None:
        super().__init__(
            translate("RepresentativeDialog", "Somebody asks for the person"),
            translate(
                "RepresentativeDialog",
                "A lawyer, a parent, a guardian, an organisation. The letters go to the representative; no data go out "
                "before the authority was seen.",
            ),
            translate("RepresentativeDialog", "Write down"),
            parent,
        )
        self.name = QLineEdit(known.name if known else "")
        self.address, self.authority = _text(self, 3), _text(self, 2)
        if known is not None:
            self.address.setPlainText("\n".join(known.address))
            self.authority.setPlainText(known.authority)
        self._row = FormRow(translate("RepresentativeDialog", "Who asks"), self.name)
        if known is not None:
            self._row = FormRow(
                translate("RepresentativeDialog", "Who asks"), self.name,
                translate("RepresentativeDialog", "Leave it empty where nobody asks for the person after all."),
            )  # fmt: skip
        self._is_new = known is None
        self.body.addWidget(self._row)
        self.body.addWidget(
            FormRow(translate("RepresentativeDialog", "Postal address"), self.address, is_optional=True)
        )
        self.body.addWidget(FormRow(
            translate("RepresentativeDialog", "What was seen of the authority"), self.authority,
            translate("RepresentativeDialog", "For example: power of attorney of 3 March 2026, shown in original. "
                                              "Leave it empty until then; the document itself is not kept."),
            is_optional=True,
        ))  # fmt: skip
        self.body.addStretch(1)
        self.name.setFocus()

    def accept(self) -> None:
        """Only with somebody named, unless one is taken back."""
        if self._is_new and not self.name.text().strip():
            self._row.show_error(translate("RepresentativeDialog", "Write who asks."))
            self.name.setFocus()
            return
        super().accept()

    def value(self) -> tuple[str, tuple[str, ...], str]:
        """Name, address lines, what was seen."""
        lines = tuple(line.strip() for line in self.address.toPlainText().splitlines() if line.strip())
        return self.name.text().strip(), lines, self.authority.toPlainText().strip()


class RepresentativeCard(Card):
    """Who asks for the person, or a way to say that somebody does. `letter_asked`: the authority (L27)."""

    asked = Signal()
    letter_asked = Signal()

    def __init__(self, known: Representative | None, language: str, *, can_change: bool) -> None:
        super().__init__(self.tr("Representative").upper() if known else "")
        if known is None:
            self.change: QPushButton = LinkButton(self.tr("Somebody else asks for the person …"))
            self.body.addWidget(self.change)
        else:
            self._fill(known, language)
        self.change.setVisible(can_change)
        self.change.clicked.connect(self.asked)
        if known is None and not can_change:
            self.hide()  # nothing to say, and nothing to do

    def _fill(self, known: Representative, language: str) -> None:
        self.body.addWidget(PlainLabel(known.name, "strong", wrap=True))
        if known.has_authority:
            seen = day(known.seen_on, language) if known.seen_on else ""
            self.body.addWidget(Chip(self.tr("Authority seen"), "ok"))
            self.body.addWidget(PlainLabel(f"{known.authority} · {seen}" if seen else known.authority, wrap=True))
        else:
            self.body.addWidget(Chip(self.tr("Authority not seen"), "warning"))
            self.body.addWidget(PlainLabel(self.tr("No data go out before somebody has seen it."), "muted", wrap=True))
        row = QWidget()
        buttons = FlowLayout(row, spacing=GRID)
        self.change = SmallButton(self.tr("Change …") if known.has_authority else self.tr("It has been shown …"))
        buttons.addWidget(self.change)
        if not known.has_authority:
            self.letter = SmallButton(self.tr("Ask for it (letter)"))
            self.letter.clicked.connect(self.letter_asked)
            buttons.addWidget(self.letter)
        self.body.addWidget(row)


def _text(dialog: QWidget, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * dialog.fontMetrics().lineSpacing() + 16)
    return field
