"""Damage is noticed, never shown as data: vault, backup and header, each hurt in many ways."""

import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError, VaultDamaged
from dsr_desk.services import backups
from dsr_desk.services import vault as service
from dsr_desk.store import header, sqlcipher
from tests.conftest import Clock
from tests.store.test_vault_file import Pocket, new_vault

PAGE = 4096


def flip(body: bytearray, chance: random.Random) -> None:
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)


def cut(body: bytearray, chance: random.Random) -> None:
    del body[chance.randrange(len(body)) :]


def cut_at_a_page(body: bytearray, chance: random.Random) -> None:
    del body[chance.randrange(len(body) // PAGE) * PAGE :]


def swap_pages(body: bytearray, chance: random.Random) -> None:
    one, other = (number * PAGE for number in chance.sample(range(len(body) // PAGE), 2))
    body[one : one + PAGE], body[other : other + PAGE] = body[other : other + PAGE], body[one : one + PAGE]


def noise(body: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(body))
    body[start : start + 2000] = chance.randbytes(len(body[start : start + 2000]))


@pytest.mark.parametrize("hurt", [flip, cut, cut_at_a_page, swap_pages, noise])
def test_a_damaged_vault_shows_its_right_values_or_none(
    hurt: Callable[[bytearray, random.Random], None], tmp_path: Path, clock: Clock
) -> None:
    place, path, chance = Pocket(), tmp_path / "desk.vault", random.Random(hurt.__name__)
    new_vault(path, place, clock)[0].close()
    (key,) = (key for name, key in place.keys.items() if ".head." not in name)
    right, whole = sqlcipher.table_hashes(path, key), path.read_bytes()
    for _ in range(8):
        body = bytearray(whole)
        hurt(body, chance)
        path.write_bytes(body)
        assert body == whole or not is_whole(path, place, clock)
        assert values(path, key) in (right, None, {})


def values(path: Path, key: bytes) -> dict[str, str] | None:
    try:
        return sqlcipher.table_hashes(path, key)
    except sqlcipher.DatabaseError:
        return None


def is_whole(path: Path, place: Pocket, clock: Clock) -> bool:
    try:
        vault = service.open_vault(path, place, clock)
    except VaultDamaged:
        return False
    try:
        return service.check(vault).is_whole
    except VaultDamaged:
        return False
    finally:
        vault.close()


def test_damage_is_found_where_nothing_is_stored(tmp_path: Path) -> None:
    """No row lies there: the checksums of pages alone see it."""
    path, key = tmp_path / "desk.vault", b"k" * 32
    _made(path, key, "CREATE TABLE gone (value)", "INSERT INTO gone SELECT zeroblob(200000)", "DROP TABLE gone")
    assert not sqlcipher.faults(path, key)
    body = bytearray(path.read_bytes())
    body[-PAGE // 2] ^= 1
    path.write_bytes(body)
    assert sqlcipher.faults(path, key)


def test_an_index_that_disagrees_with_its_rows_is_found(tmp_path: Path) -> None:
    """Every page's checksum is right: the check of the structure alone sees it."""
    path, key = tmp_path / "desk.vault", b"k" * 32
    _made(path, key, "CREATE TABLE one (name, number)", "CREATE INDEX by_name ON one (name)",
          "INSERT INTO one VALUES ('a', 1)", "PRAGMA writable_schema = ON",
          "UPDATE sqlite_master SET sql = 'CREATE INDEX by_name ON one (number)' WHERE name = 'by_name'")  # fmt: skip
    assert sqlcipher.faults(path, key)


def _made(path: Path, key: bytes, *statements: str) -> None:
    connection = sqlcipher.connect(path, key)
    for one in (*statements, "PRAGMA wal_checkpoint(TRUNCATE)"):
        connection.execute(one)
    connection.close()


def test_a_damaged_backup_is_refused_in_a_sentence_and_nothing_is_put_in_place(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    copy, chance = tmp_path / "copy.dsr", random.Random(1)
    backups.backup(vault, copy)
    vault.close()
    whole, there = copy.read_bytes(), tmp_path / "there" / "desk.vault"
    for number in range(60):
        body = bytearray(whole)
        start = (0, len(body) - 200, len(body) // 2)[number % 3]
        for _ in range(1 + number % 4):
            body[start + chance.randrange(200)] ^= 1 + chance.randrange(255)
        copy.write_bytes(body)
        try:
            backups.restore(copy, there, Pocket(), recovery_key=str(recovery))
        except UserError:
            assert not there.exists()
        else:  # what was hurt is a mark of the archive that says nothing about its content
            (key,) = (recovery.secret and header.read(there).key_from_recovery(recovery.secret),)
            assert sqlcipher.faults(there, key) == ()
            there.unlink()


def test_a_backup_that_would_unfold_to_more_than_it_is_is_refused(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    vault.close()
    with zipfile.ZipFile(tmp_path / "bomb.dsr", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("header.json", header.path_of(vault.path).read_text())
        archive.writestr("desk.vault", bytes(10_000_000))
    with pytest.raises(VaultDamaged, match="no whole backup"):
        backups.restore(tmp_path / "bomb.dsr", tmp_path / "b.vault", Pocket(), recovery_key=str(recovery))


ODD = (None, "", "zz", "å", "00" * 5, 0, -1, 1.5, True, [], {}, {"iterations": 10**9, "lanes": 1, "memory_kib": 64})


@pytest.mark.parametrize("name", ["vault", "check", "salt", "cost", "by_recovery", "by_passphrase", "format"])
def test_a_header_with_an_odd_value_is_told_as_damaged(name: str, tmp_path: Path, clock: Clock) -> None:
    place, path = Pocket(), tmp_path / "desk.vault"
    new_vault(path, place, clock)[0].close()
    whole = json.loads(header.path_of(path).read_text())
    for odd in ODD:
        if odd == whole[name] or (name == "format" and odd in (0, -1, 1.5, True)) or (name == "cost" and odd == {}):
            continue
        with pytest.raises(VaultDamaged):
            header.parse(json.dumps(whole | {name: odd}))


def test_a_backup_that_was_packed_damaged_is_refused_though_the_archive_is_whole(tmp_path: Path, clock: Clock) -> None:
    vault, recovery = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    with zipfile.ZipFile(tmp_path / "copy.dsr") as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    parts["desk.vault"][-PAGE // 2] ^= 1
    with zipfile.ZipFile(tmp_path / "hurt.dsr", "w") as archive:
        for name, body in parts.items():
            archive.writestr(name, bytes(body))
    there = tmp_path / "there" / "desk.vault"
    with pytest.raises(VaultDamaged, match="backup is damaged"):
        backups.restore(tmp_path / "hurt.dsr", there, Pocket(), recovery_key=str(recovery))
    assert not there.exists()


@pytest.mark.parametrize("of_what", ["a page", "a row"])
def test_a_copy_that_came_out_otherwise_than_its_original_is_not_called_one(
    of_what: str, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that keeps something else than what it was given."""
    faults = sqlcipher.faults

    def hurt_before(path: Path, key: bytes) -> tuple[str, ...]:
        if of_what == "a page":
            body = bytearray(path.read_bytes())
            body[len(body) // 2] ^= 1
            path.write_bytes(body)
        else:
            _made(path, key, "DELETE FROM setting")
        return faults(path, key)

    vault, _ = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    monkeypatch.setattr(sqlcipher, "faults", hurt_before)
    with pytest.raises(UserError):
        backups.backup(vault, tmp_path / "copy.dsr")
    vault.close()
    assert not (tmp_path / "copy.dsr").exists()
