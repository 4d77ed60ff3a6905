"""The first start: language, record of processing, the lock with its recovery key, and a first import. Four steps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dsr_desk import desk
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.gui import language as speech
from dsr_desk.gui import messages
from dsr_desk.gui.background import Background
from dsr_desk.gui.parts.buttons import PrimaryButton, QuietButton
from dsr_desk.gui.parts.card import Notice
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.tab_order import tab_as_read
from dsr_desk.gui.recovery_form import keyring_name
from dsr_desk.gui.theme import GRID, Theme
from dsr_desk.gui.wizard.recovery_step import RecoveryStep
from dsr_desk.gui.wizard.steps import LanguageStep, LockStep, PolicyStep, Step
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import rekeying

if TYPE_CHECKING:
    from dsr_desk.desk import Desk
    from dsr_desk.gui.imports.page import ImportsPage

STEPS = 4


class FirstStart(QDialog):
    """Walks the steps; `desk` is the open vault once it is made."""

    def __init__(self, vault: Path, theme: Theme, language: str) -> None:
        super().__init__()
        self._path, self._theme, self._language = vault, theme, language
        self.desk: Desk | None = None
        self.background = Background(self)
        self.imports: ImportsPage | None = None
        self.setWindowTitle("DSR Desk")
        self.resize(900, 680)
        self.setMinimumSize(720, 560)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        tab_as_read(self)
        self._begin()

    @property
    def step(self) -> Step | ImportsPage:
        """The step in front."""
        return self._stack.currentWidget()  # type: ignore[return-value]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        self.background.close()
        super().closeEvent(event)

    def go_on(self) -> None:
        """To the next step; the vault is made when the lock is chosen."""
        if self.step is self.language_step:
            self._show(self.policy_step, 1)
        elif self.step is self.policy_step:
            self._show(self.lock_step, 2)
        elif self.step is self.lock_step:
            self._make_vault()
        elif isinstance(self.step, RecoveryStep):
            self._confirm_key()
            self._show_imports()
        else:
            self.accept()

    def go_back(self) -> None:
        """To the step before; not past a vault that is made."""
        if self.step is self.policy_step:
            self._show(self.language_step, 0)
        elif self.step is self.lock_step:
            self._show(self.policy_step, 1)

    def _begin(self) -> None:
        """Build everything, or build it anew in the chosen language."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._stack = QStackedWidget()
        self.wrong = Notice("", "late")
        self.wrong.hide()
        self._dots = PlainLabel("", "muted", wrap=True)
        self.next, self.back = PrimaryButton(self.tr("Next")), QuietButton(self.tr("Back"))
        self.next.setDefault(True)
        for button, act in ((self.next, self.go_on), (self.back, self.go_back)):
            button.clicked.connect(act)
        self.language_step = LanguageStep(self._language)
        self.language_step.chosen.connect(self._on_language)
        self.policy_step = PolicyStep(self._language)
        self.lock_step = LockStep(keyring_name())
        for step in (self.language_step, self.policy_step, self.lock_step):
            step.changed.connect(self._on_changed)
            self._stack.addWidget(step)
        self._lay_out()
        self._show(self.language_step, 0)

    def _lay_out(self) -> None:
        self._body = QWidget()
        outer = QVBoxLayout(self._body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        foot = QFrame()
        foot.setProperty("foot", True)
        column = QVBoxLayout(foot)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.addWidget(self.wrong)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._dots, 1)
        for button in (self.back, self.next):
            row.addWidget(button)
        column.addLayout(row)
        outer.addWidget(self._stack, 1)
        outer.addWidget(foot)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self._body)

    def _show(self, step: Step | ImportsPage, number: int) -> None:
        self._stack.setCurrentWidget(step)
        self.wrong.hide()
        place = self.tr("Step {0} of {1}").format(number + 1, STEPS)
        first = self.tr("Read in a first export if you have one at hand.")
        self._dots.setText(f"{place} · {first}" if step is self.imports else place)
        self.back.setVisible(step in (self.policy_step, self.lock_step))
        self.next.say(self.tr("Do it later") if step is self.imports else self.tr("Next"))
        self._on_changed()
        if isinstance(step, LanguageStep | PolicyStep | LockStep):
            step.choices.take_focus()

    def _on_changed(self) -> None:
        step = self.step
        self.next.setEnabled(step.is_answered if isinstance(step, Step) else True)

    def _on_language(self, language: str) -> None:
        """Speak the other language: the steps are built again, which holds nothing yet but this choice."""
        application = QCoreApplication.instance()
        if application is None or language == self._language:
            return
        self._language = language
        speech.install(application, language)
        self._begin()
        self.language_step.choices.take_focus()

    def _make_vault(self) -> None:
        """Off the main thread: the passphrase's cost alone is a noticeable pause."""
        text, phrase, language = self.policy_step.text(), self.lock_step.passphrase, self._language
        self.next.setEnabled(False)
        self.background.change(
            lambda: desk.make_desk(self._path, text, passphrase=phrase, language=language),
            self._on_made,
            self._on_failed,
        )

    def _on_made(self, made: tuple[Desk, RecoveryKey]) -> None:
        self.desk, key = made
        step = RecoveryStep(key, self._language)
        step.changed.connect(self._on_changed)
        self._stack.addWidget(step)
        self._show(step, 2)

    def _on_failed(self, error: Exception) -> None:
        self.wrong.say(messages.sentence(error, self._language))
        self.wrong.show()
        self._on_changed()

    def _confirm_key(self) -> None:
        assert self.desk is not None
        vault = self.desk.vault
        self.background.change(lambda: rekeying.confirm_recovery_key(vault), touches={"vault"})

    def _show_imports(self) -> None:
        from dsr_desk.gui.imports.page import ImportsPage

        assert self.desk is not None
        self.imports = ImportsPage(Workplace(self.desk.vault, self.background, self._theme, self._language))
        self.imports.profiles.hide()
        self.imports.pile.taken.connect(lambda *_taken: self.next.say(self.tr("Done")))
        self._stack.addWidget(self.imports)
        self._show(self.imports, 3)
        self.imports.entered()
        self.imports.drop.choose.setFocus()


def first_start(vault: Path, theme: Theme, language: str) -> Desk | None:
    """Run the wizard; the open desk, or None where it was left before the vault was made."""
    wizard = FirstStart(vault, theme, language)
    wizard.exec()
    wizard.background.close()
    return wizard.desk
