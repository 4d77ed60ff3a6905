"""The child process that reads a file: `dsr-desk --read-file`, started by `child.py`, told what to do on its input.

It gives plain messages and rows on its output and nothing else; a hostile file harms this process alone.
"""

import gc
import json
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.profile import from_data
from dsr_desk.domain.record import Role, column_data, column_from
from dsr_desk.domain.remarks import Sort, in_one_line
from dsr_desk.domain.row_keys import entries_of_rows
from dsr_desk.domain.words import Text
from dsr_desk.files import frames, limits
from dsr_desk.files.recognise import Format, empty, recognise
from dsr_desk.files.scan import Kept, Report, inspect, kept_rows
from dsr_desk.files.survey import Surveyed, Wishes, survey
from dsr_desk.files.table import Table


def main(words: Sequence[str] = ()) -> int:
    """Read one file as the job on standard input says. Always 0 when the answer could be given."""
    del words
    gc.disable()  # rows make no cycles, and looking for them among a million cells costs a third of the time
    out = sys.stdout.buffer
    job = json.loads(sys.stdin.buffer.readline())
    limits.apply(job.get("memory"), job.get("seconds"))
    try:
        read(job, out)
    except FileTrouble as trouble:
        frames.send_message(out, {"trouble": _said(trouble.text)})
    except MemoryError:
        frames.send_message(out, {"trouble": _said(too_large(Path(job["path"]).name))})
    return 0


def too_large(name: str) -> Text:
    """The file needs more memory than a reader gets."""
    return Text(
        f"Filen {name} är för stor eller för egendomlig för att läsas. Exportera den som CSV, eller i mindre delar.",
        f"The file {name} is too large or too odd to be read. Export it as CSV, or in smaller parts.",
    )


def read(job: Mapping[str, Any], out: BinaryIO) -> None:
    """Read one file as the job says and send what is found. Raises FileTrouble."""
    path = Path(job["path"])
    if job["task"] == "letter":
        from dsr_desk.files import mail

        frames.send_message(out, {"letter": mail.read(path)})
        frames.send_message(out, {"done": 1})
        return
    format = recognise(path)
    found = 0
    for table in tables(path, format, job.get("sheet")):
        found += _table(table, job, out)
    if not found:
        raise empty(path)
    frames.send_message(out, {"done": found})


def tables(path: Path, format: Format, sheet: str | None) -> Iterator[Table]:
    """The tables of a file, each by the reader of its format."""
    if format is Format.CSV:
        from dsr_desk.files import delimited

        yield from delimited.tables(path)
    elif format is Format.DBF:
        from dsr_desk.files import dbase

        yield from dbase.tables(path)
    elif format is Format.SIE:
        from dsr_desk.files import sie

        yield from sie.tables(path)
    elif format is Format.VCARD:
        from dsr_desk.files import vcards

        yield from vcards.tables(path)
    elif format is Format.MAIL:
        from dsr_desk.files import correspondence

        yield from correspondence.tables(path)
    elif format in (Format.JSON, Format.XML):
        from dsr_desk.files import trees

        yield from trees.json_tables(path) if format is Format.JSON else trees.xml_tables(path)
    else:
        from dsr_desk.files import sheets

        yield from sheets.tables(path, format, sheet)


def _table(table: Table, job: Mapping[str, Any], out: BinaryIO) -> int:
    """One table: its rows in batches if they are asked for, then what was found in it. 0 for an empty one."""
    if job.get("sheet") is not None and table.sheet != job["sheet"]:
        return 0
    surveyed = survey(table, _wishes(job))
    if surveyed is None:
        return 0
    if "columns" in job:
        surveyed = _as_planned(surveyed, job)
    if job["task"] == "show":
        _send_shown(table, job["rows"], out)
        return 1
    if job["task"] == "remarks":
        _send_remarks(table, surveyed, out)
        return 1
    report = Report()
    rows = kept_rows(table, surveyed, report)
    if job["task"] == "rows":
        _send_rows(rows, surveyed, out, job)
        frames.send_message(out, {"kept": report.kept})
        return 1
    inspect(rows, surveyed, report)
    frames.send_message(out, {"table": _described(table, surveyed, report)})
    return 1


def _wishes(job: Mapping[str, Any]) -> Wishes:
    mapping = {name: Field(value) for name, value in (job.get("mapping") or {}).items()}
    profiles = tuple(from_data(one) for one in job.get("profiles", ()))
    return Wishes(job.get("source"), mapping, job.get("profile"), profiles, Path(job["path"]).name)


def _as_planned(surveyed: Surveyed, job: Mapping[str, Any]) -> Surveyed:
    """The header, columns and role as the person agreed to them, not as they look."""
    columns = tuple(map(column_from, job["columns"]))
    header_row = job["header_row"]
    return Surveyed(
        surveyed.source, surveyed.kind, Role(job["role"]), surveyed.profile, header_row, (header_row or 0) + 1,
        columns, surveyed.forms, surveyed.warnings, surveyed.record_type,
    )  # fmt: skip


_LEFT_TO_PARENT = 2
"""Every so-manieth batch goes without index entries. Making them is most of the work, and the parent, which only
stores, would wait for the child otherwise; measured on two cores."""


def _send_rows(rows: Iterator[Kept], surveyed: Surveyed, out: BinaryIO, job: Mapping[str, Any]) -> None:
    """Send the rows on, with index entries for records from `first_record` on if the parent names it."""
    first_record, source = job.get("first_record"), str(job.get("system") or "")
    for count, batch in enumerate(_batches(rows), 1):
        cells = [row for _, row, _ in batch]
        entries = array("q")
        if first_record is not None:
            if count % _LEFT_TO_PARENT:
                entries = entries_of_rows(first_record, surveyed.columns, cells, source)
            first_record += len(batch)
        frames.send_batch(out, array("q", [number for number, _, _ in batch]), frames.json_rows(cells), entries)


_AT_ONCE = 500


def _send_shown(table: Table, rows: Sequence[int], out: BinaryIO) -> None:
    """The beginning of what stands in the rows of these numbers."""
    wanted = frozenset(rows)
    found = ([number, in_one_line(cells)] for number, cells, _ in table.rows if number in wanted)
    while some := list(islice(found, _AT_ONCE)):
        frames.send_message(out, {"shown": some})


def _send_remarks(table: Table, surveyed: Surveyed, out: BinaryIO) -> None:
    """Every remark, without keeping them."""
    waiting: list[list[Any]] = []

    def flush(least: int) -> None:
        if len(waiting) >= least:
            frames.send_message(out, {"remarks": list(waiting)})
            waiting.clear()

    def send(sort: Sort, note: tuple[Any, ...]) -> None:
        row, column, what = note if len(note) == 3 else (note[0], "", note[1])
        waiting.append([sort.value, row, column, *_said(what)])
        flush(_AT_ONCE)

    report = Report(send=send)
    inspect(kept_rows(table, surveyed, report), surveyed, report)
    flush(1)


def _batches(rows: Iterator[Kept]) -> Iterator[list[Kept]]:
    while batch := list(islice(rows, frames.BATCH_ROWS)):
        yield batch


def _described(table: Table, surveyed: Surveyed, report: Report) -> dict[str, Any]:
    year_end = table.financial_year_end
    return {
        "format": table.format, "sheet": table.sheet, "has_sheets": table.has_sheets, "encoding": table.encoding,
        "encoding_why": _said(table.encoding_why) if table.encoding_why else None,
        "delimiter": table.delimiter, "source": surveyed.source, "kind": surveyed.kind, "role": surveyed.role.value,
        "profile": surveyed.profile, "header_row": surveyed.header_row,
        "columns": [column_data(column) for column in surveyed.columns],
        "rows_kept": report.kept, "counts": report.counts, "sample": report.sample,
        "skipped": [[row, *_said(reason)] for row, reason in report.skipped],
        "suspect": [[row, *_said(reason)] for row, reason in report.suspect],
        "repairs": [[row, column, *_said(what)] for row, column, what in report.repairs],
        "sorts": {sort.value: count for sort, count in report.sorts.items()},
        "warnings": [_said(one) for one in (*table.warnings, *surveyed.warnings)],
        "financial_year_end": year_end.isoformat() if year_end else None,
    }  # fmt: skip


def _said(text: Text) -> list[str]:
    return [text.sv, text.en]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
