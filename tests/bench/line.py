"""One line of the benchmark's table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured, against what, and the most it may be; `unit` is empty for a ratio."""

    what: str
    measured: float
    most: float
    unit: str = ""
    note: str = ""

    @property
    def holds(self) -> bool:
        """The measure stays within its bar."""
        return self.measured <= self.most


def as_table(lines: Sequence[Line]) -> str:
    """The lines as a Markdown table."""
    rows = [
        f"| {line.what} | {line.measured:.2f} {line.unit} | {line.most:g} {line.unit} | "
        f"{'yes' if line.holds else '**no**'} | {line.note} |"
        for line in lines
    ]
    return "\n".join(["| what | measured | bar | holds | |", "| --- | --- | --- | --- | --- |", *rows])
