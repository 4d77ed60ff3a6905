"""Ceilings a reading child sets for itself before it opens anything: memory and processor time."""

import contextlib
import sys

MEMORY = 500 << 20
"""Bytes of a child, room for 100,000 rows of a workbook held whole."""


def apply(memory: int | None, seconds: int | None) -> None:
    """Limit this process. On Windows the parent does it with a job object; here nothing happens then."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if memory and sys.platform != "darwin":
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if seconds:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
