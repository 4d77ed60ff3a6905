"""The weights of incoming letters, as they are shipped (resources/intake/weights.tsv)."""

from functools import cache

from dsr_desk.domain.intake_weighing import Weights
from dsr_desk.resources import resource

SCALE = 100
"""A weight stands there as a whole number of hundredths."""


@cache
def shipped() -> Weights:
    """The weights; read once, in some milliseconds."""
    lines = resource("intake/weights.tsv").read_text("utf-8").splitlines()
    bias, *rest = (line.split("\t") for line in lines if not line.startswith("#"))
    return Weights(_numbers(bias[1:]), {name: _numbers(numbers) for name, *numbers in rest})


def _numbers(written: list[str]) -> tuple[float, ...]:
    return tuple(int(one) / SCALE for one in written)
