"""What can go wrong and be mended by the person at the desk.

A `UserError` carries the sentence to show: what happened, where, and what to do next. It never carries personal data.
Everything that is not a `UserError` is a bug.
"""

from dsr_desk.domain.words import Text


class UserError(Exception):
    """The person can mend this. `text` says what happened, where, and what to do; one or two sentences."""

    exit_status = 1

    def __init__(self, sv: str, en: str) -> None:
        self.text = Text(sv, en)
        super().__init__(en)


class UsageError(UserError):
    """A word of the command line, or a value in a form, is not one that exists (exit status 2)."""

    exit_status = 2


class FileTrouble(UserError):
    """A file that cannot be read: names file, sheet, row or cell. Nothing was stored."""


class NotAllowed(UserError):
    """A step that the law or the state of the case forbids; the text names the rule and the date."""


class Changed(UserError):
    """The case was changed by somebody else since it was read."""


class VaultTrouble(UserError):
    """The vault cannot be opened: wrong key, missing key, no vault there."""


class VaultDamaged(VaultTrouble):
    """The vault or a backup is damaged, is no vault at all, or comes from a newer version (exit status 3)."""

    exit_status = 3


class VaultNewer(VaultDamaged):
    """The vault or a backup comes from a newer version: whole, and no copy would help."""


class Cancelled(Exception):
    """The person asked for the work to stop; nothing was written."""
