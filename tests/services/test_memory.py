"""A ceiling for the memory of any import: rows stream through, and a file that would need more ends its child alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from dsr_desk.files import limits

MEGABYTE = 1 << 20

TAKES_IN = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from dsr_desk.services import imports, policies
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.header import Cost
from dsr_desk.system.keys import NoKeyPlace
file = Path(sys.argv[1])
now = lambda: datetime(2026, 11, 23, tzinfo=UTC)
vault, _ = create_vault(file.with_suffix(".vault"), policies.shipped("demo"), NoKeyPlace(), now, passphrase="prov",
                        cost=Cost(1, 1, 64))
(plan,) = imports.preview(file, source="visma")
print(imports.take_in(vault, plan).rows_kept, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
vault.close()
"""


def peak(folder: Path, rows: int) -> int:
    """The most memory the program held while taking in so many rows, in bytes; its children have their own ceiling."""
    file = folder / f"{rows}.csv"
    note = "Ringde om fakturan och ville veta vad vi har sparat. " * 4
    with file.open("w", encoding="utf-8") as out:
        out.write("Kundnr;Namn;E-post;Telefon;Anteckning\n")
        out.writelines(f"{n};Per Lind {n};per{n}@example.se;0701740613;{note}\n" for n in range(rows))
    done = subprocess.run([sys.executable, "-c", TAKES_IN, str(file)], capture_output=True, text=True, check=True)
    kept, kibibytes = done.stdout.split()
    assert int(kept) == rows
    return int(kibibytes) * (1 if sys.platform == "darwin" else 1024)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no getrusage; the child's job object has the same ceiling")
def test_six_times_the_rows_take_no_more_than_their_index_more(tmp_path: Path) -> None:
    """Fifty thousand rows more are 12 MB of text; held whole as Python's texts they would take above 100 MB."""
    assert peak(tmp_path, 60_000) - peak(tmp_path, 10_000) < 60 * MEGABYTE


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="RLIMIT_AS is Linux's; Windows has the job object")
def test_a_child_that_asks_for_more_than_its_ceiling_gets_no_memory() -> None:
    code = (
        "from dsr_desk.files import limits\nlimits.apply(limits.MEMORY, None)\n"
        "try:\n    bytearray(limits.MEMORY + 1)\nexcept MemoryError:\n    print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "refused"
    assert limits.MEMORY <= 512 * MEGABYTE
