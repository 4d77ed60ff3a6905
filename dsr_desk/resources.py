"""Where the shipped files lie: the same from a checkout, an installed wheel and the frozen program."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    inside = Path(__file__).parent / "shipped"
    return inside if inside.is_dir() else Path(__file__).parent.parent


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`."""
    return _root().joinpath("resources", *parts)


def data(*parts: str) -> Path:
    """A file or folder under `data/`."""
    return _root().joinpath("data", *parts)
