"""`python3 dev.py faults [--quick]`: kills, damages, full disks and jumping clocks in numbers.

Prints a table and ends with 1 when anything acknowledged was lost, anything half-written stayed, or anything wrong
was shown.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.tried import Tried, as_table

INSIDE = 0.6
"""So many of the kills must have struck the work itself, or the run proves nothing."""


def main() -> int:
    """Run the chapters asked for."""
    parser = argparse.ArgumentParser(prog="dev.py faults", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few of each: under a minute")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("kills", "damage", "full", "clock"), action="append")
    asked = parser.parse_args()
    if not hasattr(os, "fork"):
        print("Faults are tried where a process can be forked: Linux and macOS.")
        return 0
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.umask(0o077)
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="dsr-desk-faults-") as work:
        lines = tried(Path(work), asked.quick, asked.seed, asked.only or ("kills", "damage", "full", "clock"))
    print(as_table(lines))
    kills = [line for line in lines if line.what.startswith("kill")]
    inside, of = sum(line.inside for line in kills), sum(line.tries for line in kills)
    print(f"\n{inside} of {of} kills struck inside the work. {time.monotonic() - start:.0f} s.")
    return int(not all(line.holds for line in lines) or inside < INSIDE * of)


def tried(work: Path, is_quick: bool, seed: int, only: list[str] | tuple[str, ...]) -> list[Tried]:
    """All lines of the table."""
    from tests.faults import clocks, damages, fullness, jobs, killing

    lines: list[Tried] = []
    if "kills" in only:
        for job, many, few in jobs.jobs(work / "kills"):
            lines.append(killing.kill(job, few if is_quick else many, seed))
            if job.has_steps:
                lines.append(killing.kill_at_steps(job))
            print(f"{job.what}: done", file=sys.stderr, flush=True)
    if "damage" in only:
        lines += damages.tried(work / "damage", 80 if is_quick else 1000, seed)
    if "full" in only:
        lines += fullness.tried(work / "full", 5 if is_quick else 20)
    if "clock" in only:
        lines += clocks.tried(work / "clock")
    return lines


if __name__ == "__main__":
    sys.exit(main())
