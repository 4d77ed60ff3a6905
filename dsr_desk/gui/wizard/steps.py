"""The four steps of the first start, each a page that says whether it is answered."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.files import policy_yaml
from dsr_desk.gui.parts.buttons import QuietButton
from dsr_desk.gui.parts.file_choice import file_to_open
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import Measure, ScrollColumn
from dsr_desk.gui.theme import GRID, with_text
from dsr_desk.services import policies

SHORTEST_PASSPHRASE = 12
FIELD_WIDTH = 380
OWN, EMPTY, DEMO, FILE = "izonen", "empty", "demo", "file"


class Step(ScrollColumn):
    """A heading, a sentence, and what is asked. `changed` when the answer may have become complete."""

    changed = Signal()

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__(margin=4 * GRID)
        self.heading = heading
        self.setAccessibleName(heading)
        self.body.addWidget(PlainLabel(heading, "title", wrap=True))
        self.body.addWidget(PlainLabel(sentence, "muted", wrap=True))
        self.body.addSpacing(GRID)

    @property
    def is_answered(self) -> bool:
        """The next step may come."""
        return True


class LanguageStep(Step):
    """Swedish or English; the wizard speaks it at once."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("Welcome"), self.tr("Which language shall the program speak? It can be changed later.")
        )
        self.choices = Choices((("sv", "Svenska", ""), ("en", "English", "")), language)
        self.choices.chosen.connect(self.chosen)
        self.body.addWidget(self.choices)


class PolicyStep(Step):
    """Where the record of processing comes from."""

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("Your record of processing"),
            self.tr("Letters take their purposes, legal bases and retention times from it. What it does not say is "
                    "asked of you later; nothing is invented."),
        )  # fmt: skip
        self._language = language
        self._text: str | None = None
        self.choices = Choices(
            (
                (OWN, self.tr("Our own: iZONEN and Soderpalm Publishing"),
                 self.tr("Made from the published policy of 2018, with its gaps as a list of questions.")),
                (FILE, self.tr("From a file"), self.tr("A policy file that was saved from this program.")),
                (EMPTY, self.tr("Empty"), self.tr("You are asked for everything, one question at a time.")),
                (DEMO, self.tr("A made-up firm, to try things out"),
                 self.tr("Everything is filled in. Nothing in it is real.")),
            ),
            OWN,
        )  # fmt: skip
        self.pick = QuietButton(self.tr("Choose a policy file …"))
        self._said = PlainLabel("", "muted", wrap=True)
        self.pick.hide()
        self.pick.clicked.connect(self._on_pick)
        self.choices.chosen.connect(self._on_chosen)
        self.body.addWidget(self.choices)
        self.body.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._said)

    @property
    def is_answered(self) -> bool:
        """A shipped one, or a file that could be read."""
        return self.choices.value != FILE or self._text is not None

    def text(self) -> str:
        """The policy's text."""
        if self.choices.value == FILE:
            assert self._text is not None
            return self._text
        return policies.shipped(self.choices.value)

    def take_file(self, file: Path) -> None:
        """Read a policy file; a fault in it is said here."""
        try:
            text = file.read_text(encoding="utf-8")
            policy = policy_yaml.read(text)
        except UserError as error:
            self._say(error.text.said_in(self._language), "error")
        except (OSError, UnicodeDecodeError):
            self._say(self.tr("The file cannot be read as text. Choose another."), "error")
        else:
            self._text = text
            self._say(f"{file.name}: {policy.firm}", "ok")
        self.changed.emit()

    def _say(self, words: str, role: str) -> None:
        self._said.setText(words)
        self._said.set_role(role)

    def _on_chosen(self, value: str) -> None:
        self.pick.setVisible(value == FILE)
        self.changed.emit()

    def _on_pick(self) -> None:
        file = file_to_open(self, self.tr("Choose a policy file"), "YAML (*.yaml *.yml)")
        if file is not None:
            self.take_file(file)


class LockStep(Step):
    """How the vault is locked: by the computer's keyring, or by a passphrase."""

    def __init__(self, keyring: str) -> None:
        super().__init__(
            self.tr("How the vault is locked"),
            self.tr("Everything is kept in one encrypted file. Without the key nobody can read it, not even we."),
        )
        ring = self.tr("Opens by itself when you are logged in to the computer ({0}).").format(keyring)
        none = self.tr("This computer has no keyring that the program trusts.")
        self.choices = Choices(
            (
                ("keyring", self.tr("By the computer's keyring"), ring if keyring else none),
                ("passphrase", self.tr("By a passphrase"), self.tr("Asked for at every start and stored nowhere.")),
            ),
            "keyring" if keyring else "passphrase",
        )
        self.choices.set_enabled("keyring", bool(keyring))
        self.first, self.second = QLineEdit(), QLineEdit()
        hint = self.tr("At least {0} characters. Four words nobody would put together are good.").format(
            SHORTEST_PASSPHRASE
        )
        self._rows = (FormRow(self.tr("Passphrase"), self.first, hint), FormRow(self.tr("Once more"), self.second))
        self.body.addWidget(self.choices)
        self._phrase = Measure(FIELD_WIDTH)
        for row, field in zip(self._rows, (self.first, self.second), strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._on_typed)
            self._phrase.body.addWidget(row)
        self.body.addWidget(self._phrase)
        self.choices.chosen.connect(self._on_chosen)
        self._on_chosen(self.choices.value)

    @property
    def passphrase(self) -> str | None:
        """The passphrase, None where the keyring keeps the key."""
        return self.first.text() if self.choices.value == "passphrase" else None

    @property
    def is_answered(self) -> bool:
        """The keyring, or the same long enough passphrase twice."""
        phrase = self.passphrase
        return phrase is None or (len(phrase) >= SHORTEST_PASSPHRASE and phrase == self.second.text())

    def _on_chosen(self, value: str) -> None:
        self._phrase.setVisible(value == "passphrase")
        self.changed.emit()

    def _on_typed(self) -> None:
        differs = bool(self.second.text()) and self.second.text() != self.first.text()[: len(self.second.text())]
        self._rows[1].show_error(self.tr("The two are not the same.") if differs else "")
        self.changed.emit()


class Choices(QWidget):
    """Radio buttons with an explanation each; `chosen(value)`."""

    chosen = Signal(str)

    def __init__(self, choices: tuple[tuple[str, str, str], ...], value: str) -> None:
        super().__init__()
        self.value = value
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, words, why in choices:
            column.addLayout(self._one(name, words, why))

    def take_focus(self) -> None:
        """The keys choose from the one that is chosen now."""
        self.buttons[self.value].setFocus()

    def set_enabled(self, name: str, is_enabled: bool) -> None:
        """Whether one of them can be chosen."""
        self.buttons[name].setEnabled(is_enabled)

    def _one(self, name: str, words: str, why: str) -> QVBoxLayout:
        button = QRadioButton(words)
        button.setChecked(name == self.value)
        button.setAccessibleDescription(why)
        button.toggled.connect(lambda on: self._on_toggled(name, on))
        self._group.addButton(button)
        self.buttons[name] = button
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if why:
            indent = QHBoxLayout()
            indent.setContentsMargins(with_text(16) + 12, 0, 0, 0)  # the circle and the gap beside it
            indent.addWidget(PlainLabel(why, "muted", wrap=True))
            column.addLayout(indent)
        return column

    def _on_toggled(self, name: str, is_on: bool) -> None:
        if is_on:
            self.value = name
            self.chosen.emit(name)
