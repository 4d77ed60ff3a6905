"""An older copy brings back what was erased after it: that is noticed, told, and a task until it is erased again."""

from datetime import timedelta
from pathlib import Path

from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import backups, reminders, requests, restored
from dsr_desk.services import vault as service
from dsr_desk.services.audit_head import RESTORED
from dsr_desk.store import audit, header
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.store.test_vault_file import Pocket, new_vault

REF = "DSR-2026-0002"


def purge(vault: Vault, ref: str) -> None:
    with vault.writing(restored.PURGED, ref=ref, purged={"rows": 1}):
        pass


def brought_back(tmp_path: Path, clock: Clock, *, to: str = "desk.vault", damage: bool = False) -> Vault:
    """A vault in which one case was erased before its copy and one after it, restored from that copy."""
    place = Pocket()
    vault, recovery = new_vault(tmp_path / "desk.vault", place, clock)
    for _ in range(2):
        asked = requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Bo Falk")
        requests.open_request(vault, asked)
    purge(vault, "DSR-2026-0001")
    backups.backup(vault, tmp_path / "copy.dsr")
    purge(vault, REF)
    vault.close()
    if damage:
        vault.path.write_bytes(b"x" * 8192)
    backups.restore(tmp_path / "copy.dsr", tmp_path / to, place, recovery_key=str(recovery), clock=clock)
    return service.open_vault(tmp_path / to, place, clock)


def tasks(vault: Vault) -> list[tuple[str, bool]]:
    return [(one.ref, one.is_late) for one in reminders.due(vault, vault.today()) if one.kind == "restored"]


def test_a_case_erased_after_the_copy_is_a_task_and_one_erased_before_it_is_not(tmp_path: Path, clock: Clock) -> None:
    vault = brought_back(tmp_path, clock)
    assert tasks(vault) == [(REF, True)]
    (told,) = restored.said(vault)
    assert told.sv == f"{REF}: det som raderats är tillbaka, kopian var äldre; radera det på nytt"
    requests.close(vault, REF, "Personen tog tillbaka den.")
    assert tasks(vault) == [(REF, True)]  # closing erases nothing
    purge(vault, REF)
    assert tasks(vault) == []
    vault.close()


def test_what_was_owed_before_a_second_restore_is_owed_after_it(tmp_path: Path, clock: Clock) -> None:
    vault = brought_back(tmp_path, clock)
    vault.close()
    place = Pocket()
    place.keys[header.read(vault.path).vault] = vault.key
    backups.restore(tmp_path / "copy.dsr", vault.path, place, clock=clock)
    again = service.open_vault(vault.path, place, clock)
    assert tasks(again) == [(REF, True)]
    again.close()


def test_a_case_younger_than_the_copy_is_told_of_for_a_month(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, recovery = new_vault(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    purge(vault, REF)
    vault.close()
    backups.restore(tmp_path / "copy.dsr", vault.path, place, recovery_key=str(recovery), clock=clock)
    again = service.open_vault(vault.path, place, clock)
    assert [one.sv for one in restored.said(again)] == [
        f"{REF}: kopian saknar ärendet: logga det på nytt och radera det som raderats"
    ]
    clock.now += timedelta(days=31)
    assert tasks(again) == []
    again.close()


def test_where_the_replaced_vault_is_gone_or_damaged_the_copys_own_day_is_told(tmp_path: Path, clock: Clock) -> None:
    for number, damaged in enumerate((False, True)):
        folder = tmp_path / str(number)
        folder.mkdir()
        vault = brought_back(folder, clock, to="desk.vault" if damaged else "other.vault", damage=damaged)
        assert tasks(vault) == [("", False)]
        assert "en kopia av 2026-11-23" in restored.said(vault)[0].sv
        vault.close()


def test_nothing_is_asked_for_where_nothing_was_erased_since(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, recovery = new_vault(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    backups.restore(tmp_path / "copy.dsr", vault.path, place, recovery_key=str(recovery), clock=clock)
    again = service.open_vault(vault.path, place, clock)
    assert tasks(again) == []
    with again.reading() as connection:
        line = audit.latest(connection, RESTORED)
    assert line is not None
    assert line.detail["erased"] == []
    again.close()
