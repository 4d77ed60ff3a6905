"""The audit trail can be checked by somebody who has the export and Python, and nothing of ours."""

import json
import subprocess
import sys
from pathlib import Path

from dsr_desk.resources import resource
from dsr_desk.services import trail
from dsr_desk.store.vault import Vault


def checked(file: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-I", str(resource("verify_audit.py")), str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)


def test_an_outsider_finds_a_whole_chain_whole(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "audit.jsonl"
    file.write_text(trail.export(vault), encoding="utf-8")
    found = checked(file)
    assert found.returncode == 0
    assert "the chain is whole" in found.stdout


def test_an_outsider_finds_the_line_that_was_changed(vault: Vault, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in trail.export(vault).splitlines()]
    lines[1]["operator"] = "Somebody else"
    file = tmp_path / "audit.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert "breaks at line 2" in checked(file).stderr
