"""The vault's own tidying, killed: a file's rows and their index are all there or all gone, and the chain agrees."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from dsr_desk.services import imports, settings, tidying
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault
from dsr_desk.system.clock import now
from tests.faults import ground
from tests.faults.killing import Job

ROWS = (5000, 5000)


def job(template: Path) -> Job:
    """Two files of a vault without open cases, both due."""
    _make(template)

    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)
        vault.clock = lambda: now() + timedelta(days=100)
        return lambda: tidying.tidy(vault)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        vault = ground.opened(folder)
        try:
            return _whole(vault, acknowledged) or ground.unsound(vault)
        finally:
            vault.close()

    return Job("kill while old files are let go", template, prepare, verify)


def _make(template: Path) -> None:
    ground.make(template, 10)
    vault = ground.opened(template)
    settings.change(vault, "keep_bodies_months", 0)
    for number, rows in enumerate(ROWS):
        file = ground.write_export(template.parent / f"old-{number}.csv", rows, number + 7)
        imports.take_in(vault, ground.plan_of(file))
    vault.close()


def _whole(vault: Vault, acknowledged: bool) -> str | None:
    taken = imports.listing(vault)
    with vault.reading() as connection:
        rows = dict(connection.exec_driver_sql("SELECT import_id, count(*) FROM record GROUP BY import_id").fetchall())
        texts = connection.exec_driver_sql("SELECT count(*) FROM record_text").scalar()
        gone = [line for line in audit.lines(connection) if line.action == "tidied.rows"]
    if any(rows.get(one.id, 0) != one.rows_held or one.rows_held not in (0, one.rows_kept) for one in taken):
        return f"a file is half there: {rows}"
    if texts != sum(rows.values()) or len(gone) != sum(one.tidied_on is not None for one in taken):
        return f"{texts} texts, {len(gone)} audit lines for {rows}"
    return "an acknowledged tidying left rows" if acknowledged and rows else None
