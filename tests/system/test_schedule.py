"""The program started by the computer: real files on Linux; of Windows and macOS only what they would be told."""

import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import time
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.system import notify, schedule
from dsr_desk.system import schedule_texts as texts
from dsr_desk.system.schedule import What

HARD = ('/opt/Åsas "dator"/py$thon', "-m", "dsr_desk", "--vault", "/tmp/100 % säkert\\valv`.vault")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS keep it elsewhere")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def exec_words(entry: str) -> list[str]:
    """The command line of a desktop entry, read twice as the specification says."""
    (line,) = (line for line in entry.splitlines() if line.startswith("Exec="))
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\")
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', unescaped)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]


def test_a_desktop_entry_starts_exactly_the_command_whatever_stands_in_its_path() -> None:
    assert exec_words(texts.desktop_entry(HARD, "x")) == list(HARD)


def test_a_service_starts_exactly_the_command_and_takes_something_due_for_no_failure() -> None:
    service = texts.systemd_service(HARD)
    (line,) = (line for line in service.splitlines() if line.startswith("ExecStart="))
    words = shlex.split(line.removeprefix("ExecStart="))
    assert [word.replace("%%", "%").replace("$$", "$") for word in words] == ["/usr/bin/env", *HARD]
    assert "SuccessExitStatus=10 11" in service


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
@pytest.mark.parametrize("command", [("/bin/true", "å b"), HARD])
def test_systemd_reads_the_units(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "dsr-desk-reminder.service").write_text(texts.systemd_service(command))
    (tmp_path / "dsr-desk-reminder.timer").write_text(texts.systemd_timer(time(9)))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", str(tmp_path / "dsr-desk-reminder.timer")],
        capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)},
    )  # fmt: skip
    assert "dsr-desk-reminder" not in done.stderr
    assert done.returncode == 0, done.stderr


def test_a_launch_agent_has_its_command_and_its_five_days() -> None:
    told = plistlib.loads(texts.launch_agent("se.dsr-desk.reminder", HARD, time(9)))
    assert told["ProgramArguments"] == list(HARD)
    assert [day["Weekday"] for day in told["StartCalendarInterval"]] == [1, 2, 3, 4, 5]
    assert plistlib.loads(texts.launch_agent("se.dsr-desk.window", HARD, None))["RunAtLoad"] is True


def test_windows_is_told_one_command_line_that_is_replaced_each_time() -> None:
    told = texts.make_task(("C:\\Program Files\\dsr desk.exe", "remind", "--notify"), time(9))
    assert told[told.index("/TR") + 1] == '"C:\\Program Files\\dsr desk.exe" remind --notify'
    assert "/F" in told
    assert told[told.index("/D") + 1] == "MON,TUE,WED,THU,FRI"


@on_linux
def test_the_window_at_login_comes_and_goes_and_leaves_nothing(config: Path) -> None:
    assert not schedule.is_on(What.WINDOW)
    schedule.turn_on(What.WINDOW, Path("/srv/å b/desk.vault"))
    assert schedule.is_on(What.WINDOW)
    (entry,) = (config / "autostart").iterdir()
    assert exec_words(entry.read_text("utf-8")) == [sys.executable, "-m", "dsr_desk", "--vault", "/srv/å b/desk.vault"]
    schedule.turn_off(What.WINDOW)
    schedule.turn_off(What.WINDOW)
    assert [file for file in config.rglob("*") if file.is_file()] == []


@on_linux
@pytest.mark.parametrize("has_systemd", [True, False])
def test_the_reminder_comes_by_a_timer_or_else_at_login(
    has_systemd: bool, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Sequence[str]] = []
    monkeypatch.setattr(schedule, "_has_systemd", lambda: has_systemd)
    monkeypatch.setattr(schedule, "_do", done.append)
    schedule.turn_on(What.REMINDER)
    files = sorted(file.name for file in config.rglob("*") if file.is_file())
    timer = ["dsr-desk-reminder.service", "dsr-desk-reminder.timer"]
    assert files == (timer if has_systemd else ["dsr-desk-reminder.desktop"])
    assert schedule.is_on(What.REMINDER)
    assert not schedule.is_on(What.WINDOW)
    schedule.turn_off(What.REMINDER)
    assert not schedule.is_on(What.REMINDER)
    assert [one[:3] for one in done] == ([("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable"),
                                          ("systemctl", "--user", "disable")] if has_systemd else [])  # fmt: skip


@on_linux
def test_a_place_that_takes_no_file_is_told_in_a_sentence(config: Path) -> None:
    config.write_text("a file, not a folder")
    with pytest.raises(UserError, match="did not accept"):
        schedule.turn_on(What.WINDOW)


def test_an_installed_program_is_started_by_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert schedule.command_of(What.REMINDER) == (sys.executable, "remind", "--notify")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_what_is_told_is_an_argument_and_no_part_of_a_script(platform: str) -> None:
    command = notify.command_for(platform, "DSR Desk", '"; rm -rf ~ $(x)')
    assert command is not None
    assert list(command)[-2:] == ["DSR Desk", '"; rm -rf ~ $(x)']


@on_linux
def test_without_a_way_to_tell_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert notify.tell("DSR Desk", "1 to do") is False
