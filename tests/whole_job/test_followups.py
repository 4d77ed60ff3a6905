"""After the answer: the diary of later erasures, recipients, the work list on paper, reminders, the alarm's end."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.finding import Decision, Outcome
from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.settings import Settings
from dsr_desk.services import (
    backups,
    diary,
    erasure,
    guard,
    imports,
    letters,
    recipient_letters,
    recipients,
    reminders,
    requests,
    worklist,
)
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job.pdf_text import text_of
from tests.whole_job.test_purge import answer, answered, take_in, ticked

__all__ = ["answered", "ticked"]
KEPT = "bokföringslagen (1999:1078) 7 kap. 2 §"


def test_kept_data_come_back_as_a_task_on_the_first_working_day_after(vault: Vault, ticked: str) -> None:
    decision = Decision(Outcome.KEEP_UNTIL, date(2031, 12, 31), KEPT)
    erasure.decide(vault, ticked, ["kundregister.csv:2"], decision)
    (later,) = diary.every(vault)
    assert (later.on, later.persons, later.refs) == (date(2032, 1, 2), 1, (ticked,))
    assert later.sentence.sv == "2 januari 2032: 1 kund i Visma"
    assert "DTSTART;VALUE=DATE:20320102" in diary.ics(vault, "sv")


def test_kept_data_are_not_released_before_their_day_and_leave_the_vault_after(
    vault: Vault, answered: str, clock: Clock
) -> None:
    (later,) = diary.every(vault)
    with pytest.raises(NotAllowed):
        diary.release(vault, "visma", later.until)
    clock.now += timedelta(days=905)
    assert [one.kind for one in reminders.due(vault, vault.today()) if one.kind == "diary"] == ["diary"]
    assert diary.release(vault, "visma", later.until, by="Ekonomi") == ()
    visma = next(one for one in imports.listing(vault) if one.source == "visma")
    assert visma.rows_purged == 1
    assert [one.kind for one in reminders.due(vault, vault.today()) if one.kind == "diary"] == []
    assert answered


def test_a_clock_behind_the_log_decides_nothing(vault: Vault, ticked: str, clock: Clock) -> None:
    clock.now -= timedelta(days=2)
    for refused in (
        lambda: erasure.plan(vault, ticked),
        lambda: erasure.adopt(vault, ticked),
        lambda: erasure.done(vault, ticked),
        lambda: erasure.decide(vault, ticked, ["lime.csv:2"], Decision(Outcome.ERASE)),
        lambda: diary.release(vault, "visma", date(2020, 1, 1)),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_the_work_list_names_each_record_and_shows_what_is_done(vault: Vault, ticked: str) -> None:
    found = {one.record.sv: one for one in worklist.lines(vault, ticked)}
    assert found["rad 2 i lime.csv"].todo.sv == "ta bort posten"
    assert found["rad 3 i lime.csv"].todo.sv == "ta bort det som står om personen i texten"
    assert found["kund 1042"].todo.sv.startswith("behåll till och med")
    assert {one.done_by for one in found.values()} == {"Test"}


def test_the_work_list_is_a_paper_a_table_and_a_calendar(vault: Vault, ticked: str) -> None:
    erasure.decide(vault, ticked, ["lime.csv:3"], Decision(Outcome.ERASE))  # takes its tick back
    paper = " ".join(text_of(worklist.make(vault, ticked, "pdf", "sv")).split())
    assert "Arbetslista" in paper
    assert "kund 1042" in paper
    table = worklist.make(vault, ticked, "csv", "sv").decode("utf-8-sig").splitlines()
    assert table[0] == "System;Ansvarig;Vem;Post;Att göra;Klart;Av"
    assert len(table) == 4
    assert worklist.make(vault, ticked, "xlsx", "en")[:2] == b"PK"
    calendar = worklist.make(vault, ticked, "ics", "sv").decode()
    assert f"{ticked}: 1 poster att göra i Lime" in calendar
    assert "Ekdahl" not in calendar


def test_single_records_are_ticked_with_who_did_it_and_half_done_is_reminded_of(
    vault: Vault, ticked: str, clock: Clock
) -> None:
    erasure.decide(vault, ticked, ["lime.csv:2", "lime.csv:3"], Decision(Outcome.ERASE))
    found = erasure.done(vault, ticked, "lime", record_ids=["lime.csv:2"], by="Malin")
    assert {one.record_id: one.done_by for one in found if one.done_on} == {
        "lime.csv:2": "Malin", "kundregister.csv:2": "Test",
    }  # fmt: skip
    clock.now += timedelta(days=7)
    (told,) = [one for one in reminders.due(vault, vault.today()) if one.kind == "worklist"]
    assert told.text.en == "the work list is partly done: 1 of 3 records left"


def test_recipients_get_their_letters_in_one_go_and_are_chased(vault: Vault, ticked: str, clock: Clock) -> None:
    waiting = [one.recipient for one in recipients.notices(vault, ticked) if not one.is_settled]
    assert waiting
    made = recipient_letters.make(vault, ticked)
    assert len(made) == len(waiting)
    said = " ".join(text_of(made[0].body).split())
    assert "Radera uppgifterna hos er" in said
    assert "14 december 2026" in said
    recipients.told(vault, ticked, waiting[0])
    clock.now += timedelta(days=22)
    (late,) = [one for one in reminders.due(vault, vault.today()) if one.kind == "recipient"]
    assert late.is_late
    recipients.chased(vault, ticked, waiting[0])
    assert [one for one in reminders.due(vault, vault.today()) if one.kind == "recipient"] == []
    recipients.answered(vault, ticked, waiting[0])
    with pytest.raises(UserError):
        recipients.chased(vault, ticked, waiting[0])


def test_a_mail_draft_to_a_recipient_is_not_addressed_to_the_person(vault: Vault, ticked: str) -> None:
    (draft, *_) = recipient_letters.make(vault, ticked, form="eml")
    assert b"karin.ekdahl@example.se" not in draft.body.split(b"\r\n\r\n")[0]


def test_a_restriction_and_a_marketing_objection_are_guarded_once_their_letter_is_out(
    vault: Vault, tmp_path: Path
) -> None:
    from dsr_desk.domain.fields import Field
    from dsr_desk.domain.letter import LetterKind

    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    case = requests.open_request(
        vault,
        requests.NewRequest((Right.OBJECTION_MARKETING,), vault.today(), Channel.MAIL, "Karin Ekdahl", known),
    )
    letters.issue(vault, case.ref, LetterKind.L17, said={"stopped_on": "2026-11-23"})
    letters.mark_sent(vault, case.ref, "L17", Channel.MAIL)
    assert guard.is_guarded(vault, case.ref)
    back = take_in(vault, tmp_path, "brev.csv", "E-post\nKarin.Ekdahl@example.se\n", "newsletter")
    assert [one.reason for one in guard.watch(vault, back)] == ["objection"]
    guard.end(vault, case.ref)
    assert guard.protect(vault, case.ref) == 0
    assert not guard.is_guarded(vault, case.ref)


def test_an_objection_is_guarded_from_the_day_it_came_and_not_in_the_ledger(vault: Vault, tmp_path: Path) -> None:
    from dsr_desk.domain.fields import Field
    from dsr_desk.services import stops

    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    case = requests.open_request(
        vault,
        requests.NewRequest((Right.OBJECTION_MARKETING,), vault.today(), Channel.MAIL, "Karin Ekdahl", known),
    )
    ledger = take_in(vault, tmp_path, "kunder.csv", "Kundnr;E-post\n1;karin.ekdahl@example.se\n", "visma")
    assert guard.watch(vault, ledger) == ()
    letter = take_in(vault, tmp_path, "brev.csv", "E-post\nkarin.ekdahl@example.se\n", "newsletter")
    assert [one.ref for one in guard.watch(vault, letter)] == [case.ref]
    stops.end(vault, case.ref, "Ringde och ville ha breven igen.")
    assert guard.alarms(vault) == ()
    assert not guard.is_guarded(vault, case.ref)


def test_copies_of_the_vault_made_before_a_purge_are_asked_about_on_the_letters_day(
    vault: Vault, ticked: str, tmp_path: Path, clock: Clock
) -> None:
    backups.backup(vault, tmp_path / "kopia.dsrbackup")
    clock.now += timedelta(hours=1)
    answer(vault, ticked)
    clock.now += timedelta(days=Settings().backup_days)
    (told,) = [one for one in reminders.due(vault, vault.today()) if one.kind == "backups"]
    assert told.text.sv == "radera valvets säkerhetskopior från före 2026-11-23"
    clock.now += timedelta(days=31)
    assert "backups" not in {one.kind for one in reminders.due(vault, vault.today())}
