"""The recovery key opens: with a copy or without, with a keyring or without, and after a kill in a change of keys."""

import os
from pathlib import Path

import pytest

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.services import backups, policies, rekeying, vault_key
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import audit, header
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace
from tests.conftest import Clock
from tests.store.test_vault_file import CHEAP, Pocket, new_vault

NOWHERE = NoKeyPlace()
POLICY = policies.shipped("demo")


def locked_vault(path: Path, clock: Clock) -> tuple[Vault, RecoveryKey]:
    """A vault locked by a passphrase alone."""
    return create_vault(path, POLICY, NOWHERE, clock, passphrase="den gamla", cost=CHEAP)


def opens(path: Path, place: Pocket | NoKeyPlace, clock: Clock, passphrase: str | None = None) -> bool:
    vault = service.open_vault(path, place, clock, passphrase=passphrase)
    try:
        return service.check(vault).is_whole
    finally:
        vault.close()


def test_a_forgotten_passphrase_is_no_loss_the_copy_opens_from_the_keyring(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = locked_vault(tmp_path / "desk.vault", clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    place, there = Pocket(), tmp_path / "there" / "desk.vault"
    backups.restore(tmp_path / "copy.dsr", there, place, recovery_key=str(recovery))
    assert opens(there, place, clock)


def test_a_copy_opens_by_a_new_passphrase_where_there_is_no_keyring(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    there = tmp_path / "there" / "desk.vault"
    backups.restore(tmp_path / "copy.dsr", there, NOWHERE, recovery_key=str(recovery), passphrase="en ny", cost=CHEAP)
    assert opens(there, NOWHERE, clock, passphrase="en ny")


def test_a_copy_that_could_not_be_opened_here_is_not_put_in_place(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    there = tmp_path / "there" / "desk.vault"
    with pytest.raises(VaultTrouble, match="Give a new passphrase"):
        backups.restore(tmp_path / "copy.dsr", there, NOWHERE, recovery_key=str(recovery))
    assert not there.exists()


@pytest.mark.parametrize("passphrase", [None, "en ny"])
def test_the_recovery_key_opens_the_vault_where_it_lies_without_a_copy(
    tmp_path: Path, clock: Clock, passphrase: str | None
) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    vault.close()
    place = Pocket()
    vault_key.give_back(vault.path, place, str(recovery), passphrase=passphrase, cost=CHEAP)
    assert opens(vault.path, place, clock, passphrase)


def test_the_recovery_key_of_another_vault_gives_nothing_back(tmp_path: Path, clock: Clock) -> None:
    vault, _ = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    vault.close()
    before, place = header.path_of(vault.path).read_text(), Pocket()
    with pytest.raises(VaultTrouble, match="another vault"):
        vault_key.give_back(vault.path, place, str(RecoveryKey(os.urandom(32))))
    assert place.keys == {}
    assert header.path_of(vault.path).read_text() == before


def test_a_start_without_the_passphrase_does_not_undo_a_killed_change_of_keys(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.vault"
    locked_vault(path, clock)[0].close()
    calls = iter((rekeying.settle, _killed))
    monkeypatch.setattr(rekeying, "settle", lambda *given: next(calls)(*given))
    with pytest.raises(KeyboardInterrupt):
        rekeying.rekey(path, NOWHERE, passphrase="den gamla", cost=CHEAP)
    monkeypatch.undo()
    with pytest.raises(VaultTrouble, match="not on this computer"):
        service.open_vault(path, NOWHERE, clock)
    assert opens(path, NOWHERE, clock, passphrase="den gamla")


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_log_left_without_its_vault_is_not_written_into_the_restored_one(tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    vault, recovery = new_vault(path, place, clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    for _ in range(20):
        with vault.writing("test.after_the_copy"):
            pass
    log = path.with_name("desk.vault-wal").read_bytes()
    vault.close()
    path.unlink()
    path.with_name("desk.vault-wal").write_bytes(log)
    backups.restore(tmp_path / "copy.dsr", path, place, recovery_key=str(recovery))
    assert opens(path, place, clock)
    assert path.with_name("desk.vault.before-restore-1-wal").read_bytes() == log


def test_a_copy_is_made_and_compared_while_others_write(tmp_path: Path, clock: Clock) -> None:
    from threading import Event, Thread

    vault, _ = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    enough = Event()

    def write() -> None:
        while not enough.is_set():
            with vault.writing("test.busy"):
                pass

    writer = Thread(target=write)
    writer.start()
    try:
        for number in range(4):
            backups.backup(vault, tmp_path / f"copy-{number}.dsr")
    finally:
        enough.set()
        writer.join()
    with vault.reading() as connection:
        assert audit.verify(connection) is None
    vault.close()
