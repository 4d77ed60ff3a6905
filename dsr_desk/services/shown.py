"""What was looked at: a masked number somebody asked to see, a letter with somebody's data in it."""

from datetime import timedelta

from dsr_desk.domain.record import Record
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault


def number_shown(vault: Vault, record: Record) -> None:
    """Write down that a record's personal number was shown. The line names the record by the vault's own number."""
    with vault.writing("number.shown", import_id=record.import_id, record=record.key, row=record.row):
        pass


def once_a_day(vault: Vault, action: str, ref: str, **detail: object) -> None:
    """Write down that this person looked at this today: the log tells of looks, not of every time a page is drawn."""
    since = vault.now() - timedelta(days=1)
    with vault.reading() as connection:
        lines = audit.lines(connection, ref)
    for line in reversed(lines):
        if line.at < since:
            break
        if (line.action, line.operator, dict(line.detail)) == (action, vault.operator, detail):
            return
    with vault.writing(action, ref=ref, **detail):
        pass
