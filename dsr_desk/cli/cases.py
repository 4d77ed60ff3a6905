"""Commands on a case's records and its file: review, casefile."""

import argparse
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("review", parents=[everywhere], help="which records are the person's")
    one.add_argument("ref")
    one.add_argument("--include", action="append", default=[], metavar="RECORD")
    one.add_argument("--exclude", action="append", default=[], metavar="RECORD")
    one.add_argument("--reason", default="", metavar="TEXT", help="why what is excluded is; else why it is included")
    one.add_argument("--accept-certain", action="store_true")
    one.add_argument("--no-search", action="store_true", help="do not search again")
    one.set_defaults(run=review)

    one = commands.add_parser("casefile", parents=[everywhere], help="everything about a case, for the authority")
    one.add_argument("ref")
    one.add_argument("--out", required=True, metavar="ZIP")
    one.set_defaults(run=casefile)


def review(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk review`: searches anew, then applies the choices."""
    from dsr_desk.domain.finding import Choice
    from dsr_desk.services import review as service

    why_included = "" if arguments.exclude else arguments.reason
    with opened(arguments) as vault:
        found = (
            service.findings(vault, arguments.ref) if arguments.no_search else service.search_case(vault, arguments.ref)
        )
        if arguments.include:
            found = service.choose(vault, arguments.ref, arguments.include, Choice.INCLUDE, why_included)
        if arguments.exclude:
            found = service.choose(vault, arguments.ref, arguments.exclude, Choice.EXCLUDE, arguments.reason)
        if arguments.accept_certain:
            found = service.accept_certain(vault, arguments.ref)
    output.document([_finding_json(one, output) for one in found])
    output.table(
        (output.words("val", "choice"), output.words("bedömning", "verdict"), output.words("post", "record"), ""),
        [
            (one.choice.value if one.choice else "–", one.match.judgement.verdict.value, one.record_id,
             one.match.judgement.sentence.said_in(output.language))
            for one in found
        ],
    )  # fmt: skip


def casefile(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk casefile`."""
    from pathlib import Path

    from dsr_desk.files.writing import write_new
    from dsr_desk.services import casefile as service

    with opened(arguments) as vault:
        write_new(Path(arguments.out), service.build(vault, arguments.ref, getattr(arguments, "lang", None)))
    output.both({"ref": arguments.ref, "out": arguments.out}, arguments.out)


def _finding_json(one: Any, output: Output) -> dict[str, Any]:
    judgement = one.match.judgement
    return {
        "record_id": one.record_id, "verdict": judgement.verdict.value, "score": judgement.score,
        "choice": one.choice.value if one.choice else None, "reason": one.choice_reason, "via": one.match.via,
        "why": judgement.sentence.said_in(output.language),
    }  # fmt: skip
