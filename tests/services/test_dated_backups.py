"""Copies made by themselves: one a day, verified, thinned; never somebody else's file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.services import backups, dated_backups, reminders, settings
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace
from tests.conftest import Clock


@pytest.fixture
def folder(vault: Vault, tmp_path: Path) -> Path:
    place = tmp_path / "copies"
    place.mkdir()
    settings.change(vault, "backup_folder", str(place))
    return place


def days(vault: Vault, clock: Clock, number: int) -> Iterator[None]:
    for _ in range(number):
        clock.now += timedelta(days=1)
        dated_backups.make_if_due(vault)
        yield


def test_one_copy_a_day_and_it_restores(vault: Vault, folder: Path, tmp_path: Path) -> None:
    made = dated_backups.make_if_due(vault)
    assert made is not None
    assert made.file == folder / "dsr-desk-2026-11-23.backup"
    assert dated_backups.make_if_due(vault) is None
    backups.restore(made.file, tmp_path / "there" / "desk.vault", NoKeyPlace(), passphrase="prov")


def test_a_copy_that_was_taken_away_is_made_again(vault: Vault, folder: Path) -> None:
    made = dated_backups.make(vault)
    made.file.unlink()
    assert dated_backups.is_due(vault)
    assert list(folder.iterdir()) == []


def test_without_a_folder_they_lie_beside_the_vault(vault: Vault) -> None:
    made = dated_backups.make(vault)
    assert made.file.parent == vault.path.parent / "desk-backups"
    assert made.file.parent.stat().st_mode & 0o077 == 0


def test_thirty_days_are_thinned_and_a_file_of_somebody_elses_is_not(vault: Vault, folder: Path, clock: Clock) -> None:
    by_hand = folder / "dsr-desk-2026-11-01.backup"
    backups.backup(vault, by_hand)
    (folder / "dsr-desk-2026-10-01.backup").write_bytes(b"somebody's own")
    for _ in days(vault, clock, 30):
        pass
    there = {file.name for file in folder.iterdir()}
    assert {by_hand.name, "dsr-desk-2026-10-01.backup"} <= there
    ours = there - {by_hand.name, "dsr-desk-2026-10-01.backup"}
    assert len(ours) == 12 + 3, "twelve days, the Sundays before them, and the last of November"


def test_a_folder_that_is_not_there_is_told_and_nothing_is_thinned(vault: Vault, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(UserError, match="does not exist"):
        dated_backups.make(vault)


def test_switched_off_nothing_is_made(vault: Vault, folder: Path) -> None:
    settings.change(vault, "backup_daily", False)
    assert dated_backups.make_if_due(vault) is None
    assert list(folder.iterdir()) == []


def test_a_last_copy_a_week_old_is_reminded_of(vault: Vault, folder: Path, clock: Clock) -> None:
    def kinds() -> list[str]:
        return [one.kind for one in reminders.due(vault, vault.today())]

    assert kinds() == []
    clock.now += timedelta(days=7)
    assert kinds() == ["backup"]
    dated_backups.make(vault)
    assert kinds() == []
    clock.now += timedelta(days=7)
    (only,) = reminders.due(vault, vault.today())
    assert only.text.en == "the vault's last backup is of 2026-11-30"
    assert "DSR Desk: " in reminders.ics(vault, "en")
    assert folder.exists()


def test_the_newest_whole_copy_is_found_without_opening_the_vault(vault: Vault, folder: Path, clock: Clock) -> None:
    for _ in days(vault, clock, 3):
        pass
    vault.close()
    newest = folder / "dsr-desk-2026-11-26.backup"
    assert dated_backups.newest_good(vault.path) == newest
    body = bytearray(newest.read_bytes())
    body[len(body) // 2] ^= 1
    newest.write_bytes(body)
    assert dated_backups.newest_good(vault.path) == folder / "dsr-desk-2026-11-25.backup"
