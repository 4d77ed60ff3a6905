"""A mail draft that another program must read lies in a private place, and does not outlive the program by long."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dsr_desk.system import outgoing

LEAVES = """
import os, sys
from dsr_desk.system import outgoing
made = outgoing.folder()
(made / "DSR-2026-0001-L05.eml").write_text("Karin Ekdahl")
print(made, flush=True)
if sys.argv[1] == "killed":
    os.kill(os.getpid(), 9)
"""


def left_by(how: str) -> Path:
    done = subprocess.run([sys.executable, "-c", LEAVES, how], capture_output=True, text=True, check=False, timeout=60)
    return Path(done.stdout.strip())


@pytest.mark.skipif(sys.platform == "win32", reason="rights are the folder's owner's there")
def test_it_is_its_owners_alone() -> None:
    assert stat.S_IMODE(outgoing.folder().stat().st_mode) == 0o700


def test_it_goes_when_the_program_ends() -> None:
    assert not left_by("ended").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_what_a_killed_program_left_goes_at_the_next_start_and_what_is_in_use_stays() -> None:
    left, mine = left_by("killed"), outgoing.folder()
    assert left.exists()
    outgoing.sweep()
    assert not left.exists()
    assert mine.exists()


def test_a_system_without_such_a_place_has_one_in_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert outgoing.folder().is_dir()
    assert "dsr-desk" in str(outgoing.place())
