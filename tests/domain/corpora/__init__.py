"""Letters and notes written by somebody who had not seen the rules, all invented; frozen before the first run.

Letters: `rights` are what the writer asks for, `also_ok` other readings a careful person may log. Notes: `others` are
where other people than `self` stand in the text, `optional` what scores neither way.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dsr_desk.domain.intake import understand
from dsr_desk.domain.intake_weighing import NO_WEIGHTS, Weights
from dsr_desk.domain.request import Right

HERE = Path(__file__).parent


def lines(name: str) -> Iterator[dict[str, Any]]:
    """The lines of one corpus."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        yield json.loads(line)


def read(letter: dict[str, Any], weights: Weights = NO_WEIGHTS) -> set[str]:
    """The rights the reading is sure of; the corpora know one kind of objection."""
    rights = understand(letter["text"], weights=weights).rights
    return {(Right.OBJECTION if one is Right.OBJECTION_MARKETING else one).value for one in rights}


def allowed(letter: dict[str, Any]) -> set[str]:
    """Every right that some careful person would log."""
    return set(letter["rights"]).union(*letter.get("also_ok", []))
