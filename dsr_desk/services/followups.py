"""What an answer leaves to be followed up: alarms, half-done work lists, recipients, proofs, and the diary."""

from collections.abc import Iterator
from datetime import date, timedelta

from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.proof import Seen
from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services import diary, guard, restored, settings
from dsr_desk.store import audit, findings, notices, proofs
from dsr_desk.store.vault import Connection, Vault

NEXT_EXPORT = timedelta(days=30)
"""So long after the ticks the next export of each system is asked for: most are made once a month."""
HALF_DONE = timedelta(days=7)
"""A work list half done is asked for a week after its last tick."""
ASKED_LONG = timedelta(days=30)
"""Old copies are asked about so long after their day; nobody can tick what lies on a shelf."""
CHASED = timedelta(days=14)
"""A recipient that was chased gets so long to confirm."""


def every(vault: Vault, today: date) -> tuple[Reminder, ...]:
    """All of it, with its day; `is_late` where a day that was promised or computed has passed."""
    with vault.reading() as connection:
        decided = findings.decided(connection)
        shown = (
            *_tasks(decided),
            *_proofs(connection, decided),
            *_notices(connection, today),
            *_backups(connection, today),
            *restored.reminders(connection, today),
        )
    return (*_alarms(vault, today), *shown, *_diary(vault, today))


def _alarms(vault: Vault, today: date) -> Iterator[Reminder]:
    """Somebody is back: a task on the case, today."""
    for ref in dict.fromkeys(one.ref for one in guard.alarms(vault)):
        text = Text("en bevakad person står i en fil igen", "a person watched for stands in a file again")
        yield Reminder(f"{ref}-alarm", ref, "alarm", today, False, text)


def _tasks(decided: dict[str, list[Finding]]) -> Iterator[Reminder]:
    """Some systems are ticked, others wait."""
    for ref, found in decided.items():
        waiting = [one for one in found if _waits(one)]
        ticked = [one.done_on for one in found if one.done_on]
        if waiting and ticked:
            text = Text(
                f"arbetslistan är delvis klar: {len(waiting)} av {len(found)} poster kvar",
                f"the work list is partly done: {len(waiting)} of {len(found)} records left",
            )
            yield Reminder(f"{ref}-worklist", ref, "worklist", max(ticked) + HALF_DONE, False, text)


def _waits(one: Finding) -> bool:
    return one.done_on is None and one.decision is not None and one.decision.outcome is not Outcome.KEEP_UNTIL


def _proofs(connection: Connection, decided: dict[str, list[Finding]]) -> Iterator[Reminder]:
    """Everything is ticked, and no export since has shown it; or one has shown the person still there."""
    for ref, found in decided.items():
        erased = [one for one in found if one.decision and one.decision.outcome is Outcome.ERASE]
        days = [one.done_on for one in erased if one.done_on]
        if not days or len(days) < len(erased):
            continue
        known = {one.source: one.seen for one in proofs.latest(connection, ref)}
        wanting = {one.match.record.source for one in erased}
        open_ones = [source for source in sorted(wanting) if known.get(source) not in (Seen.GONE, Seen.KEPT_AS_PLANNED)]
        if open_ones:
            text = Text(
                "läs in nästa export och kontrollera raderingen", "read in the next export and check the erasure"
            )
            yield Reminder(f"{ref}-proof", ref, "proof", max(days) + NEXT_EXPORT, False, text)


def _notices(connection: Connection, today: date) -> Iterator[Reminder]:
    """A recipient was asked to confirm by a day."""
    for ref, one in notices.waiting(connection):
        if one.confirm_by is None:
            continue
        on = max(one.confirm_by, one.chased_on + CHASED) if one.chased_on else one.confirm_by
        text = Text("en mottagare ska ha bekräftat (artikel 19)", "a recipient was to confirm (Article 19)")
        yield Reminder(f"{ref}-recipient-{one.recipient}", ref, "recipient", on, on < today, text)


def _backups(connection: Connection, today: date) -> Iterator[Reminder]:
    """Copies of the vault made before somebody was purged hold her still: the letter said by when they are gone."""
    made = [at for _, at in audit.instants(connection, "vault.backed_up")]
    days = timedelta(days=settings.read(connection).backup_days)
    for ref, at in dict(audit.instants(connection, "erasure.purged")).items():
        on = at.date() + days
        if ref and any(one < at for one in made) and today <= on + ASKED_LONG:
            text = Text(
                f"radera valvets säkerhetskopior från före {at.date()}",
                f"delete the vault's backups made before {at.date()}",
            )
            yield Reminder(f"{ref}-backups", ref, "backups", on, False, text)


def _diary(vault: Vault, today: date) -> Iterator[Reminder]:
    """What was kept may go."""
    for one in diary.every(vault):
        text = Text(f"radera: {one.what.sv}", f"erase: {one.what.en}")
        yield Reminder(one.uid, one.refs[0], "diary", one.on, one.on < today, text)
