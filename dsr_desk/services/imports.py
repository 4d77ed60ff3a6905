"""Taking exports into the vault, and taking them back out."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dsr_desk.domain.errors import FileTrouble, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.record import Record, column_data
from dsr_desk.domain.row_keys import entries_of_rows
from dsr_desk.domain.sources import NO_SOURCE
from dsr_desk.files import child
from dsr_desk.files.frames import Batch
from dsr_desk.services import importing
from dsr_desk.services.importing import as_json as as_json
from dsr_desk.services.profiles import own as own_profiles
from dsr_desk.store import imports as store
from dsr_desk.store import index, purge, sqlcipher
from dsr_desk.store.vault import Connection, Vault

Report = Callable[[int, int], None]
Cancel = Callable[[], None]


def _silent(done: int, total: int) -> None:
    """Nobody listens."""


def _never() -> None:
    """Nobody asked to stop."""


class AlreadyTakenIn(UserError):
    """Exactly this file lies in the vault. Nothing was stored."""


def preview(
    path: Path, *, source: str | None = None, mapping: Mapping[str, Field] | None = None, profile: str | None = None,
    vault: Vault | None = None, check_cancelled: Cancel = _never,
) -> tuple[ImportPlan, ...]:  # fmt: skip
    """What taking a file in would do, with the profiles saved in the vault if there is one. Nothing is stored."""
    saved = own_profiles(vault) if vault else ()
    return importing.preview(
        path, source=source, mapping=mapping, profile=profile, saved=saved, check_cancelled=check_cancelled
    )


def take_in(vault: Vault, plan: ImportPlan, *, report: Report = _silent, check_cancelled: Cancel = _never) -> Import:
    """Store the rows of one table. See `take_in_file`."""
    return take_in_file(vault, (plan,), report=report, check_cancelled=check_cancelled)[0]


def take_in_file(
    vault: Vault, plans: Sequence[ImportPlan], *, report: Report = _silent, check_cancelled: Cancel = _never
) -> tuple[Import, ...]:
    """Store the rows of a file's tables, verbatim and indexed, in one transaction with its audit line.

    The file is read again by the child. Raises AlreadyTakenIn when exactly this table is stored, FileTrouble when the
    file has changed since the plan was made, Cancelled when `check_cancelled` says so: nothing is stored then.
    """
    for plan in plans:
        _refuse_changed(plan)
    total, done = sum(plan.rows_kept for plan in plans), 0
    stored: list[dict[str, object]] = []
    with _no_search_for_cycles(), vault.writing("import.taken_in", imports=stored) as connection:
        taken = []
        for plan in plans:
            _refuse_same(connection, plan)
            progress = _Progress(report, check_cancelled, done, total)
            one = _fill(vault, connection, plan, progress)
            taken.append(one)
            stored.append({"id": one.id, "source": one.source, "sha256": one.sha256, "records": one.rows_kept})
            done = progress.done
    return tuple(taken)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Rows and keys make no cycles, and looking for them takes a fifth of an import; the window looks by itself."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(slots=True)
class _Progress:
    """How far the taking in has come."""

    report: Report
    check_cancelled: Cancel
    done: int
    total: int

    def step(self, count: int) -> None:
        """So many rows more are stored."""
        self.done += count
        self.report(self.done, max(self.total, self.done))


def _fill(vault: Vault, connection: Connection, plan: ImportPlan, progress: _Progress) -> Import:
    import_id = store.begin(connection, plan, plan.source or NO_SOURCE, vault.now(), vault.operator)
    kept: list[int] = []
    first = store.next_key(connection)
    stretches = _stored(connection, import_id, plan, first, _batches(plan, progress, kept, first), progress)
    if index.add_stretches(sqlcipher.raw(connection), stretches) != plan.rows_kept or kept != [plan.rows_kept]:
        raise _changed(plan)
    store.finish(connection, import_id, plan)
    taken = store.one(connection, import_id)
    assert taken is not None
    return taken


def _batches(
    plan: ImportPlan, progress: _Progress, kept: list[int], first_record: int | None = None
) -> Iterator[Batch]:
    """The batches of rows; how many the child says there were lands in `kept`."""
    job = {
        "task": "rows", "sheet": plan.sheet, "role": plan.role.value, "source": plan.source,
        "header_row": plan.header_row, "columns": [column_data(column) for column in plan.columns],
        "first_record": first_record, "system": plan.source or NO_SOURCE,
    }  # fmt: skip
    for answer in child.read(plan.path, job, progress.check_cancelled):
        if isinstance(answer, Batch):
            yield answer
        elif "kept" in answer:
            kept.append(int(answer["kept"]))


def batches(plan: ImportPlan, check_cancelled: Cancel = _never) -> Iterator[Batch]:
    """The rows of a file, read again by the child; nothing is stored."""
    return _batches(plan, _Progress(_silent, check_cancelled, 0, 0), [])


def _stored(
    connection: Connection, import_id: int, plan: ImportPlan, key: int, batches: Iterator[Batch], progress: _Progress
) -> Iterator[index.Stretch]:
    """Insert the records from `key` on batch by batch and hand each batch on to the index."""
    for batch in batches:
        keys = range(key, key + len(batch.numbers))
        store.add_rows(connection, zip(keys, _repeated(import_id), batch.numbers, batch.written, strict=False))
        entries = batch.entries or entries_of_rows(key, plan.columns, batch.cells(), plan.source or NO_SOURCE)
        yield index.Stretch(key, entries, batch.texts)
        key += len(batch.numbers)
        progress.step(len(batch.numbers))


def _repeated(value: int) -> Iterator[int]:
    while True:
        yield value


def _refuse_changed(plan: ImportPlan) -> None:
    if importing.fingerprint(plan.path) != (plan.sha256, plan.size):
        raise _changed(plan)


def _changed(plan: ImportPlan) -> FileTrouble:
    return FileTrouble(
        f"Filen {plan.file} har ändrats sedan den granskades. Granska den på nytt.",
        f"The file {plan.file} has changed since it was previewed. Preview it again.",
    )


def _refuse_same(connection: Connection, plan: ImportPlan) -> None:
    same = store.with_sha256(connection, plan.sha256, plan.sheet)
    if same:
        day = same.taken_in_on.isoformat()
        raise AlreadyTakenIn(
            f"Filen {plan.file} är redan inläst: nr {same.id} den {day}, {same.rows_kept} rader. Inget ändrades.",
            f"The file {plan.file} is already taken in: import {same.id} on {day}, {same.rows_kept} rows. "
            "Nothing was changed.",
        )


def listing(vault: Vault) -> tuple[Import, ...]:
    """Every import, newest first."""
    with vault.reading() as connection:
        return store.listing(connection)


def one(vault: Vault, import_id: int) -> Import:
    """An import by its number. Raises UserError where there is none."""
    with vault.reading() as connection:
        return _one(connection, import_id)


def _one(connection: Connection, import_id: int) -> Import:
    found = store.one(connection, import_id)
    if found is None:
        raise UserError(
            f"Det finns ingen inläsning {import_id}. Se ”dsr-desk imports”.",
            f"There is no import {import_id}. See “dsr-desk imports”.",
        )
    return found


def same_table(vault: Vault, plan: ImportPlan) -> Import | None:
    """The newest import of exactly this sheet of exactly this file."""
    with vault.reading() as connection:
        return store.with_sha256(connection, plan.sha256, plan.sheet)


def undo(vault: Vault, import_id: int) -> None:
    """Take an import back whole: its records and its index. Findings of cases keep their own copies of the rows."""
    with vault.writing("import.undone", import_id=import_id) as connection:
        purge.whole_import(connection, _one(connection, import_id).id)
    sqlcipher.empty_log(vault.path, vault.key)


def financial_year_end(vault: Vault, record: Record) -> date | None:
    """The end of the financial year that a record's import belongs to; None where the file did not say."""
    with vault.reading() as connection:
        found = store.one(connection, record.import_id)
    return found.financial_year_end if found else None
