"""What a file's report remarks on, beyond what the report itself can hold: the rows' own text, and the list saved.

Before a file is taken in both are read from the file once more. Afterwards the rows are the vault's, and the list is as
long as the report kept it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.record import column_data
from dsr_desk.domain.remarks import Sort, by_sort, in_one_line
from dsr_desk.domain.words import Text
from dsr_desk.files import child, table_out
from dsr_desk.files.writing import write_pieces
from dsr_desk.store import records
from dsr_desk.store.vault import Vault

Cancel = Callable[[], None]
HEAD = (Text("Rad", "Row"), Text("Kolumn", "Column"), Text("Anmärkning", "Remark"))


def _never() -> None:
    """Nobody asked to stop."""


def rows_shown(plan: ImportPlan, rows: Collection[int], check_cancelled: Cancel = _never) -> dict[int, str]:
    """The beginning of what stands in these rows, read once more from the file by the child."""
    found: dict[int, str] = {}
    for answer in child.read(plan.path, _job(plan, "show") | {"rows": sorted(set(rows))}, check_cancelled):
        if isinstance(answer, dict):
            found.update((int(row), str(text)) for row, text in answer.get("shown", ()))
    return found


def rows_held(vault: Vault, taken: Import, rows: Collection[int]) -> dict[int, str]:
    """The same of the rows of an import that lie in the vault today: those left out or erased are not among them."""
    with vault.reading() as connection:
        return {row: in_one_line(cells) for row, cells in records.cells_at(connection, taken.id, sorted(set(rows)))}


def save(
    plan: ImportPlan, sorts: Collection[Sort], path: Path, language: str, check_cancelled: Cancel = _never
) -> None:  # fmt: skip
    """Write every remark of these sorts as CSV: row, column, and what; nothing of what stands in the rows."""
    _write(path, language, _whole(plan, sorts, language, check_cancelled))


def save_kept(taken: Import, sorts: Collection[Sort], path: Path, language: str) -> None:
    """The same of an import: every remark of these sorts that its report names."""
    named = (one for sort, remarks in by_sort(taken).items() if sort in sorts for one in remarks)
    _write(path, language, ((str(one.row), one.column, one.what.said_in(language)) for one in named))


def _write(path: Path, language: str, lines: Iterable[Sequence[str]]) -> None:
    write_pieces(path, table_out.csv_pieces([one.said_in(language) for one in HEAD], lines))


def _whole(
    plan: ImportPlan, sorts: Collection[Sort], language: str, check_cancelled: Cancel
) -> Iterator[Sequence[str]]:  # fmt: skip
    """Every remark, with no list of them in memory."""
    wanted = {sort.value for sort in sorts}
    for answer in child.read(plan.path, _job(plan, "remarks"), check_cancelled):
        for sort, row, column, sv, en in answer.get("remarks", ()) if isinstance(answer, dict) else ():
            if sort in wanted:
                yield str(row), str(column), Text(sv, en).said_in(language)


def _job(plan: ImportPlan, task: str) -> dict[str, Any]:
    return {
        "task": task, "sheet": plan.sheet, "role": plan.role.value, "source": plan.source,
        "header_row": plan.header_row, "columns": [column_data(column) for column in plan.columns],
    }  # fmt: skip
