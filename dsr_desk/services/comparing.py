"""The matching rule alone on pairs: no vault, no frequencies."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.field_values import fields_from
from dsr_desk.domain.known import read
from dsr_desk.domain.match import Judgement, Reason
from dsr_desk.domain.matching import compare_faces
from dsr_desk.domain.record import Role, faces_of
from dsr_desk.services.json_lines import objects_in, write, written


def compare_json(query: Mapping[str, Any], record: Mapping[str, Any], language: str = "sv") -> dict[str, Any]:
    """Compare two objects of fields; verdict, score, reasons, and the sentence in `language`."""
    judged = compare_faces(read(fields_from(query)), faces_of(Role.PERSON, fields_from(record)))
    return judgement_json(judged) | {"sentence": judged.sentence.said_in(language)}


def compare_batch(pairs: Path | str, out: Path | str) -> int:
    """Judge every pair of a JSON Lines file; returns how many."""
    count = 0
    with written(Path(out)) as file:
        for number, pair in objects_in(Path(pairs)):
            found = compare_json(_side(pair, "query", number), _side(pair, "record", number))
            write(file, {"id": pair.get("id")} | found)
            count += 1
    return count


def _side(pair: Mapping[str, Any], side: str, number: int) -> Mapping[str, Any]:
    found = pair.get(side)
    if isinstance(found, dict):
        return found
    raise UserError(
        f"Rad {number}: ”{side}” saknas eller är inget objekt.", f"Line {number}: “{side}” is missing or no object."
    )


def judgement_json(judged: Judgement) -> dict[str, Any]:
    """A judgement as the command line promises it."""
    return {"verdict": judged.verdict.value, "score": judged.score, "reasons": reasons_json(judged.reasons)}


def reasons_json(reasons: Sequence[Reason]) -> list[dict[str, Any]]:
    """Reasons as the command line promises them; `veto` and `common` beside, so that the verdict can be recomputed."""
    return [
        {
            "field": reason.field, "asked": reason.asked, "stored": reason.stored, "relation": reason.relation.value,
            "points": reason.points, "veto": reason.is_veto, "common": reason.common,
        }
        for reason in reasons
    ]  # fmt: skip
