"""What each system wants to be told to start a program by itself: texts and argument lists, nothing is done here.

Linux: a desktop entry of the XDG autostart specification, a systemd user timer. macOS: a launch agent. Windows: a line
in the person's own Run key, a task of the task scheduler.
"""

import plistlib
from collections.abc import Sequence
from datetime import time
from subprocess import list2cmdline

TASK = "DSR Desk reminder"
LABEL = "se.dsr-desk"
_DAYS = ("MON", "TUE", "WED", "THU", "FRI")
_EXEC_QUOTED = {'"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "\\": "\\\\\\\\", "%": "%%"}
"""A desktop entry is read twice: its strings are unescaped, then its command line."""


def desktop_entry(command: Sequence[str], comment: str) -> str:
    """An autostart file: the program is started when the person logs in."""
    words = " ".join('"' + "".join(_EXEC_QUOTED.get(letter, letter) for letter in word) + '"' for word in command)
    return (
        "[Desktop Entry]\nType=Application\nName=DSR Desk\n"
        f"Comment={comment}\nExec={words}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def systemd_service(command: Sequence[str]) -> str:
    """What the timer starts: once, and without a word where nothing is due (10 and 11 say that something is).

    By way of `env`: of the program itself systemd takes no path with a quote, a backslash or a dollar sign in it.
    """
    words = " ".join(("/usr/bin/env", *(_systemd_word(word) for word in command)))
    return (
        f"[Unit]\nDescription={TASK}\n\n[Service]\nType=oneshot\nExecStart={words}\nSuccessExitStatus=10 11\n"
        "TimeoutStartSec=120\n"
    )


def _systemd_word(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"'


def systemd_timer(at: time) -> str:
    """Each working day; a day on which the computer was off is made up for when it is on."""
    return (
        f"[Unit]\nDescription={TASK}\n\n[Timer]\nOnCalendar=Mon..Fri {at:%H:%M}\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )


def launch_agent(label: str, command: Sequence[str], at: time | None) -> bytes:
    """A property list: at each working day's hour, or at login where there is none."""
    days = [{"Weekday": day, "Hour": at.hour, "Minute": at.minute} for day in range(1, 6)] if at else None
    when: dict[str, object] = {"StartCalendarInterval": days} if days else {"RunAtLoad": True}
    return plistlib.dumps({"Label": label, "ProgramArguments": list(command), "ProcessType": "Background"} | when)


def run_value(command: Sequence[str]) -> str:
    """The value under HKEY_CURRENT_USER's Run."""
    return list2cmdline(command)


def make_task(command: Sequence[str], at: time) -> list[str]:
    """Make the task, in the place of an earlier one."""
    return [
        "schtasks", "/Create", "/F", "/TN", TASK, "/SC", "WEEKLY", "/D", ",".join(_DAYS), "/ST", f"{at:%H:%M}",
        "/TR", list2cmdline(command),
    ]  # fmt: skip


def drop_task() -> list[str]:
    """Take the task away."""
    return ["schtasks", "/Delete", "/F", "/TN", TASK]


def ask_for_task() -> list[str]:
    """Ends with 0 where there is the task."""
    return ["schtasks", "/Query", "/TN", TASK]
