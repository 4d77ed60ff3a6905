"""The program started by the computer: the window at login, and a word on what is due each working day.

Set by the person and taken away by her; nothing is scheduled by an installation. Linux without systemd gets its word at
login instead.
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import time
from enum import StrEnum
from pathlib import Path

import platformdirs

from dsr_desk.domain.errors import UserError
from dsr_desk.system import schedule_texts as texts

AT = time(9, 0)
PATIENCE_S = 30
_RUN_KEY, _RUN_NAME = r"Software\Microsoft\Windows\CurrentVersion\Run", "DSR Desk"


class What(StrEnum):
    """The window at login; the word on what is due."""

    WINDOW = "window"
    REMINDER = "reminder"


def is_on(what: What) -> bool:
    """Is it scheduled?"""
    if sys.platform == "win32":
        return _run_value() is not None if what is What.WINDOW else _succeeds(texts.ask_for_task())
    return any(file.exists() for file in _files(what))


def turn_on(what: What, vault: Path | None = None) -> None:
    """Schedule it, for this vault where it is not in the usual place. UserError where the system refuses."""
    command = command_of(what, vault)
    try:
        if sys.platform == "win32":
            _set_run_value(texts.run_value(command)) if what is What.WINDOW else _do(texts.make_task(command, AT))
        elif sys.platform == "darwin":
            at = AT if what is What.REMINDER else None
            _write(_agent(what), texts.launch_agent(_label(what), command, at))
        else:
            _on_linux(what, command)
    except (OSError, subprocess.SubprocessError) as trouble:
        raise _refused() from trouble


def turn_off(what: What) -> None:
    """Take it away; nothing where there is none."""
    try:
        if sys.platform == "win32":
            _set_run_value(None) if what is What.WINDOW else _do(texts.drop_task() if is_on(what) else ())
            return
        if what is What.REMINDER and _timer().exists():
            _do(("systemctl", "--user", "disable", "--now", _timer().name))
        for file in _files(what):
            file.unlink(missing_ok=True)
    except (OSError, subprocess.SubprocessError) as trouble:
        raise _refused() from trouble


def command_of(what: What, vault: Path | None = None) -> tuple[str, ...]:
    """What is started: this program, installed or not."""
    frozen = getattr(sys, "frozen", False)
    program = (sys.executable,) if frozen else (_windowed(sys.executable), "-m", "dsr_desk")
    given = ("--vault", str(vault)) if vault else ()
    return (*program, *given) if what is What.WINDOW else (*program, "remind", "--notify", *given)


def _windowed(python: str) -> str:
    """On Windows the interpreter that opens no black window."""
    beside = Path(python).with_name("pythonw.exe")
    return str(beside) if sys.platform == "win32" and beside.exists() else python


def _on_linux(what: What, command: Sequence[str]) -> None:
    if what is What.REMINDER and _has_systemd():
        _write(_timer().with_suffix(".service"), texts.systemd_service(command).encode())
        _write(_timer(), texts.systemd_timer(AT).encode())
        _do(("systemctl", "--user", "daemon-reload"))
        _do(("systemctl", "--user", "enable", "--now", _timer().name))
        return
    _write(_entry(what), texts.desktop_entry(command, "Requests from data subjects").encode())


def _has_systemd() -> bool:
    return shutil.which("systemctl") is not None and _succeeds(("systemctl", "--user", "show-environment"))


def _files(what: What) -> tuple[Path, ...]:
    if sys.platform == "darwin":
        return (_agent(what),)
    units = (_timer(), _timer().with_suffix(".service")) if what is What.REMINDER else ()
    return (_entry(what), *units)


def _entry(what: What) -> Path:
    return _config() / "autostart" / f"dsr-desk-{what}.desktop"


def _timer() -> Path:
    return _config() / "systemd" / "user" / "dsr-desk-reminder.timer"


def _config() -> Path:
    """XDG_CONFIG_HOME, else ~/.config."""
    return Path(platformdirs.user_config_dir())


def _agent(what: What) -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{_label(what)}.plist"


def _label(what: What) -> str:
    return f"{texts.LABEL}.{what}"


def _write(file: Path, body: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)


def _do(command: Sequence[str]) -> None:
    if command:
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE_S).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


def _run_value() -> str | None:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            return str(winreg.QueryValueEx(key, _RUN_NAME)[0])
    except OSError:
        return None


def _set_run_value(value: str | None) -> None:
    if sys.platform != "win32":
        return
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
        if value is not None:
            winreg.SetValueEx(key, _RUN_NAME, 0, winreg.REG_SZ, value)
        elif _run_value() is not None:
            winreg.DeleteValue(key, _RUN_NAME)


def _refused() -> UserError:
    return UserError(
        "Datorn tog inte emot det. Starta programmet själv, eller fråga den som sköter datorn.",
        "The computer did not accept it. Start the program yourself, or ask whoever looks after the computer.",
    )
