"""The command on the picture at the head of letters: letterhead."""

import argparse
from pathlib import Path
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    one = commands.add_parser("letterhead", parents=[everywhere], help="your own logo on every letter")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--picture", metavar="FILE", help="PNG or JPEG; made anew, at most 4 MB")
    what.add_argument("--remove", action="store_true")
    one.add_argument("--alt", default="Logotyp", metavar="TEXT", help="what it shows, for readers that do not see it")
    one.set_defaults(run=letterhead)


def letterhead(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk letterhead`."""
    from dsr_desk.services import letterheads

    with opened(arguments) as vault:
        if arguments.picture:
            letterheads.choose(vault, Path(arguments.picture), arguments.alt)
        if arguments.remove:
            letterheads.remove(vault)
        one = letterheads.current(vault)
    output.both(
        {"alt": one.alt, "width": one.width, "height": one.height} if one else None,
        f"{one.alt} ({one.width} x {one.height})" if one else output.words("Ingen bild.", "No picture."),
    )
