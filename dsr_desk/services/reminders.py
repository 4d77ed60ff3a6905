"""What is due: recomputed each time from the stored dates, never counted down. Case numbers only, no names."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from dsr_desk.domain.calendar_file import Entry, as_ics
from dsr_desk.domain.reminder import Reminder as Reminder
from dsr_desk.domain.request import Request
from dsr_desk.domain.words import Text
from dsr_desk.services import dated_backups, followups, leftover, requests, restrictions
from dsr_desk.store import reminders as store
from dsr_desk.store.vault import Vault

SOON = timedelta(days=7)
"""How long before its day a thing is worth a reminder: the post needs three working days (law.md T13)."""


def due(vault: Vault, today: date) -> tuple[Reminder, ...]:
    """What is late, or falls within a week, on `today`; the latest first."""
    found = [one for one in every(vault, today) if one.on - today <= SOON]
    return tuple(sorted(found, key=lambda one: (one.on, one.ref)))


def every(vault: Vault, today: date) -> tuple[Reminder, ...]:
    """Every coming date of every open case, and what an answer leaves to be followed up."""
    answers = (one for case in requests.every(vault) if not case.is_over for one in _of_case(vault, case, today))
    return (
        *answers,
        *followups.every(vault, today),
        *_restricted(vault, today),
        *_of_vault(vault, today),
        *leftover.reminders(vault, today),
    )


def _restricted(vault: Vault, today: date) -> Iterator[Reminder]:
    """When the check behind a restriction should be over, also in a case that is answered (Art. 18(3))."""
    for one in restrictions.every(vault):
        if one.is_live and one.check_until:
            text = Text(
                "begränsningen: prövningen bör vara klar, skicka L14 innan den hävs",
                "the restriction: the check should be over, send L14 before it is lifted",
            )
            yield Reminder(
                f"{one.ref}-restriction", one.ref, "restriction", one.check_until, one.check_until < today, text
            )  # fmt: skip


def unsaid(vault: Vault, today: date) -> tuple[Reminder, ...]:
    """What is due and has not been shown today."""
    with vault.reading() as connection:
        shown = store.shown_since(connection, _midnight(today))
    return tuple(one for one in due(vault, today) if one.uid not in shown)


def mark_said(vault: Vault, said: Sequence[Reminder]) -> None:
    """These were shown: nobody is nagged twice in a day."""
    if said:
        with vault.writing("reminders.shown", reminders=len(said)) as connection:
            store.mark_shown(connection, [one.uid for one in said], vault.now().replace(tzinfo=None))


def ics(vault: Vault, language: str) -> str:
    """All coming dates as a calendar file (RFC 5545)."""
    found = every(vault, vault.today())
    return as_ics((Entry(one.uid, one.on, _summary(one, language)) for one in found), vault.now())


def _of_vault(vault: Vault, today: date) -> Iterator[Reminder]:
    """The last copy is old: no case's, and never late by law."""
    since = dated_backups.old_since(vault)
    if since is not None and since <= today:
        last = dated_backups.last(vault)
        text = (
            Text(f"valvets senaste säkerhetskopia är från {last}", f"the vault's last backup is of {last}")
            if last
            else Text("valvet har ingen säkerhetskopia", "the vault has no backup")
        )
        yield Reminder(f"backup-{since}", "", "backup", since, False, text)


def _of_case(vault: Vault, case: Request, today: date) -> Iterator[Reminder]:
    law = requests.deadline(vault, case)
    last = law.due or law.safe
    yield _reminder(case, "due", last, today, "sista dag att svara", "last day to answer")
    if case.pauses and law.due and law.safe < law.due:
        yield _reminder(case, "safe", law.safe, today, "säkert datum att svara", "safe date to answer")
    if not case.extension and law.extension_notice_by != last and law.extension_notice_by >= today:
        yield _reminder(
            case, "extension", law.extension_notice_by, today,
            "sista dag att meddela förlängning", "last day to give notice of an extension",
        )  # fmt: skip
    if case.pauses and case.pauses[-1].until is None:
        asked = case.pauses[-1].since
        yield _reminder(
            case, "question", max(asked + timedelta(days=7), asked), today,
            "frågan till personen är obesvarad", "the question to the person is unanswered",
        )  # fmt: skip


def _reminder(case: Request, kind: str, on: date, today: date, sv: str, en: str) -> Reminder:
    return Reminder(f"{case.ref}-{kind}", case.ref, kind, on, on < today, Text(sv, en))


def _summary(one: Reminder, language: str) -> str:
    said = one.text.said_in(language)
    return f"{one.ref}: {said}" if one.ref else f"DSR Desk: {said}"


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)
