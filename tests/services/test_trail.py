"""The audit trail can be checked by somebody who has the export and Python, and nothing of ours."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(("how", "broken"), [("taken out", 2), ("moved", 2), ("the first taken out", 1)])
def test_an_outsider_finds_a_line_that_was_taken_out_or_moved(
    vault: Vault, tmp_path: Path, how: str, broken: int
) -> None:
    lines = trail.export(vault).splitlines()
    changed = {
        "taken out": [lines[0], *lines[2:]],
        "moved": [lines[0], lines[2], lines[1], *lines[3:]],
        "the first taken out": lines[1:],
    }[how]
    file = tmp_path / "audit.jsonl"
    file.write_text("\n".join(changed) + "\n", encoding="utf-8")
    found = checked(file)
    assert found.returncode == 1
    assert f"breaks at line {broken}" in found.stderr


def test_the_checking_script_is_short_and_stands_on_the_standard_library_alone() -> None:
    text = resource("verify_audit.py").read_text("utf-8")
    assert len(text.splitlines()) <= 16
    assert set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE)) == {"hashlib", "json", "sys"}
