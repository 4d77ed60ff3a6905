"""What a file holds, before anything is stored: needs no vault and does not load one."""

import difflib
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from dsr_desk.domain import remarks
from dsr_desk.domain.errors import FileTrouble, UsageError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.headers import fold_header
from dsr_desk.domain.plan import Counts, ImportPlan, Repair, RowNote, SampleRow
from dsr_desk.domain.profile import Profile, to_data
from dsr_desk.domain.record import Role, column_from
from dsr_desk.domain.sources import NO_SOURCE
from dsr_desk.domain.words import Text
from dsr_desk.files import child, profiles
from dsr_desk.files.recognise import recognise

Cancel = Callable[[], None]


def _never() -> None:
    """Nobody asked to stop."""


def preview(
    path: Path, *, source: str | None = None, mapping: Mapping[str, Field] | None = None, profile: str | None = None,
    saved: Sequence[Profile] = (), check_cancelled: Cancel = _never,
) -> tuple[ImportPlan, ...]:  # fmt: skip
    """What taking a file in would do: a plan for each table in it (one a sheet).

    `saved` are profiles of the person's own, tried before the shipped ones. Raises FileTrouble for a file that cannot
    be read and UsageError for a column or profile that does not exist.
    """
    recognise(path)
    known = (*saved, *known_profiles())
    if profile is not None and profile not in {one.name for one in known}:
        raise _unknown("profilen", "the profile", profile, [one.name for one in known])
    job = {
        "task": "preview", "source": source, "profile": profile, "profiles": [to_data(one) for one in known],
        "mapping": {name: field.value for name, field in (mapping or {}).items()},
    }  # fmt: skip
    digest, size = fingerprint(path)
    answers = (one for one in child.read(path, job, check_cancelled) if isinstance(one, dict))
    plans = tuple(plan_of(path, digest, size, answer["table"]) for answer in answers)
    _check_mapping(mapping or {}, plans)
    if not any(plan.rows_kept for plan in plans):
        raise _without_rows(path)
    return plans


def _without_rows(path: Path) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} har en rubrikrad men inga rader under den. Gör om exporten utan urval.",
        f"The file {path.name} has a header but no rows below it. Make the export again without a selection.",
    )


def known_profiles() -> tuple[Profile, ...]:
    """The shipped profiles."""
    return profiles.shipped()


def fingerprint(path: Path) -> tuple[str, int]:
    """A file's SHA-256 and size in bytes. Raises FileTrouble when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size
    except OSError:
        raise FileTrouble(
            f"Filen {path.name} kan inte läsas från disken. Kopiera den hit på nytt och försök igen.",
            f"The file {path.name} cannot be read from the disk. Copy it here again and try once more.",
        ) from None


def plan_of(path: Path, digest: str, size: int, told: Mapping[str, Any]) -> ImportPlan:
    """A plan from what the child told. Raises FileTrouble when the child told nonsense."""
    try:
        return _plan(path, digest, size, told)
    except (KeyError, ValueError, TypeError):
        raise FileTrouble(
            f"Filen {path.name} gick inte att läsa: svaret från läsaren var ofullständigt. Försök igen.",
            f"The file {path.name} could not be read: the reader's answer was incomplete. Try again.",
        ) from None


def _plan(path: Path, digest: str, size: int, told: Mapping[str, Any]) -> ImportPlan:
    year_end = told["financial_year_end"]
    return ImportPlan(
        file=path.name, path=path, sha256=digest, size=size, source=str(told["source"]), kind=str(told["kind"]),
        role=Role(told["role"]), encoding=told["encoding"], delimiter=told["delimiter"], sheet=str(told["sheet"]),
        has_sheets=bool(told["has_sheets"]), header_row=told["header_row"],
        columns=tuple(map(column_from, told["columns"])),
        rows_read=int(told["rows_kept"]) + int(told["counts"]["skipped"]), rows_kept=int(told["rows_kept"]),
        skipped=_notes(told["skipped"]), suspect=_notes(told["suspect"]),
        repairs=tuple(Repair(int(row), str(column), Text(sv, en)) for row, column, sv, en in told["repairs"]),
        sample=tuple(SampleRow(int(row), tuple(map(str, cells))) for row, cells in told["sample"]),
        warnings=tuple(Text(sv, en) for sv, en in told["warnings"]), profile=told["profile"],
        encoding_why=Text(*told["encoding_why"]) if told["encoding_why"] else None,
        format=str(told["format"]), counts=Counts(**told["counts"]),
        sorts={str(sort): int(count) for sort, count in told["sorts"].items()},
        financial_year_end=date.fromisoformat(year_end) if year_end else None,
    )  # fmt: skip


def _notes(told: Iterable[Any]) -> tuple[RowNote, ...]:
    return tuple(RowNote(int(row), Text(sv, en)) for row, sv, en in told)


def _check_mapping(mapping: Mapping[str, Field], plans: Sequence[ImportPlan]) -> None:
    """Every column the person named must stand in some sheet."""
    names = list(dict.fromkeys(column.name for plan in plans for column in plan.columns))
    folded = {fold_header(name) for name in names}
    for column in mapping:
        if column not in names and fold_header(column) not in folded:
            raise _unknown("kolumnen", "the column", column, names)


def _unknown(sv: str, en: str, name: str, known: Sequence[str]) -> UsageError:
    near = ", ".join(difflib.get_close_matches(name, known, n=4, cutoff=0.4) or known[:8])
    return UsageError(
        f"Det finns inte någon sådan: {sv} ”{name}”. Det finns {near}.",
        f"There is no such thing: {en} “{name}”. There is {near}.",
    )


def as_json(
    plan: ImportPlan, import_id: int | None, language: str = "sv", joins: Sequence[Text] = ()
) -> dict[str, Any]:
    """A plan as `dsr-desk import --json` prints it; `joins` says with which tables it is joined."""

    def noted(notes: Iterable[RowNote]) -> list[dict[str, Any]]:
        return [{"row": note.row, "reason": note.reason.said_in(language)} for note in notes]

    return {
        "file": plan.file, "sha256": plan.sha256, "source": plan.source or NO_SOURCE, "kind": plan.kind,
        "encoding": plan.encoding,
        "encoding_reason": plan.encoding_why.said_in(language) if plan.encoding_why else None,
        "delimiter": plan.delimiter, "sheet": plan.sheet or None,
        "header_row": plan.header_row,
        "columns": [{"name": column.name, "field": column.field.value} for column in plan.columns],
        "rows_read": plan.rows_read, "rows_kept": plan.rows_kept, "rows_skipped": noted(plan.skipped),
        "rows_suspect": noted(plan.suspect),
        "counts": remarks.counted(plan),
        "repairs": [
            {"row": one.row, "column": one.column, "what": one.what.said_in(language)} for one in plan.repairs
        ],
        "import_id": import_id, "profile": plan.profile, "role": plan.role.value,
        "warnings": [warning.said_in(language) for warning in plan.warnings],
        "joins": [one.said_in(language) for one in joins],
        "financial_year_end": plan.financial_year_end.isoformat() if plan.financial_year_end else None,
    }  # fmt: skip
