"""What was looked at in full outside a case: a masked personal number that somebody asked to see."""

from dsr_desk.domain.record import Record
from dsr_desk.store.vault import Vault


def number_shown(vault: Vault, record: Record) -> None:
    """Write down that a record's personal number was shown. The line names the record by the vault's own number."""
    with vault.writing("number.shown", import_id=record.import_id, record=record.key, row=record.row):
        pass
