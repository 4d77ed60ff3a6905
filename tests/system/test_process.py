"""What must not be left on the disk by the program itself: cores, readable files, personal data in the log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dsr_desk.system import log

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask and no core limit")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


@on_unix
def test_no_core_is_written_and_new_files_are_private() -> None:
    code = """
import os, resource
from dsr_desk.system import process
os.umask(0o022)
resource.setrlimit(resource.RLIMIT_CORE, (1, resource.getrlimit(resource.RLIMIT_CORE)[1]))
process.harden()
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))
"""
    assert run(code) == "(0, 0) 0o77"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked")
def test_the_program_is_not_dumpable_on_linux() -> None:
    code = "import ctypes, dsr_desk.__main__ as m; m.main(['diagnostics']); print(ctypes.CDLL(None).prctl(3))"
    assert run(code).splitlines()[-1] == "0"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked")
def test_the_child_that_reads_files_is_not_dumpable_either() -> None:
    code = (
        "import ctypes; from dsr_desk.files import limits as l; l.apply(None, None); print(ctypes.CDLL(None).prctl(3))"
    )
    assert run(code) == "0"


@pytest.fixture
def logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(log, "place", lambda: tmp_path / "log" / "dsr-desk.log")
    return tmp_path / "log"


def test_a_bug_is_logged_by_kind_and_place_without_its_message(logged: Path) -> None:
    try:
        try:
            raise KeyError("asa.ohman@example.se")
        except KeyError as cause:
            raise ValueError("Åsa Öhman 900118-9811") from cause
    except ValueError as error:
        line = log.bug(error)
    written = (logged / "dsr-desk.log").read_text(encoding="utf-8")
    assert line in written
    assert "bug ValueError from KeyError at test_process.py:" in written
    assert not any(word in written for word in ("Öhman", "asa.ohman", "900118"))


def test_only_names_of_the_programs_own_are_logged_as_actions(logged: Path) -> None:
    log.action("import.taken_in")
    log.action("Åsa Öhman")
    written = (logged / "dsr-desk.log").read_text(encoding="utf-8").splitlines()
    assert [line.split()[-1] for line in written] == ["import.taken_in", "other"]


def test_the_log_turns_over_and_stays_small(logged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LIMIT_BYTES", 500)
    for _ in range(200):
        log.action("overview")
    files = sorted(logged.iterdir())
    assert [file.name for file in files] == ["dsr-desk.1.log", "dsr-desk.2.log", "dsr-desk.log"]
    assert sum(file.stat().st_size for file in files) < 3 * 600


@on_unix
def test_the_log_is_its_owners_alone(logged: Path) -> None:
    log.action("overview")
    assert (logged / "dsr-desk.log").stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").write_text("a file, not a folder")
    monkeypatch.setattr(log, "place", lambda: tmp_path / "log" / "dsr-desk.log")
    log.action("overview")


def test_a_bug_on_the_command_line_says_its_kind_and_not_its_message(tmp_path: Path) -> None:
    code = """
import dsr_desk.cli
from dsr_desk.__main__ import main
def broken(words): raise RuntimeError("Åsa Öhman")
dsr_desk.cli.main = broken
main(["check"])
"""
    home = os.environ | {"HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "RuntimeError" in done.stderr
    assert "Åsa" not in done.stderr
