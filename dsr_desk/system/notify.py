"""A word to the person from a program without a window, by what her system has for that. Never a name in it."""

import shutil
import subprocess
import sys
from collections.abc import Sequence

PATIENCE_S = 20
_BALLOON = (
    "Add-Type -AssemblyName System.Windows.Forms,System.Drawing;"
    "$n=New-Object System.Windows.Forms.NotifyIcon;$n.Icon=[System.Drawing.SystemIcons]::Information;"
    "$n.Visible=$true;$n.ShowBalloonTip(10000,$args[0],$args[1],'Info');Start-Sleep 10;$n.Dispose()"
)


def tell(title: str, text: str) -> bool:
    """Show it; False where this computer has no way to."""
    command = command_for(sys.platform, title, text)
    if command is None or shutil.which(command[0]) is None:
        return False
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE_S).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


def command_for(platform: str, title: str, text: str) -> Sequence[str] | None:
    """The words are arguments of their own, never part of a script."""
    if platform == "win32":
        return ("powershell", "-NoProfile", "-WindowStyle", "Hidden", "-Command", f"& {{{_BALLOON}}}", title, text)
    if platform == "darwin":
        script = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
        return ("osascript", "-e", script, title, text)
    return ("notify-send", "--app-name=DSR Desk", title, text)
