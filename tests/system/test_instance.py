"""Who has a vault open: many may share it, whoever replaces its file must be alone, one window is enough."""

import subprocess
import sys
from pathlib import Path

import pytest

from dsr_desk.cli import main
from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.services import backups
from dsr_desk.services import vault as service
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance
from dsr_desk.system.keys import NoKeyPlace

on_unix = pytest.mark.skipif(
    sys.platform == "win32", reason="on Windows the system itself refuses to replace an open file"
)


def lines_of(vault: Vault) -> int:
    return service.check(vault).audit_lines


def test_a_second_window_over_the_same_vault_is_not_the_first(tmp_path: Path) -> None:
    first = instance.first_window(tmp_path / "desk.vault")
    assert first is not None
    assert instance.first_window(tmp_path / "desk.vault") is None
    other = instance.first_window(tmp_path / "other.vault")
    assert other is not None
    other.release()
    first.release()
    again = instance.first_window(tmp_path / "desk.vault")
    assert again is not None
    again.release()


def test_a_killed_window_leaves_no_lock(tmp_path: Path) -> None:
    code = f"""
import os, signal
from pathlib import Path
from dsr_desk.system import instance
held = instance.first_window(Path({str(tmp_path / "desk.vault")!r}))
assert held
os.kill(os.getpid(), signal.SIGTERM)
"""
    subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    held = instance.first_window(tmp_path / "desk.vault")
    assert held is not None
    held.release()


def test_commands_write_while_the_window_has_the_vault_open(vault: Vault, tmp_path: Path) -> None:
    """Five commands and the open vault write by turns: nothing is lost and the chain stays whole."""
    phrase = tmp_path / "phrase"
    phrase.write_text("prov\n")
    where = ["--vault", str(vault.path), "--passphrase-file", str(phrase), "--json"]
    before, ran = lines_of(vault), 5
    new = [sys.executable, "-m", "dsr_desk", "request", "new", "--right", "access", "--received", "2026-11-02"]
    words = [*new, "--channel", "mail", "--name", "Karin Ekdahl", *where]
    commands = [subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(ran)]
    for _ in range(40):
        with vault.writing("test.window"):
            pass
    assert [(one.communicate(timeout=60)[1], one.returncode) for one in commands] == [(b"", 0)] * ran
    assert lines_of(vault) >= before + 40 + ran
    assert service.check(vault).is_whole


@on_unix
def test_nobody_replaces_the_file_under_an_open_window(
    vault: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    phrase = tmp_path / "phrase"
    phrase.write_text("prov\n")
    where = ["--vault", str(vault.path), "--passphrase-file", str(phrase), "--lang", "en"]
    backups.backup(vault, tmp_path / "copy.backup")
    for words in (["rekey"], ["restore", str(tmp_path / "copy.backup")], ["destroy", "--yes"]):
        assert main([*words, *where]) == 1
        assert "open in another window" in capsys.readouterr().err
    with vault.writing("test.window"):
        pass
    assert service.check(vault).is_whole
    vault.close()
    assert main(["rekey", *where]) == 0
    assert main(["check", *where]) == 0


@on_unix
def test_a_vault_whose_file_is_being_replaced_is_not_opened(vault: Vault) -> None:
    vault.close()
    with instance.alone(vault.path), pytest.raises(VaultTrouble, match="open in another"):
        service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase="prov")


def test_what_a_killed_change_of_keys_left_is_swept_away_at_the_next_start(vault: Vault) -> None:
    left = vault.path.parent / ".dsr-vault-abc"
    left.mkdir()
    (left / "desk.vault").write_bytes(b"half a copy")
    service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase="prov").close()
    assert left.exists(), "another has the vault open and may be at work there"
    vault.close()
    service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase="prov").close()
    assert not left.exists()
