"""The command on answer times: stats."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day
from dsr_desk.domain.words import Language

if TYPE_CHECKING:
    from dsr_desk.domain.statistics import Line


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    one = commands.add_parser("stats", parents=[everywhere], help="answer times: one month, three, by right")
    one.add_argument("--from", dest="first", metavar="DAY", help="received from; without it, twelve months back")
    one.add_argument("--to", dest="last", metavar="DAY")
    one.add_argument("--csv", metavar="FILE")
    one.add_argument("--pdf", metavar="FILE", help="one page to print")
    one.set_defaults(run=stats)


def stats(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk stats`."""
    from dsr_desk.domain.decision import RIGHTS
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import statistics as service

    with opened(arguments) as vault:
        known = service.read(
            vault, day(arguments.first) if arguments.first else None, day(arguments.last) if arguments.last else None
        )
        spoken: Language = "sv" if output.language == "sv" else "en"
        if arguments.csv:
            write_new(Path(arguments.csv), service.as_csv(known, spoken))
        if arguments.pdf:
            write_new(Path(arguments.pdf), service.as_pdf(vault, known, spoken))
    output.document({
        "from": known.first, "to": known.last, "all": _json(known.every),
        "by_right": {right.value: _json(line) for right, line in known.by_right},
        "by_month": {f"{month:%Y-%m}": _json(line) for month, line in known.by_month},
        "extended": known.extended, "refused": known.refused,
    })  # fmt: skip
    rows = [
        (output.words("alla", "all"), known.every),
        *((RIGHTS[right].name.said_in(output.language), line) for right, line in known.by_right),
        *((f"{month:%Y-%m}", line) for month, line in known.by_month if line.cases),
    ]
    output.table(
        ("", output.words("ärenden", "cases"), output.words("en månad", "one month"),
         output.words("tre", "three"), output.words("sent", "late"), output.words("väntar", "waiting"),
         output.words("mediandagar", "median days")),
        [(name, str(one.cases), str(one.in_one), str(one.in_three), str(one.late), str(one.waiting),
          "–" if one.days is None else f"{one.days:g}") for name, one in rows],
    )  # fmt: skip


def _json(line: "Line") -> dict[str, Any]:
    return {
        "cases": line.cases, "within_one_month": line.in_one, "within_three_months": line.in_three, "late": line.late,
        "waiting": line.waiting, "median_days": line.days, "share": line.share,
    }  # fmt: skip
