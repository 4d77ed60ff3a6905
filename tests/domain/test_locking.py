"""When an open vault locks itself."""

from datetime import timedelta

import pytest

from dsr_desk.domain.locking import idle, is_due

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("untouched", "minutes", "locks"),
    [
        (4 * MINUTE, 5, False),
        (5 * MINUTE, 5, True),
        (600 * MINUTE, 5, True),
        (600 * MINUTE, 0, False),
        (timedelta(0), 1, False),
    ],
)
def test_it_locks_after_the_minutes_the_person_set_and_never_at_none(
    untouched: timedelta, minutes: int, locks: bool
) -> None:
    assert is_due(untouched, minutes) is locks


def test_a_sleeping_laptop_counts_as_idle_and_a_clock_put_back_does_not_hide_it() -> None:
    assert idle(8 * 60 * MINUTE, timedelta(seconds=2)) == 8 * 60 * MINUTE
    assert idle(-60 * MINUTE, 6 * MINUTE) == 6 * MINUTE
