"""`python3 dev.py exports`: synthetic Visma, Lime and other exports with their truth."""

import argparse
import sys
import time
from pathlib import Path

from dsr_desk.demo.exports import write_exports


def main() -> int:
    """Write the exports and say what was made."""
    parser = argparse.ArgumentParser(prog="dev.py exports", description=__doc__)
    parser.add_argument("--rows", type=int, default=1000, help="people in the made-up world")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--text-only", action="store_true", help="no workbooks and no dBase file")
    arguments = parser.parse_args()
    if arguments.rows < 1:
        parser.error("--rows must be at least 1")
    began = time.perf_counter()
    made = write_exports(arguments.rows, arguments.seed, arguments.out, text_only=arguments.text_only)
    for path in made.files:
        print(f"{path.stat().st_size:>12,} bytes  {path.relative_to(arguments.out)}")
    print(f"{made.truth_rows} rows of truth in {time.perf_counter() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
