"""What the import page has done behind it: files looked at and tables taken in."""

from pathlib import Path

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.gui.background import Job
from dsr_desk.services import imports, profiles
from dsr_desk.store.vault import Vault


def taken_in(vault: Vault, plan: ImportPlan, job: Job, *, is_remembered: bool) -> Import:
    """Store the rows; the mapping is kept for the next file of the same headings, if the person wants it."""
    taken = imports.take_in(vault, plan, report=job.report, check_cancelled=job.check_cancelled)
    if is_remembered:
        profiles.remember(vault, plan)
    return taken


def looked_at(vault: Vault, file: Path, job: Job) -> tuple[ImportPlan, ...] | UserError:
    """What a file holds, or why it cannot be read: one bad file does not stop the others."""
    job.check_cancelled()
    try:
        return imports.preview(file, vault=vault, check_cancelled=job.check_cancelled)
    except UserError as error:
        return error
