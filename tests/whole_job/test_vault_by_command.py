"""The vault's own commands: the log's end checked, the lock changed, copies made by themselves."""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dsr_desk.cli import main


@pytest.fixture
def where(tmp_path: Path) -> list[str]:
    (tmp_path / "phrase").write_text("en lång fras\n", encoding="utf-8")
    words = ["--vault", str(tmp_path / "desk.vault"), "--passphrase-file", str(tmp_path / "phrase"), "--lang", "en"]
    assert main(["init", "--policy", "demo", "--recovery-out", str(tmp_path / "key.txt"), *words]) == 0
    return words


def as_json(words: list[str], capsys: pytest.CaptureFixture[str], status: int = 0) -> Any:
    capsys.readouterr()
    assert main([*words, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def test_an_old_vault_put_back_is_told_until_somebody_says_it_is_right(
    where: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert as_json(["audit", "verify", *where], capsys)["head"]["standing"] == "holds"
    shutil.copy(tmp_path / "desk.vault", tmp_path / "old")
    new = ["request", "new", "--right", "access", "--received", "2026-11-02", "--channel", "mail", "--name", "Karin E"]
    assert main([*new, *where]) == 0
    shutil.copy(tmp_path / "old", tmp_path / "desk.vault")
    assert as_json(["audit", "verify", *where], capsys, status=3)["head"]["standing"] == "old_copy"
    assert main(["check", *where]) == 3
    assert "older copy" in capsys.readouterr().out
    assert main(["audit", "accept", *where]) == 0
    assert main(["check", *where]) == 0


def test_the_case_file_ends_with_the_head_of_the_chain(where: list[str], tmp_path: Path) -> None:
    new = ["request", "new", "--right", "access", "--received", "2026-11-02", "--channel", "mail", "--name", "Karin E"]
    assert main([*new, *where]) == 0
    assert main(["casefile", "DSR-2026-0001", "--out", str(tmp_path / "case.zip"), *where]) == 0
    with zipfile.ZipFile(tmp_path / "case.zip") as archive:
        last = json.loads(archive.read("audit.jsonl").decode().splitlines()[-1])
        foot = archive.read("README.txt").decode()
    assert f"line {last['seq']}\n{last['hash']}\n" in foot


def test_a_timer_makes_one_copy_a_day(where: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = as_json(["backup", "--auto", *where], capsys)
    assert Path(made["file"]).parent == tmp_path / "desk-backups"
    assert made["verified"] is True
    assert as_json(["backup", "--auto", *where], capsys)["file"] is None
    assert main(["backup", *where]) == 2


def test_the_lock_is_changed_and_the_recovery_key_is_a_sheet_of_paper(
    where: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert as_json(["key", *where], capsys) == {"lock": "passphrase", "recovery_key_confirmed": False}
    assert main(["recovery-key", "--out", str(tmp_path / "sheet.pdf"), *where]) == 0
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "new").write_text("en helt ny fras\n", encoding="utf-8")
    changed = as_json(["key", "passphrase", "--new-passphrase-file", str(tmp_path / "new"), *where], capsys)
    assert changed == {"lock": "passphrase", "recovery_key_confirmed": True}
    assert main(["check", *where]) == 1
    assert "Wrong passphrase" in capsys.readouterr().err
    (tmp_path / "phrase").write_text("en helt ny fras\n", encoding="utf-8")
    assert main(["check", *where]) == 0
    assert main(["key", "keyring", *where]) == 1
    assert "no keyring" in capsys.readouterr().err
