"""What a file's report remarks on, beyond what the report itself can hold: the rows' own text, and the whole list."""

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.domain.record import column_data
from dsr_desk.domain.remarks import Sort
from dsr_desk.domain.words import Text
from dsr_desk.files import child, table_out
from dsr_desk.files.writing import write_pieces

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


def save(
    plan: ImportPlan, sorts: Collection[Sort], path: Path, language: str, check_cancelled: Cancel = _never
) -> None:  # fmt: skip
    """Write every remark of these sorts as CSV: row, column, and what; nothing of what stands in the rows."""
    head = [one.said_in(language) for one in HEAD]
    write_pieces(path, table_out.csv_pieces(head, _whole(plan, sorts, language, check_cancelled)))


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
