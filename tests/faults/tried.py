"""What a chapter of faults came to, as a line of the table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tried:
    """`inside`: faults that struck while the work was under way. `troubles`: what must not be, in words."""

    what: str
    tries: int
    inside: int
    troubles: tuple[str, ...] = ()
    note: str = ""

    @property
    def holds(self) -> bool:
        """Nothing was lost."""
        return not self.troubles


def as_table(lines: Sequence[Tried]) -> str:
    """The table in Markdown; the troubles, each kind once, below it."""
    head = "| fault | tries | inside | lost or wrong | |\n| --- | ---: | ---: | ---: | --- |"
    rows = [f"| {one.what} | {one.tries} | {one.inside} | {len(one.troubles)} | {one.note} |" for one in lines]
    below = [f"\n{one.what}: {text}" for one in lines for text in sorted(set(one.troubles))]
    return "\n".join([head, *rows, *below])
