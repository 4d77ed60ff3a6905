"""What SQLAlchemy imports and the vault never uses, left out of the start: asyncio with TLS, the packages' metadata.

Both are 29 and 20 modules, a tenth of the time until the window is usable. SQLAlchemy gets stand-ins that load the
real module when something is asked of them; everybody else gets the real one.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_NAMES = ("asyncio", "importlib.metadata")


class AtFirstUse(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)

    def iscoroutine(self, what: object) -> bool:
        """The one thing SQLAlchemy takes from asyncio while it is imported: asked later, not loaded at once."""
        return bool(importlib.import_module("asyncio").iscoroutine(what))


@contextmanager
def put_off() -> Iterator[None]:
    """Within, what is imported gets stand-ins for the slow modules, unless they are loaded anyway."""
    stand_ins = {name: AtFirstUse(name) for name in _NAMES if name not in sys.modules}
    sys.modules.update(stand_ins)
    for name, stand_in in stand_ins.items():
        package, _, own = name.rpartition(".")
        if package:
            setattr(sys.modules[package], own, stand_in)  # as a real import does; one that follows replaces it
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
