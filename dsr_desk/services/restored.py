"""What a restore brought back: rows that were erased after the copy was made lie in the vault again.

The vault that was replaced knows which cases they belong to; their numbers are written beside the restore, and each is
a task until the rows are erased again. Without that vault nobody can know, and the copy's own day is told instead.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services.audit_head import RESTORED
from dsr_desk.store import audit, sqlcipher
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault

PURGED = "erasure.purged"
_FOR_DAYS = 30


def erased_in(replaced: Path, key: bytes, since: int) -> tuple[str, ...] | None:
    """The cases whose rows left the replaced vault after line `since`, or were to leave it again after a restore of its
    own; None where nobody can know.
    """
    if not replaced.exists() or not sqlcipher.opens(replaced, key):
        return None
    asked = "SELECT action, ref, detail FROM audit WHERE action IN (?, ?) AND seq > ? ORDER BY seq"
    found: dict[str, None] = {}
    try:
        with closing(sqlcipher.connect(replaced, key)) as connection:
            for action, ref, detail in connection.execute(asked, (PURGED, RESTORED, since)):
                refs = [ref] if action == PURGED else json.loads(detail).get("erased", [])
                found.update(dict.fromkeys(filter(None, refs)))
    except sqlcipher.DatabaseError:
        return None
    return tuple(found)


def reminders(connection: Connection, today: date) -> Iterator[Reminder]:
    """A task for each case whose erased rows are back, until they are erased again; closing it is not enough.

    A case that is younger than the copy, and the copy's own day where nobody could know more, are told for a month.
    """
    purged, told = audit.of_action(connection, PURGED), set[str]()
    for line in audit.of_action(connection, RESTORED):
        again = {one.ref for one in purged if one.seq > line.seq}
        is_fresh = (today - day_of(line.at)).days <= _FOR_DAYS
        for ref in [one for one in line.detail.get("erased", ()) if one not in again | told]:
            is_known = cases.is_known(connection, ref)
            if is_known or is_fresh:
                told.add(ref)
                yield Reminder(f"{ref}-restored", ref, "restored", today, True, _BACK if is_known else _GONE)
        copied = line.detail.get("copied")
        if copied and is_fresh:
            text = Text(_SINCE.sv.format(day=copied), _SINCE.en.format(day=copied))
            yield Reminder(f"restored-{line.seq}", "", "restored", day_of(line.at), False, text)


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
_GONE = Text(
    "kopian saknar ärendet: logga det på nytt och radera det som raderats",
    "the copy lacks the case: log it anew and erase again what was erased",
)
_SINCE = Text(
    "valvet kommer från en kopia av {day}: radera på nytt det som raderats efter den dagen (breven L11 och L12)",
    "the vault comes from a copy of {day}: erase again what was erased after that day (letters L11 and L12)",
)
