"""What the program has worked out and keeps at hand: names folded, numbers read, rows unpacked."""

import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from typing import Any


def let_go() -> None:
    """Forget all of it: a locked desk keeps at hand nothing of anybody it has looked at."""
    for cached in _all():
        cached.cache_clear()


def _all() -> Iterator["_lru_cache_wrapper[Any]"]:
    """Every function of ours that `functools` caches."""
    for name, module in list(sys.modules.items()):
        if name.startswith("dsr_desk."):
            yield from (one for one in list(vars(module).values()) if isinstance(one, _lru_cache_wrapper))
