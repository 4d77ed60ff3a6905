"""The computer's clock: the only place that knows what time it is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def now() -> datetime:
    """This instant, aware UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The calendar day in Stockholm."""
    return now().astimezone(STOCKHOLM).date()
