"""How the tables of patterns are looked for in a sentence; " .. " in one of them allows a few words between."""

import re
from functools import cache


def on_one_line(sentence: str) -> str:
    """Small letters, one space between words: what the patterns are written for."""
    return " ".join(sentence.lower().split())


def finds(patterns: tuple[str, ...], plain: str) -> bool:
    """Whether one of the patterns stands in a sentence (`on_one_line`)."""
    return _joined(patterns).search(plain) is not None


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """All patterns of a table as one."""
    return re.compile("|".join(f"(?:{_spread(pattern)})" for pattern in patterns))


def _spread(pattern: str) -> str:
    start = "" if pattern.startswith(("^", r"\b", "(?!")) else r"\b"
    return start + pattern.replace(" ?.. ?", r"\W.{0,50}?\b").replace(" .. ?", r"\W.{0,50}?").replace(
        " .. ", r"\W(?:.{0,70}?\W)?"
    ).replace(")..", r")\W(?:.{0,70}?\W)?")
