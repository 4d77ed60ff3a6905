"""What a restore brought back: rows that were erased after the copy was made lie in the vault again.

The vault that was replaced knows which cases they belong to; their numbers are written beside the restore, and each is
a task until the rows are erased again. Without that vault nobody can know, and the copy's own day is told instead.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services.audit_head import RESTORED
from dsr_desk.store import audit, sqlcipher
from dsr_desk.store.vault import Connection, Vault

PURGED, CLOSED = "erasure.purged", "request.closed"
_FOR_DAYS = 30


def erased_in(replaced: Path, key: bytes, since: int) -> tuple[str, ...] | None:
    """The cases whose rows left the replaced vault after line `since`; None where nobody can know."""
    if not replaced.exists() or not sqlcipher.opens(replaced, key):
        return None
    asked = "SELECT DISTINCT ref FROM audit WHERE action = ? AND seq > ? AND ref IS NOT NULL ORDER BY ref"
    try:
        with closing(sqlcipher.connect(replaced, key)) as connection:
            return tuple(ref for (ref,) in connection.execute(asked, (PURGED, since)))
    except sqlcipher.DatabaseError:
        return None


def reminders(connection: Connection, today: date) -> Iterator[Reminder]:
    """A task for each case whose erased rows are back, and the day of a copy that was put in nobody's place."""
    for line in audit.of_action(connection, RESTORED):
        later = (one for action in (PURGED, CLOSED) for one in audit.of_action(connection, action))
        again = {one.ref for one in later if one.seq > line.seq}
        for ref in line.detail.get("erased", ()):
            if ref not in again:
                yield Reminder(f"{ref}-restored", ref, "restored", today, True, _BACK)
        copied = line.detail.get("copied")
        if copied and (today - line.at.date()).days <= _FOR_DAYS:
            text = Text(_SINCE.sv.format(day=copied), _SINCE.en.format(day=copied))
            yield Reminder(f"restored-{line.seq}", "", "restored", line.at.date(), False, text)


def said(vault: Vault) -> tuple[Text, ...]:
    """What is to be done after the restore, in words."""
    with vault.reading() as connection:
        found = tuple(reminders(connection, vault.today()))
    return tuple(
        Text(f"{one.ref}: {one.text.sv}", f"{one.ref}: {one.text.en}") if one.ref else one.text for one in found
    )


_BACK = Text(
    "det som raderats är tillbaka, kopian var äldre; radera det på nytt",
    "what was erased is back, the copy was older; erase it again",
)
_SINCE = Text(
    "valvet kommer från en kopia av {day}: radera på nytt det som raderats efter den dagen (breven L11 och L12)",
    "the vault comes from a copy of {day}: erase again what was erased after that day (letters L11 and L12)",
)
