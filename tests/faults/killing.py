"""Kills at random moments: a fork of this process does the work and is killed by SIGKILL while it does.

The fork starts with everything loaded, so that hundreds of kills take a minute. It tells through a pipe when the work
begins and when it was acknowledged.
"""

import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.tried import Tried

BEGUN, DONE = b"b", b"d"
PATIENCE = 120.0
STEPS = ("os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate")
MOST_STEPS = 200

Prepare = Callable[[Path], Callable[[], object]]
"""From a folder of its own to the work itself; what it does before it returns is not struck."""
Verify = Callable[[Path, bool], str | None]
"""From the folder and whether the work was acknowledged to what is wrong, or None."""


@dataclass(frozen=True, slots=True)
class Job:
    """Work to be killed: `template` is copied to a fresh folder for each try."""

    what: str
    template: Path
    prepare: Prepare
    verify: Verify
    has_steps: bool = False
    """It is done in steps that each change the folder, and is killed before each of them too."""


def kill(job: Job, tries: int, seed: int) -> Tried:
    """Kill the work `tries` times. A first, unhurt run tells how long it takes."""
    chance = random.Random(seed)
    folder = job.template.with_name("try")
    length, troubles, inside = _length(job, folder), [], 0
    for number in range(tries):
        _fresh(job.template, folder)
        begun, acknowledged = _strike(job, folder, chance.uniform(0, length))
        inside += begun and not acknowledged
        trouble = _verified(job, folder, acknowledged)
        if trouble:
            troubles.append(f"{trouble} (try {number})")
    shutil.rmtree(folder, ignore_errors=True)
    return Tried(job.what, tries, inside, tuple(troubles), f"{length * 1000:.0f} ms unhurt")


def kill_at_steps(job: Job) -> Tried:
    """Kill the work before each of its steps in the folder in turn: every renaming, linking and removing of a file.

    Random moments seldom fall between two steps that follow each other at once; these do.
    """
    folder, troubles, step = job.template.with_name("try"), [], 0
    acknowledged = False
    while not acknowledged and step < MOST_STEPS:
        step += 1
        _fresh(job.template, folder)
        child, told = _start(job, folder, step)
        _wait_for(told, BEGUN)
        acknowledged = _wait_for(told, DONE)
        os.waitpid(child, 0)
        os.close(told)
        trouble = _verified(job, folder, acknowledged)
        if trouble:
            troubles.append(f"{trouble} (before step {step})")
    shutil.rmtree(folder, ignore_errors=True)
    return Tried(f"{job.what}, before each step", step - 1, step - 1, tuple(troubles))


def _die_before(step: int) -> None:
    """End this process by SIGKILL at the `step`th change of the folder from now on."""
    left = [step]

    def hook(event: str, _: object) -> None:
        if event in STEPS:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _fresh(template: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)


def _length(job: Job, folder: Path) -> float:
    """How long the work takes when nobody strikes (the shorter of two runs); it must then verify."""
    lengths = []
    for _ in range(2):
        _fresh(job.template, folder)
        child, told = _start(job, folder)
        _wait_for(told, BEGUN)
        start = time.monotonic()
        is_done = _wait_for(told, DONE)
        lengths.append(time.monotonic() - start)
        os.waitpid(child, 0)
        os.close(told)
        trouble = _verified(job, folder, is_done) if is_done else "the work failed without a fault"
        if trouble:
            raise SystemExit(f"{job.what}: {trouble}")
    return min(lengths)


def _strike(job: Job, folder: Path, after: float) -> tuple[bool, bool]:
    """(begun, acknowledged) of a run that was killed `after` seconds."""
    child, told = _start(job, folder)
    begun = _wait_for(told, BEGUN)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    acknowledged = _wait_for(told, DONE)
    os.close(told)
    return begun, acknowledged


def _start(job: Job, folder: Path, dies_before: int | None = None) -> tuple[int, int]:
    told, tell = os.pipe()
    child = os.fork()
    if child:
        os.close(tell)
        return child, told
    try:
        work = job.prepare(folder)
        os.write(tell, BEGUN)
        if dies_before is not None:
            _die_before(dies_before)
        work()
        os.write(tell, DONE)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(0)


def _wait_for(told: int, word: bytes) -> bool:
    """The word came; False when the other end is gone without it."""
    ready, _, _ = select.select([told], [], [], PATIENCE)
    return bool(ready) and os.read(told, 1) == word


def _verified(job: Job, folder: Path, acknowledged: bool) -> str | None:
    try:
        return job.verify(folder, acknowledged)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
