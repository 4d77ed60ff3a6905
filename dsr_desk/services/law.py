"""The law's answers for the command line, one at a time or a CSV file of them: standard library alone, no vault."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dsr_desk.domain import deadline, retention
from dsr_desk.domain.errors import FileTrouble, UserError

Row = Mapping[str, str]
Answer = dict[str, Any]

DEADLINE_COLUMNS = ("id", "received")
RETENTION_COLUMNS = ("id", "record_kind")
_YES = frozenset(("yes", "y", "ja", "j", "true", "1", "x"))
_NO = frozenset(("", "no", "n", "nej", "false", "0"))


def deadline_json(
    received: date | datetime,
    *,
    pauses: Sequence[deadline.PausedDays] = (),
    extended: bool = False,
    country: str = "SE",
    eves_extend: bool = False,
    language: str = "sv",
) -> Answer:
    """`dsr-desk deadline`: the four days and the working."""
    found = deadline.compute(received, pauses=pauses, extended=extended, country=country, eves_extend=eves_extend)
    return {
        "due": _day(found.due),
        "safe": _day(found.safe),
        "extension_notice_by": _day(found.extension_notice_by),
        "refusal_by": _day(found.refusal_by),
        "steps": [
            {"rule": step.rule, "date": _day(step.date), "text": step.text.said_in(language)} for step in found.steps
        ],
    }


def retention_json(
    kind: str, event: date | None, financial_year_end: date | None = None, *, language: str = "sv"
) -> Answer:
    """`dsr-desk retention`: the last day, the ground, and what is missing."""
    kept = retention.retain(kind, event, financial_year_end)
    return {
        "retain_until": _day(kept.retain_until),
        "ground": kept.ground.said_in(language),
        "open_ended": kept.open_ended,
        "needs_input": kept.needs_input,
        "statute": kept.statute,
        "article": kept.article,
        "asked": kept.asked.said_in(language) if kept.asked else None,
    }


def deadline_batch(path: str | Path) -> list[Answer]:
    """Columns id, received, paused_from, paused_until, extended, country; FileTrouble with the line of a bad row."""
    return _each(Path(path), DEADLINE_COLUMNS, _deadline_row)


def retention_batch(path: str | Path, *, language: str = "sv") -> list[Answer]:
    """Columns id, record_kind, event_date, financial_year_end; FileTrouble with the line of a bad row."""
    return _each(Path(path), RETENTION_COLUMNS, lambda row: _retention_row(row, language))


def _deadline_row(row: Row) -> Answer:
    found = deadline.compute(
        _day_or_instant(row["received"]),
        pauses=_pauses(row.get("paused_from", ""), row.get("paused_until", "")),
        extended=_yes(row.get("extended", "")),
        country=row.get("country") or "SE",
    )
    return {"id": row["id"], "due": _day(found.due), "safe": _day(found.safe)}


def _retention_row(row: Row, language: str) -> Answer:
    answer = retention_json(
        row["record_kind"],
        _optional(row.get("event_date", "")),
        _optional(row.get("financial_year_end", "")),
        language=language,
    )
    return {"id": row["id"], **answer}


def _pauses(since: str, until: str) -> tuple[deadline.PausedDays, ...]:
    if since:
        return ((_parsed(since), _optional(until)),)
    if until:
        raise UserError(
            "paused_until är ifyllt men inte paused_from. Ange dagen då pausen började.",
            "paused_until is filled in but paused_from is not. Give the day the pause began.",
        )
    return ()


def _yes(text: str) -> bool:
    word = text.lower()
    if word not in _YES | _NO:
        raise UserError(f"”{text}” är varken yes eller no.", f"“{text}” is neither yes nor no.")
    return word in _YES


def _day_or_instant(text: str) -> date | datetime:
    if len(text) <= len("2026-11-23") or text[4] != "-":
        return _parsed(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise _no_day(text) from None


def _optional(text: str) -> date | None:
    return _parsed(text) if text else None


def _parsed(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise _no_day(text) from None
    if found.isoformat() != text:  # 20261123 and 2026-W48-1 are dates too, but not the promised form
        raise _no_day(text)
    return found


def _no_day(text: str) -> UserError:
    return UserError(
        f"”{text}” är ingen dag. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-23.",
        f"“{text}” is not a day. Write YYYY-MM-DD, for example 2026-11-23.",
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _each(path: Path, needed: Sequence[str], answer: Callable[[Row], Answer]) -> list[Answer]:
    """The answer to every row; the first bad one ends it, with file and line."""
    answers: list[Answer] = []
    for line, row in _rows(path, needed):
        try:
            answers.append(answer(row))
        except UserError as trouble:
            raise FileTrouble(
                f"{path.name}, rad {line}: {trouble.text.sv}", f"{path.name}, line {line}: {trouble.text.en}"
            ) from None
    return answers


def _rows(path: Path, needed: Sequence[str]) -> Iterator[tuple[int, Row]]:
    """The rows of a CSV file with their line, cells trimmed, by lower-case column name; blank rows are passed over."""
    text = _text(path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        _check_header(path, header, needed)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                _check_width(path, reader.line_num, cells, header)
                padded = [cell.strip() for cell in cells] + [""] * (len(header) - len(cells))
                yield reader.line_num, dict(zip(header, padded, strict=False))
    except csv.Error:
        raise FileTrouble(
            f"{path.name}, rad {reader.line_num}: raden går inte att läsa som CSV. Kontrollera citattecknen.",
            f"{path.name}, line {reader.line_num}: the row cannot be read as CSV. Check the quotation marks.",
        ) from None


def _check_header(path: Path, header: Sequence[str], needed: Sequence[str]) -> None:
    missing = [name for name in needed if name not in header]
    if missing:
        raise FileTrouble(
            f"{path.name}, rad 1: kolumnen {', '.join(missing)} saknas. Första raden ska namnge kolumnerna.",
            f"{path.name}, line 1: the column {', '.join(missing)} is missing. The first row must name the columns.",
        )


def _check_width(path: Path, line: int, cells: Sequence[str], header: Sequence[str]) -> None:
    if any(cell.strip() for cell in cells[len(header) :]):
        raise FileTrouble(
            f"{path.name}, rad {line}: raden har {len(cells)} celler men rubrikraden {len(header)}.",
            f"{path.name}, line {line}: the row has {len(cells)} cells but the header {len(header)}.",
        )


def _delimiter(text: str) -> str:
    head = text.split("\n", 1)[0]
    return max((",", ";", "\t"), key=head.count)


def _text(path: Path) -> str:
    """The file as text: UTF-8 with or without a mark, else Windows-1252."""
    try:
        raw = path.read_bytes()
    except (OSError, ValueError):  # a name with NUL in it is a ValueError
        raise FileTrouble(
            f"Filen {path.name} kan inte läsas. Kontrollera sökvägen och rättigheterna.",
            f"The file {path.name} cannot be read. Check the path and the permissions.",
        ) from None
    if b"\x00" in raw:
        raise FileTrouble(
            f"{path.name} är ingen textfil. Spara den som CSV (UTF-8).",
            f"{path.name} is no text file. Save it as CSV (UTF-8).",
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
