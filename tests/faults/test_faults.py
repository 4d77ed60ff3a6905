"""The quick run of faults is part of every whole test run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.tried import Tried, as_table

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are tried where a process can be forked")
def test_a_quick_run_loses_nothing_and_shows_nothing_wrong() -> None:
    line = [sys.executable, "-m", "tests.faults", "--quick"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False, timeout=400)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_loss_is_counted_and_told_below_the_table() -> None:
    table = as_table([Tried("kill in a test", 3, 2, ("a row is gone",)), Tried("calm", 1, 1)])
    assert "| kill in a test | 3 | 2 | 1 |  |" in table
    assert table.endswith("kill in a test: a row is gone")
