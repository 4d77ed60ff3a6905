"""What is kept outside the vault notices a log cut at its end and an old copy put back; a restore is told apart."""

import shutil
from pathlib import Path

import pytest

from dsr_desk.domain.audit import Head, unpacked
from dsr_desk.services import audit_head, backups, rekeying
from dsr_desk.services import vault as service
from dsr_desk.services.audit_head import Standing
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import header, sqlcipher
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import KeyPlace, NoKeyPlace
from tests.conftest import Clock
from tests.store.test_vault_file import CHEAP, Pocket, new_vault

PHRASE = "en fras för prov"


@pytest.fixture(params=["keyring", "header file"])
def place(request: pytest.FixtureRequest) -> KeyPlace:
    return Pocket() if request.param == "keyring" else NoKeyPlace()


def made(path: Path, place: KeyPlace, clock: Clock) -> Vault:
    if isinstance(place, Pocket):
        return new_vault(path, place, clock)[0]
    from dsr_desk.services import policies

    return create_vault(path, policies.shipped("demo"), place, clock, passphrase=PHRASE, cost=CHEAP)[0]


def opened(path: Path, place: KeyPlace, clock: Clock) -> Vault:
    return service.open_vault(path, place, clock, passphrase=None if isinstance(place, Pocket) else PHRASE)


def write(vault: Vault, lines: int = 1, action: str = "test.line") -> None:
    for _ in range(lines):
        with vault.writing(action):
            pass


def standing_at(path: Path, place: KeyPlace, clock: Clock) -> Standing:
    vault = opened(path, place, clock)
    try:
        return audit_head.standing(vault).standing
    finally:
        vault.close()


def cut(path: Path, key: bytes, lines: int, *, is_count_mended: bool = False) -> None:
    """Delete the newest lines as somebody would who has the key and knows SQLite."""
    connection = sqlcipher.connect(path, key)
    connection.execute("DROP TRIGGER audit_is_append_only_delete")
    connection.execute("DELETE FROM audit WHERE seq > (SELECT max(seq) FROM audit) - ?", (lines,))
    if is_count_mended:
        connection.execute("PRAGMA user_version = 0")
    connection.close()


def test_a_head_packs_into_forty_bytes_and_comes_back() -> None:
    head = Head(70000, "ab" * 32)
    assert len(head.packed) == 40
    assert unpacked(head.packed) == head
    assert unpacked(b"short") is None


def test_a_vault_used_as_it_should_agrees_with_its_head(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault, 3)
    vault.close()
    for _ in range(2):
        assert standing_at(vault.path, place, clock) is Standing.HOLDS


def test_a_log_cut_at_its_end_is_told(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault, 3)
    vault.close()
    cut(vault.path, vault.key, 2)
    again = opened(vault.path, place, clock)
    report = service.check(again)
    assert report.head.standing is Standing.CUT
    assert not report.is_whole
    assert report.broken_at is None, "the chain itself looks whole"
    write(again, 5, "test.other")
    again.close()
    assert not standing_at(vault.path, place, clock).is_well, "working on does not wipe the evidence"


def test_a_cut_is_told_also_where_the_count_was_mended(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault, 3)
    vault.close()
    cut(vault.path, vault.key, 2, is_count_mended=True)
    assert standing_at(vault.path, place, clock) is Standing.OLD_COPY


def test_an_old_file_put_back_is_told(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    vault.close()
    shutil.copy(vault.path, tmp_path / "old")
    again = opened(vault.path, place, clock)
    write(again, 2)
    again.close()
    shutil.copy(tmp_path / "old", vault.path)
    again = opened(vault.path, place, clock)
    found = audit_head.standing(again)
    assert found.standing is Standing.OLD_COPY
    assert "older copy" in found.sentence.en
    write(again, 9, "test.other")
    again.close()
    assert standing_at(vault.path, place, clock) is Standing.REWRITTEN


def test_somebodys_word_ends_the_alarm_and_stands_in_the_log(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    vault.close()
    shutil.copy(vault.path, tmp_path / "old")
    again = opened(vault.path, place, clock)
    write(again, 2)
    again.close()
    shutil.copy(tmp_path / "old", vault.path)
    again = opened(vault.path, place, clock)
    audit_head.accept(again)
    assert service.check(again).is_whole
    write(again)
    again.close()
    assert standing_at(vault.path, place, clock) is Standing.HOLDS


def test_a_restore_is_recorded_and_no_alarm(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.backup")
    write(vault, 5)
    left = vault.head
    vault.close()
    phrase = None if isinstance(place, Pocket) else PHRASE
    backups.restore(tmp_path / "copy.backup", vault.path, place, passphrase=phrase)
    again = opened(vault.path, place, clock)
    assert audit_head.standing(again).standing is Standing.HOLDS
    with again.reading() as connection:
        from dsr_desk.store import audit

        line = audit.latest(connection, audit_head.RESTORED)
    again.close()
    assert line is not None
    assert left is not None
    assert line.detail["had_line"] == left.seq


def test_a_restore_killed_before_its_head_was_kept_is_no_alarm(
    tmp_path: Path, place: KeyPlace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.backup")
    write(vault, 5)
    vault.close()
    monkeypatch.setattr(audit_head, "begin", _killed)
    phrase = None if isinstance(place, Pocket) else PHRASE
    with pytest.raises(KeyboardInterrupt):
        backups.restore(tmp_path / "copy.backup", vault.path, place, passphrase=phrase)
    monkeypatch.undo()
    assert standing_at(vault.path, place, clock).is_well
    assert standing_at(vault.path, place, clock) is Standing.HOLDS


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_copy_restored_elsewhere_on_the_same_computer_has_a_head_of_its_own(tmp_path: Path, clock: Clock) -> None:
    place = Pocket()
    vault, _ = new_vault(tmp_path / "desk.vault", place, clock)
    backups.backup(vault, tmp_path / "copy.backup")
    write(vault, 5)
    vault.close()
    backups.restore(tmp_path / "copy.backup", tmp_path / "drill" / "desk.vault", place)
    assert standing_at(vault.path, place, clock) is Standing.HOLDS
    assert standing_at(tmp_path / "drill" / "desk.vault", place, clock) is Standing.HOLDS


def test_new_keys_take_the_head_with_them(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault)
    vault.close()
    shutil.copy(vault.path, tmp_path / "old")
    phrase = None if isinstance(place, Pocket) else PHRASE
    rekeying.rekey(vault.path, place, passphrase=phrase, cost=CHEAP)
    assert standing_at(vault.path, place, clock) is Standing.HOLDS
    if isinstance(place, Pocket):
        assert len(place.keys) == 2, "key and head of the vault there is, and nothing of the one before"


def test_the_head_is_kept_while_the_vault_is_open_but_not_with_each_line(
    tmp_path: Path, place: KeyPlace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault, 20)
    assert vault.keeper is not None
    assert vault.keeper.kept() is None
    monkeypatch.setattr(audit_head, "EVERY_S", 0.0)
    write(vault)
    assert vault.keeper.kept() == vault.head
    vault.close()


def test_another_programs_later_head_is_not_set_back(tmp_path: Path, place: KeyPlace, clock: Clock) -> None:
    vault = made(tmp_path / "desk.vault", place, clock)
    write(vault)
    other = opened(vault.path, place, clock)
    write(other, 3)
    other.close()
    later = audit_head.kept(vault.path, place)
    vault.close()
    assert audit_head.kept(vault.path, place) == later


def test_the_header_is_not_touched_where_the_keyring_keeps_the_head(tmp_path: Path, clock: Clock) -> None:
    vault, _ = new_vault(tmp_path / "desk.vault", Pocket(), clock)
    write(vault)
    before = header.path_of(vault.path).read_bytes()
    vault.close()
    assert header.path_of(vault.path).read_bytes() == before
