"""When an open vault is to lock itself (threats P18)."""

from datetime import timedelta


def idle(by_clock: timedelta, running: timedelta) -> timedelta:
    """How long nobody has touched the program: the longer of what the clock and the processor say.

    A laptop that slept has run for seconds while hours went by; a clock that was put back has seen less than there was.
    """
    return max(by_clock, running)


def is_due(idle: timedelta, minutes: int) -> bool:
    """Nobody has touched the program for so many minutes; 0 minutes never lock."""
    return minutes > 0 and idle >= timedelta(minutes=minutes)
