"""The disk fills up at many sizes: a sentence, nothing damaged, and the work goes on when there is room."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.services import backups, imports
from tests.faults import ground
from tests.faults.tried import Tried

ROWS = 3000
FITTED, TOLD, FELL = 0, 1, 2


def tried(work: Path, sizes: int) -> list[Tried]:
    """By a limit on the size of files everywhere; on a small disk of its own where one may be made."""
    ground.make(work / "template")
    plan = ground.plan_of(ground.write_export(work / "second.csv", ROWS, 2))
    lines = [_limited(work, plan, sizes)]
    disk = work / "disk"
    disk.mkdir()
    if _mounted(disk, 1024):
        _unmounted(disk)
        lines.append(_filled(work, disk, plan, sizes))
    return lines


def _limited(work: Path, plan: ImportPlan, sizes: int) -> Tried:
    """No file may grow past so many bytes."""
    base = (work / "template" / "desk.vault").stat().st_size
    troubles, told = [], 0
    for number in range(sizes):
        folder = _fresh(work / "template", work / "try")
        limit = base // 4 + number * base * 3 // sizes
        outcome = _forked(folder, plan, limit)
        told += outcome == TOLD
        troubles.append(_after(folder, plan, outcome))
    return Tried("disk full (file size limit)", sizes, told, tuple(filter(None, troubles)), "inside: told in words")


def _filled(work: Path, disk: Path, plan: ImportPlan, sizes: int) -> Tried:
    """A disk of its own with so many kilobytes free."""
    size = sum(file.stat().st_size for file in (work / "template").iterdir()) // 1024 + 64
    troubles, told = [], 0
    for number in range(sizes):
        if not _mounted(disk, size + 40 + number * size * 4 // sizes):
            continue
        folder = _fresh(work / "template", disk / "try")
        outcome = _forked(folder, plan)
        told += outcome == TOLD
        back = _fresh(folder, work / "back")
        _unmounted(disk)
        troubles.append(_after(back, plan, outcome))
    return Tried("disk full (a small disk)", sizes, told, tuple(filter(None, troubles)), "inside: told in words")


def _work(folder: Path, plan: ImportPlan) -> None:
    vault = ground.opened(folder)
    imports.take_in(vault, plan)
    backups.backup(vault, folder / "now.backup")
    vault.close()


def _after(folder: Path, plan: ImportPlan, outcome: int) -> str | None:
    """With room again: whole, the import there whole or not at all, and it can be done."""
    if outcome == FELL:
        return "no sentence for a full disk"
    (folder / "now.backup").unlink(missing_ok=outcome == TOLD)
    vault = ground.opened(folder)
    try:
        kept = [one.rows_kept for one in imports.listing(vault)]
        if kept not in ([300], [ROWS, 300]):
            return f"imports of {kept} rows"
        if len(kept) == 1:
            imports.take_in(vault, plan)
        backups.backup(vault, folder / "now.backup")
        return ground.unsound(vault) or (f"left: {ground.litter(folder)}" if ground.litter(folder) else None)
    finally:
        vault.close()


def _forked(folder: Path, plan: ImportPlan, limit: int | None = None) -> int:
    """What a fork of this process came to; `limit` in bytes a file."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = FELL
    try:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        _work(folder, plan)
        code = FITTED
    except UserError:
        code = TOLD
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
    os._exit(code)


def _fresh(template: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder


def _mounted(disk: Path, kilobytes: int) -> bool:
    """A disk in memory; only root may make one."""
    line = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)]
    try:
        return sys.platform == "linux" and subprocess.run(line, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _unmounted(disk: Path) -> None:
    subprocess.run(["umount", str(disk)], check=False)
