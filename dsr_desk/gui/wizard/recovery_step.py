"""The recovery key of the new vault: shown once, kept by the person, two groups asked back."""

from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.gui.recovery import RecoveryKeyView
from dsr_desk.gui.wizard.steps import Step


class RecoveryStep(Step):
    """The second half of the locking step."""

    def __init__(self, key: RecoveryKey, language: str) -> None:
        super().__init__(
            self.tr("The recovery key"),
            self.tr("It opens the vault when the computer is broken or the passphrase forgotten. Print it now; it is "
                    "not shown again."),
        )  # fmt: skip
        self.view = RecoveryKeyView(key, language)
        self.view.confirmed.connect(lambda _is: self.changed.emit())
        self.body.addWidget(self.view)

    @property
    def is_answered(self) -> bool:
        """Two groups were written back right."""
        return self.view.is_confirmed
