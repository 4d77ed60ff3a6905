"""Whether there is a screen to open a window on."""

import os
import sys

_SAID_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def is_missing() -> bool:
    """Linux with neither X11 nor Wayland, and Qt told of nothing else: it would end the process without a sentence."""
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SAID_BY)
