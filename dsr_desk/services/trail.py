"""The audit trail as a whole: verified, and exported for somebody who does not have the program."""

from dsr_desk.domain.audit import Head
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault


def verify(vault: Vault) -> int | None:
    """The sequence number of the first broken line, or None when the chain is whole."""
    with vault.reading() as connection:
        return audit.verify(connection)


def export(vault: Vault) -> str:
    """Every line as JSON, one a line, in the form that the checking script under `resources/` reads.

    That it was given out stands in it as its last line.
    """
    with vault.writing("audit.exported"):
        pass
    with vault.reading() as connection:
        return audit.export(connection)


def head(vault: Vault) -> Head:
    """The last line: whoever notes it outside the program can prove later that nothing before it was changed."""
    with vault.reading() as connection:
        return audit.head(connection)
