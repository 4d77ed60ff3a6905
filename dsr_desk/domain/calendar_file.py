"""A calendar file (RFC 5545): days with something to do, for the calendar people already have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole day's entry. `uid` stays the same for the same thing; `summary` holds case numbers, never a name."""

    uid: str
    on: date
    summary: str


def as_ics(entries: Iterable[Entry], made_at: datetime) -> str:
    """The entries as a calendar file; each rings three days before."""
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//DSR Desk//DSR Desk//SV", "CALSCALE:GREGORIAN"]
    for one in entries:
        lines += _event(one, stamp)
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _event(one: Entry, stamp: str) -> list[str]:
    summary = one.summary.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
    return [
        "BEGIN:VEVENT",
        *_folded(f"UID:{one.uid}@dsr-desk"),
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.on + timedelta(days=1):%Y%m%d}",
        *_folded(f"SUMMARY:{summary}"),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        *_folded(f"DESCRIPTION:{summary}"),
        "TRIGGER:-P3D",
        "END:VALARM",
        "END:VEVENT",
    ]


def _folded(line: str) -> list[str]:
    """A content line in pieces of at most 75 octets, never splitting a character."""
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > 74:
            pieces.append(piece)
            piece = " "
        piece += letter
    return [*pieces, piece]
