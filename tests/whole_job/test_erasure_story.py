"""An erasure from the request to the proof, and two months later the alarm when the person is back."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.alarm import Alarm
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import erasure, guard, imports, proof, requests, review
from dsr_desk.services.proof import Seen
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import exports


def take_in(vault: Vault, file: Path, source: str) -> None:
    for plan in imports.preview(file, source=source):
        imports.take_in(vault, plan)


@pytest.fixture
def erased(vault: Vault, tmp_path: Path) -> str:
    """A case whose Lime card was erased and whose Visma row is kept."""
    visma, lime = exports.write(tmp_path)
    take_in(vault, visma, "visma")
    take_in(vault, lime, "lime")
    known = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",)}
    case = requests.open_request(
        vault, requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Karin Ekdahl", known)
    )
    review.search_case(vault, case.ref)
    review.accept_certain(vault, case.ref)
    review.choose(vault, case.ref, ["kundregister.csv:2"], Choice.INCLUDE)
    review.choose(vault, case.ref, ["limecrm-personer.csv:3"], Choice.EXCLUDE, "en annan person")
    erasure.decide(vault, case.ref, ["limecrm-personer.csv:2"], Decision(Outcome.ERASE))
    kept = Decision(Outcome.KEEP_UNTIL, vault.today() + timedelta(days=900), "bokföringslagen 7 kap. 2 §")
    erasure.decide(vault, case.ref, ["kundregister.csv:2"], kept)
    erasure.done(vault, case.ref)
    return case.ref


def without_karin(folder: Path) -> Path:
    text = "\n".join(line for line in exports.LIME.splitlines() if not line.startswith("Karin")) + "\n"
    file = folder / "limecrm-december.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_system_that_was_not_read_again_says_so(vault: Vault, erased: str) -> None:
    assert {one.seen for one in proof.verify(vault, erased)} == {Seen.NOT_READ_AGAIN}


def test_the_next_export_proves_that_the_person_is_gone(
    vault: Vault, erased: str, tmp_path: Path, clock: Clock
) -> None:
    clock.now += timedelta(days=30)
    take_in(vault, without_karin(tmp_path), "lime")
    (lime,) = [one for one in proof.verify(vault, erased) if one.source == "lime"]
    assert lime.seen is Seen.GONE
    assert lime.sha256


def test_a_file_read_in_before_the_records_were_chosen_proves_nothing(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    _visma, lime = exports.write(tmp_path)
    take_in(vault, lime, "lime")
    take_in(vault, without_karin(tmp_path), "lime")
    clock.now += timedelta(days=1)
    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    case = requests.open_request(
        vault, requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Karin Ekdahl", known)
    )
    review.search_case(vault, case.ref)
    review.choose(vault, case.ref, ["limecrm-personer.csv:2"], Choice.INCLUDE)
    erasure.decide(vault, case.ref, ["limecrm-personer.csv:2"], Decision(Outcome.ERASE))
    erasure.done(vault, case.ref)
    assert {one.seen for one in proof.verify(vault, case.ref)} == {Seen.NOT_READ_AGAIN}


def test_the_next_export_names_the_row_where_she_still_stands(vault: Vault, erased: str, tmp_path: Path) -> None:
    again = tmp_path / "limecrm-again.csv"
    again.write_text(exports.LIME + "\n", encoding="utf-8")
    take_in(vault, again, "lime")
    (lime,) = [one for one in proof.verify(vault, erased) if one.source == "lime"]
    assert lime.seen is Seen.STILL_THERE
    assert lime.rows == ("limecrm-again.csv:2",)


def test_a_later_import_that_brings_her_back_raises_the_alarm_in_any_spelling(
    vault: Vault, erased: str, tmp_path: Path, clock: Clock
) -> None:
    clock.now += timedelta(days=60)
    take_in(vault, without_karin(tmp_path), "lime")
    assert guard.watch(vault) == ()
    back = tmp_path / "nyhetsbrev.csv"
    back.write_text("E-post;Förnamn\nKARIN.EKDAHL@EXAMPLE.SE;Karin\nannan@example.se;Bo\n", encoding="utf-8")
    take_in(vault, back, "newsletter")
    (alarm,) = guard.watch(vault)
    assert (alarm.ref, alarm.record_id) == (erased, "nyhetsbrev.csv:2")


def test_the_guard_ends_by_the_persons_wish(vault: Vault, erased: str, tmp_path: Path) -> None:
    guard.end(vault, erased)
    again = tmp_path / "limecrm-again.csv"
    again.write_text(exports.LIME + "\n", encoding="utf-8")
    take_in(vault, again, "lime")
    assert guard.watch(vault) == ()


def test_the_guard_holds_nobodys_data(vault: Vault, erased: str) -> None:
    with vault.reading() as connection:
        stored = repr(connection.exec_driver_sql("SELECT * FROM guard").fetchall())
    assert erased in stored
    assert "ekdahl" not in stored.casefold()


def back_again(vault: Vault, folder: Path) -> Alarm:
    """The one alarm of a newsletter list in which she stands."""
    back = folder / "nyhetsbrev.csv"
    back.write_text("E-post;Förnamn\nannan@example.se;Bo\nkarin.ekdahl@example.se;Karin\n", encoding="utf-8")
    take_in(vault, back, "newsletter")
    (alarm,) = guard.watch(vault, imports.listing(vault)[0].id)
    return alarm


def test_an_alarm_stands_until_it_is_dismissed_with_a_reason_and_is_not_raised_again(
    vault: Vault, erased: str, tmp_path: Path
) -> None:
    alarm = back_again(vault, tmp_path)
    assert (alarm.file, alarm.row) == ("nyhetsbrev.csv", 3)
    assert guard.alarms(vault) == (alarm,)
    with pytest.raises(UserError):
        guard.dismiss(vault, erased, alarm.import_id, alarm.record_id, "  ")
    assert guard.dismiss(vault, erased, alarm.import_id, alarm.record_id, "Brodern har samma adress.") == ()
    assert guard.watch(vault) == ()
    assert guard.recall(vault, erased, alarm.import_id, alarm.record_id) == (alarm,)


def test_an_import_taken_back_takes_its_alarms_along_and_its_number_is_not_used_again(
    vault: Vault, erased: str, tmp_path: Path
) -> None:
    assert erased
    alarm = back_again(vault, tmp_path)
    imports.undo(vault, alarm.import_id)
    assert guard.alarms(vault) == ()
    again = back_again(vault, tmp_path)
    assert again.import_id > alarm.import_id


def test_searching_the_case_again_does_not_silence_an_alarm(vault: Vault, erased: str, tmp_path: Path) -> None:
    alarm = back_again(vault, tmp_path)
    review.search_case(vault, erased)
    assert guard.watch(vault) == (alarm,)
