"""Runs every benchmark here (each module with a function `bench() -> list[Line]`), or those named.

`--full` lets a benchmark measure a million rows too.
"""

import gc
import importlib
import pkgutil
import sys
from collections.abc import Sequence

import tests.bench
from tests.bench.line import as_table


def main(names: Sequence[str]) -> int:
    """Run them and print one table in Markdown, ready for the README."""
    found = [one.name for one in pkgutil.iter_modules(tests.bench.__path__) if not one.name.startswith("_")]
    lines = []
    for name in sorted(found):
        module = importlib.import_module(f"tests.bench.{name}")
        if hasattr(module, "bench") and (not names or name in names):
            gc.collect()
            gc.freeze()  # what one measurement left lying shall not slow the next
            lines += module.bench()
    print(as_table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main([one for one in sys.argv[1:] if not one.startswith("--")]))
