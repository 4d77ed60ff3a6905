"""The lock changed and the recovery key renewed: at no moment is there a vault that nobody can open."""

import os
from pathlib import Path

import pytest

from dsr_desk.domain.errors import VaultDamaged, VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.services import backups, locks, policies, rekeying, vault_key
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import header
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace, WithoutKeys
from tests.conftest import Clock
from tests.store.test_vault_file import CHEAP, Pocket, new_vault

OLD, NEW = "den gamla frasen", "den nya frasen"


def opens(vault: Vault, place: Pocket | NoKeyPlace, passphrase: str | None = None) -> bool:
    try:
        service.open_vault(vault.path, place, vault.clock, passphrase=passphrase).close()
    except VaultTrouble:
        return False
    return True


def recovers(path: Path, key: RecoveryKey) -> bool:
    """The key opens the vault in its place."""
    try:
        vault_key.give_back(path, Pocket(), str(key))
    except VaultTrouble:
        return False
    return True


@pytest.fixture
def by_phrase(tmp_path: Path, clock: Clock) -> tuple[Vault, RecoveryKey]:
    policy = policies.shipped("demo")
    return create_vault(tmp_path / "desk.vault", policy, NoKeyPlace(), clock, passphrase=OLD, cost=CHEAP)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(by_phrase: tuple[Vault, RecoveryKey]) -> None:
    vault, recovery = by_phrase
    locks.by_passphrase(vault, NEW, NoKeyPlace(), CHEAP)
    vault.close()
    assert opens(vault, NoKeyPlace(), NEW)
    assert not opens(vault, NoKeyPlace(), OLD)
    assert recovers(vault.path, recovery)


def test_from_keyring_to_passphrase_and_back(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, _ = new_vault(tmp_path / "desk.vault", place, clock)
    locks.by_passphrase(vault, NEW, place, CHEAP)
    vault.close()
    assert all("." in name for name in place.keys), "the key is gone from the keyring"
    assert opens(vault, NoKeyPlace(), NEW)
    again = service.open_vault(vault.path, NoKeyPlace(), clock, passphrase=NEW)
    locks.by_keyring(again, place)
    again.close()
    assert opens(vault, place)
    assert not opens(vault, NoKeyPlace(), NEW)


def test_a_lock_that_cannot_be_had_changes_nothing(by_phrase: tuple[Vault, RecoveryKey]) -> None:
    vault, _ = by_phrase
    with pytest.raises(VaultTrouble, match="no keyring"):
        locks.by_keyring(vault, NoKeyPlace())
    with pytest.raises(VaultTrouble, match="at least"):
        locks.by_passphrase(vault, "kort", NoKeyPlace())
    with pytest.raises(VaultTrouble, match="Wrong passphrase"):
        locks.refuse_other_passphrase(vault, NEW)
    locks.refuse_other_passphrase(vault, OLD)
    vault.close()
    assert opens(vault, NoKeyPlace(), OLD)


def test_the_former_recovery_key_opens_until_the_new_one_is_confirmed(by_phrase: tuple[Vault, RecoveryKey]) -> None:
    vault, first = by_phrase
    never_seen = rekeying.new_recovery_key(vault)
    second = rekeying.new_recovery_key(vault)
    assert rekeying.is_recovery_key(vault, str(first))
    assert rekeying.is_recovery_key(vault, str(second))
    with pytest.raises(VaultTrouble, match="another vault"):
        rekeying.is_recovery_key(vault, str(never_seen))
    rekeying.confirm_recovery_key(vault)
    assert rekeying.is_recovery_key(vault, str(second))
    with pytest.raises(VaultTrouble, match="another vault"):
        rekeying.is_recovery_key(vault, str(first))


def test_new_keys_twice_and_never_shown_leave_the_first_recovery_key_in_force(
    by_phrase: tuple[Vault, RecoveryKey],
) -> None:
    vault, first = by_phrase
    vault.close()
    rekeying.rekey(vault.path, NoKeyPlace(), passphrase=OLD, cost=CHEAP)
    rekeying.rekey(vault.path, NoKeyPlace(), passphrase=OLD, cost=CHEAP)
    assert recovers(vault.path, first)
    again = service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase=OLD)
    with again.reading() as connection:
        assert not rekeying.is_confirmed(connection)
    rekeying.confirm_recovery_key(again)
    with again.reading() as connection:
        assert rekeying.is_confirmed(connection)
    again.close()
    assert not recovers(vault.path, first)


def test_a_copy_made_while_the_new_recovery_key_is_unconfirmed_opens_with_either(
    by_phrase: tuple[Vault, RecoveryKey], tmp_path: Path
) -> None:
    vault, first = by_phrase
    second = rekeying.new_recovery_key(vault)
    backups.backup(vault, tmp_path / "copy.backup")
    rekeying.confirm_recovery_key(vault)
    for number, key in enumerate((first, second)):
        place, there = Pocket(), tmp_path / str(number) / "desk.vault"
        backups.restore(tmp_path / "copy.backup", there, place, recovery_key=str(key))
        service.open_vault(there, place, vault.clock).close()


def test_a_restore_that_fails_in_the_window_leaves_the_old_vault_open(
    by_phrase: tuple[Vault, RecoveryKey], tmp_path: Path
) -> None:
    vault, _ = by_phrase
    (tmp_path / "bad.backup").write_bytes(os.urandom(5000))
    with pytest.raises(VaultDamaged):
        backups.restore_over(vault, tmp_path / "bad.backup", NoKeyPlace(), passphrase=OLD)
    with vault.writing("test.goes_on"):
        pass
    assert service.check(vault).is_whole
    with pytest.raises(VaultTrouble, match="open in another"):
        rekeying.rekey(vault.path, NoKeyPlace(), passphrase=OLD, cost=CHEAP)


@pytest.mark.parametrize("field", ["by_passphrase", "by_recovery", "salt", "check"])
def test_a_damaged_header_is_told_as_damage_and_not_as_a_wrong_passphrase(
    by_phrase: tuple[Vault, RecoveryKey], field: str
) -> None:
    vault, _ = by_phrase
    vault.close()
    file = header.path_of(vault.path)
    value = str(getattr(header.read(vault.path), field))
    file.write_text(file.read_text().replace(value, value[:-1] + ("0" if value[-1] != "0" else "1")))
    with pytest.raises(VaultDamaged, match="key file"):
        service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase=OLD)


def test_a_header_of_the_first_format_is_still_read(by_phrase: tuple[Vault, RecoveryKey]) -> None:
    import json

    vault, recovery = by_phrase
    vault.close()
    body = json.loads(header.path_of(vault.path).read_text())
    first = {name: body[name] for name in body if name not in ("former", "head", "copies", "sum")} | {"format": 1}
    header.path_of(vault.path).write_text(json.dumps(first))
    assert opens(vault, NoKeyPlace(), OLD)
    assert recovers(vault.path, recovery)


def test_a_vault_locked_by_a_passphrase_puts_no_key_into_the_keyring(tmp_path: Path, clock: Clock) -> None:
    ring = Pocket()
    place = WithoutKeys(lambda: ring)
    policy = policies.shipped("demo")
    vault, _ = create_vault(tmp_path / "desk.vault", policy, place, clock, passphrase=OLD, cost=CHEAP)
    vault.close()
    (only,) = ring.keys
    assert ".head." in only
    assert vault.key not in ring.keys.values()
    assert header.read(vault.path).head is None
