"""What the operating system may keep of a running program: nothing.

A crash must not leave the memory, with key and personal data in it, on the disk.
"""

import os
import sys

PR_SET_DUMPABLE = 4
SEM_NO_BOXES = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX: no crash box that offers to send the memory away."""


def harden() -> None:
    """Files made from now on are their owner's alone, and no memory is written down when the program falls."""
    umask()
    if sys.platform == "win32":
        _no_crash_box()
    else:
        _no_core_file()
    if sys.platform == "linux":
        _no_dump()


def umask() -> None:
    """Files made from now on are their owner's alone."""
    os.umask(0o077)


def _no_core_file() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_dump() -> None:
    """The limit above does not bind where cores go to a program (systemd-coredump); this does, and stops debuggers."""
    import ctypes

    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def _no_crash_box() -> None:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.kernel32.SetErrorMode(SEM_NO_BOXES)
