"""Ceilings a reading child sets for itself before it opens anything: memory and processor time."""

import contextlib
import sys

PR_SET_DUMPABLE = 4
MEMORY = 500 << 20
"""Bytes of a child, room for 100,000 rows of a workbook held whole."""


def apply(memory: int | None, seconds: int | None) -> None:
    """Limit this process. On Windows the parent does it with a job object; here nothing happens then."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _no_dump()
    if memory and sys.platform != "darwin":
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if seconds:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


def _no_dump() -> None:
    """A core piped to a program (systemd-coredump) heeds no limit, and the parent's flag ends where a child starts."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
