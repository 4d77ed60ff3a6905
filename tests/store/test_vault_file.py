"""The vault's file and its key: each thing that can be wrong is told apart, and nothing is lost on the way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError, VaultDamaged, VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey, parse
from dsr_desk.services import backups, policies, rekeying
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import audit, header
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.clock import now
from dsr_desk.system.keys import NoKeyPlace
from tests.conftest import Clock

CHEAP = Cost(1, 1, 64)


class Pocket:
    """A place for keys in memory, as a keyring that works."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    def get(self, vault: str) -> bytes | None:
        return self.keys.get(vault)

    def put(self, vault: str, key: bytes) -> None:
        self.keys[vault] = key

    def forget(self, vault: str) -> None:
        self.keys.pop(vault, None)


def new_vault(path: Path, place: Pocket, clock: Clock) -> tuple[Vault, RecoveryKey]:
    return create_vault(path, policies.shipped("demo"), place, clock, operator="Test", cost=CHEAP)


def test_a_lost_keyring_entry_and_a_wrong_key_are_told_apart(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, _ = new_vault(tmp_path / "desk.vault", place, clock)
    vault.close()
    with pytest.raises(VaultTrouble, match="not on this computer"):
        service.open_vault(vault.path, Pocket(), clock)
    name = header.read(vault.path).vault
    other = Pocket()
    other.put(name, os.urandom(32))
    with pytest.raises(VaultTrouble, match="Wrong key"):
        service.open_vault(vault.path, other, clock)


def test_no_file_a_plain_database_and_a_damaged_vault_are_told_apart(tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    with pytest.raises(VaultTrouble, match="no vault there"):
        service.open_vault(path, place, clock)
    path.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    with pytest.raises(VaultDamaged, match="unencrypted"):
        service.open_vault(path, place, clock)
    path.unlink()
    new_vault(path, place, clock)[0].close()
    path.write_bytes(os.urandom(path.stat().st_size))
    with pytest.raises(VaultDamaged, match="damaged"):
        service.open_vault(path, place, clock)


def test_a_header_of_a_newer_version_is_refused_untouched(tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    new_vault(path, place, clock)[0].close()
    newer = header.path_of(path).read_text().replace('"format": 2', '"format": 99')
    header.path_of(path).write_text(newer)
    with pytest.raises(VaultDamaged, match="newer version"):
        service.open_vault(path, place, clock)
    assert header.path_of(path).read_text() == newer


def test_a_second_vault_is_never_made_over_the_first(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    new_vault(tmp_path / "desk.vault", place, clock)[0].close()
    before = (tmp_path / "desk.vault").read_bytes()
    with pytest.raises(VaultTrouble, match="already"):
        new_vault(tmp_path / "desk.vault", place, clock)
    assert (tmp_path / "desk.vault").read_bytes() == before


def test_every_flipped_byte_is_noticed_by_the_check(tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    new_vault(path, place, clock)[0].close()
    whole = path.read_bytes()
    for place_of_flip in range(100, len(whole), len(whole) // 12):
        path.write_bytes(whole[:place_of_flip] + bytes([whole[place_of_flip] ^ 1]) + whole[place_of_flip + 1 :])
        with pytest.raises(VaultDamaged):
            _opened_and_checked(path, place, clock)
    path.write_bytes(whole)
    _opened_and_checked(path, place, clock)


def _opened_and_checked(path: Path, place: Pocket, clock: Clock) -> None:
    vault = service.open_vault(path, place, clock)
    try:
        if not service.check(vault).is_whole:
            raise VaultDamaged("skadat", "damaged")
    finally:
        vault.close()


def test_a_backup_comes_back_on_another_computer_with_the_recovery_key_alone(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    elsewhere = Pocket()
    there = tmp_path / "elsewhere" / "desk.vault"
    assert backups.restore(tmp_path / "copy.dsr", there, elsewhere, recovery_key=str(recovery).lower()) is None
    restored = service.open_vault(there, elsewhere, clock)
    assert policies.current(restored).firm == policies.current(vault).firm
    restored.close()
    vault.close()


def test_a_restore_keeps_the_vault_that_was_there(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, recovery = new_vault(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    before = vault.path.read_bytes()
    kept = backups.restore(tmp_path / "copy.dsr", vault.path, place, recovery_key=str(recovery))
    assert kept
    assert kept.read_bytes() == before


def test_the_recovery_key_of_another_vault_opens_nothing(tmp_path: Path, clock: Clock) -> None:
    vault, _ = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    with pytest.raises(VaultTrouble, match="another vault"):
        backups.restore(tmp_path / "copy.dsr", tmp_path / "b.vault", Pocket(), recovery_key=str(RecoveryKey(bytes(32))))
    assert not (tmp_path / "b.vault").exists()


def test_a_new_key_opens_the_vault_and_the_old_one_does_not(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, _ = new_vault(tmp_path / "desk.vault", place, clock)
    vault.close()
    old = dict(place.keys)
    recovery = rekeying.rekey(vault.path, place, cost=CHEAP)
    assert set(place.keys).isdisjoint(old)
    opened = service.open_vault(vault.path, place, clock)
    assert service.check(opened).is_whole
    assert rekeying.is_recovery_key(opened, str(recovery))
    opened.close()


def test_a_change_of_keys_killed_before_the_swap_leaves_the_old_key(tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    new_vault(path, place, clock)[0].close()
    header.write(path, header.made(os.urandom(32), os.urandom(32), None, CHEAP), header.next_path_of(path))
    service.open_vault(path, place, clock).close()
    assert not header.next_path_of(path).exists()


def test_a_failing_write_leaves_neither_the_change_nor_its_audit_line(vault: Vault) -> None:
    with vault.reading() as connection:
        before = audit.head(connection)
    with pytest.raises(RuntimeError), vault.writing("test.failing") as connection:
        raise RuntimeError
    with vault.reading() as connection:
        assert audit.head(connection) == before


def test_a_changed_audit_line_is_found_by_its_number(vault: Vault) -> None:
    with vault.writing("test.tampering") as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS audit_is_append_only_update")
        connection.exec_driver_sql("UPDATE audit SET operator = 'Nobody' WHERE seq = 2")
    with vault.reading() as connection:
        assert audit.verify(connection) == 2


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    script = f"""
import os, signal, sys
from pathlib import Path
from dsr_desk.services import policies
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.header import Cost
from dsr_desk.system.clock import now
from dsr_desk.system.keys import NoKeyPlace
vault, _ = create_vault(Path({str(tmp_path / "desk.vault")!r}), policies.shipped("demo"), NoKeyPlace(), now,
                                passphrase="prov", cost=Cost(1, 1, 64))
with vault.writing("test.acknowledged"): pass
with vault.writing("test.unfinished"):
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    vault = service.open_vault(tmp_path / "desk.vault", NoKeyPlace(), now, passphrase="prov")
    with vault.reading() as connection:
        actions = [line.action for line in audit.lines(connection)]
    assert "test.acknowledged" in actions
    assert "test.unfinished" not in actions
    assert service.check(vault).is_whole
    vault.close()


def test_nothing_of_a_vault_can_be_read_from_its_files(vault: Vault) -> None:
    with vault.writing("test.canary", planted="Kanariefågeln Östen"):
        pass
    for file in vault.path.parent.glob("desk.vault*"):
        body = file.read_bytes()
        for encoding in ("utf-8", "utf-16-le", "cp1252"):
            assert "Kanariefågeln".encode(encoding) not in body


def test_a_misread_recovery_key_is_told_at_once() -> None:
    key = RecoveryKey(bytes(range(32)))
    printed = str(key)
    assert parse(f"  {printed.lower().replace('-', ' ')} ") == key
    for wrong in (printed[:-1], ("7" if printed[0] != "7" else "8") + printed[1:]):
        with pytest.raises(UserError):
            parse(wrong)
