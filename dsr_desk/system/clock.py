"""The computer's clock: the only place that knows what time it is."""

from datetime import UTC, date, datetime

from dsr_desk.domain.dates import day_of


def now() -> datetime:
    """This instant, aware UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The calendar day in Stockholm."""
    return day_of(now())
