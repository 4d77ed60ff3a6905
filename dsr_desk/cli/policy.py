"""The record of processing: policy show, check, import, export, set."""

import argparse
from pathlib import Path
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import read_text


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    top = commands.add_parser("policy", parents=[everywhere], help="the record of processing")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")
    steps.add_parser("show", parents=[everywhere], help="the whole record").set_defaults(run=show)
    steps.add_parser("check", parents=[everywhere], help="gaps, and the letters they block").set_defaults(run=check)
    for name, run, what in (
        ("import", take_in, "put a file in force"),
        ("export", export, "the one in force as a file"),
    ):
        one = steps.add_parser(name, parents=[everywhere], help=what)
        one.add_argument("file", metavar="FILE")
        one.set_defaults(run=run)
    one = steps.add_parser("set", parents=[everywhere], help="fill a gap")
    one.add_argument("key", metavar="KEY")
    one.add_argument("value", metavar="VALUE")
    one.set_defaults(run=fill)


def show(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk policy show`."""
    from dsr_desk.services import policies

    with opened(arguments) as vault:
        output.both(policies.as_json(vault, output.language), policies.export(vault))


def check(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk policy check`."""
    from dsr_desk.services import policies

    with opened(arguments) as vault:
        gaps = policies.gaps(vault)
    output.document(
        [
            {
                "key": gap.key, "question": gap.question.said_in(output.language), "blocks": list(gap.blocks),
                "choices": list(gap.choices),
            }
            for gap in gaps
        ]
    )  # fmt: skip
    if not gaps:
        output.say(output.words("Inga luckor: alla brev kan skickas.", "No gaps: every letter can be issued."))
    output.say(*(f"{gap.key}: {gap.question.said_in(output.language)} [{', '.join(gap.blocks)}]" for gap in gaps))


def take_in(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk policy import`."""
    from dsr_desk.services import policies

    with opened(arguments) as vault:
        policy = policies.take_in(vault, read_text(arguments.file))
        open_gaps = len(policies.gaps(vault))
    output.both(
        {"firm": policy.firm, "sha256": policy.sha256, "gaps": open_gaps},
        output.words(f"{policy.firm}: {open_gaps} luckor kvar.", f"{policy.firm}: {open_gaps} gaps left."),
    )


def export(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk policy export`."""
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import policies

    with opened(arguments) as vault:
        write_new(Path(arguments.file), policies.export(vault).encode())
    output.both({"file": arguments.file}, output.words("Sparat.", "Saved."))


def fill(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk policy set`."""
    from dsr_desk.services import policies

    with opened(arguments) as vault:
        policies.set_value(vault, arguments.key, arguments.value)
        open_gaps = len(policies.gaps(vault))
    output.both(
        {"key": arguments.key, "gaps": open_gaps}, output.words(f"{open_gaps} luckor kvar.", f"{open_gaps} gaps left.")
    )
